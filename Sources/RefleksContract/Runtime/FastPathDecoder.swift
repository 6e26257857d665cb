import SwiftProtobuf

/// Reads a request in the form in which encoders write it, in one pass over its bytes.
///
/// SwiftProtobuf's own decoder lives in another module and cannot be specialized for the contract's messages: it looks up
/// metadata for every enum and list that it meets. This one is compiled together with them. It knows the scalars,
/// messages, lists of messages and of strings, and maps of strings that requests are made of. Whatever else it meets, a
/// field it does not know, another wire type, a malformed byte, it gives up, and SwiftProtobuf decodes the message from
/// its beginning: that verdict stands, so what is accepted and what is refused does not depend on this decoder.
struct FastPathDecoder {
    /// The message needs SwiftProtobuf's decoder.
    struct GivenUp: Error {}

    private enum WireType {
        static let varint: UInt8 = 0
        static let lengthDelimited: UInt8 = 2
    }

    private var position: UnsafeRawPointer
    /// Of the message at hand.
    private var end: UnsafeRawPointer
    private var wireType: UInt8 = 0
    /// A tag was read and its value was not.
    private var isValuePending = false
    private var remainingDepth = MessageCodec.maximumDepth

    /// A message of `Message` that begins empty; nil when SwiftProtobuf must decode it. The generated `decodeFast` calls
    /// this with a concrete type, which is what lets the compiler specialize everything below.
    static func decode<Message: SwiftProtobuf.Message>(_ bytes: UnsafeRawBufferPointer) -> Message? {
        var message = Message()
        guard let start = bytes.baseAddress else { return message }
        var decoder = FastPathDecoder(position: start, end: start + bytes.count)
        do {
            try message.decodeMessage(decoder: &decoder)
        } catch {
            return nil
        }
        return message
    }

    private init(position: UnsafeRawPointer, end: UnsafeRawPointer) {
        self.position = position
        self.end = end
    }

    /// The next field's number, nil at the end of the message at hand.
    mutating func nextFieldNumber() throws -> Int? {
        // The generated code passed over the field before: it is unknown, and unknown fields are kept.
        guard !isValuePending else { throw GivenUp() }
        guard position < end else { return nil }
        let tag = try varint()
        guard tag <= UInt64(UInt32.max), tag >> 3 > 0 else { throw GivenUp() }
        wireType = UInt8(truncatingIfNeeded: tag & 7)
        isValuePending = true
        return Int(tag >> 3)
    }

    /// The number that is the value of the field at hand.
    mutating func number() throws -> UInt64 {
        guard wireType == WireType.varint else { throw GivenUp() }
        isValuePending = false
        return try varint()
    }

    mutating func enumeration<Value: Enum>() throws -> Value where Value.RawValue == Int {
        guard let value = Value(rawValue: Int(Int32(truncatingIfNeeded: try number()))) else { throw GivenUp() }
        return value
    }

    mutating func string() throws -> String {
        let bytes = try body().assumingMemoryBound(to: UInt8.self)
        // `String(validating:as:)` looks up generic metadata each time.
        return String(copying: try UTF8Span(validating: bytes.span))
    }

    /// Reads the field at hand into `message`, which keeps what it holds already.
    mutating func read(into message: inout some SwiftProtobuf.Message) throws {
        try nested { decoder in try message.decodeMessage(decoder: &decoder) }
    }

    /// Runs `body` with the bytes of the field at hand for a message of their own.
    mutating func nested(_ body: (inout FastPathDecoder) throws -> Void) throws {
        let bytes = try self.body()
        // An empty buffer may have no address; its message has no fields.
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        guard remainingDepth > 1 else { throw GivenUp() }
        let outer = (position: position, end: end)
        (position, end) = (start, start + bytes.count)
        remainingDepth -= 1
        try body(&self)
        remainingDepth += 1
        (position, end) = outer
    }

    /// The bytes of a length-delimited field, which are passed over.
    private mutating func body() throws -> UnsafeRawBufferPointer {
        guard wireType == WireType.lengthDelimited else { throw GivenUp() }
        let count = try varint()
        guard count <= UInt64(end - position) else { throw GivenUp() }
        isValuePending = false
        let start = position
        position += Int(count)
        return UnsafeRawBufferPointer(start: start, count: Int(count))
    }

    private mutating func varint() throws -> UInt64 {
        guard position < end else { throw GivenUp() }
        let first = position.load(as: UInt8.self)
        position += 1
        if first < 0x80 { return UInt64(first) }
        var value = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while position < end {
            let byte = position.load(as: UInt8.self)
            position += 1
            // The tenth byte has room for one bit.
            guard shift < 63 || byte <= 1 else { throw GivenUp() }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw GivenUp()
    }
}
