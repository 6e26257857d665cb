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
}
