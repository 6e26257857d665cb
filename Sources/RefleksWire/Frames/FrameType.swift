/// The kinds of frames of refleks/1 (Protocol/WIRE.md, "Frame types"). Types from 0x80 are extensions that a reader
/// skips; any other number is an error.
public enum FrameType: UInt8, Sendable, Hashable, CaseIterable {
    case hello = 1
    case call = 2
    case data = 3
    case status = 4
    case cancel = 5
    case credit = 6
    case ping = 7
    case pong = 8
    case goAway = 9

    /// The name in WIRE.md and in errors: `GOAWAY`.
    public var name: String {
        switch self {
        case .hello: "HELLO"
        case .call: "CALL"
        case .data: "DATA"
        case .status: "STATUS"
        case .cancel: "CANCEL"
        case .credit: "CREDIT"
        case .ping: "PING"
        case .pong: "PONG"
        case .goAway: "GOAWAY"
        }
    }

    /// The first number of the extensions.
    static let firstExtension: UInt8 = 0x80

    /// The flags that a frame of this type may carry.
    var allowedFlags: FrameFlags {
        switch self {
        case .call, .data: [.end, .more, .none]
        case .status: [.end, .none]
        case .hello, .cancel, .credit, .ping, .pong, .goAway: []
        }
    }

    /// The payload bytes that a frame of this type may have; checked on the header, before the payload arrives.
    var payloadSizes: ClosedRange<Int> {
        switch self {
        case .hello: 0...WireLimits.maximumHelloBytes
        case .call: CallHead.encodedSize...WireLimits.maximumPayloadBytes
        case .data: 0...WireLimits.maximumPayloadBytes
        case .status: StatusHead.encodedSize...WireLimits.maximumPayloadBytes
        case .cancel: CancelReason.encodedSize...CancelReason.encodedSize
        case .credit: Credit.encodedSize...Credit.encodedSize
        case .ping, .pong: WireLimits.pingBytes...WireLimits.pingBytes
        case .goAway: 0...WireLimits.maximumGoAwayBytes
        }
    }

    /// Whether the frame belongs to a stream; CREDIT belongs to either.
    var belongsToStream: Bool? {
        switch self {
        case .call, .data, .status, .cancel: true
        case .hello, .ping, .pong, .goAway: false
        case .credit: nil
        }
    }
}
