import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

extension Refusal {
    /// An item's refusal as it stands in the answer to a batch or push, in the caller's language.
    init(_ error: RPCError, _ language: Language) {
        self.init()
        code = UInt32(error.code.rawValue)
        reason = error.reason
        message = error.template.text(language, error.arguments)
        violations = error.violations.map { violation in
            var message = FieldViolation()
            message.path = violation.path
            message.code = violation.code
            message.message = violation.template.text(language, violation.arguments)
            return message
        }
        details = error.details
        retryAfterMs = error.retryAfterMilliseconds
        moreViolations = error.details["more_violations"] != nil
    }
}
