import RefleksMessages

/// One way of naming a customer, in its only spelling: two identifiers are equal exactly when they name the same thing.
public struct Identifier: Sendable, Hashable {
    public let kind: IdentifierKind
    /// The source system of a SOURCE_ID, ASCII lower case; empty for every other kind.
    public let namespace: String
    /// The normalised value.
    public let value: String

    /// More customers than this on one phone or e-mail address, and it singles out nobody.
    public static let maximumHolders = 3
    /// ASCII characters of a source system's name.
    public static let maximumNamespaceLength = 64

    /// Normalises `raw` by the rules of `kind`.
    ///
    /// - Throws: the kind's refusal (`BAD_TCKN`, `BAD_PHONE` …), `BAD_NAMESPACE` or `NAMESPACE_NOT_ALLOWED`.
    public init(kind: IdentifierKind, namespace: String = "", raw: String) throws(FieldRefusal) {
        self.kind = kind
        self.namespace = try Self.normalisedNamespace(namespace, of: kind)
        switch kind {
        case .tckn: value = try TurkishNumbers.tckn(raw)
        case .ykn: value = try TurkishNumbers.ykn(raw)
        case .vkn: value = try TurkishNumbers.vkn(raw)
        case .sourceID: value = try CodeText.normalised(raw, maximum: 128)
        case .loyalty: value = try CodeText.normalised(raw.filter { $0 != " " && $0 != "-" }, maximum: 64)
        case .email: value = try EmailAddress.normalised(raw)
        case .phone: value = try PhoneNumber.normalised(raw)
        case .device: value = try CodeText.normalised(raw, maximum: 128)
        }
    }

    /// An identifier that was normalised before it was stored.
    package init(stored kind: IdentifierKind, namespace: String, value: String) {
        self.kind = kind
        self.namespace = namespace
        self.value = value
    }

    /// Whether it can single out a customer by itself: not a placeholder, not a dummy, not a service line. That more
    /// than `maximumHolders` customers share it is for its keeper to know.
    public var isMergeKey: Bool {
        guard !isPlaceholder else { return false }
        switch kind {
        case .tckn, .ykn: return !TurkishNumbers.isDummy(value)
        case .phone: return PhoneNumber.isPersonal(value)
        case .vkn, .sourceID, .loyalty, .email, .device: return true
        }
    }

    /// Whether the value stands for nobody: all zeros, `null`, `anonymous`, `-1`, 5555555555.
    public var isPlaceholder: Bool { BlockedValues.contains(value, kind: kind) }

    private static func normalisedNamespace(
        _ namespace: String, of kind: IdentifierKind
    ) throws(FieldRefusal) -> String {
        guard kind == .sourceID else {
            guard namespace.isEmpty else { throw FieldRefusal(Catalogue.Customer.namespaceNotAllowed) }
            return ""
        }
        guard SystemName.isValid(namespace) else {
            throw FieldRefusal(Catalogue.Customer.badNamespace, [String(maximumNamespaceLength)])
        }
        return ASCIIText.lowercased(namespace)
    }
}
