/// What recording one interaction did to its customer's totals.
public struct TotalsEffect: Sendable, Hashable {
    /// Interactions before.
    public let interactionsBefore: UInt64
    /// Interactions after.
    public let interactionsAfter: UInt64
    /// The sums that changed, ordered by kind and currency.
    public let money: [MoneyTotalChange]

    /// An effect.
    public init(interactionsBefore: UInt64, interactionsAfter: UInt64, money: [MoneyTotalChange]) {
        self.interactionsBefore = interactionsBefore
        self.interactionsAfter = interactionsAfter
        self.money = money
    }

    /// Whether the customer had no interaction before: new, else returning.
    public var isFirstInteraction: Bool { interactionsBefore == 0 }
}
