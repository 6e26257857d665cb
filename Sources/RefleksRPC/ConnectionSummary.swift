/// One open connection as SystemService.ListConnections shows it.
public struct ConnectionSummary: Sendable, Hashable {
    /// The server's id of the connection.
    public let serverID: String
    /// The id that the client gave itself in HELLO; empty until it said HELLO.
    public let clientID: String
    public let principal: Principal
    /// `192.0.2.7:50123`.
    public let remoteAddress: String
    /// Hexadecimal serial number of the client's certificate.
    public let certificateSerial: String
    /// Milliseconds since the connection was accepted.
    public let ageMilliseconds: UInt64
    /// Milliseconds since the last frame arrived.
    public let idleMilliseconds: UInt64
    public let callsStarted: UInt64
    public let callsInFlight: Int
    /// GOAWAY has been sent or received: no new calls.
    public let isDraining: Bool

    public init(
        serverID: String, clientID: String, principal: Principal, remoteAddress: String, certificateSerial: String,
        ageMilliseconds: UInt64, idleMilliseconds: UInt64, callsStarted: UInt64, callsInFlight: Int, isDraining: Bool
    ) {
        self.serverID = serverID
        self.clientID = clientID
        self.principal = principal
        self.remoteAddress = remoteAddress
        self.certificateSerial = certificateSerial
        self.ageMilliseconds = ageMilliseconds
        self.idleMilliseconds = idleMilliseconds
        self.callsStarted = callsStarted
        self.callsInFlight = callsInFlight
        self.isDraining = isDraining
    }
}
