/// Counts how often prompts were shown in a period, and what came of these showings.
public struct PromptTally: Sendable {
    /// One version of a prompt in one branch.
    public struct Key: Sendable, Hashable {
        public let prompt: String
        public let version: UInt32
        /// Empty: no branch was named.
        public let branch: String
    }

    /// How often, and what came of it.
    public struct Counts: Sendable, Hashable {
        public var shown: UInt64 = 0
        public var acted: UInt64 = 0
        public var dismissed: UInt64 = 0

        /// Both together.
        static func + (left: Counts, right: Counts) -> Counts {
            Counts(
                shown: left.shown &+ right.shown, acted: left.acted &+ right.acted,
                dismissed: left.dismissed &+ right.dismissed)
        }

        /// The share that was acted on, with its interval; nil with fewer showings than `minimum`.
        public func actedShare(minimum: UInt64) -> QualityFigure? {
            QualityFigure.share(acted, of: shown, minimum: minimum)
        }
    }

    /// Showings from `first` to `last`, both included, count.
    public let first: Timestamp
    public let last: Timestamp
    /// Only these; empty: all.
    private let prompt: String
    private let branch: String
    public private(set) var counts: [Key: Counts] = [:]

    /// Nothing yet.
    public init(from first: Timestamp, through last: Timestamp, prompt: String = "", branch: String = "") {
        self.first = first
        self.last = last
        self.prompt = prompt
        self.branch = branch
    }

    /// Until when outcomes of the period's showings may be told.
    public var end: Timestamp {
        last.adding(microseconds: PromptShowing.maximumDays * Timestamp.microsecondsPerDay)
    }

    /// Prompts were shown, or it was said what came of one: once each.
    public mutating func add(_ showing: PromptShowing) {
        guard first <= showing.at, showing.at <= last, prompt.isEmpty || prompt == showing.prompt,
            branch.isEmpty || branch == showing.branch
        else { return }
        let key = Key(prompt: showing.prompt, version: showing.version, branch: showing.branch)
        switch showing.told?.outcome {
        case nil: counts[key, default: Counts()].shown &+= 1
        case .acted: counts[key, default: Counts()].acted &+= 1
        case .dismissed: counts[key, default: Counts()].dismissed &+= 1
        }
    }

    /// Everything together.
    public var total: Counts { counts.values.reduce(Counts(), +) }

    /// All branches together: by prompt, the oldest version first, and without a branch.
    public var versions: [(key: Key, counts: Counts)] {
        var sums: [Key: Counts] = [:]
        for (key, counts) in counts {
            let whole = Key(prompt: key.prompt, version: key.version, branch: "")
            sums[whole] = (sums[whole] ?? Counts()) + counts
        }
        return sums.sorted { ($0.key.prompt, $0.key.version) < ($1.key.prompt, $1.key.version) }
            .map { (key: $0.key, counts: $0.value) }
    }

    /// Branch by branch: what was shown most first.
    public var lines: [(key: Key, counts: Counts)] {
        counts.sorted { left, right in
            guard left.value.shown == right.value.shown else { return left.value.shown > right.value.shown }
            let (one, other) = (left.key, right.key)
            return (one.prompt, one.version, one.branch) < (other.prompt, other.version, other.branch)
        }.map { (key: $0.key, counts: $0.value) }
    }
}
