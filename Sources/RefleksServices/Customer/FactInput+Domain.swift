import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages

extension FactInput {
    /// The fact in the engine's terms, judged by the domain's rules; nil, and reported, when they refuse it. `now` is when
    /// it begins to hold unless it says so itself.
    func fact(of code: CustomerCode?, now: Timestamp, _ validator: inout Validator) -> NewFact? {
        let category = validator.known(
            "category", RefleksDomain.FactCategory(rawValue: UInt8(clamping: category.rawValue)))
        let origin = validator.known("origin", RefleksDomain.FactOrigin(rawValue: UInt8(clamping: origin.rawValue)))
        let basis = validator.known(
            "legal_basis", RefleksDomain.LegalBasis(rawValue: UInt8(clamping: legalBasis.rawValue)))
        let key = validator.checked("key") { () throws(FieldRefusal) in try FactKey(self.key) }
        let begins = validFromUs == 0 ? nil : Timestamp(microseconds: validFromUs)
        let ends = validToUs == 0 ? nil : Timestamp(microseconds: validToUs)
        guard let category, let origin, let basis, let key else { return nil }
        let judged = RefleksDomain.Fact(
            category: category, key: key, value: value, origin: origin, source: "", evidence: evidence,
            legalBasis: basis, validFrom: begins ?? now, validTo: ends, recordedAt: now)
        for violation in judged.violations {
            switch violation.field {
            case .legalBasis: validator.report("legal_basis", violation.refusal)
            case .evidence: validator.report("evidence", violation.refusal)
            case .validTo: validator.report("valid_to_us", violation.refusal)
            case .value: validator.report("value", violation.refusal)
            }
        }
        guard let code else { return nil }
        return NewFact(
            code: code, category: category, key: key, value: value, origin: origin, evidence: evidence,
            legalBasis: basis, validFrom: begins, validTo: ends)
    }
}

extension Validator {
    /// The value of an enum's field; nil, and reported, when the number is none of its.
    mutating func known<Value>(_ field: StaticString, _ value: Value?) -> Value? {
        if value == nil { report(field, Catalogue.Text.unknownValue) }
        return value
    }
}
