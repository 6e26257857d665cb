import RefleksMessages

/// That a customer was asked for an answer. He gives one; what comes after its time is kept, and is late.
public struct FeedbackInquiry: Sendable, Hashable {
    /// Names it for ever; 0 before it was recorded.
    public let id: UInt64
    public let kind: FeedbackKind
    public let channel: Channel
    /// About which branch and agent, IDENT; empty: none.
    public let branch: String
    public let agent: String
    /// About which interaction; 0: none.
    public let interactionID: UInt64
    public let askedAt: Timestamp
    /// Until when an answer is in time.
    public let expiresAt: Timestamp
    /// The answer; 0: he has not answered.
    public internal(set) var feedbackID: UInt64

    /// Days in which an answer is in time, at most, and unless somebody says so.
    public static let maximumDays = 90
    public static let standardDays = 14
    /// Of one customer: those that wait in time may be no more, and no more are remembered.
    public static let maximum = 16

    /// An inquiry.
    public init(
        id: UInt64, _ kind: FeedbackKind, on channel: Channel, branch: String, agent: String, interactionID: UInt64,
        askedAt: Timestamp, expiresAt: Timestamp, feedbackID: UInt64 = 0
    ) {
        self.id = id
        self.kind = kind
        self.channel = channel
        self.branch = branch
        self.agent = agent
        self.interactionID = interactionID
        self.askedAt = askedAt
        self.expiresAt = expiresAt
        self.feedbackID = feedbackID
    }

    /// Whether it waits for an answer that would be in time.
    public func isOpen(at now: Timestamp) -> Bool { feedbackID == 0 && now <= expiresAt }

    /// Whether an answer of `kind` may be given to it, and is late.
    ///
    /// - Throws: `FEEDBACK_REQUEST_ANSWERED`, `FEEDBACK_REQUEST_OTHER_KIND`.
    public func isLate(_ kind: FeedbackKind, at instant: Timestamp) throws(FieldRefusal) -> Bool {
        guard feedbackID == 0 else { throw FieldRefusal(Catalogue.FeedbackRequests.answered) }
        guard kind == self.kind else { throw FieldRefusal(Catalogue.FeedbackRequests.otherKind) }
        return instant > expiresAt
    }

    /// It was answered.
    public func answered(by feedbackID: UInt64) -> FeedbackInquiry {
        var answered = self
        answered.feedbackID = feedbackID
        return answered
    }
}

extension [FeedbackInquiry] {
    /// Whether one more may be asked at `instant`.
    ///
    /// - Throws: `TOO_MANY_FEEDBACK_REQUESTS`.
    public func checkRoom(at instant: Timestamp) throws(FieldRefusal) {
        guard count(where: { $0.isOpen(at: instant) }) < FeedbackInquiry.maximum else {
            throw FieldRefusal(Catalogue.FeedbackRequests.tooMany, [String(FeedbackInquiry.maximum)])
        }
    }

    /// With one more; the oldest of those that are answered, or whose time is over, goes for it.
    public func with(_ new: FeedbackInquiry) -> [FeedbackInquiry] {
        var next = self
        if next.count >= FeedbackInquiry.maximum {
            next.remove(at: next.firstIndex { !$0.isOpen(at: new.askedAt) } ?? next.startIndex)
        }
        return next + [new]
    }
}
