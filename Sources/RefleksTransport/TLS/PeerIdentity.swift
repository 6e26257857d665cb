public import RefleksCrypto
public import RefleksRPC

/// Who is at the other end of a connection, as its verified certificate says.
///
/// It keeps the certificates, so that `TLSContext.refusal(of:)` can verify them again after a reload or when time has
/// passed.
public struct PeerIdentity: Sendable {
    /// The caller, from the certificate's SAN URI. Nil for a server's certificate, which clients know by its name; a
    /// server never completes a handshake with a client that has none.
    public let principal: Principal?
    /// The peer's own certificate.
    public let certificate: Certificate
    /// The intermediate certificates that the peer sent; empty on a resumed session.
    public let intermediates: [Certificate]

    init(certificate: Certificate, intermediates: [Certificate]) {
        self.certificate = certificate
        self.intermediates = intermediates
        principal = certificate.uris.lazy.compactMap(Principal.init(uri:)).first
    }

    /// Unique within the authority; what `refleksd cert revoke` takes.
    public var serial: SerialNumber { certificate.serial }

    /// SHA-256 of the certificate, 32 bytes.
    public var fingerprint: [UInt8] { certificate.fingerprint }

    /// When the certificate ends, Unix seconds.
    public var notAfter: Int64 { certificate.notAfter }
}

/// The inbound user event that follows a handshake; nothing is read before it and nothing encrypted after it fails.
public struct TLSHandshakeCompleted: Sendable {
    public let peer: PeerIdentity
    /// Whether an earlier session's ticket replaced the certificates' exchange.
    public let isResumed: Bool
    /// `TLSv1.3` or `TLSv1.2`.
    public let version: String
}
