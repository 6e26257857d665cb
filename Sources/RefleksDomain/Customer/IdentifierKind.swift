/// A kind of identifier, with its priority in resolving a subject and its maximum per customer.
public enum IdentifierKind: UInt8, Sendable, Hashable, CaseIterable {
    /// Turkish citizen's number.
    case tckn = 1
    /// Foreigner's number in Turkey; begins with 99.
    case ykn = 2
    /// Turkish tax number.
    case vkn = 3
    /// The key of a record in a source system, which is the namespace.
    case sourceID = 4
    /// A loyalty card or programme number.
    case loyalty = 5
    case email = 6
    /// A telephone number in E.164.
    case phone = 7
    /// A device or browser identifier.
    case device = 8

    /// 1 is the strongest; of identifiers that name different customers the strongest decides.
    public var priority: Int {
        switch self {
        case .tckn, .ykn, .vkn: 1
        case .sourceID: 2
        case .loyalty: 3
        case .email: 4
        case .phone: 5
        case .device: 6
        }
    }

    /// How many a customer may have; of SOURCE_ID, in each system.
    public var maximum: Int {
        switch self {
        case .tckn, .ykn, .vkn: 1
        case .sourceID, .loyalty, .email, .phone: 5
        case .device: 10
        }
    }

    /// How many a customer may have in all; of SOURCE_ID, in all systems together.
    public var maximumInAll: Int { self == .sourceID ? 50 : maximum }

    /// Whether a family or an office may share one: such an identifier resolves a subject but never merges customers.
    public var isShareable: Bool {
        switch self {
        case .email, .phone, .device: true
        case .tckn, .ykn, .vkn, .sourceID, .loyalty: false
        }
    }

    /// The contract's name: `TCKN`.
    public var name: String {
        switch self {
        case .tckn: "TCKN"
        case .ykn: "YKN"
        case .vkn: "VKN"
        case .sourceID: "SOURCE_ID"
        case .loyalty: "LOYALTY"
        case .email: "EMAIL"
        case .phone: "PHONE"
        case .device: "DEVICE"
        }
    }
}
