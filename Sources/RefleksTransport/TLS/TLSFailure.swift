/// Why a TLS connection could not be made or ended badly. Closed, so that metrics count by it.
public enum TLSFailure: Error, Sendable, Hashable {
    /// The peer showed no certificate.
    case certificateMissing
    /// The peer's certificate does not lead to an authority that this end trusts.
    case unknownAuthority
    case certificateExpired
    case certificateNotYetValid
    case certificateRevoked
    /// No current revocation list covers the peer's certificate: the list here is expired, missing or foreign.
    case revocationListUnusable
    /// The peer's certificate is malformed, badly signed or made for another use; OpenSSL's verification code.
    case certificateInvalid(code: Int32)
    /// The client's certificate carries no `refleks://role/id` name.
    case identityInvalid
    /// The server's certificate is for another name than the one connected to.
    case wrongServerName
    /// The peer does not offer the protocol `refleks/1`.
    case noApplicationProtocol
    /// The peer speaks only TLS versions below the floor, or TLS 1.2 without the extended master secret.
    case protocolVersion
    /// No cipher suite or group in common.
    case noSharedParameters
    /// The peer spoke HTTP.
    case httpPeer
    /// The peer spoke something that is not TLS.
    case plaintextPeer
    case handshakeTimeout
    /// The peer closed the connection during the handshake or without close_notify afterwards.
    case truncated
    /// The peer ended the connection with this alert.
    case refusedByPeer(TLSAlert)
    /// Bytes that violate TLS; OpenSSL's reason code.
    case protocolError(reason: Int32)

    /// The metric label of this failure: one of a fixed set of lower-case words.
    public var label: String {
        switch self {
        case .certificateMissing: "certificate_missing"
        case .unknownAuthority: "unknown_authority"
        case .certificateExpired: "certificate_expired"
        case .certificateNotYetValid: "certificate_not_yet_valid"
        case .certificateRevoked: "certificate_revoked"
        case .revocationListUnusable: "revocation_list_unusable"
        case .certificateInvalid: "certificate_invalid"
        case .identityInvalid: "identity_invalid"
        case .wrongServerName: "wrong_server_name"
        case .noApplicationProtocol: "no_application_protocol"
        case .protocolVersion: "protocol_version"
        case .noSharedParameters: "no_shared_parameters"
        case .httpPeer: "http_peer"
        case .plaintextPeer: "plaintext_peer"
        case .handshakeTimeout: "handshake_timeout"
        case .truncated: "truncated"
        case .refusedByPeer: "refused_by_peer"
        case .protocolError: "protocol_error"
        }
    }
}

/// The alerts (RFC 8446 §6) that a peer may end a connection with.
public enum TLSAlert: Sendable, Hashable {
    case handshakeFailure
    case badCertificate
    case unsupportedCertificate
    case certificateRevoked
    case certificateExpired
    case certificateUnknown
    case unknownAuthority
    case protocolVersion
    case certificateRequired
    case noApplicationProtocol
    /// Any other alert's number.
    case other(UInt8)

    /// The alert of number `code`.
    public init(code: UInt8) {
        self =
            switch code {
            case 40: .handshakeFailure
            case 42: .badCertificate
            case 43: .unsupportedCertificate
            case 44: .certificateRevoked
            case 45: .certificateExpired
            case 46: .certificateUnknown
            case 48: .unknownAuthority
            case 70: .protocolVersion
            case 116: .certificateRequired
            case 120: .noApplicationProtocol
            default: .other(code)
            }
    }
}
