/// What somebody brings in a month, by everything that was recorded of him.
public struct MonthlyMargin: Sendable, Hashable {
    /// Minor units of the currency that was asked for; may be negative.
    public let amount: Int128
    /// In which he brought what counts nowhere, because no rate leads from them.
    public let leftOut: Set<Currency>

    /// Days of a month, and the least that somebody counts as having been with us: one purchase of yesterday is no month's.
    public static let days: Int128 = 30

    /// - Parameter since: when he first dealt with us; nil: never, and he brings nothing.
    /// - Throws: when the sum does not fit.
    public init(
        _ money: MoneyTotals, since: Timestamp?, in currency: Currency, _ rates: ExchangeRates, now: Timestamp
    ) throws(ArithmeticOverflow) {
        var sum: Int64 = 0
        var leftOut: Set<Currency> = []
        let today = CalendarDate(istanbul: now)
        for own in money.currencies {
            let part = money.margin(own)
            guard part != 0 else { continue }
            let told = try rates.converted(Money(minorUnits: part, currency: own), to: currency, on: today)
            guard let told else {
                leftOut.insert(own)
                continue
            }
            let (next, overflow) = sum.addingReportingOverflow(told.minorUnits)
            guard !overflow else { throw ArithmeticOverflow() }
            sum = next
        }
        self.leftOut = leftOut
        amount =
            since.map { since in
                Int128(sum) * Self.days / max(Self.days, Int128(now.istanbulDay) - Int128(since.istanbulDay))
            } ?? 0
    }
}
