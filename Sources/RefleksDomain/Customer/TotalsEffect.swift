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

    /// This effect and the one that follows it, as one.
    public func followed(by next: TotalsEffect) -> TotalsEffect {
        var changes = money
        for change in next.money {
            if let place = changes.firstIndex(where: { $0.kind == change.kind && $0.currency == change.currency }) {
                changes[place].after = change.after
            } else {
                changes.append(change)
            }
        }
        changes.sort { ($0.kind.rawValue, $0.currency) < ($1.kind.rawValue, $1.currency) }
        return TotalsEffect(
            interactionsBefore: interactionsBefore, interactionsAfter: next.interactionsAfter, money: changes)
    }

    /// Whether the customer had no interaction before: new, else returning.
    public var isFirstInteraction: Bool { interactionsBefore == 0 }
}
