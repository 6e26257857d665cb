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

    /// The profile that `new` states; violations are found at `path`.
    func profile(_ new: RefleksContract.NewCustomer, at path: String, _ violations: inout Violations) -> Profile {
        let kind = RefleksDomain.CustomerKind(rawValue: UInt8(clamping: new.kind.rawValue)) ?? .person
        let prefix = path.isEmpty ? "" : path + "."
        if kind == .organisation {
            if !new.givenName.isEmpty { violations.add(prefix + "given_name", Catalogue.Customer.notForKind) }
            if !new.birthDate.isEmpty { violations.add(prefix + "birth_date", Catalogue.Customer.notForKind) }
        }
        return Profile(
            kind: kind, givenName: new.givenName, familyName: new.familyName,
            birthDate: birthDate(new.birthDate, at: prefix + "birth_date", &violations),
            language: new.language.isEmpty ? Self.defaultLanguage : new.language,
            homeBranch: new.homeBranch.isEmpty ? defaultBranch : new.homeBranch)
    }

    /// The birth date in `text`; nil when it is empty or refused.
    func birthDate(_ text: String, at path: String, _ violations: inout Violations) -> CalendarDate? {
        guard !text.isEmpty else { return nil }
        return violations.checked(path) { () throws(FieldRefusal) in
            let date = try CalendarDate(text)
            try BirthDateRule.check(date, now: now)
            return date
        }
    }

    /// The identifiers that a new customer brings: each once, each kind within its maximum and fit for what he is.
    func claims(
        _ inputs: [IdentifierInput], of kind: RefleksDomain.CustomerKind, _ violations: inout Violations
    ) -> [IdentifierClaim] {
        var claims: [IdentifierClaim] = []
        for (index, input) in inputs.enumerated() {
            let path = "identifiers[\(index)]"
            guard let claim = input.claim(at: path, &violations) else { continue }
            let identifier = claim.identifier
            let held = claims.filter {
                $0.identifier.kind == identifier.kind && $0.identifier.namespace == identifier.namespace
            }
            if held.contains(where: { $0.identifier == identifier }) {
                violations.add(path, Catalogue.Text.duplicate)
            } else if held.count >= identifier.kind.maximum {
                violations.add(
                    path, Catalogue.Customer.tooManyIdentifiers,
                    [identifier.kind.name, String(identifier.kind.maximum)])
            } else if kind == .organisation, identifier.kind == .tckn || identifier.kind == .ykn {
                violations.add("\(path).kind", Catalogue.Customer.notForKind)
            } else {
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
