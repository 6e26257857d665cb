/// One open connection, as SystemService.ListConnections shows it.
public struct ConnectionSummary: Sendable, Hashable {
    /// How far the connection has come.
    public enum State: String, Sendable, Hashable {
        /// The TLS handshake or the HELLOs are under way.
        case hello = "HELLO"
        case open = "OPEN"
        /// GOAWAY was sent or received: no new calls.
        case draining = "DRAINING"
    }

    /// The client's certificate and TLS session.
    public struct Security: Sendable, Hashable {
        /// `TLSv1.3`.
        public let tlsVersion: String
        /// Whether a ticket resumed the session.
        public let isResumed: Bool
        /// Hexadecimal serial number of the client's certificate.
        public let certificateSerial: String
        /// When the client's certificate expires: UTC microseconds.
        public let certificateNotAfterMicroseconds: Int64

        public init(
            tlsVersion: String, isResumed: Bool, certificateSerial: String, certificateNotAfterMicroseconds: Int64
        ) {
            self.tlsVersion = tlsVersion
            self.isResumed = isResumed
            self.certificateSerial = certificateSerial
            self.certificateNotAfterMicroseconds = certificateNotAfterMicroseconds
        }
    }

    /// What the connection has carried since it was accepted.
    public struct Traffic: Sendable, Hashable {
        public var callsStarted: UInt64 = 0
        public var callsInFlight: Int = 0
        /// Milliseconds since bytes arrived last.
        public var idleMilliseconds: UInt64 = 0
        /// Bytes of frames, TLS excepted.
        public var bytesReceived: UInt64 = 0
        /// Bytes of frames, TLS excepted.
        public var bytesSent: UInt64 = 0

        public init() {}
    }

    /// `server-id/client-id`, the name that both ends use in errors and logs.
    public let id: String
    public let principal: Principal
    /// `192.0.2.7:50123`.
    public let peerAddress: String
    /// Milliseconds since the connection was accepted.
    public let ageMilliseconds: UInt64
    public let state: State
    public let security: Security
    public let traffic: Traffic

    public init(
        id: String, principal: Principal, peerAddress: String, ageMilliseconds: UInt64, state: State,
        security: Security, traffic: Traffic
    ) {
        self.id = id
        self.principal = principal
        self.peerAddress = peerAddress
        self.ageMilliseconds = ageMilliseconds
        self.state = state
        self.security = security
        self.traffic = traffic
    }
}
