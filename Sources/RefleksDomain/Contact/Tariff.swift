import RefleksMessages

/// What a contact on one channel costs, in minor units ≥ 0.
public struct ChannelRate: Sendable, Hashable {
    public let perContact: Int64
    public let perMinute: Int64

    /// - Throws: `NEGATIVE_AMOUNT`.
    public init(perContact: Int64, perMinute: Int64) throws(FieldRefusal) {
        guard perContact >= 0, perMinute >= 0 else { throw FieldRefusal(Catalogue.Interaction.negativeAmount) }
        self.perContact = perContact
        self.perMinute = perMinute
    }
}

/// One version of the cost to serve: a rate per channel, in one currency, from a day on.
public struct Tariff: Sendable, Hashable {
    /// Rises by one with every version.
    public let version: UInt32
    /// The first day on which it holds.
    public let validFrom: CalendarDate
    public let currency: Currency
    /// A channel that is left out costs nothing.
    public let rates: [Channel: ChannelRate]

    /// A version.
    public init(version: UInt32, validFrom: CalendarDate, currency: Currency, rates: [Channel: ChannelRate]) {
        self.version = version
        self.validFrom = validFrom
        self.currency = currency
        self.rates = rates
    }

    /// The cost of a contact of `seconds` ≥ 0 on `channel`: per contact, and per minute for the seconds it took, rounded
    /// once, half up, to the minor unit.
    ///
    /// - Throws: when the sum does not fit.
    public func cost(of channel: Channel, seconds: Int64) throws(ArithmeticOverflow) -> Money {
        guard let rate = rates[channel] else { return Money(minorUnits: 0, currency: currency) }
        let time = (Int128(rate.perMinute) * Int128(max(0, seconds)) + 30) / 60
        guard let total = Int64(exactly: Int128(rate.perContact) + time) else { throw ArithmeticOverflow() }
        return Money(minorUnits: total, currency: currency)
    }
}

/// All versions of the tariff: what a contact cost is answered by the version of its day, however late it is asked.
public struct TariffHistory: Sendable, Hashable {
    /// By version; the days never fall.
    public private(set) var versions: [Tariff] = []

    /// No tariff yet.
    public init() {}

    /// Adds the next version.
    ///
    /// - Throws: `TARIFF_NOT_NEXT` unless its number is the next one and its day is not before the last version's.
    public mutating func add(_ tariff: Tariff) throws(FieldRefusal) {
        let next = (versions.last?.version ?? 0) &+ 1
        guard tariff.version == next, versions.last.map({ $0.validFrom <= tariff.validFrom }) ?? true else {
            throw FieldRefusal(Catalogue.Contact.tariffNotNext, [String(next)])
        }
        versions.append(tariff)
    }

    /// The latest version that holds on the day of `instant` in Istanbul; nil before the first.
    public func tariff(at instant: Timestamp) -> Tariff? {
        let date = CalendarDate(istanbul: instant)
        return versions.last { $0.validFrom <= date }
    }
}
