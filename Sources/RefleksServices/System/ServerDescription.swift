public import RefleksDomain

/// What a server tells about itself.
public struct ServerDescription: Sendable {
    /// Semantic version of the program.
    public var version: String
    /// Random at each start.
    public var serverID: String
    /// When the process began to serve.
    public var startedAt: Timestamp
    /// Limits by name, in the unit that the name ends with: `maximum_message_bytes`.
    public var limits: [String: UInt64]
    /// When the present server certificate expires; nil when there is none.
    public var certificateExpiry: @Sendable () -> Timestamp?

    /// A server's description.
    public init(
        version: String, serverID: String, startedAt: Timestamp, limits: [String: UInt64] = [:],
        certificateExpiry: @escaping @Sendable () -> Timestamp? = { nil }
    ) {
        self.version = version
        self.serverID = serverID
        self.startedAt = startedAt
        self.limits = limits
        self.certificateExpiry = certificateExpiry
    }
}
