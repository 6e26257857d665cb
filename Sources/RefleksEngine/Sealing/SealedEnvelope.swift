/// Sealed bytes with the id of their key in front, so that they can be opened without the customer's record.
enum SealedEnvelope {
    static func make(keyID: UInt64, _ sealed: [UInt8]) -> [UInt8] {
        var writer = ByteWriter(capacity: sealed.count + 10)
        writer.number(keyID)
        return writer.bytes + sealed
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
