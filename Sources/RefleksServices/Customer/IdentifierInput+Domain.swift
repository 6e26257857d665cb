import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages

extension IdentifierInput {
    /// The identifier in its one spelling; nil, and a violation below `path`, when its kind refuses it.
    func identifier(at path: String, _ violations: inout Violations) -> RefleksDomain.Identifier? {
        guard let kind = RefleksDomain.IdentifierKind(contract: kind) else {
            violations.add("\(path).kind", Catalogue.Text.unknownValue)
            return nil
        }
        do throws(FieldRefusal) {
            return try RefleksDomain.Identifier(kind: kind, namespace: namespace, raw: value)
        } catch {
            let isNamespace =
                error.template == Catalogue.Customer.badNamespace
                || error.template == Catalogue.Customer.namespaceNotAllowed
            violations.add("\(path).\(isNamespace ? "namespace" : "value")", error.template, error.arguments)
            return nil
        }
    }

    /// The identifier as something that a customer shall have: a value that stands for nobody is refused.
    func claim(at path: String, _ violations: inout Violations) -> IdentifierClaim? {
        guard let identifier = identifier(at: path, &violations) else { return nil }
        guard !identifier.isPlaceholder else {
            violations.add("\(path).value", Catalogue.Customer.placeholderValue)
            return nil
        }
        return IdentifierClaim(identifier, isVerified: verified)
    }

    /// The identifier as a key to look somebody up by.
    func key(at path: String, _ violations: inout Violations) -> RefleksDomain.Identifier? {
        guard let identifier = identifier(at: path, &violations) else { return nil }
        guard identifier.isMergeKey else {
            violations.add("\(path).value", Catalogue.Customer.notAKey)
            return nil
        }
        return identifier
    }
}

extension RefleksDomain.IdentifierKind {
    /// The kind with the contract's number; nil for unspecified and unknown ones.
    init?(contract kind: RefleksContract.IdentifierKind) {
        guard let number = UInt8(exactly: kind.rawValue) else { return nil }
        self.init(rawValue: number)
    }

    /// The contract's kind with the same number.
    var contract: RefleksContract.IdentifierKind {
        RefleksContract.IdentifierKind(rawValue: Int(rawValue)) ?? .unspecified
    }
}
