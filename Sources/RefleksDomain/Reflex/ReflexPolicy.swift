import RefleksMessages

/// When the house takes notice: which rules are on, and from where on they speak.
public struct ReflexPolicy: Sendable, Hashable {
    /// Of the house's own versions; 0: the server's.
    public var version: UInt32
    /// The rules that are on.
    public var rules: Set<WarningRule>
    /// A customer came back about the same matter when he did so within this many days, 1…90, and
    public var repeatDays: Int32
    /// this was at least the so-manieth time, 2…10.
    public var repeatCount: UInt32
    /// An interaction that happened longer ago than this many days, 1…90, warns of nothing: what an import brings is known.
    public var freshDays: Int32
    /// His frequency falls when he is silent for longer than this many per cent of his own median interval, 110…1000,
    public var frequencyPercent: Int64
    /// and for longer than this many days, 1…365,
    public var frequencyDays: Int64
    /// as somebody who bought on so many days at least, 3…17.
    public var frequencyOccasions: UInt64
    /// Days within which a warning is borne out or refuted, 1…365.
    public var horizonDays: Int32

    /// A policy; `violations` tells what its bounds must be like.
    public init(
        version: UInt32 = 0, rules: Set<WarningRule>, repeatDays: Int32, repeatCount: UInt32, freshDays: Int32,
        frequencyPercent: Int64, frequencyDays: Int64, frequencyOccasions: UInt64, horizonDays: Int32
    ) {
        self.version = version
        self.rules = rules
        self.repeatDays = repeatDays
        self.repeatCount = repeatCount
        self.freshDays = freshDays
        self.frequencyPercent = frequencyPercent
        self.frequencyDays = frequencyDays
        self.frequencyOccasions = frequencyOccasions
        self.horizonDays = horizonDays
    }

    /// The policy of a house that has not put one of its own: all rules, a fortnight for a repeated contact, half again the
    /// own rhythm for a falling frequency, a quarter to see what becomes of it.
    public static let standard = ReflexPolicy(
        rules: Set(WarningRule.allCases), repeatDays: 14, repeatCount: 2, freshDays: 7, frequencyPercent: 150,
        frequencyDays: 14, frequencyOccasions: 5, horizonDays: 90)

    /// Whether what occurred at `instant` may still warn of anything at `now`.
    public func isFresh(_ instant: Timestamp, at now: Timestamp) -> Bool {
        now.microseconds - instant.microseconds <= Int64(freshDays) * Timestamp.microsecondsPerDay
    }

    /// The first day on which the frequency of somebody has fallen; nil where his rhythm is not known well enough.
    public func fallingFrom(_ purchases: PurchaseDays) -> Int32? {
        guard purchases.occasions >= frequencyOccasions, let last = purchases.lastDay,
            let median = purchases.medianInterval, median > 0
        else { return nil }
        let silence = max(Int64(median) * frequencyPercent / 100, frequencyDays)
        return Int32(clamping: Int64(last) + silence + 1)
    }

    /// Days after `fallingFrom` on which the warning is still one: who was silent for longer before anybody looked is at risk
    /// or lost, and other lists have him.
    public static let frequencyWindow: Int32 = 7
}
