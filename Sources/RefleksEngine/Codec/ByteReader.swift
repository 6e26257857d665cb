import RefleksStore

/// Stored bytes that are not what the engine writes: damage, or a newer build's.
struct MalformedBytes: Error {}

/// Reads what `ByteWriter` wrote; every length is checked against what is left before anything is allocated.
struct ByteReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    private var left: Int { bytes.count - offset }

    mutating func byte() throws(MalformedBytes) -> UInt8 {
        guard left >= 1 else { throw MalformedBytes() }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func flag() throws(MalformedBytes) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw MalformedBytes()
        }
    }

    mutating func number() throws(MalformedBytes) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64 {
            let next = try byte()
            let bits = UInt64(next & 0x7F)
            guard shift < 63 || bits <= 1 else { throw MalformedBytes() }
            value |= bits << shift
            if next < 0x80 { return value }
            shift += 7
        }
        throw MalformedBytes()
    }

    mutating func signed() throws(MalformedBytes) -> Int64 {
        let raw = try number()
        return Int64(bitPattern: (raw >> 1) ^ (0 &- (raw & 1)))
    }

    mutating func wide() throws(MalformedBytes) -> Int128 {
        var raw: UInt128 = 0
        var shift: UInt128 = 0
        while shift < 128 {
            let next = try byte()
            let bits = UInt128(next & 0x7F)
            guard shift < 126 || bits <= 3 else { throw MalformedBytes() }
            raw |= bits << shift
            if next < 0x80 { return Int128(bitPattern: (raw >> 1) ^ (0 &- (raw & 1))) }
            shift += 7
        }
        throw MalformedBytes()
    }

    mutating func fixed() throws(MalformedBytes) -> UInt64 {
        guard left >= 8 else { throw MalformedBytes() }
        defer { offset += 8 }
        return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    }

    mutating func blind() throws(MalformedBytes) -> BlindIndex {
        let high = try fixed()
        return BlindIndex(high: high, low: try fixed())
    }

    mutating func blob() throws(MalformedBytes) -> [UInt8] {
        let count = try length()
        defer { offset += count }
        return Array(bytes[offset..<offset + count])
    }

    mutating func text() throws(MalformedBytes) -> String {
        let count = try length()
        defer { offset += count }
        do {
            return String(copying: try UTF8Span(validating: bytes.span.extracting(offset..<offset + count)))
        } catch {
            throw MalformedBytes()
        }
    }

    /// An enum by its raw value.
    mutating func value<Value: RawRepresentable<UInt8>>(_: Value.Type) throws(MalformedBytes) -> Value {
        guard let value = Value(rawValue: try byte()) else { throw MalformedBytes() }
        return value
    }

    mutating func list<Element>(
        _ read: (inout ByteReader) throws(MalformedBytes) -> Element
    ) throws(MalformedBytes) -> [Element] {
        // Every element takes at least one byte.
        let count = try length()
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try read(&self)) }
        return elements
    }

    /// A list whose elements `read` puts where they belong.
    mutating func each(_ read: (inout ByteReader) throws(MalformedBytes) -> Void) throws(MalformedBytes) {
        for _ in 0..<(try length()) { try read(&self) }
    }

    /// Everything that has not been read.
    func rest() -> [UInt8] {
        Array(bytes[offset...])
    }

    /// A length of what follows; never more than what is left.
    private mutating func length() throws(MalformedBytes) -> Int {
        guard let count = Int(exactly: try number()), count <= left else { throw MalformedBytes() }
        return count
    }
}
