import SwiftProtobuf

/// Appends protobuf fields to bytes, for replies that are spliced from stored parts
/// (https://protobuf.dev/programming-guides/encoding/).
struct MessageWriter {
    private(set) var bytes: [UInt8]

    init(_ head: [UInt8] = [], reserving capacity: Int = 0) {
        bytes = head
        if capacity > 0 { bytes.reserveCapacity(head.count + capacity) }
    }

    /// Begins anew, in the room that there is.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// A varint field; 0 is left out, as proto3 does.
    mutating func integer(_ field: Int, _ value: UInt64) {
        if value != 0 { presentInteger(field, value) }
    }

    /// An `optional` varint field: present even when it is 0.
    mutating func presentInteger(_ field: Int, _ value: UInt64) {
        varint(UInt64(field) << 3)
        varint(value)
    }

    /// A signed varint field (`int64`); 0 is left out.
    mutating func integer(_ field: Int, _ value: Int64) {
        integer(field, UInt64(bitPattern: value))
    }

    /// A string field; the empty one is left out.
    mutating func text(_ field: Int, _ value: String) {
        if !value.isEmpty { presentText(field, value) }
    }

    /// A string field of a oneof: present even when it is empty.
    mutating func presentText(_ field: Int, _ value: String) {
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(value.utf8.count))
        bytes.append(contentsOf: value.utf8)
    }

    /// An enum's field; the first value, 0, is left out.
    mutating func enumeration(_ field: Int, _ value: some SwiftProtobuf.Enum) {
        integer(field, Int64(value.rawValue))
    }

    /// Fields that are encoded already.
    mutating func append(_ encoded: some Collection<UInt8>) {
        bytes.append(contentsOf: encoded)
    }

    /// A message field whose encoding is `parts` one after another.
    mutating func message(_ field: Int, _ parts: [UInt8]...) {
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(parts.reduce(0) { $0 + $1.count }))
        for part in parts { bytes.append(contentsOf: part) }
    }

    /// A message field, present even when it is empty, whose fields `write` appends.
    mutating func message(_ field: Int, _ write: (inout MessageWriter) -> Void) {
        varint(UInt64(field) << 3 | 2)
        let place = bytes.count
        // Most are short: room for one byte of length, which a longer message makes wider.
        bytes.append(0)
        write(&self)
        let size = bytes.count - place - 1
        guard size >= 0x80 else {
            bytes[place] = UInt8(truncatingIfNeeded: size)
            return
        }
        var length = MessageWriter()
        length.varint(UInt64(size))
        bytes.replaceSubrange(place...place, with: length.bytes)
    }

    /// The beginning of a message field, of whose encoding `size` bytes follow.
    mutating func beginMessage(_ field: Int, size: Int) {
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(size))
    }

    /// Bytes that `integer` appends.
    static func size(_ field: Int, _ value: UInt64) -> Int {
        value == 0 ? 0 : size(UInt64(field) << 3) + size(value)
    }

    /// Bytes that `text` appends.
    static func size(_ field: Int, _ value: String) -> Int {
        let count = value.utf8.count
        return count == 0 ? 0 : size(UInt64(field) << 3) + size(UInt64(count)) + count
    }

    /// Bytes of a varint: one for each seven bits.
    private static func size(_ value: UInt64) -> Int { (63 - (value | 1).leadingZeroBitCount) / 7 + 1 }

    /// A `bool` field; false is left out.
    mutating func flag(_ field: Int, _ value: Bool) {
        if value { integer(field, UInt64(1)) }
    }

    /// The content of a packed field of varints.
    static func packed(_ values: [UInt64]) -> [UInt8] {
        var writer = MessageWriter()
        for value in values { writer.varint(value) }
        return writer.bytes
    }

    private mutating func varint(_ value: UInt64) {
        // Nearly all are: tags, lengths, enums.
        if value < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: value)) }
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
