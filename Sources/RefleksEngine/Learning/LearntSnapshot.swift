import RefleksCrypto
import RefleksStore

/// What was learnt up to an entry, as bytes: so that a start goes on from there instead of reading the whole ledger.
///
/// It names the ledger's epoch and the entry's hash, which stands for all entries before it, and ends with a digest of itself.
/// What does not fit is thrown away, and learnt anew.
struct LearntSnapshot {
    let index: PurchaseIndex
    let epoch: UInt64
    /// Of the entry at the index's position.
    let hash: [UInt8]

    /// Another one than what the bytes begin with is another layout.
    private static let format: UInt8 = 1

    init(_ index: PurchaseIndex, epoch: UInt64, hash: [UInt8]) {
        (self.index, self.epoch, self.hash) = (index, epoch, hash)
    }

    var bytes: [UInt8] {
        var writer = ByteWriter(capacity: 1 << 16)
        writer.byte(Self.format)
        writer.fixed(epoch)
        writer.blob(hash)
        index.write(to: &writer)
        return writer.bytes + SHA256.hash(writer.bytes)
    }

    /// - Throws: for what is damaged, of another format, or learnt by other rules.
    init(_ bytes: [UInt8], bounds: LearningBounds) throws(MalformedBytes) {
        let content = Array(bytes.dropLast(SHA256.digestSize))
        guard bytes.count > SHA256.digestSize, SHA256.hash(content) == Array(bytes.suffix(SHA256.digestSize)) else {
            throw MalformedBytes()
        }
        var reader = ByteReader(content)
        guard try reader.byte() == Self.format else { throw MalformedBytes() }
        epoch = try reader.fixed()
        hash = try reader.blob()
        index = try PurchaseIndex(&reader, bounds: bounds)
        guard reader.isAtEnd else { throw MalformedBytes() }
    }
}
