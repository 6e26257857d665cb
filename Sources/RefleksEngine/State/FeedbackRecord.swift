import RefleksDomain
import RefleksStore

/// An answer as it is kept; what was said in words is sealed.
struct FeedbackRecord: Sendable, Hashable {
    /// Its place; 0 before it was recorded.
    var id: UInt64
    let kind: FeedbackKind
    /// Within the kind's scale; nil for what is told in words.
    let score: UInt8?
    /// By the dimensions' numbers, 0 for what was not rated.
    let dimensions: [UInt8]
    let channel: Channel
    /// IDENT, or empty.
    let branch: String
    let agent: String
    /// The interaction that it is about; 0: none.
    let interactionID: UInt64
    /// When it was given.
    let at: Timestamp
    var recordedAt: Timestamp
    /// The case that it opened, or came to; 0: none.
    var caseID: UInt64
    /// The words, sealed under the customer's key; empty without any.
    let sealed: [UInt8]
    /// What it answers; nil: nobody asked.
    var answering: Answering?

    /// The request that was answered.
    struct Answering: Sendable, Hashable {
        let requestID: UInt64
        /// With whom it is kept: one of those who are one customer.
        let holder: UInt64
        let isLate: Bool
    }

    /// In the kind's byte: what it answers follows. Answers that nobody asked for are what they were before there were requests.
    private static let answeringFlag: UInt8 = 128

    func write(to writer: inout ByteWriter) {
        writer.number(id)
        writer.byte(kind.rawValue | (answering == nil ? 0 : Self.answeringFlag))
        writer.byte(score.map { $0 &+ 1 } ?? 0)
        writer.list(dimensions) { $0.byte($1) }
        writer.byte(channel.rawValue)
        writer.text(branch)
        writer.text(agent)
        writer.number(interactionID)
        writer.signed(at.microseconds)
        writer.signed(recordedAt.microseconds)
        writer.number(caseID)
        writer.blob(sealed)
        if let answering {
            writer.number(answering.requestID)
            writer.number(answering.holder)
            writer.flag(answering.isLate)
        }
    }
}

extension FeedbackRecord {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let id = try reader.number()
        let first = try reader.byte()
        guard let kind = FeedbackKind(rawValue: first & ~Self.answeringFlag) else { throw MalformedBytes() }
        let score = try reader.byte()
        self.init(
            id: id, kind: kind, score: score == 0 ? nil : score - 1,
            dimensions: try reader.list { reader throws(MalformedBytes) in try reader.byte() },
            channel: try reader.value(Channel.self), branch: try reader.text(), agent: try reader.text(),
            interactionID: try reader.number(), at: Timestamp(microseconds: try reader.signed()),
            recordedAt: Timestamp(microseconds: try reader.signed()), caseID: try reader.number(),
            sealed: try reader.blob())
        guard first & Self.answeringFlag != 0 else { return }
        answering = Answering(
            requestID: try reader.number(), holder: try reader.number(), isLate: try reader.flag())
    }
}

extension Opener {
    func open(
        _ record: FeedbackRecord, of number: UInt64, with parts: inout PartOpening
    ) throws(StoreError) -> KnownFeedback {
        let bytes: [UInt8] = try parts.open(record.sealed, .feedback, of: number)
        return KnownFeedback(
            id: record.id, kind: record.kind, score: record.score.map { Int($0) },
            dimensions: record.dimensions.map { Int($0) }, text: String(decoding: bytes, as: UTF8.self),
            channel: record.channel, branch: record.branch, agent: record.agent, interactionID: record.interactionID,
            at: record.at, recordedAt: record.recordedAt, caseID: record.caseID,
            requestID: record.answering?.requestID ?? 0, isLate: record.answering?.isLate ?? false)
    }
}
