import RefleksMessages

/// The kind of commercial message, by the registry's names (İYS, the Turkish message-permission registry).
public enum PermissionType: UInt8, Sendable, Hashable, CaseIterable {
    /// `ARAMA`
    case call = 1
    /// `MESAJ`
    case message = 2
    /// `EPOSTA`
    case email = 3

    /// The registry's name.
    public var registryName: String {
        switch self {
        case .call: "ARAMA"
        case .message: "MESAJ"
        case .email: "EPOSTA"
        }
    }

    /// The type with the registry's name, nil for another word.
    public init?(registryName: String) {
        guard let type = Self.allCases.first(where: { $0.registryName == registryName }) else { return nil }
        self = type
    }

    /// What its recipient's address is.
    public var recipientKind: IdentifierKind { self == .email ? .email : .phone }
}

extension Channel {
    /// The permission that a commercial message on this channel needs; nil where the registry has none: what is no call,
    /// text message or e-mail.
    public var permissionType: PermissionType? {
        switch self {
        case .phone: .call
        case .sms: .message
        case .email: .email
        case .branch, .web, .mobileApp, .atm, .chat, .social, .field, .post, .partner: nil
        }
    }
}

/// As what a recipient is addressed. One address can be registered as both.
public enum RecipientType: UInt8, Sendable, Hashable, CaseIterable {
    /// `BIREYSEL`: a consumer, who must have approved.
    case individual = 1
    /// `TACIR`: a merchant or tradesman, who must not have refused.
    case merchant = 2

    /// The registry's name.
    public var registryName: String { self == .individual ? "BIREYSEL" : "TACIR" }

    /// The type with the registry's name, nil for another word.
    public init?(registryName: String) {
        guard let type = Self.allCases.first(where: { $0.registryName == registryName }) else { return nil }
        self = type
    }
}

/// What the recipient said.
public enum PermissionStatus: UInt8, Sendable, Hashable, CaseIterable {
    /// `ONAY`
    case approved = 1
    /// `RET`
    case refused = 2

    /// The registry's name.
    public var registryName: String { self == .approved ? "ONAY" : "RET" }

    /// The status with the registry's name, nil for another word.
    public init?(registryName: String) {
        guard let status = Self.allCases.first(where: { $0.registryName == registryName }) else { return nil }
        self = status
    }
}

/// What a permission belongs to: an address and what is sent there for which brand, never a person. Who changes the
/// address leaves the permission behind.
public struct PermissionKey: Sendable, Hashable {
    /// ASCII lower case.
    public let brand: String
    /// A phone (calls and text messages) or an e-mail address, in its one spelling.
    public let recipient: Identifier
    public let type: PermissionType
    public let recipientType: RecipientType

    /// - Throws: `BAD_BRAND`; `RECIPIENT_NOT_FOR_TYPE` for calls and messages to anything but a phone and e-mail to
    ///   anything but an e-mail address; `PLACEHOLDER_VALUE`.
    public init(
        brand: String, recipient: Identifier, type: PermissionType, recipientType: RecipientType
    ) throws(FieldRefusal) {
        guard SystemName.isValid(brand) else {
            throw FieldRefusal(Catalogue.Permission.badBrand, [String(Identifier.maximumNamespaceLength)])
        }
        guard recipient.kind == type.recipientKind else {
            throw FieldRefusal(Catalogue.Permission.recipientNotForType, [type.registryName, type.recipientKind.name])
        }
        guard !recipient.isPlaceholder else { throw FieldRefusal(Catalogue.Customer.placeholderValue) }
        self.brand = ASCIIText.lowercased(brand)
        self.recipient = recipient
        self.type = type
        self.recipientType = recipientType
    }
}
