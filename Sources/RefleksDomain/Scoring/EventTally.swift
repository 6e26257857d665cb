/// How often something happened with a customer.
public struct EventTally: Sendable, Hashable {
    public let type: InteractionType
    public let tone: InteractionTone
    /// All of them, ≥ 1.
    public package(set) var count: UInt64
    /// Hundredths of events, in `ForwardDecay.events`.
    public package(set) var decayed: Int128
    /// The newest day, in days since the epoch: a mark of everything that was recorded.
    public package(set) var lastDay: Int32

    package init(type: InteractionType, tone: InteractionTone, count: UInt64, decayed: Int128, lastDay: Int32) {
        self.type = type
        self.tone = tone
        self.count = count
        self.decayed = decayed
        self.lastDay = lastDay
    }

    /// One event.
    init(type: InteractionType, tone: InteractionTone, day: Int32) {
        self.init(
            type: type, tone: tone, count: 1, decayed: ForwardDecay.events.part(Self.oneEvent, on: day), lastDay: day)
    }

    /// What is left of them on `day`, in hundredths of events: an event of today is 100, of half a year ago 50.
    public func weight(on day: Int32) -> Int64 { ForwardDecay.events.value(decayed, on: day) }

    static let oneEvent: Int64 = 100

    var key: UInt8 { Self.key(type, tone) }

    static func key(_ type: InteractionType, _ tone: InteractionTone) -> UInt8 { type.rawValue << 2 | tone.rawValue }
}
