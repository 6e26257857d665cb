public import NIOCore

/// Frames from bytes as they arrive, holding at most one incomplete frame beside the last read.
public struct FrameDecoder: Sendable {
    private var pending = ByteBuffer()
    private var hasSeenFrame = false

    public init() {}

    /// Whether bytes of an incomplete frame wait.
    public var holdsPartialFrame: Bool { pending.readableBytes > 0 }

    /// Adds bytes that were read; kept without a copy when nothing waits before them.
    public mutating func append(_ bytes: ByteBuffer) {
        guard pending.readableBytes > 0 else {
            pending = bytes
            return
        }
        pending.discardReadBytes()
        pending.writeImmutableBuffer(bytes)
    }

    /// The next frame, nil until more bytes come.
    ///
    /// - Throws: the rule that the bytes break; no call may follow.
    public mutating func next() throws(WireError) -> Frame? {
        if !hasSeenFrame, let stray = StrayClient(firstBytes: pending) { throw .strayClient(stray) }
        guard let frame = try FrameCodec.decode(from: &pending) else { return nil }
        hasSeenFrame = true
        if pending.readableBytes == 0 { pending = ByteBuffer() }
        return frame
    }
}
