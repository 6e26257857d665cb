import RefleksMessages

/// Why a connection ended.
public enum CloseReason: Sendable, Hashable {
    /// This end said so: shutdown, age, idleness, an invalid certificate, overload.
    case local(WireGoAwayCode)
    /// The peer broke a rule or let a time pass.
    case violation(WireError)
    /// The peer sent GOAWAY; its text was cut at 1,024 bytes.
    case peer(code: WireGoAwayCode, text: String)
    /// The transport closed without a GOAWAY.
    case lost

    /// The sentence for people.
    public var message: WireMessage {
        switch self {
        case .local(let code): code.message
        case .violation(let error): error.message
        case .peer(let code, let text): WireMessage(Catalogue.Wire.closedByPeer, code.name, text)
        case .lost: WireMessage(Catalogue.Wire.connectionLost)
        }
    }

    /// A label for metrics and logs: `TOO_MANY_CHEAP_FRAMES`, `LOST`.
    public var label: String {
        switch self {
        case .local(let code): code.name
        case .violation(let error): error.goAwayCode.name
        case .peer: "PEER"
        case .lost: "LOST"
        }
    }
}

extension WireGoAwayCode {
    /// The name without its prefix: `MAX_AGE`.
    public var name: String {
        switch self {
        case .unspecified, .UNRECOGNIZED: "UNSPECIFIED"
        case .shutdown: "SHUTDOWN"
        case .maxAge: "MAX_AGE"
        case .idle: "IDLE"
        case .protocolError: "PROTOCOL_ERROR"
        case .frameTooLarge: "FRAME_TOO_LARGE"
        case .flowControl: "FLOW_CONTROL"
        case .helloRefused: "HELLO_REFUSED"
        case .helloTimeout: "HELLO_TIMEOUT"
        case .frameTimeout: "FRAME_TIMEOUT"
        case .keepaliveTimeout: "KEEPALIVE_TIMEOUT"
        case .tooManyCheapFrames: "TOO_MANY_CHEAP_FRAMES"
        case .stalled: "STALLED"
        case .unauthenticated: "UNAUTHENTICATED"
        case .overloaded: "OVERLOADED"
        case .internal: "INTERNAL"
        }
    }

    /// The sentence of a GOAWAY that no violation caused.
    var message: WireMessage {
        switch self {
        case .shutdown: WireMessage(Catalogue.Wire.shutdown)
        case .unauthenticated: WireMessage(Catalogue.Wire.certificateInvalid)
        case .overloaded: WireMessage(Catalogue.Wire.overloaded)
        default: WireMessage(Catalogue.Wire.internalFault)
        }
    }
}
