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
        self.init(
            normalised: kind, namespace: try Self.normalisedNamespace(namespace, of: kind),
            value: try Self.normalisedValue(raw, of: kind))
    }

    /// An identifier whose parts are in their one spelling already.
    package init(normalised kind: IdentifierKind, namespace: String, value: String) {
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

    /// The one spelling of a value of `kind`.
    ///
    /// - Throws: the kind's refusal (`BAD_TCKN`, `BAD_PHONE` …).
    package static func normalisedValue(_ raw: String, of kind: IdentifierKind) throws(FieldRefusal) -> String {
        switch kind {
        case .tckn: try TurkishNumbers.tckn(raw)
        case .ykn: try TurkishNumbers.ykn(raw)
        case .vkn: try TurkishNumbers.vkn(raw)
        case .sourceID: try CodeText.normalised(raw, maximum: 128)
        case .loyalty: try CodeText.normalised(raw.filter { $0 != " " && $0 != "-" }, maximum: 64)
        case .email: try EmailAddress.normalised(raw)
        case .phone: try PhoneNumber.normalised(raw)
        case .device: try CodeText.normalised(raw, maximum: 128)
        }
    }

    /// The one spelling of a source system's name; empty for every kind but SOURCE_ID.
    ///
    /// - Throws: `BAD_NAMESPACE` or `NAMESPACE_NOT_ALLOWED`.
    package static func normalisedNamespace(
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
