public import NIOCore

/// One frame: header and payload. The payload is a slice of the bytes that were read.
public struct Frame: Sendable, Hashable {
    public var header: FrameHeader
    public var payload: ByteBuffer

    public init(_ header: FrameHeader, _ payload: ByteBuffer) {
        self.header = header
        self.payload = payload
    }

    /// A frame whose header's length is the payload's.
    public init(_ type: FrameType, flags: FrameFlags = [], stream: UInt32 = 0, payload: ByteBuffer = ByteBuffer()) {
        self.header = FrameHeader(length: payload.readableBytes, type: type, flags: flags, stream: stream)
        self.payload = payload
    }
}
