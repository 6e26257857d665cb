import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages

/// What a profile may say beyond the form of its fields.
struct ProfileRules {
    /// The present instant: nobody is born after it.
    let now: Timestamp
    /// Where a profile without home branch belongs.
    let defaultBranch: String

    /// The language of a profile that states none.
    static let defaultLanguage = "tr"

    /// The profile that `new` states.
    func profile(_ new: RefleksContract.NewCustomer, _ validator: inout Validator) -> Profile {
        let kind = RefleksDomain.CustomerKind(rawValue: UInt8(clamping: new.kind.rawValue)) ?? .person
        if !new.givenName.isEmpty {
            validator.checked("given_name") { () throws(FieldRefusal) in try kind.check(.givenName) }
        }
        if !new.birthDate.isEmpty {
            validator.checked("birth_date") { () throws(FieldRefusal) in try kind.check(.birthDate) }
        }
        return Profile(
            kind: kind, givenName: new.givenName, familyName: new.familyName,
            birthDate: birthDate(new.birthDate, &validator),
            language: new.language.isEmpty ? Self.defaultLanguage : new.language,
            homeBranch: new.homeBranch.isEmpty ? defaultBranch : new.homeBranch, postalAddress: new.postalAddress)
    }

    /// The birth date in `text`; nil when it is empty or refused.
    func birthDate(_ text: String, _ validator: inout Validator) -> CalendarDate? {
        guard !text.isEmpty else { return nil }
        return validator.checked("birth_date") { () throws(FieldRefusal) in
            let date = try CalendarDate(text)
            try BirthDateRule.check(date, now: now)
            return date
        }
    }

    /// The identifiers that a new customer brings: each once, each kind within its maximum and fit for what he is.
    func claims(
        _ inputs: [IdentifierInput], of kind: RefleksDomain.CustomerKind, _ validator: inout Validator
    ) -> [IdentifierClaim] {
        var claims: [IdentifierClaim] = []
        validator.elements("identifiers", inputs) { _, input, validator in
            guard let claim = input.claim(&validator) else { return }
            let identifier = claim.identifier
            let held = claims.filter {
                $0.identifier.kind == identifier.kind && $0.identifier.namespace == identifier.namespace
            }
            if held.contains(where: { $0.identifier == identifier }) {
                validator.report("", Catalogue.Text.duplicate)
            } else if held.count >= identifier.kind.maximum {
                validator.report(
                    "", Catalogue.Customer.tooManyIdentifiers,
                    [identifier.kind.name, String(identifier.kind.maximum)])
            } else {
                validator.checked("kind") { () throws(FieldRefusal) in try kind.check(identifier.kind) }
                claims.append(claim)
            }
        }
        return claims
    }
}

extension ProfileRules {
    /// The rules at `now` for what `context`'s caller states.
    init(_ environment: ServiceEnvironment, author: Author) {
        now = environment.clock.now()
        if case .branch(let branch) = author { defaultBranch = branch } else { defaultBranch = "" }
    }
}
