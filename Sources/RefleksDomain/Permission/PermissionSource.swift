/// Where a permission or refusal was given, by the registry's names (İYS API, field `source`). `HS_…` is what the service
/// provider took itself, `IYS_…` what the recipient did at the registry.
public enum PermissionSource: UInt8, Sendable, Hashable, CaseIterable {
    case physical = 1
    case wetSignature = 2
    case web = 3
    case callCentre = 4
    case socialMedia = 5
    case email = 6
    case message = 7
    case mobile = 8
    case electronic = 9
    case event = 10
    /// Approved before the law of 1 May 2015 came into force.
    case before2015 = 11
    case atm = 12
    /// The provider's own decision to stop sending.
    case decision = 13
    case registryCallCentre = 14
    case registryWeb = 15
    case registryMobile = 16
    case registryMessage = 17
    case registryEmail = 18
    /// The operator closed the line.
    case registryLineClosed = 19
    case registryNewWeb = 20

    /// The registry's name: `HS_WEB`.
    public var registryName: String {
        switch self {
        case .physical: "HS_FIZIKSEL_ORTAM"
        case .wetSignature: "HS_ISLAK_IMZA"
        case .web: "HS_WEB"
        case .callCentre: "HS_CAGRI_MERKEZI"
        case .socialMedia: "HS_SOSYAL_MEDYA"
        case .email: "HS_EPOSTA"
        case .message: "HS_MESAJ"
        case .mobile: "HS_MOBIL"
        case .electronic: "HS_EORTAM"
        case .event: "HS_ETKINLIK"
        case .before2015: "HS_2015"
        case .atm: "HS_ATM"
        case .decision: "HS_KARAR"
        case .registryCallCentre: "IYS_CM"
        case .registryWeb: "IYS_WEB"
        case .registryMobile: "IYS_MOBIL"
        case .registryMessage: "IYS_KISAMESAJ"
        case .registryEmail: "IYS_EPOSTA"
        case .registryLineClosed: "IYS_AHS_HAT_KAPATMA"
        case .registryNewWeb: "IYS_WEB_YENI"
        }
    }

    /// The source with the registry's name, nil for another word.
    public init?(registryName: String) {
        guard let source = Self.allCases.first(where: { $0.registryName == registryName }) else { return nil }
        self = source
    }

    /// Whether the recipient gave it at the registry itself: it comes from there and never goes back.
    public var isRegistrys: Bool { registryName.hasPrefix("IYS_") }
}
