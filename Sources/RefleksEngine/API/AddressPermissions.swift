public import RefleksDomain
public import RefleksStore

/// A permission as it is kept: the record in force for its key, opened for display.
public struct KnownPermission: Sendable, Hashable {
    /// Permissions that an address has at most: brands, types and recipient types together.
    public static let maximumOfAddress = 64

    /// Names the record for ever; 0 is none.
    public var id: UInt64
    public var key: PermissionKey
    public var permission: Permission
    /// The principal that recorded it: `branch/34-001`.
    public var recordedBy: String
    /// What the registry is known to hold; nil when it holds nothing.
    public var registered: RegistryState?
    /// It waits in the outbox.
    public var isPending: Bool

    /// The record in the order in which permissions are shown.
    var order: (String, String, UInt8, UInt8) {
        (key.recipient.value, key.brand, key.type.rawValue, key.recipientType.rawValue)
    }
}

/// A permission to record. Its rules that need no record in force are the caller's to check.
public struct NewPermission: Sendable {
    public var key: PermissionKey
    public var status: PermissionStatus
    public var source: PermissionSource?
    /// Whole seconds.
    public var consentDate: Timestamp?
    /// Where the evidence lies; kept sealed; ≤ 256 bytes.
    public var evidence: String
    /// The registry told it: it is what the registry holds, and is not sent back.
    public var isFromRegistry: Bool

    public init(
        key: PermissionKey, status: PermissionStatus, source: PermissionSource?, consentDate: Timestamp?,
        evidence: String = "", isFromRegistry: Bool = false
    ) {
        self.key = key
        self.status = status
        self.source = source
        self.consentDate = consentDate.map(ConsentDate.wholeSeconds)
        self.evidence = evidence
        self.isFromRegistry = isFromRegistry
    }
}

/// What became of a record in the outbox.
public enum OutboxOutcome: UInt8, Sendable, Hashable, CaseIterable {
    /// The registry holds it.
    case accepted = 1
    /// The registry did not take it.
    case rejected = 2
    /// It will not be sent.
    case dismissed = 3
}

/// Names a record that was listed in the outbox, with what the registry was sent: it may have been superseded meanwhile.
public struct OutboxPlace: Sendable, Hashable {
    public var address: BlindIndex
    /// The record's id.
    public var id: UInt64
    public var brand: String
    public var type: PermissionType
    public var recipientType: RecipientType
    /// What was sent.
    public var state: RegistryState

    public init(
        address: BlindIndex, id: UInt64, brand: String, type: PermissionType, recipientType: RecipientType,
        state: RegistryState
    ) {
        self.address = address
        self.id = id
        self.brand = brand
        self.type = type
        self.recipientType = recipientType
        self.state = state
    }
}

/// A record that waits for the registry.
public struct WaitingPermission: Sendable {
    public var place: OutboxPlace
    public var permission: KnownPermission
}

/// A page of the outbox.
public struct OutboxPage: Sendable {
    /// The projection's position: later commits are not in the page.
    public var asOf: UInt64
    /// In the order of recording.
    public var entries: [WaitingPermission]
    /// The id after which the next page begins; nil on the last one. A page may be short, even empty, before that.
    public var next: UInt64?
}

/// What addresses permit, and who holds them, of one commit.
public struct PermissionView: Sendable {
    /// Everything up to and including this commit is in the view.
    public var asOf: UInt64
    /// The customers who hold the addresses; at most three, none where more share one.
    public var holders: [Holder]
    /// The addresses that were asked about, in the customer's order.
    public var addresses: [Identifier]
    /// By address, brand, type and recipient type.
    public var permissions: [KnownPermission]

    /// Who holds an address.
    public struct Holder: Sendable, Hashable {
        public var code: CustomerCode
        public var kind: CustomerKind
        public var status: CustomerStatus
    }
}
