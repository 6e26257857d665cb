import RefleksMessages

/// Why the connection ends a single stream by itself.
public enum StreamFault: Sendable, Hashable {
    /// A message passes the announced size: it has at least `bytes`.
    case messageTooLarge(bytes: Int)
    /// Incomplete and waiting messages of all streams pass their bound.
    case assemblyExhausted
    /// Replies wait unread beyond their bound.
    case outboundFull
    /// So much waits unread that the reply of a finished call was dropped.
    case replyDropped
    /// The drain's time is over.
    case draining

    var code: StatusCode { self == .draining ? .unavailable : .resourceExhausted }

    func message(_ limits: WireLimits) -> WireMessage {
        switch self {
        case .messageTooLarge(let bytes): WireMessage(Catalogue.RPC.messageTooLarge, limits.messageBytes, bytes)
        case .assemblyExhausted: WireMessage(Catalogue.RPC.assemblyExhausted, limits.assemblyBytes)
        case .outboundFull: WireMessage(Catalogue.Wire.outboundFull, limits.outboundBytes)
        case .replyDropped: WireMessage(Catalogue.Wire.replyDropped, limits.outboundHardBytes)
        case .draining: WireMessage(Catalogue.RPC.draining)
        }
    }
}
