import COpenSSL

extension TLSFailure {
    /// The failure that an `X509_V_ERR_…` code stands for.
    init(verification code: Int32) {
        self =
            switch code {
            case X509_V_ERR_CERT_HAS_EXPIRED: .certificateExpired
            case X509_V_ERR_CERT_NOT_YET_VALID: .certificateNotYetValid
            case X509_V_ERR_CERT_REVOKED: .certificateRevoked
            case X509_V_ERR_UNABLE_TO_GET_CRL, X509_V_ERR_CRL_HAS_EXPIRED, X509_V_ERR_CRL_NOT_YET_VALID,
                X509_V_ERR_CRL_SIGNATURE_FAILURE, X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER,
                X509_V_ERR_DIFFERENT_CRL_SCOPE:
                .revocationListUnusable
            case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
                X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
                X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_CERT_UNTRUSTED:
                .unknownAuthority
            case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH: .wrongServerName
            case X509_V_ERR_APPLICATION_VERIFICATION: .identityInvalid
            default: .certificateInvalid(code: code)
            }
    }

    /// The peer asks for new keys again and again.
    static let tooManyKeyUpdates = TLSFailure.protocolError(reason: SSL_R_TOO_MANY_KEY_UPDATES)

    /// The failure behind the error that OpenSSL just queued for `ssl`; empties the queue.
    static func take(from ssl: OpaquePointer) -> TLSFailure {
        let reason = refleks_ssl_error_reason()
        ERR_clear_error()
        switch reason {
        case SSL_R_CERTIFICATE_VERIFY_FAILED:
            return TLSFailure(verification: Int32(clamping: SSL_get_verify_result(ssl)))
        case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE: return .certificateMissing
        case SSL_R_NO_APPLICATION_PROTOCOL: return .noApplicationProtocol
        case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_VERSION_TOO_LOW, SSL_R_WRONG_SSL_VERSION, SSL_R_WRONG_VERSION_NUMBER,
            SSL_R_UNKNOWN_PROTOCOL, SSL_R_NO_PROTOCOLS_AVAILABLE, SSL_R_INAPPROPRIATE_FALLBACK:
            return .protocolVersion
        case SSL_R_NO_SHARED_CIPHER, SSL_R_NO_SUITABLE_KEY_SHARE, SSL_R_NO_SUITABLE_GROUPS,
            SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM, SSL_R_NO_SHARED_SIGNATURE_ALGORITHMS:
            return .noSharedParameters
        case SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST: return .httpPeer
        case SSL_R_UNEXPECTED_EOF_WHILE_READING: return .truncated
        case (SSL_AD_REASON_OFFSET + 1)...(SSL_AD_REASON_OFFSET + 255):
            return .refusedByPeer(TLSAlert(code: UInt8(truncatingIfNeeded: reason - SSL_AD_REASON_OFFSET)))
        default: return .protocolError(reason: reason)
        }
    }
}
