/// What an answer says of how we served somebody, as scores count it.
public enum FeedbackVoice: UInt8, Sendable, Hashable, CaseIterable {
    /// Something went wrong, in his own words.
    case complaint = 1
    /// A CSAT of 1 or 2, an NPS of 0 to 6, a CES of 1 to 3.
    case dissatisfied = 2
    /// Praise, a CSAT of 4 or 5, an NPS of 9 or 10, a CES of 5 to 7.
    case satisfied = 3
}

extension FeedbackAnswer {
    /// What it says of us; nil for what speaks neither well nor badly.
    public var voice: FeedbackVoice? {
        if kind == .complaint { return .complaint }
        if isGood { return .satisfied }
        if opensCase { return .dissatisfied }
        return kind == .ces && (score.map { $0 <= 3 } ?? false) ? .dissatisfied : nil
    }

    /// How urgent the case is that it opens: a complaint more than a bad mark, a very bad mark more than a bad one.
    public var severity: CaseSeverity {
        switch kind {
        case .complaint: .high
        case .csat: score.map { $0 <= 1 } ?? false ? .medium : .low
        case .nps: score.map { $0 <= 3 } ?? false ? .medium : .low
        case .ces, .suggestion, .praise: .low
        }
    }
}

/// How often somebody spoke so.
public struct VoiceTally: Sendable, Hashable {
    public let voice: FeedbackVoice
    /// All of them, ≥ 1.
    public package(set) var count: UInt64
    /// Hundredths of answers, in `ForwardDecay.events`.
    public package(set) var decayed: Int128
    /// The newest day, in days since the epoch.
    public package(set) var lastDay: Int32

    package init(voice: FeedbackVoice, count: UInt64, decayed: Int128, lastDay: Int32) {
        self.voice = voice
        self.count = count
        self.decayed = decayed
        self.lastDay = lastDay
    }

    /// One answer.
    init(voice: FeedbackVoice, day: Int32) {
        self.init(
            voice: voice, count: 1, decayed: ForwardDecay.events.part(EventTally.oneEvent, on: day), lastDay: day)
    }

    /// What is left of them on `day`, in hundredths of answers: one of today is 100, of half a year ago 50.
    public func weight(on day: Int32) -> Int64 { ForwardDecay.events.value(decayed, on: day) }
}

extension ScoringAggregates {
    /// Adds one answer of `day`, in days since the epoch.
    ///
    /// - Throws: when a sum would not fit; then nothing is added.
    public mutating func add(_ voice: FeedbackVoice, on day: Int32) throws(ArithmeticOverflow) {
        try add(VoiceTally(voice: voice, day: day))
    }

    mutating func add(_ tally: VoiceTally) throws(ArithmeticOverflow) {
        let place = voices.firstIndex { $0.voice.rawValue >= tally.voice.rawValue } ?? voices.endIndex
        guard place < voices.endIndex, voices[place].voice == tally.voice else {
            voices.insert(tally, at: place)
            return
        }
        let (count, first) = voices[place].count.addingReportingOverflow(tally.count)
        let (decayed, second) = voices[place].decayed.addingReportingOverflow(tally.decayed)
        guard !first, !second else { throw ArithmeticOverflow() }
        voices[place].count = count
        voices[place].decayed = decayed
        voices[place].lastDay = max(voices[place].lastDay, tally.lastDay)
    }
}
