/// Two currencies between which a rate leads, in one direction: the reverse of a rate is no rate.
public struct CurrencyPair: Sendable, Hashable, Comparable {
    public let from: Currency
    public let to: Currency

    /// The direction from one currency to the other.
    public init(from: Currency, to: Currency) {
        self.from = from
        self.to = to
    }

    /// By the first currency, then by the second.
    public static func < (left: CurrencyPair, right: CurrencyPair) -> Bool {
        (left.from, left.to) < (right.from, right.to)
    }
}
