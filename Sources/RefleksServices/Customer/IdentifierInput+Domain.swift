import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages

extension IdentifierInput {
    /// The identifier in its one spelling; nil, and reported, when its kind refuses it.
    func identifier(_ validator: inout Validator) -> RefleksDomain.Identifier? {
        guard let kind = RefleksDomain.IdentifierKind(contract: kind) else {
            validator.report("kind", Catalogue.Text.unknownValue)
            return nil
        }
        let namespace = validator.checked("namespace") { () throws(FieldRefusal) in
            try RefleksDomain.Identifier.normalisedNamespace(self.namespace, of: kind)
        }
        let value = validator.checked("value") { () throws(FieldRefusal) in
            try RefleksDomain.Identifier.normalisedValue(self.value, of: kind)
        }
        guard let namespace, let value else { return nil }
        return RefleksDomain.Identifier(normalised: kind, namespace: namespace, value: value)
    }

    /// The identifier as something that a customer shall have: a value that stands for nobody is refused.
    func claim(_ validator: inout Validator) -> IdentifierClaim? {
        guard let identifier = identifier(&validator) else { return nil }
        guard !identifier.isPlaceholder else {
            validator.report("value", Catalogue.Customer.placeholderValue)
            return nil
        }
        return IdentifierClaim(identifier, isVerified: verified)
    }

    /// The identifier as a key to look somebody up by.
    func key(_ validator: inout Validator) -> RefleksDomain.Identifier? {
        guard let identifier = identifier(&validator) else { return nil }
        guard identifier.isMergeKey else {
            validator.report("value", Catalogue.Customer.notAKey)
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
