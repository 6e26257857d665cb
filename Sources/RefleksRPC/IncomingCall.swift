public import RefleksMessages

/// What the CALL frame and the connection say about a call, before the router has looked at it.
public struct IncomingCall: Sendable {
    public var methodID: UInt32
    /// 0 = the method's default.
    public var deadlineMilliseconds: UInt32
    /// Monotonic nanoseconds at which the CALL frame arrived; the deadline counts from here.
    public var arrivedAtNanoseconds: UInt64
    public var principal: Principal
    /// `server-id/client-id`.
    public var connection: String
    public var language: Language
    public var idempotencyKey: String?
    public var minimumCommitSeq: UInt64
    public var traceparent: String?
    public var entries: [String: String]

    /// A call of `principal`; everything else as the CALL frame said, or as if it had said nothing.
    public init(
        methodID: UInt32, principal: Principal, connection: String, arrivedAtNanoseconds: UInt64,
        deadlineMilliseconds: UInt32 = 0, language: Language = .english, idempotencyKey: String? = nil,
        minimumCommitSeq: UInt64 = 0, traceparent: String? = nil, entries: [String: String] = [:]
    ) {
        self.methodID = methodID
        self.principal = principal
        self.connection = connection
        self.arrivedAtNanoseconds = arrivedAtNanoseconds
        self.deadlineMilliseconds = deadlineMilliseconds
        self.language = language
        self.idempotencyKey = idempotencyKey
        self.minimumCommitSeq = minimumCommitSeq
        self.traceparent = traceparent
        self.entries = entries
    }
}
