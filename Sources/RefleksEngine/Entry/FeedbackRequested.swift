import RefleksDomain
import RefleksStore

/// A customer was asked for an answer.
struct FeedbackRequested: Change {
    static let kind = ChangeKind.feedbackRequested

    let number: UInt64
    /// As it stays.
    let version: UInt64
    let inquiry: FeedbackInquiry

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        inquiry.write(to: &writer)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try state.existing(number, at: place)
        let care = (customer.care ?? CareState()).with(asked: inquiry)
        try state.setCustomer(
            number, customer.with(care: care, scoring: customer.scoring, at: place.seq), at: place.seq)
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: number, version: version, commitSeq: place.seq)
        effects.inquiries = [inquiry]
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        .feedbackRequest(inquiry)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .feedbackRequested)
    }
}

extension FeedbackRequested {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), inquiry: try FeedbackInquiry(&reader))
    }
}

extension FeedbackInquiry {
    func write(to writer: inout ByteWriter) {
        writer.number(id)
        writer.byte(kind.rawValue)
        writer.byte(channel.rawValue)
        writer.text(branch)
        writer.text(agent)
        writer.number(interactionID)
        writer.signed(askedAt.microseconds)
        writer.signed(expiresAt.microseconds)
        writer.number(feedbackID)
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let id = try reader.number()
        let kind = try reader.value(FeedbackKind.self)
        let channel = try reader.value(Channel.self)
        let (branch, agent) = (try reader.text(), try reader.text())
        let interactionID = try reader.number()
        let askedAt = Timestamp(microseconds: try reader.signed())
        self.init(
            id: id, kind, on: channel, branch: branch, agent: agent, interactionID: interactionID, askedAt: askedAt,
            expiresAt: Timestamp(microseconds: try reader.signed()), feedbackID: try reader.number())
    }
}
