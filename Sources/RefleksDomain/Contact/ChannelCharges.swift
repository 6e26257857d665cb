/// What serving a customer once was charged by the house's tariff.
public struct Charge: Sendable, Hashable {
    public let channel: Channel
    /// The tariff's version, from 1.
    public let tariffVersion: UInt32
    public let seconds: Int64
    public let cost: Money

    /// A charge.
    public init(channel: Channel, tariffVersion: UInt32, seconds: Int64, cost: Money) {
        self.channel = channel
        self.tariffVersion = tariffVersion
        self.seconds = seconds
        self.cost = cost
    }
}

/// What serving one customer was charged, by channel and version of the tariff: at most eight versions a channel, whatever
/// his history; what older ones charged stands together, by currency.
public struct ChannelCharges: Sendable, Hashable {
    /// The charges of a channel by one version.
    public struct Line: Sendable, Hashable {
        public let channel: Channel
        /// 0: all versions before the others of this channel.
        public fileprivate(set) var tariffVersion: UInt32
        /// Contacts that were charged, ≥ 1.
        public fileprivate(set) var count: UInt64
        /// How long they took.
        public fileprivate(set) var seconds: Int64
        /// What they cost.
        public fileprivate(set) var cost: Money

        /// A line as it was stored.
        package init(channel: Channel, tariffVersion: UInt32, count: UInt64, seconds: Int64, cost: Money) {
            self.channel = channel
            self.tariffVersion = tariffVersion
            self.count = count
            self.seconds = seconds
            self.cost = cost
        }
    }

    /// By channel, then version, then currency.
    public private(set) var lines: [Line]

    /// Versions of a channel that are told apart.
    public static let maximumVersions = 8

    /// No charges yet, or lines as they were stored.
    public init() { lines = [] }

    package init(stored lines: [Line]) { self.lines = lines }

    /// Whether nothing was charged.
    public var isEmpty: Bool { lines.isEmpty }

    /// The lines of a channel.
    public func lines(of channel: Channel) -> [Line] { lines.filter { $0.channel == channel } }

    /// - Throws: when a sum would not fit; then nothing is added.
    public mutating func add(_ charge: Charge) throws(ArithmeticOverflow) {
        var next = lines
        let line = Line(
            channel: charge.channel, tariffVersion: charge.tariffVersion, count: 1, seconds: charge.seconds,
            cost: charge.cost)
        try Self.add(line, to: &next)
        let told = next.indices.filter { next[$0].channel == charge.channel && next[$0].tariffVersion > 0 }
        if told.count > Self.maximumVersions, let oldest = told.first {
            var earlier = next.remove(at: oldest)
            earlier.tariffVersion = 0
            try Self.add(earlier, to: &next)
        }
        lines = next
    }

    /// Adds what somebody else was charged who is the same customer.
    ///
    /// - Throws: when a sum would not fit; then nothing is added.
    public mutating func add(_ other: ChannelCharges) throws(ArithmeticOverflow) {
        var next = lines
        for line in other.lines { try Self.add(line, to: &next) }
        lines = next
    }

    /// Takes back a charge that was added before.
    ///
    /// - Throws: when it was not; then nothing is taken back.
    public mutating func remove(_ charge: Charge) throws(ArithmeticOverflow) {
        let place =
            lines.firstIndex { $0.isOf(charge.channel, charge.tariffVersion, charge.cost.currency) }
            ?? lines.firstIndex { $0.isOf(charge.channel, 0, charge.cost.currency) }
        guard let place else { throw ArithmeticOverflow() }
        var line = lines[place]
        guard line.count > 0, line.seconds >= charge.seconds, line.cost.minorUnits >= charge.cost.minorUnits else {
            throw ArithmeticOverflow()
        }
        line.count -= 1
        line.seconds -= charge.seconds
        line.cost = Money(
            minorUnits: line.cost.minorUnits - charge.cost.minorUnits, currency: line.cost.currency)
        if line.count == 0 { lines.remove(at: place) } else { lines[place] = line }
    }

    private static func add(_ line: Line, to lines: inout [Line]) throws(ArithmeticOverflow) {
        guard let place = lines.firstIndex(where: { $0.isOf(line.channel, line.tariffVersion, line.cost.currency) })
        else {
            let place = lines.firstIndex { line.order < $0.order } ?? lines.endIndex
            lines.insert(line, at: place)
            return
        }
        let (count, first) = lines[place].count.addingReportingOverflow(line.count)
        let (seconds, second) = lines[place].seconds.addingReportingOverflow(line.seconds)
        let (cost, third) = lines[place].cost.minorUnits.addingReportingOverflow(line.cost.minorUnits)
        guard !first, !second, !third else { throw ArithmeticOverflow() }
        lines[place].count = count
        lines[place].seconds = seconds
        lines[place].cost = Money(minorUnits: cost, currency: line.cost.currency)
    }
}

extension ChannelCharges.Line {
    fileprivate func isOf(_ channel: Channel, _ version: UInt32, _ currency: Currency) -> Bool {
        self.channel == channel && tariffVersion == version && cost.currency == currency
    }

    fileprivate var order: (UInt8, UInt32, UInt16) { (channel.rawValue, tariffVersion, cost.currency.number) }
}

extension TariffHistory {
    /// What an interaction is charged: by the version of its day, unless it brings a CHANNEL_COST itself, customer and
    /// company were not in touch, or serving on the channel costs nothing.
    ///
    /// - Throws: when the cost does not fit.
    public func charge(_ figures: InteractionFigures, seconds: Int64) throws(ArithmeticOverflow) -> Charge? {
        guard !versions.isEmpty, figures.type.isContact, let tariff = tariff(at: figures.occurredAt),
            !figures.money.contains(where: { $0.kind == .channelCost })
        else { return nil }
        let cost = try tariff.cost(of: figures.channel, seconds: seconds)
        guard cost.minorUnits > 0 else { return nil }
        return Charge(channel: figures.channel, tariffVersion: tariff.version, seconds: max(0, seconds), cost: cost)
    }
}
