import RefleksStore

/// A customer and his newest interactions as a writer wrote them: the plain content of a `CustomerHead`.
///
/// The format of the bytes, whether they are all of his interactions, their number, the entry that wrote the customer's
/// record, four bytes for where the person ends and for where each interaction ends (all little-endian), and the bytes
/// themselves.
struct ViewHead {
    /// Interactions of a head: fewer are read as quickly without one, more are not what views ask for.
    static let sizes = 8...20
    /// Bytes of the person and the interactions.
    static let maximumBytes = 16 << 10

    private static let preamble = 11
    private static let placeSize = 4

    private let content: [UInt8]
    private let person: Range<Int>
    private let interactions: Range<Int>
    /// How many interactions it holds for the view.
    let count: Int

    /// Of what a view with at most `limit` interactions has written, beside the record that `seq` wrote; nil when there is
    /// too little, or too much for a head, or when a head would not hold what the next view wants.
    static func content(_ written: WrittenView, format: UInt8, limit: Int, seq: UInt64) -> [UInt8]? {
        let isWhole = written.ends.count < limit && written.ends.count <= sizes.upperBound
        guard isWhole || written.ends.count >= sizes.upperBound else { return nil }
        let ends = written.ends.prefix(sizes.upperBound)
        guard let size = ends.last, ends.count >= sizes.lowerBound, size <= written.interactions.count,
            written.person.count + size <= maximumBytes
        else { return nil }
        var writer = ByteWriter(capacity: preamble + placeSize * (ends.count + 1) + written.person.count + size)
        writer.byte(format)
        writer.flag(isWhole)
        writer.byte(UInt8(ends.count))
        writer.fixed(seq)
        writer.place(written.person.count)
        for end in ends { writer.place(written.person.count + end) }
        writer.append(written.person)
        writer.append(written.interactions.prefix(size))
        return writer.bytes
    }

    /// nil when the content is of another format or record, or does not hold as many interactions as there are for `limit`.
    init?(_ content: [UInt8], format: UInt8, limit: Int, seq: UInt64) {
        guard content.count >= Self.preamble, content[0] == format, limit > 0 else { return nil }
        let held = Int(content[2])
        let start = Self.preamble + Self.placeSize * (held + 1)
        guard held > 0, limit <= held || content[1] != 0, content.count >= start else { return nil }
        count = min(held, limit)
        let (isOfRecord, middle, end) = content.withUnsafeBytes { [count] bytes in
            func place(_ index: Int) -> Int {
                let offset = Self.preamble + Self.placeSize * index
                return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            }
            let found = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 3, as: UInt64.self))
            return (found == seq, place(0), place(count))
        }
        guard isOfRecord, middle <= end, end <= content.count - start else { return nil }
        self.content = content
        person = start..<start + middle
        interactions = start + middle..<start + end
    }

    func withPerson<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        content.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[person])) }
    }

    /// The newest, as many as the view wants.
    func withInteractions<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        content.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[interactions])) }
    }
}

extension ByteWriter {
    /// Four bytes, little-endian; heads are smaller than that by far.
    fileprivate mutating func place(_ value: Int) {
        for shift in stride(from: 0, to: 32, by: 8) { byte(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}
