/// The flags byte of a frame; an unknown bit is an error.
public struct FrameFlags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The sender has finished this stream.
    public static let end = FrameFlags(rawValue: 1)
    /// The message continues in the stream's next DATA frame.
    public static let more = FrameFlags(rawValue: 2)
    /// No message here: an empty payload is then not an empty message.
    public static let none = FrameFlags(rawValue: 4)
}
