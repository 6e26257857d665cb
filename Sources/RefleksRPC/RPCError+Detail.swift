public import RefleksMessages
public import RefleksWire

extension RPCError {
    /// The detail part of STATUS: reason, a sentence and all violations in the caller's language.
    ///
    /// `connection` goes into the trailers of every failure, so that a person can find the call in both ends' logs.
    /// Nothing is cut here; the frame encoder leaves out, and counts, what does not fit.
    public func detail(in language: Language, connection: String) -> WireStatusDetail {
        var detail = WireStatusDetail()
        detail.reason = reason
        detail.text = template.text(language, arguments)
        detail.violations = violations.map { violation in
            var field = WireFieldViolation()
            field.path = violation.path
            field.code = violation.code
            field.text = violation.template.text(language, violation.arguments)
            return field
        }
        detail.facts = details
        if !connection.isEmpty {
            detail.trailers[Self.connectionTrailer] = connection
        }
        return detail
    }

    /// The trailer with `server-id/client-id` of the connection that a failed call came over.
    public static let connectionTrailer = WireStatusDetail.connectionTrailer
}
