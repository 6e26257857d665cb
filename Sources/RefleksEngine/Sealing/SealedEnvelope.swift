/// Sealed bytes with the id of their key in front, so that they can be opened without the customer's record.
enum SealedEnvelope {
    /// `fill` writes the `count` sealed bytes where they stay: an item's part is copied nowhere.
    static func make<Failure: Error>(
        keyID: UInt64, count: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) -> [UInt8] {
        let head = (63 - (keyID | 1).leadingZeroBitCount) / 7 + 1
        var envelope = [UInt8](repeating: 0, count: head + count)
        var rest = keyID
        for place in 0..<head {
            envelope[place] = UInt8(truncatingIfNeeded: rest & 0x7F) | (place == head - 1 ? 0 : 0x80)
            rest >>= 7
        }
        let outcome = envelope.withUnsafeMutableBytes { bytes in
            Result { () throws(Failure) in
                try fill(UnsafeMutableRawBufferPointer(rebasing: bytes[head...]))
            }
        }
        try outcome.get()
        return envelope
    }

    static func split(_ envelope: [UInt8]) throws(MalformedBytes) -> (keyID: UInt64, sealed: [UInt8]) {
        var reader = ByteReader(envelope)
        let keyID = try reader.number()
        return (keyID, reader.rest())
    }

    /// The same of bytes that are lent; nil when they do not begin with a number.
    static func split(
        _ envelope: UnsafeRawBufferPointer
    ) -> (keyID: UInt64, sealed: UnsafeRawBufferPointer)? {
        var keyID: UInt64 = 0
        for (index, byte) in envelope.prefix(9).enumerated() {
            keyID |= UInt64(byte & 0x7F) << (7 * UInt64(index))
            if byte < 0x80 { return (keyID, UnsafeRawBufferPointer(rebasing: envelope[(index + 1)...])) }
        }
        return nil
    }
}
