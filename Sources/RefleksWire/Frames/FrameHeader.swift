/// The fixed head of every frame: 12 bytes, big-endian.
///
/// ```
/// 0        4     5      6          8         12
/// +--------+-----+------+----------+---------+
/// | length | type| flags| reserved | stream  |
/// +--------+-----+------+----------+---------+
/// ```
public struct FrameHeader: Sendable, Hashable {
    /// Bytes on the wire.
    public static let encodedSize = 12

    /// Payload bytes that follow the header, at most 16,372.
    public var length: Int
    /// Nil for an extension (0x80 and above), whose payload is skipped.
    public var type: FrameType?
    public var flags: FrameFlags
    /// 0 = the connection; else an odd number chosen by the client.
    public var stream: UInt32

    public init(length: Int, type: FrameType?, flags: FrameFlags = [], stream: UInt32 = 0) {
        self.length = length
        self.type = type
        self.flags = flags
        self.stream = stream
    }

    /// Checks the header's fields as they stand on the wire, in the order length, type, reserved, flags, stream.
    ///
    /// - Throws: the first rule that it breaks.
    init(rawLength: UInt32, rawType: UInt8, rawFlags: UInt8, reserved: UInt16, stream: UInt32) throws(WireError) {
        guard rawLength <= UInt32(WireLimits.maximumPayloadBytes) else {
            throw .frameTooLarge(length: rawLength, limit: WireLimits.maximumPayloadBytes)
        }
        let type = FrameType(rawValue: rawType)
        guard type != nil || rawType >= FrameType.firstExtension else { throw .unknownFrameType(rawType) }
        guard reserved == 0 else { throw .reservedBitsSet(reserved) }
        self.init(length: Int(rawLength), type: type, flags: FrameFlags(rawValue: rawFlags), stream: stream)
        if let type { try check(type) }
    }

    private func check(_ type: FrameType) throws(WireError) {
        guard type.allowedFlags.isSuperset(of: flags) else {
            throw .flagsNotAllowed(type: type, flags: flags.rawValue)
        }
        try checkFlagCombination(type)
        guard type.payloadSizes.contains(length) else {
            throw .payloadSizeNotAllowed(type: type, length: length, allowed: type.payloadSizes)
        }
        if let belongsToStream = type.belongsToStream {
            guard belongsToStream == (stream != 0) else { throw .streamNotAllowed(type: type, stream: stream) }
        }
        guard stream == 0 || stream % 2 == 1 else { throw .streamNotAllowed(type: type, stream: stream) }
    }

    private func checkFlagCombination(_ type: FrameType) throws(WireError) {
        let isClosingData = flags == [.end, .none] && length == 0
        let isValid =
            switch type {
            case .status: flags.contains(.end)
            case .data where flags.contains(.none): isClosingData
            case .data where flags.contains(.more): !flags.contains(.end) && length > 0
            case .call where flags.contains(.more): flags == .more
            default: true
            }
        guard isValid else { throw .flagsNotAllowed(type: type, flags: flags.rawValue) }
    }
}
