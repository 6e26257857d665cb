public import NIOCore
public import SwiftProtobuf

/// A `ByteBuffer` as SwiftProtobuf's bag of bytes: messages are read from it and written into it without a copy.
public struct MessageBytes: SwiftProtobufContiguousBytes, Sendable {
    /// The readable bytes are the message.
    public var buffer: ByteBuffer

    /// Lends `buffer` to SwiftProtobuf.
    public init(_ buffer: ByteBuffer) {
        self.buffer = buffer
    }

    /// A new buffer of `count` bytes.
    public init(repeating byte: UInt8, count: Int) {
        buffer = ByteBuffer(repeating: byte, count: count)
    }

    /// A new buffer with these bytes.
    public init<Bytes: Sequence>(_ bytes: Bytes) where Bytes.Element == UInt8 {
        buffer = ByteBuffer(bytes: bytes)
    }

    /// Bytes of the message.
    public var count: Int { buffer.readableBytes }

    /// Lends the message's bytes for the length of `body`.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try buffer.withUnsafeReadableBytes(body)
    }

    /// Lends the message's bytes for writing for the length of `body`.
    public mutating func withUnsafeMutableBytes<Result>(
        _ body: (UnsafeMutableRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try buffer.withUnsafeMutableReadableBytes(body)
    }
}
