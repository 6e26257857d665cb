/// What an agent granted by his own authority, a sum for each day and currency, as far back as a period may reach: 366 days.
public struct RemedyBook: Sendable, Hashable {
    /// What he granted on one day in one currency.
    public struct Day: Sendable, Hashable {
        /// In Istanbul, since 1970.
        public let day: Int32
        public let currency: Currency
        /// Above 0.
        public internal(set) var minorUnits: Int64

        /// A day's sum.
        public init(day: Int32, currency: Currency, minorUnits: Int64) {
            self.day = day
            self.currency = currency
            self.minorUnits = minorUnits
        }
    }

    /// In the order of granting.
    public private(set) var days: [Day]

    /// A book as it was stored; empty unless given.
    public init(stored days: [Day] = []) {
        self.days = days
    }

    /// Adds what was granted on `day`; days that no period reaches any more go.
    ///
    /// - Throws: when a sum would not fit; then nothing changed.
    public mutating func add(_ money: Money, on day: Int32) throws(ArithmeticOverflow) {
        var next = days.filter { $0.day > day - Int32(RemedyAuthority.maximumPeriodDays) }
        if let place = next.firstIndex(where: { $0.day == day && $0.currency == money.currency }) {
            let (sum, overflow) = next[place].minorUnits.addingReportingOverflow(money.minorUnits)
            guard !overflow else { throw ArithmeticOverflow() }
            next[place].minorUnits = sum
        } else {
            next.append(Day(day: day, currency: money.currency, minorUnits: money.minorUnits))
        }
        days = next
    }

    /// Takes away what came back of a grant of `day`: no more than is there.
    public mutating func remove(_ money: Money, on day: Int32) {
        guard money.minorUnits > 0,
            let place = days.firstIndex(where: { $0.day == day && $0.currency == money.currency })
        else { return }
        days[place].minorUnits -= min(money.minorUnits, days[place].minorUnits)
        if days[place].minorUnits == 0 { days.remove(at: place) }
    }

    /// What was granted in `currency` in the period of `periodDays` that ends with `day`; the largest number where the sum does
    /// not fit.
    public func granted(in currency: Currency, periodDays: Int, endingOn day: Int32) -> Int64 {
        let first = Int64(day) - Int64(periodDays)
        var total: Int64 = 0
        for entry in days where entry.currency == currency && Int64(entry.day) > first {
            let (sum, overflow) = total.addingReportingOverflow(entry.minorUnits)
            if overflow { return .max }
            total = sum
        }
        return total
    }
}
