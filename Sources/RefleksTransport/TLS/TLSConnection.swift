import COpenSSL
import NIOCore
import RefleksCrypto

/// OpenSSL's state of one connection between two byte buffers: ciphertext goes in and out through them, plaintext
/// through `read` and `write`. It does no I/O and belongs to one event loop.
final class TLSConnection {
    /// Where a handshake stands.
    enum HandshakeStep: Equatable {
        case completed
        case needsInput
        case failed(TLSFailure)
    }

    /// What reading plaintext came to.
    enum ReadStep: Equatable {
        case received
        case needsInput
        /// The peer has sent close_notify.
        case closed
        case failed(TLSFailure)
    }

    /// Whether a record was made of the plaintext.
    enum WriteStep: Equatable {
        case written
        /// The same bytes must be offered again after the next input.
        case needsInput
        case failed(TLSFailure)
    }

    let context: TLSContext
    /// Records made and not yet taken by the handler.
    var outbound = ByteBuffer()
    let ssl: OpaquePointer
    private let serverName: ServerName?
    private var inbound = ByteBuffer()
    private var isInputFinished = false
    private var noted: TLSFailure?

    /// `serverName` is required of clients: what the server's certificate must be for.
    init(_ context: TLSContext, serverName: ServerName?) throws(CertificateError) {
        guard let ssl = SSL_new(context.pointer) else {
            ERR_clear_error()
            throw CertificateError(.library(operation: "SSL_new", reason: "out of memory"))
        }
        self.context = context
        self.ssl = ssl
        self.serverName = serverName
        guard let bio = ByteBufferBIO.make(for: self) else {
            throw CertificateError(.library(operation: "BIO_new", reason: "out of memory"))
        }
        SSL_set_bio(ssl, bio, bio)
        SSL_set_ex_data(ssl, 0, Unmanaged.passUnretained(self).toOpaque())
        X509_VERIFY_PARAM_set_time(SSL_get0_param(ssl), Int(context.clock()))
        switch context.role {
        case .server: SSL_set_accept_state(ssl)
        case .client: try prepareClient()
        }
    }

    deinit {
        SSL_free(ssl)
    }

    /// The connection that OpenSSL calls back about.
    static func of(_ ssl: OpaquePointer?) -> TLSConnection? {
        guard let data = SSL_get_ex_data(ssl, 0) else { return nil }
        return Unmanaged<TLSConnection>.fromOpaque(data).takeUnretainedValue()
    }

    // MARK: Ciphertext

    /// Adds what came from the network.
    func receive(_ ciphertext: ByteBuffer) {
        if inbound.readableBytes == 0 {
            inbound = ciphertext
        } else {
            inbound.writeImmutableBuffer(ciphertext)
        }
    }

    /// No more will come from the network.
    func finishInput() {
        isInputFinished = true
    }

    /// Bytes from the network that OpenSSL has not taken yet.
    var unreadBytes: Int { inbound.readableBytes }

    /// For the BIO: nil when there is nothing now, 0 when there will be nothing any more.
    func takeCiphertext(into target: UnsafeMutableRawBufferPointer) -> Int? {
        let count = min(inbound.readableBytes, target.count)
        guard count > 0 else { return isInputFinished ? 0 : nil }
        inbound.readWithUnsafeReadableBytes { source in
            target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[..<count]))
            return count
        }
        // An emptied buffer gives its memory back: idle connections hold none.
        if inbound.readableBytes == 0 { inbound = ByteBuffer() }
        return count
    }

    /// For the BIO.
    func appendCiphertext(_ bytes: UnsafeRawBufferPointer) {
        outbound.writeBytes(bytes)
    }

    // MARK: Events of OpenSSL's callbacks

    /// Remembers why a callback is about to refuse, which OpenSSL's own error would not say.
    func note(_ failure: TLSFailure) {
        noted = failure
    }

    /// Keeps a ticket for the next connection to the same server.
    func save(_ session: OpaquePointer) -> Bool {
        guard let serverName else { return false }
        context.sessions.save(session, for: serverName.description)
        return true
    }

    // MARK: Plaintext

    func handshake() -> HandshakeStep {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        if result == 1 { return verdict() }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ: return .needsInput
        case SSL_ERROR_SYSCALL, SSL_ERROR_ZERO_RETURN:
            ERR_clear_error()
            return .failed(noted ?? .truncated)
        default: return .failed(takeFailure())
        }
    }

    /// Decrypts once into `plaintext`.
    func read(into plaintext: inout ByteBuffer) -> ReadStep {
        ERR_clear_error()
        var result: Int32 = 0
        plaintext.writeWithUnsafeMutableBytes(minimumWritableBytes: 64) { target in
            result = SSL_read(ssl, target.baseAddress, Int32(clamping: target.count))
            return Int(max(result, 0))
        }
        if result > 0 { return .received }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .needsInput
        case SSL_ERROR_ZERO_RETURN: return .closed
        case SSL_ERROR_SYSCALL:
            ERR_clear_error()
            return .failed(.truncated)
        default: return .failed(takeFailure())
        }
    }

    /// Encrypts `plaintext`, 1…16,384 bytes, into one record.
    func write(_ plaintext: UnsafeRawBufferPointer) -> WriteStep {
        ERR_clear_error()
        let result = SSL_write(ssl, plaintext.baseAddress, Int32(clamping: plaintext.count))
        if result > 0 { return .written }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .needsInput
        default: return .failed(takeFailure())
        }
    }

    /// Makes the close_notify record; later writes fail.
    func sendCloseNotify() {
        ERR_clear_error()
        SSL_shutdown(ssl)
        ERR_clear_error()
    }

    // MARK: After the handshake

    /// The peer, once the handshake has completed; nil when it showed no certificate.
    func peer() -> PeerIdentity? {
        guard let own = SSL_get1_peer_certificate(ssl) else { return nil }
        let certificate = Certificate(owning: own)
        let chain = SSL_get_peer_cert_chain(ssl)
        let intermediates = (0..<max(refleks_chain_count(chain), 0)).compactMap { index -> Certificate? in
            guard let entry = refleks_chain_entry(chain, index), X509_cmp(entry, own) != 0, X509_up_ref(entry) == 1
            else { return nil }
            return Certificate(owning: entry)
        }
        return PeerIdentity(certificate: certificate, intermediates: intermediates)
    }

    var isResumed: Bool { SSL_session_reused(ssl) == 1 }

    /// `TLSv1.3`.
    var version: String { SSL_get_version(ssl).map { String(cString: $0) } ?? "" }

    private func prepareClient() throws(CertificateError) {
        SSL_set_connect_state(ssl)
        let isNamed =
            switch serverName {
            case .dns(let name):
                refleks_ssl_set_server_name(ssl, name) == 1 && SSL_set1_host(ssl, name) == 1
            case .address(let address, _):
                X509_VERIFY_PARAM_set1_ip(SSL_get0_param(ssl), address, address.count) == 1
            case nil: false
            }
        guard isNamed, let serverName else {
            ERR_clear_error()
            throw CertificateError(.invalidRequest("a client needs the server's name"))
        }
        context.sessions.resume(ssl, for: serverName.description)
    }

    /// What OpenSSL leaves to its callers to check at the end of a handshake.
    private func verdict() -> HandshakeStep {
        var name: UnsafePointer<UInt8>?
        var length: UInt32 = 0
        SSL_get0_alpn_selected(ssl, &name, &length)
        let selected = UnsafeBufferPointer(start: name, count: Int(length))
        guard selected.elementsEqual(TLSContext.applicationProtocol.utf8) else {
            return .failed(.noApplicationProtocol)
        }
        guard refleks_ssl_has_extended_master_secret(ssl) == 1 else { return .failed(.protocolVersion) }
        guard let peer = peer() else { return .failed(.certificateMissing) }
        // A resumed session carries the certificate of its first handshake, which nobody has verified since.
        if isResumed, let failure = context.refusal(of: peer) { return .failed(failure) }
        return .completed
    }

    private func takeFailure() -> TLSFailure {
        let failure = TLSFailure.take(from: ssl)
        return noted ?? failure
    }
}
