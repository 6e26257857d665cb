/// On which days a customer bought: the newest 17, for the 16 intervals between them, and how often before.
///
/// Several purchases of a day are one occasion. What is kept depends on the purchases and not on the order in which they were
/// recorded: the newest 17 days with their purchases, and the number of purchases before them (each of those counts as an
/// occasion). A purchase that is taken back leaves its day; days that had made room for it do not come back.
public struct PurchaseDays: Sendable, Hashable {
    /// A day with purchases.
    public struct Day: Sendable, Hashable {
        /// Days since the epoch, in Istanbul.
        public let day: Int32
        /// ≥ 1.
        public package(set) var purchases: UInt32

        package init(day: Int32, purchases: UInt32) {
            self.day = day
            self.purchases = purchases
        }
    }

    /// Days that are told apart.
    public static let maximumDays = 17

    /// Ascending, at most 17.
    public private(set) var days: [Day] = []
    /// Purchases before these days.
    public private(set) var earlier: UInt64 = 0
    /// The first day on which anything was bought: a mark that stays until nothing is left.
    public private(set) var firstDay: Int32?

    /// No purchases.
    public init() {}

    package init(stored days: [Day], earlier: UInt64, firstDay: Int32?) {
        self.days = days
        self.earlier = earlier
        self.firstDay = firstDay
    }

    /// Whether nothing was bought.
    public var isEmpty: Bool { days.isEmpty && earlier == 0 }

    /// Days with purchases; before the newest 17, purchases.
    public var occasions: UInt64 { earlier.addingReportingOverflow(UInt64(days.count)).partialValue }

    /// The newest day with a purchase.
    public var lastDay: Int32? { days.last?.day }

    /// Days between purchases, the oldest first; at most 16.
    public var intervals: [Int32] { zip(days.dropFirst(), days).map { $0.day &- $1.day } }

    /// The customer's own rhythm: the median of his intervals, of two middle ones their mean, rounded down; nil before the
    /// second purchase.
    public var medianInterval: Int32? { medianInterval(leavingOut: 0) }

    /// The rhythm before the `newest` newest days, computed without any allocation: every scored commit asks.
    func medianInterval(leavingOut newest: Int) -> Int32? {
        let count = days.count - 1 - newest
        guard count > 0 else { return nil }
        var sorted = InlineArray<16, Int32>(repeating: 0)
        for place in 0..<count {
            let interval = days[place + 1].day &- days[place].day
            var hole = place
            while hole > 0, sorted[hole - 1] > interval {
                sorted[hole] = sorted[hole - 1]
                hole -= 1
            }
            sorted[hole] = interval
        }
        let middle = count / 2
        guard count % 2 == 0 else { return sorted[middle] }
        return Int32(clamping: (Int64(sorted[middle - 1]) + Int64(sorted[middle])) / 2)
    }

    /// The days without a purchase before the newest one; nil before the second.
    var lastInterval: Int32? { days.count < 2 ? nil : days[days.count - 1].day &- days[days.count - 2].day }

    mutating func add(_ day: Int32, purchases: UInt32 = 1) throws(ArithmeticOverflow) {
        firstDay = min(firstDay ?? day, day)
        // Nearly always the newest day.
        let place = days.last.map { $0.day < day } ?? true ? days.endIndex : days.firstIndex { $0.day >= day } ?? 0
        if place < days.endIndex, days[place].day == day {
            let (sum, overflow) = days[place].purchases.addingReportingOverflow(purchases)
            guard !overflow else { throw ArithmeticOverflow() }
            days[place].purchases = sum
        } else if place == 0, days.count == Self.maximumDays {
            try addEarlier(UInt64(purchases))
        } else {
            days.insert(Day(day: day, purchases: purchases), at: place)
            if days.count > Self.maximumDays { try addEarlier(UInt64(days.removeFirst().purchases)) }
        }
    }

    /// Takes back a purchase that was added before.
    mutating func remove(_ day: Int32) throws(ArithmeticOverflow) {
        if let place = days.firstIndex(where: { $0.day == day }) {
            if days[place].purchases > 1 { days[place].purchases -= 1 } else { days.remove(at: place) }
        } else {
            guard earlier > 0 else { throw ArithmeticOverflow() }
            earlier -= 1
        }
        if isEmpty { firstDay = nil }
    }

    mutating func add(_ other: PurchaseDays) throws(ArithmeticOverflow) {
        for day in other.days { try add(day.day, purchases: day.purchases) }
        try addEarlier(other.earlier)
        if let first = other.firstDay { firstDay = min(firstDay ?? first, first) }
    }

    private mutating func addEarlier(_ purchases: UInt64) throws(ArithmeticOverflow) {
        let (sum, overflow) = earlier.addingReportingOverflow(purchases)
        guard !overflow else { throw ArithmeticOverflow() }
        earlier = sum
    }
}
