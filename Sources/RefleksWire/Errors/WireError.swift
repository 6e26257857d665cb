import RefleksMessages

/// A rule of the wire protocol that the peer broke, or a time it let pass: each ends the connection with a GOAWAY.
public enum WireError: Error, Sendable, Hashable {
    // Frames.
    case strayClient(StrayClient)
    case frameTooLarge(length: UInt32, limit: Int)
    case unknownFrameType(UInt8)
    case reservedBitsSet(UInt16)
    case flagsNotAllowed(type: FrameType, flags: UInt8)
    case payloadSizeNotAllowed(type: FrameType, length: Int, allowed: ClosedRange<Int>)
    /// A type of nil is an extension.
    case streamNotAllowed(type: FrameType?, stream: UInt32)
    case malformedPayload(FrameType)
    case metadataTooLong(length: Int, limit: Int)

    // The order of frames.
    case helloExpected(FrameType?)
    case helloRepeated
    case helloRefused(field: String, value: UInt32, floor: UInt32)
    /// `foreign` of the text's bytes are not printable ASCII.
    case helloTextNotAllowed(field: String, bytes: Int, foreign: Int, limit: Int)
    case helloDigestNotAllowed(bytes: Int)
    case wrongSide(FrameType)
    case streamNotRising(stream: UInt32, last: UInt32)
    case streamNotOpened(type: FrameType, stream: UInt32)
    case frameAfterEnd(type: FrameType, stream: UInt32)
    case messageIncomplete(stream: UInt32)

    // Credits and abuse.
    case streamCreditExceeded(limit: UInt64)
    /// Stream 0 is the connection.
    case byteCreditExceeded(stream: UInt32, limit: UInt64)
    case tooManyCheapFrames(limit: UInt32, seconds: UInt64)

    // Times, in milliseconds.
    case helloTimeout(UInt64)
    case frameTimeout(UInt64)
    case keepaliveTimeout(UInt64)
    case stalled(UInt64)

    /// The code of the GOAWAY that names this error.
    public var goAwayCode: WireGoAwayCode {
        switch self {
        case .frameTooLarge, .payloadSizeNotAllowed: .frameTooLarge
        case .streamCreditExceeded, .byteCreditExceeded: .flowControl
        case .helloRefused: .helloRefused
        case .tooManyCheapFrames: .tooManyCheapFrames
        case .helloTimeout: .helloTimeout
        case .frameTimeout: .frameTimeout
        case .keepaliveTimeout: .keepaliveTimeout
        case .stalled: .stalled
        case .strayClient, .unknownFrameType, .reservedBitsSet, .flagsNotAllowed, .streamNotAllowed, .malformedPayload,
            .metadataTooLong, .helloExpected, .helloRepeated, .helloTextNotAllowed, .helloDigestNotAllowed, .wrongSide,
            .streamNotRising, .streamNotOpened, .frameAfterEnd,
            .messageIncomplete:
            .protocolError
        }
    }

    /// The sentence with limit and actual value; holds nothing of the payload.
    public var message: WireMessage {
        frameMessage ?? orderMessage ?? limitMessage
    }

    private var frameMessage: WireMessage? {
        switch self {
        case .strayClient(let kind): WireMessage(Catalogue.Wire.strayClient, kind.name)
        case .frameTooLarge(let length, let limit): WireMessage(Catalogue.Wire.frameTooLarge, length, limit)
        case .unknownFrameType(let type): WireMessage(Catalogue.Wire.unknownFrameType, type)
        case .reservedBitsSet(let bits): WireMessage(Catalogue.Wire.reservedBitsSet, bits)
        case .flagsNotAllowed(let type, let flags): WireMessage(Catalogue.Wire.flagsNotAllowed, type.name, flags)
        case .payloadSizeNotAllowed(let type, let length, let allowed):
            WireMessage(
                Catalogue.Wire.payloadSizeNotAllowed, type.name, length, allowed.lowerBound, allowed.upperBound)
        case .streamNotAllowed(let type, let stream):
            WireMessage(Catalogue.Wire.streamNotAllowed, type?.name ?? "extension", stream)
        case .malformedPayload(let type): WireMessage(Catalogue.Wire.malformedPayload, type.name)
        case .metadataTooLong(let length, let limit): WireMessage(Catalogue.Wire.metadataTooLong, length, limit)
        default: nil
        }
    }

    private var orderMessage: WireMessage? {
        switch self {
        case .helloExpected(let type): WireMessage(Catalogue.Wire.helloExpected, type?.name ?? "extension")
        case .helloRepeated: WireMessage(Catalogue.Wire.helloRepeated)
        case .helloRefused(let field, let value, let floor):
            WireMessage(Catalogue.Wire.helloRefused, field, value, floor)
        case .helloTextNotAllowed(let field, let bytes, let foreign, let limit):
            WireMessage(Catalogue.Wire.helloTextNotAllowed, field, bytes, foreign, limit)
        case .helloDigestNotAllowed(let bytes): WireMessage(Catalogue.Wire.helloDigestNotAllowed, bytes)
        case .wrongSide(let type): WireMessage(Catalogue.Wire.wrongSide, type.name)
        case .streamNotRising(let stream, let last): WireMessage(Catalogue.Wire.streamNotRising, stream, last)
        case .streamNotOpened(let type, let stream): WireMessage(Catalogue.Wire.streamNotOpened, type.name, stream)
        case .frameAfterEnd(let type, let stream): WireMessage(Catalogue.Wire.frameAfterEnd, type.name, stream)
        case .messageIncomplete(let stream): WireMessage(Catalogue.Wire.messageIncomplete, stream)
        default: nil
        }
    }

    private var limitMessage: WireMessage {
        switch self {
        case .streamCreditExceeded(let limit): WireMessage(Catalogue.Wire.streamCreditExceeded, limit)
        case .byteCreditExceeded(let stream, let limit): WireMessage(Catalogue.Wire.byteCreditExceeded, stream, limit)
        case .tooManyCheapFrames(let limit, let seconds):
            WireMessage(Catalogue.Wire.tooManyCheapFrames, limit, seconds)
        case .helloTimeout(let milliseconds): WireMessage(Catalogue.Wire.helloTimeout, milliseconds)
        case .frameTimeout(let milliseconds): WireMessage(Catalogue.Wire.frameTimeout, milliseconds)
        case .keepaliveTimeout(let milliseconds): WireMessage(Catalogue.Wire.keepaliveTimeout, milliseconds)
        case .stalled(let milliseconds): WireMessage(Catalogue.Wire.stalled, milliseconds)
        default: WireMessage(Catalogue.Wire.internalFault)
        }
    }
}
