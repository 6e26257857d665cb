public import RefleksMessages

/// The caller, from the client certificate's SAN URI.
public struct Principal: Sendable, Hashable {
    public let role: Role
    /// `34-001`, `erp`; 1…64 characters of `[A-Za-z0-9._-]`.
    public let id: String

    public init(role: Role, id: String) {
        self.role = role
        self.id = id
    }

    /// `refleks://branch/34-001`.
    public var uri: String { "refleks://\(role.rawValue)/\(id)" }
}

/// What a handler knows about its call besides the message.
///
/// Cancellation (the peer's CANCEL, an expired deadline, a lost connection) reaches the handler as Swift task
/// cancellation.
///
/// A class, for it passes through a dozen functions, each of which would keep a copy of everything while it waits.
public final class CallContext: Sendable {
    public let method: MethodDescriptor
    public let principal: Principal
    public let language: Language
    /// Monotonic nanoseconds (the transport's clock); nil = no deadline.
    public let deadlineNanoseconds: UInt64?
    /// ≤ 64 bytes of printable ASCII, unique within (principal, method) for 7 days.
    public let idempotencyKey: String?
    /// The read must show at least this commit.
    public let minimumCommitSeq: UInt64
    /// W3C traceparent, when the caller sent a valid one.
    public let traceparent: String?
    /// Free metadata entries.
    public let entries: [String: String]
    /// `server-id/client-id` of the connection, for errors and logs.
    public let connection: String

    public init(
        method: MethodDescriptor, principal: Principal, language: Language = .english,
        deadlineNanoseconds: UInt64? = nil, idempotencyKey: String? = nil, minimumCommitSeq: UInt64 = 0,
        traceparent: String? = nil, entries: [String: String] = [:], connection: String = ""
    ) {
        self.method = method
        self.principal = principal
        self.language = language
        self.deadlineNanoseconds = deadlineNanoseconds
        self.idempotencyKey = idempotencyKey
        self.minimumCommitSeq = minimumCommitSeq
        self.traceparent = traceparent
        self.entries = entries
        self.connection = connection
    }
}
