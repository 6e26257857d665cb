/// Steps through the fields of an encoded message without decoding it.
struct FieldReader {
    enum Value {
        case integer(UInt64)
        case bytes(ArraySlice<UInt8>)
        /// Eight or four bytes that nobody here asks for.
        case fixed
    }

    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// The next field; nil at the end and at anything that is no field.
    mutating func next() -> (number: UInt64, value: Value)? {
        guard let tag = varint() else { return nil }
        switch tag & 7 {
        case 0: return varint().map { (tag >> 3, .integer($0)) }
        case 1: return skip(8) ? (tag >> 3, .fixed) : nil
        case 2: return lengthDelimited().map { (tag >> 3, .bytes($0)) }
        case 5: return skip(4) ? (tag >> 3, .fixed) : nil
        default: return nil
        }
    }

    private mutating func lengthDelimited() -> ArraySlice<UInt8>? {
        let length = varint()
        let start = position
        guard let length, let count = Int(exactly: length), skip(count) else { return nil }
        return bytes[start..<position]
    }

    private mutating func skip(_ count: Int) -> Bool {
        guard count <= bytes.endIndex - position else { return false }
        position += count
        return true
    }

    private mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), through: 63, by: 7) {
            guard position < bytes.endIndex else { return nil }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }
}
