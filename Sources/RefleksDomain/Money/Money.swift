/// An amount in a currency's minor units (kuruş, cents); sums are checked.
public struct Money: Sendable, Hashable {
    /// Minor units: 123456 TRY is 1234.56 lira.
    public let minorUnits: Int64
    public let currency: Currency

    /// `minorUnits` of `currency`.
    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// The amount with a point before the currency's decimals and no grouping: `1234.56`, `-0.05`, `1000` (JPY).
    public var decimalText: String {
        let digits = String(minorUnits.magnitude)
        let exponent = currency.exponent
        let sign = minorUnits < 0 ? "-" : ""
        guard exponent > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + digits
        return sign + padded.dropLast(exponent) + "." + padded.suffix(exponent)
    }
}

/// Money of one kind.
public struct MoneyLine: Sendable, Hashable {
    public let kind: MoneyKind
    public let money: Money

    /// `money` of `kind`; the amount of what is recorded is never negative.
    public init(kind: MoneyKind, money: Money) {
        self.kind = kind
        self.money = money
    }
}
