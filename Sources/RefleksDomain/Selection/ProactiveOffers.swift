/// What came of offers that were made before anybody asked, beside those that answered somebody.
public struct ProactiveOffers: Sendable {
    /// An event of a source.
    public struct Event: Sendable, Hashable {
        public let source: String
        public let event: String

        /// An event.
        public init(source: String, event: String) {
            self.source = source
            self.event = event
        }
    }

    /// What became of offers.
    public struct Outcome: Sendable, Hashable {
        public fileprivate(set) var offers: UInt64 = 0
        public fileprivate(set) var accepted: UInt64 = 0
        public fileprivate(set) var rejected: UInt64 = 0

        /// Of no offers.
        public init() {}

        /// Nothing that refers to them was recorded.
        public var unanswered: UInt64 { offers - accepted - rejected }

        /// The share that was accepted, with its interval; nil of fewer than five.
        public var acceptance: QualityFigure? { QualityFigure.share(accepted, of: offers) }
    }

    private struct Made: Sendable {
        let isProactive: Bool
        /// Nil while nobody answered; a yes is not taken back by a later no.
        var isAccepted: Bool?
    }

    private var made: [Event: Made] = [:]

    /// Nothing yet.
    public init() {}

    /// An offer was made. It is proactive when we went to the customer and it answers nothing.
    public mutating func offered(_ event: Event, isOutgoing: Bool, answers: String) {
        made[event] = Made(isProactive: isOutgoing && answers.isEmpty, isAccepted: nil)
    }

    /// Somebody took it or refused it.
    public mutating func answered(_ event: Event, isAccepted: Bool) {
        guard var offer = made[event] else { return }
        offer.isAccepted = offer.isAccepted == true || isAccepted
        made[event] = offer
    }

    /// It was taken back as recorded wrongly.
    public mutating func withdrawn(_ event: Event) { made[event] = nil }

    /// Those that were made unasked, or those that answered somebody.
    public func outcome(proactive: Bool) -> Outcome {
        var outcome = Outcome()
        for offer in made.values where offer.isProactive == proactive {
            outcome.offers += 1
            if offer.isAccepted == true { outcome.accepted += 1 }
            if offer.isAccepted == false { outcome.rejected += 1 }
        }
        return outcome
    }
}
