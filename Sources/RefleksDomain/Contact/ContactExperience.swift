/// Three hours of a weekday in Istanbul: fine enough to tell mornings from evenings, coarse enough to have counts.
public struct ContactWindow: Sendable, Hashable, Comparable {
    public let weekday: Weekday
    /// 0…7: midnight to 03:00 is 0.
    public let block: Int

    /// Hours of a block.
    public static let hours = 3
    /// Blocks of a day.
    public static let blocksPerDay = 8
    static let minutes = hours * 60

    /// The window, nil for a block outside 0…7.
    public init?(weekday: Weekday, block: Int) {
        guard (0..<Self.blocksPerDay).contains(block) else { return nil }
        self.weekday = weekday
        self.block = block
    }

    /// The window that holds `instant`.
    public init(istanbul instant: Timestamp) {
        let date = CalendarDate(istanbul: instant)
        weekday = date.weekday
        let minute = instant.microseconds(since: date.startInIstanbul) / Timestamp.microsecondsPerMinute
        block = Int(min(max(minute / Int64(Self.minutes), 0), Int64(Self.blocksPerDay - 1)))
    }

    /// Monday's first block comes first.
    public static func < (left: ContactWindow, right: ContactWindow) -> Bool {
        (left.weekday, left.block) < (right.weekday, right.block)
    }
}

/// How often a customer answered and ignored us.
public struct ContactTally: Sendable, Hashable {
    public var answered: UInt32
    public var ignored: UInt32

    /// Counts.
    public init(answered: UInt32 = 0, ignored: UInt32 = 0) {
        self.answered = answered
        self.ignored = ignored
    }

    /// All contacts.
    public var total: UInt64 { UInt64(answered) + UInt64(ignored) }
}

/// What became of our contacts with one customer, by channel and window: at most 12 × 56 counts, whatever the history.
/// The order in which contacts are recorded does not matter.
public struct ContactExperience: Sendable, Hashable {
    /// A channel in a window.
    public struct Place: Sendable, Hashable {
        public let channel: Channel
        public let window: ContactWindow

        /// A channel in a window.
        public init(channel: Channel, window: ContactWindow) {
            self.channel = channel
            self.window = window
        }
    }

    public private(set) var tallies: [Place: ContactTally]

    /// No contacts yet, or counts as they were stored.
    public init(stored tallies: [Place: ContactTally] = [:]) {
        self.tallies = tallies
    }

    /// Counts one contact that the customer answered or ignored.
    ///
    /// - Throws: when the count would not fit; then nothing is counted.
    public mutating func record(_ channel: Channel, at instant: Timestamp, answered: Bool) throws(ArithmeticOverflow) {
        let place = Place(channel: channel, window: ContactWindow(istanbul: instant))
        var tally = tallies[place] ?? ContactTally()
        let (count, overflow) = (answered ? tally.answered : tally.ignored).addingReportingOverflow(1)
        guard !overflow else { throw ArithmeticOverflow() }
        if answered { tally.answered = count } else { tally.ignored = count }
        tallies[place] = tally
    }

    /// The counts of a window on a channel.
    public func tally(_ channel: Channel, _ window: ContactWindow) -> ContactTally {
        tallies[Place(channel: channel, window: window)] ?? ContactTally()
    }

    /// Answered and all contacts of a channel.
    func sums(_ channel: Channel) -> (answered: Int128, total: Int128) {
        tallies.reduce(into: (0, 0)) { sums, entry in
            guard entry.key.channel == channel else { return }
            sums.answered += Int128(entry.value.answered)
            sums.total += Int128(entry.value.total)
        }
    }
}

/// What is believed of an answer before anything is known, as counts: the parameters of a Beta distribution.
public struct BetaPrior: Sendable, Hashable {
    /// At least 1.
    public let answered: UInt32
    /// At least 1.
    public let ignored: UInt32

    /// A prior; a 0 counts as 1.
    public init(answered: UInt32, ignored: UInt32) {
        self.answered = max(1, answered)
        self.ignored = max(1, ignored)
    }

    /// The expected share of contacts that are answered in a window, in ten-thousandths, rounded half up.
    ///
    /// The posterior mean of the channel, Beta(answered, ignored) after all its contacts, is itself the prior of its
    /// windows, where it weighs as much as `weight` contacts: a window of which nothing is known is as good as its channel.
    func share(
        _ channel: (answered: Int128, total: Int128), _ window: ContactTally, weight: UInt32
    ) -> Int {
        let numerator = channel.answered + Int128(answered)
        let denominator = channel.total + Int128(answered) + Int128(ignored)
        let strength = Int128(max(1, weight))
        let top = Int128(window.answered) * denominator + strength * numerator
        let bottom = (Int128(window.total) + strength) * denominator
        return Int(clamping: (top * 20_000 + bottom) / (2 * bottom))
    }
}
