import COpenSSL
public import RefleksCrypto
import Synchronization

/// One generation of TLS settings that any number of connections share: an `SSL_CTX` with certificate, key, trust and
/// ticket keys.
///
/// It never changes: a reload makes the next generation, whose ticket keys are new, so that no session made under the
/// old trust resumes under the new one. Threads may share it.
public final class TLSContext: @unchecked Sendable {
    // Sendable: the SSL_CTX is configured in `init` only and OpenSSL locks what connections share in it; saved sessions
    // are behind a mutex.

    /// Which end of a connection it makes.
    public enum Role: Sendable, Hashable {
        /// Requires a client certificate with a `refleks://role/id` name.
        case server
        /// Requires a server certificate for the name connected to.
        case client
    }

    /// The only application protocol (ALPN) there is.
    public static let applicationProtocol = "refleks/1"

    public let role: Role
    let pointer: OpaquePointer
    let clock: @Sendable () -> Int64
    let credentials: TLSCredentials
    let sessions = ClientSessions()

    /// Reads the configuration's files. `clock` gives Unix seconds; certificates are judged by it.
    public init(
        _ role: Role, _ configuration: TLSConfiguration, clock: @escaping @Sendable () -> Int64
    ) throws(CertificateError) {
        self.role = role
        self.clock = clock
        credentials = try TLSCredentials(configuration, now: clock())
        ERR_clear_error()
        guard let pointer = SSL_CTX_new(role == .server ? TLS_server_method() : TLS_client_method()) else {
            throw CertificateError(.library(operation: "SSL_CTX_new", reason: TLSContext.takeReason()))
        }
        self.pointer = pointer
        try setProtocol(configuration.minimumVersion)
        try setIdentity(configuration)
        try setTrust(configuration)
        try setSessions()
        setApplicationProtocol()
    }

    deinit {
        SSL_CTX_free(pointer)
    }

    /// When this end's certificate ends, Unix seconds.
    public var certificateExpiry: Int64 { credentials.certificates.first?.notAfter ?? 0 }

    /// When the first of the trusted authorities ends, Unix seconds.
    public var authorityExpiry: Int64 { credentials.authorities.map(\.notAfter).min() ?? 0 }

    /// When the first of the revocation lists ends, Unix seconds; nil without lists. From then on every peer is refused.
    public var revocationListExpiry: Int64? { credentials.revocationLists.map(\.nextUpdate).min() }

    /// Verifies a peer's certificate again, now and under this generation's trust: nil when it still stands. Sessions
    /// resume and connections live on without OpenSSL asking, so both are asked here.
    public func refusal(of peer: PeerIdentity) -> TLSFailure? {
        guard let verification = X509_STORE_CTX_new(), let untrusted = refleks_chain_new() else {
            return .certificateInvalid(code: X509_V_ERR_OUT_OF_MEM)
        }
        defer {
            X509_STORE_CTX_free(verification)
            refleks_chain_free(untrusted)
            ERR_clear_error()
        }
        for certificate in peer.intermediates {
            guard refleks_chain_push(untrusted, certificate.pointer) > 0 else {
                return .certificateInvalid(code: X509_V_ERR_OUT_OF_MEM)
            }
        }
        let store = SSL_CTX_get_cert_store(pointer)
        guard X509_STORE_CTX_init(verification, store, peer.certificate.pointer, untrusted) == 1,
            X509_STORE_CTX_set_default(verification, role == .server ? "ssl_client" : "ssl_server") == 1
        else { return .certificateInvalid(code: X509_V_ERR_UNSPECIFIED) }
        X509_VERIFY_PARAM_set_time(X509_STORE_CTX_get0_param(verification), Int(clock()))
        if X509_verify_cert(verification) == 1 {
            return role == .server && peer.principal == nil ? .identityInvalid : nil
        }
        return TLSFailure(verification: X509_STORE_CTX_get_error(verification))
    }

    private func setProtocol(_ minimum: TLSConfiguration.MinimumVersion) throws(CertificateError) {
        let floor = minimum == .tls12 ? TLS1_2_VERSION : TLS1_3_VERSION
        SSL_CTX_set_security_level(pointer, 2)
        refleks_ctx_set_modes(pointer)
        refleks_ctx_set_options(pointer)
        // AES-128 first: as strong as P-256 and the cheapest per record.
        guard refleks_ctx_set_versions(pointer, floor, TLS1_3_VERSION) == 1,
            SSL_CTX_set_ciphersuites(
                pointer, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256") == 1,
            SSL_CTX_set_cipher_list(pointer, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1,
            refleks_ctx_set_groups(pointer, "X25519:P-256:P-384") == 1
        else { throw refused("protocol settings", nil) }
    }

    private func setIdentity(_ configuration: TLSConfiguration) throws(CertificateError) {
        guard let own = credentials.certificates.first,
            SSL_CTX_use_certificate(pointer, own.pointer) == 1,
            credentials.certificates.dropFirst().allSatisfy({ refleks_ctx_add_chain(pointer, $0.pointer) == 1 })
        else { throw refused("certificate", configuration.certificateFile) }
        guard SSL_CTX_use_PrivateKey(pointer, credentials.key.pointer) == 1, SSL_CTX_check_private_key(pointer) == 1
        else { throw refused("private key", configuration.keyFile) }
    }

    private func setTrust(_ configuration: TLSConfiguration) throws(CertificateError) {
        let store = SSL_CTX_get_cert_store(pointer)
        for authority in credentials.authorities {
            guard X509_STORE_add_cert(store, authority.pointer) == 1 else {
                throw refused("authority", configuration.authorityFile)
            }
            if role == .server { SSL_CTX_add_client_CA(pointer, authority.pointer) }
        }
        for list in credentials.revocationLists {
            guard X509_STORE_add_crl(store, list.pointer) == 1 else {
                throw refused("revocation list", configuration.revocationListFile)
            }
        }
        if !credentials.revocationLists.isEmpty {
            X509_STORE_set_flags(store, UInt(X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL))
        }
        switch role {
        case .server:
            // Without FAIL_IF_NO_PEER_CERT a client that shows no certificate would be let in.
            SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, TLSCallbacks.verifyIdentity)
        case .client:
            SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
        }
    }

    private func setSessions() throws(CertificateError) {
        let name = Array(TLSContext.applicationProtocol.utf8)
        guard SSL_CTX_set_session_id_context(pointer, name, UInt32(name.count)) == 1 else {
            throw refused("session context", nil)
        }
        refleks_ctx_set_cache(pointer, role == .server ? 1 : 0)
        switch role {
        case .server:
            // One ticket serves one reconnect, and the reconnect brings the next.
            SSL_CTX_set_num_tickets(pointer, 1)
            SSL_CTX_set_max_early_data(pointer, 0)
            SSL_CTX_set_recv_max_early_data(pointer, 0)
        case .client:
            SSL_CTX_sess_set_new_cb(pointer, TLSCallbacks.saveSession)
        }
    }

    private func setApplicationProtocol() {
        switch role {
        case .server:
            SSL_CTX_set_client_hello_cb(pointer, TLSCallbacks.requireApplicationProtocol, nil)
            SSL_CTX_set_alpn_select_cb(pointer, TLSCallbacks.selectApplicationProtocol, nil)
        case .client:
            // Copied by OpenSSL; it fails only for want of memory, and then the handshake ends without protocol.
            _ = SSL_CTX_set_alpn_protos(
                pointer, TLSCallbacks.protocolList, UInt32(TLSCallbacks.protocolList.count))
        }
    }

    private func refused(_ operation: String, _ file: String?) -> CertificateError {
        CertificateError(.library(operation: operation, reason: TLSContext.takeReason()), file: file)
    }

    private static func takeReason() -> String {
        let code = ERR_get_error()
        ERR_clear_error()
        guard code != 0, let reason = ERR_reason_error_string(code) else { return "no reason given" }
        return String(cString: reason)
    }
}
