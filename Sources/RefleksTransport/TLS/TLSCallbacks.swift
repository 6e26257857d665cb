import COpenSSL
import RefleksCrypto
import RefleksRPC

/// What OpenSSL calls during a handshake.
enum TLSCallbacks {
    /// `refleks/1` in ALPN's form: a length byte before each name.
    static let protocolList: [UInt8] =
        [UInt8(TLSContext.applicationProtocol.utf8.count)] + Array(TLSContext.applicationProtocol.utf8)

    /// Refuses a ClientHello without ALPN, for which OpenSSL would not ask `selectApplicationProtocol`.
    static let requireApplicationProtocol: SSL_client_hello_cb_fn = { ssl, alert, _ in
        guard SSL_client_hello_get0_ext(ssl, UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation), nil, nil) == 1
        else {
            TLSConnection.of(ssl)?.note(.noApplicationProtocol)
            alert?.pointee = SSL_AD_NO_APPLICATION_PROTOCOL
            return SSL_CLIENT_HELLO_ERROR
        }
        return SSL_CLIENT_HELLO_SUCCESS
    }

    /// Selects `refleks/1` from what the client offers.
    static let selectApplicationProtocol: SSL_CTX_alpn_select_cb_func = { ssl, selected, length, offered, size, _ in
        let name = TLSContext.applicationProtocol.utf8
        var rest = UnsafeBufferPointer(start: offered, count: Int(size))[...]
        while let count = rest.popFirst(), rest.count >= count {
            let candidate = rest.prefix(Int(count))
            if candidate.elementsEqual(name) {
                selected?.pointee = UnsafeBufferPointer(rebasing: candidate).baseAddress
                length?.pointee = count
                return SSL_TLSEXT_ERR_OK
            }
            rest = rest.dropFirst(Int(count))
        }
        TLSConnection.of(ssl)?.note(.noApplicationProtocol)
        return SSL_TLSEXT_ERR_ALERT_FATAL
    }

    /// After OpenSSL's own checks, refuses a client certificate without a `refleks://role/id` name.
    static let verifyIdentity: SSL_verify_cb = { isVerified, verification in
        guard isVerified == 1, X509_STORE_CTX_get_error_depth(verification) == 0,
            let current = X509_STORE_CTX_get_current_cert(verification), X509_up_ref(current) == 1
        else { return isVerified }
        let certificate = Certificate(owning: current)
        if certificate.uris.contains(where: { Principal(uri: $0) != nil }) { return 1 }
        X509_STORE_CTX_set_error(verification, X509_V_ERR_APPLICATION_VERIFICATION)
        return 0
    }

    /// Keeps a ticket that the server sent; 1 says that the reference is taken over.
    static let saveSession: @convention(c) (OpaquePointer?, OpaquePointer?) -> Int32 = { ssl, session in
        guard let session, let connection = TLSConnection.of(ssl) else { return 0 }
        return connection.save(session) ? 1 : 0
    }
}
