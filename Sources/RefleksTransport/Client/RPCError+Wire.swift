import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire

extension RPCError {
    /// The error that a received STATUS tells of. Its texts are the server's, in the call's language.
    init(_ status: ReceivedStatus) {
        let detail = WireStatusDetail(decoding: status.detail)
        let reason = detail.reason.isEmpty ? status.head.code.name : detail.reason
        let text = detail.text.isEmpty ? status.head.code.name : detail.text
        var details = detail.facts
        details[Self.connectionTrailer] = detail.trailers[Self.connectionTrailer]
        self.init(
            status.head.code, MessageTemplate(reason, en: text, tr: text),
            violations: detail.violations.map { violation in
                Violation(violation.path, MessageTemplate(violation.code, en: violation.text, tr: violation.text))
            },
            details: details, retryAfterMilliseconds: status.head.retryAfterMilliseconds, outcome: status.head.outcome)
    }

    /// The error of a call that got no STATUS on `connection` because that ended, or takes no calls any more.
    ///
    /// A server that takes no more connections of this caller is not out of reach: what it did not start says
    /// RESOURCE_EXHAUSTED, in this client's language, as the server says GOAWAY before it knows the client's.
    init(_ reason: CloseReason, _ outcome: Outcome, connection: String) {
        let details = [Self.connectionTrailer: connection]
        if case .peer(.overloaded, _) = reason, outcome == .notStarted {
            self.init(.resourceExhausted, Catalogue.Wire.overloaded, details: details, outcome: outcome)
        } else {
            let message = reason.message
            self.init(.unavailable, message.template, message.arguments, details: details, outcome: outcome)
        }
    }

    /// Why the connection to `endpoint` could not be made, and what mends it.
    init(_ failure: TLSFailure, at endpoint: ServerEndpoint) {
        let address = endpoint.description
        let (code, template): (StatusCode, MessageTemplate) =
            switch failure {
            case .unknownAuthority: (.unauthenticated, Catalogue.Client.serverAuthorityUnknown)
            case .certificateExpired, .certificateNotYetValid:
                (.unauthenticated, Catalogue.Client.serverCertificateExpired)
            case .certificateRevoked: (.unauthenticated, Catalogue.Client.serverCertificateRevoked)
            case .wrongServerName: (.unauthenticated, Catalogue.Client.serverNameMismatch)
            case .refusedByPeer(.protocolVersion), .refusedByPeer(.handshakeFailure), .protocolVersion,
                .noSharedParameters:
                (.unavailable, Catalogue.Client.tlsTooOld)
            case .refusedByPeer(.noApplicationProtocol), .noApplicationProtocol, .httpPeer, .plaintextPeer:
                (.unavailable, Catalogue.Client.notRefleks)
            case .refusedByPeer(.unknownAuthority), .refusedByPeer(.badCertificate),
                .refusedByPeer(.certificateRevoked),
                .refusedByPeer(.certificateExpired), .refusedByPeer(.certificateUnknown),
                .refusedByPeer(.unsupportedCertificate), .refusedByPeer(.certificateRequired):
                (.unauthenticated, Catalogue.Client.clientCertificateRefused)
            // Not a judgement on anybody's certificate: another attempt may well succeed.
            case .handshakeTimeout: (.unavailable, Catalogue.Client.handshakeTimeout)
            case .truncated, .protocolError, .refusedByPeer(.other):
                (.unavailable, Catalogue.Client.handshakeFailed)
            default: (.unauthenticated, Catalogue.Client.handshakeFailed)
            }
        let second = failure == .wrongServerName ? endpoint.serverName ?? endpoint.host : failure.label
        self.init(code, template, [address, second], outcome: .notStarted)
    }
}
