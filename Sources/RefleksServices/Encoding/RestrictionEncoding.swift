import RefleksDomain
import RefleksEngine

/// Restrictions and requests as bytes of the contract's messages.
enum RestrictionEncoding {
    /// The fields of a `ProcessingRestriction`.
    static func write(_ restriction: KnownRestriction, to writer: inout MessageWriter) {
        writer.integer(1, UInt64(restriction.ground.rawValue))
        writer.integer(2, UInt64(restriction.retention?.rawValue ?? 0))
        writer.integer(3, restriction.since.microseconds)
        writer.text(4, restriction.keptUntil?.description ?? "")
        writer.text(5, restriction.reason)
        writer.text(6, restriction.recordedBy)
    }

    /// The fields of a `SubjectRequest`.
    static func write(_ request: KnownRequest, of code: CustomerCode? = nil, to writer: inout MessageWriter) {
        writer.integer(1, request.id)
        writer.integer(2, UInt64(request.kind.rawValue))
        writer.integer(3, UInt64(request.decision?.rawValue ?? 0))
        writer.integer(4, request.receivedAt.microseconds)
        writer.integer(5, request.answerDue.microseconds)
        writer.text(6, request.reason)
        writer.text(7, request.recordedBy)
        writer.text(8, code?.description ?? "")
    }
}
