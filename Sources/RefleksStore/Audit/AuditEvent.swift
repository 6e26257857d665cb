import RefleksDomain

/// What the audit keeps of one read of persons or one administrative act. Codes only: no name, no identifier, no text
/// of a customer.
public struct AuditEvent: Sendable, Hashable {
    /// When the answer was decided, UTC microseconds.
    public var at: Int64
    /// The certificate's role, `agent`, and its id, `ayse.kaya`: 1…64 ASCII characters each.
    public var role: String
    public var principal: String
    /// The person or job that the caller named, 1…64 ASCII characters.
    public var actor: String
    /// The branch of a branch's certificate, or the branch for which somebody else reads; empty: none.
    public var branch: String
    /// The contract's number of the purpose.
    public var purpose: UInt32
    /// Full name: `refleks.v1.CustomerService/GetCustomer360`.
    public var method: String
    /// The customer's code without its check digit; 0 = none.
    public var subject: UInt64
    /// Customers in the answer.
    public var subjects: UInt32
    /// How the call ended: gRPC's code.
    public var status: UInt8
    /// The caller said that identifiers would be shown in full.
    public var isUnmasked: Bool

    public init(
        at: Int64, role: String, principal: String, actor: String, branch: String, purpose: UInt32, method: String,
        subject: UInt64, subjects: UInt32, status: UInt8, isUnmasked: Bool
    ) {
        self.at = at
        self.role = role
        self.principal = principal
        self.actor = actor
        self.branch = branch
        self.purpose = purpose
        self.method = method
        self.subject = subject
        self.subjects = subjects
        self.status = status
        self.isUnmasked = isUnmasked
    }
}

extension AuditEvent {
    /// The method by which briefings are opened.
    public static let briefingMethod = "refleks.v1.CustomerService/GetContactBriefing"

    /// Whether it tells that a branch opened the briefing about a customer.
    var opensBriefing: Bool { status == 0 && subject != 0 && !branch.isEmpty && method == Self.briefingMethod }

    /// The day on which it happened, in Istanbul, as days since the epoch.
    var day: Int64 { Int64(CalendarDate(istanbul: Timestamp(microseconds: at)).daysSinceEpoch) }
}

/// How often a branch opened the briefing about customers.
public struct BriefingCount: Sendable, Hashable {
    public var branch: String
    /// Days of customers: one customer on one day counts once, however often his briefing was opened.
    public var customers: UInt64
    /// All openings.
    public var opened: UInt64

    public init(branch: String, customers: UInt64, opened: UInt64) {
        self.branch = branch
        self.customers = customers
        self.opened = opened
    }
}

/// An event at its place in the chain.
public struct AuditRow: Sendable, Hashable {
    /// Dense from 1.
    public var seq: UInt64
    public var event: AuditEvent
    /// SHA-256 over the previous row's hash and this row, 32 bytes: see `AuditChain`.
    public var hash: [UInt8]

    public init(seq: UInt64, event: AuditEvent, hash: [UInt8]) {
        self.seq = seq
        self.event = event
        self.hash = hash
    }
}

/// The chain's newest row. Whoever keeps it elsewhere notices a chain that was cut or written anew.
public struct AuditHead: Sendable, Hashable {
    /// 0 = no row yet.
    public var seq: UInt64
    /// The row's time, UTC microseconds: the next row's is not less.
    public var at: Int64
    /// The row's hash, 32 bytes; zeros while there is none.
    public var hash: [UInt8]

    public init(seq: UInt64, at: Int64, hash: [UInt8]) {
        self.seq = seq
        self.at = at
        self.hash = hash
    }

    /// Before the first row.
    public static let empty = AuditHead(seq: 0, at: 0, hash: AuditChain.origin)
}
