import RefleksContract
import RefleksDomain
import RefleksMessages

extension RefleksContract.PermissionKey {
    /// The key in the domain's terms; nil, and reported, when a rule refuses it.
    func key(_ validator: inout Validator) -> RefleksDomain.PermissionKey? {
        let type = validator.known("type", RefleksDomain.PermissionType(rawValue: UInt8(clamping: type.rawValue)))
        let recipientType =
            self.recipientType == .unspecified
            ? .individual
            : validator.known(
                "recipient_type", RefleksDomain.RecipientType(rawValue: UInt8(clamping: self.recipientType.rawValue)))
        guard let type, let recipientType else { return nil }
        return validator.permissionKey(brand: brand, recipient: recipient, type, recipientType)
    }
}

extension Validator {
    /// The key of these parts; nil, and reported at `recipient` or `brand`, when a rule refuses it.
    mutating func permissionKey(
        brand: String, recipient: String, _ type: RefleksDomain.PermissionType,
        _ recipientType: RefleksDomain.RecipientType
    ) -> RefleksDomain.PermissionKey? {
        let identifier = checked("recipient") { () throws(FieldRefusal) in
            try RefleksDomain.Identifier(kind: type.recipientKind, raw: recipient)
        }
        guard let identifier, !isSettled("brand") else { return nil }
        return checked("recipient") { () throws(FieldRefusal) in
            try RefleksDomain.PermissionKey(
                brand: brand, recipient: identifier, type: type, recipientType: recipientType)
        }
    }

    /// A phone or e-mail address in the field `address`; nil, and reported, when it is none.
    mutating func address(_ input: IdentifierInput) -> RefleksDomain.Identifier? {
        within("address") { validator in
            guard let identifier = input.identifier(&validator) else { return nil }
            guard identifier.kind == .phone || identifier.kind == .email else {
                validator.report("kind", Catalogue.Permission.notAnAddress)
                return nil
            }
            return identifier
        }
    }
}
