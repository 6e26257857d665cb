import RefleksMessages

/// What one unit of a currency was worth in another on a day. Currencies are never added together without one.
public struct ExchangeRate: Sendable, Hashable {
    public let from: Currency
    public let to: Currency
    /// The day it holds for.
    public let date: CalendarDate
    /// Millionths of `to`'s major unit for one major unit of `from`: 41.123456 TRY for a euro is 41123456. Above 0.
    public let millionths: Int64

    /// - Throws: `BAD_EXCHANGE_RATE` unless the currencies differ and `millionths` is from 1 to 10^15.
    public init(from: Currency, to: Currency, date: CalendarDate, millionths: Int64) throws(FieldRefusal) {
        guard from != to, (1...1_000_000_000_000_000).contains(millionths) else {
            throw FieldRefusal(Catalogue.Contact.badExchangeRate)
        }
        self.from = from
        self.to = to
        self.date = date
        self.millionths = millionths
    }

    /// Minor units of `to` for one minor unit of `from`, for sums that are not whole numbers.
    package var minorUnitFactor: Double {
        Double(millionths) / 1e6 * to.minorUnitsPerUnit / from.minorUnitsPerUnit
    }

    /// `minorUnits` of `from` in minor units of `to`, rounded once, half away from zero.
    ///
    /// - Throws: when the result does not fit.
    public func converted(_ minorUnits: Int64) throws(ArithmeticOverflow) -> Int64 {
        var numerator = Int128(minorUnits.magnitude) * Int128(millionths)
        var denominator: Int128 = 1_000_000
        for _ in 0..<max(0, to.exponent - from.exponent) { numerator *= 10 }
        for _ in 0..<max(0, from.exponent - to.exponent) { denominator *= 10 }
        let magnitude = (numerator + denominator / 2) / denominator
        guard let result = Int64(exactly: minorUnits < 0 ? -magnitude : magnitude) else { throw ArithmeticOverflow() }
        return result
    }
}

/// Dated exchange rates.
public struct ExchangeRates: Sendable, Hashable {
    /// By day, ascending; one rate a day.
    private var rates: [CurrencyPair: [ExchangeRate]] = [:]

    /// No rates yet.
    public init() {}

    /// Adds a rate; it replaces that of the same currencies and day.
    public mutating func put(_ rate: ExchangeRate) {
        var known = rates[CurrencyPair(from: rate.from, to: rate.to)] ?? []
        let place = known.firstIndex { $0.date >= rate.date } ?? known.endIndex
        if place < known.endIndex, known[place].date == rate.date {
            known[place] = rate
        } else {
            known.insert(rate, at: place)
        }
        rates[CurrencyPair(from: rate.from, to: rate.to)] = known
    }

    /// The latest rate of the currencies that is not later than `date`; nil when there is none. The reverse of a rate is
    /// no rate: buying and selling differ.
    public func rate(from: Currency, to: Currency, on date: CalendarDate) -> ExchangeRate? {
        rates[CurrencyPair(from: from, to: to)]?.last { $0.date <= date }
    }

    /// `money` in `currency` at the rate of `date`; money that is in it already stays.
    ///
    /// - Returns: nil when there is no rate.
    /// - Throws: when the result does not fit.
    public func converted(
        _ money: Money, to currency: Currency, on date: CalendarDate
    ) throws(ArithmeticOverflow) -> Money? {
        guard money.currency != currency else { return money }
        guard let rate = rate(from: money.currency, to: currency, on: date) else { return nil }
        return Money(minorUnits: try rate.converted(money.minorUnits), currency: currency)
    }
}
