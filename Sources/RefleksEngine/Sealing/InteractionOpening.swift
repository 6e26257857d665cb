import RefleksCrypto
import RefleksDomain
import RefleksStore

/// Opens timeline rows one after another into one buffer: for each row its public bytes and its opened personal bytes,
/// which together are the message that it was recorded with. A view costs a few allocations, not several for each row.
struct InteractionOpening: ~Copyable {
    private struct Row {
        let customer: CustomerCode
        let occurredAt: Int64
        let id: UInt64
        let seq: UInt64
        let recordedAt: Int64
        let publicCount: Int
        /// Where the row ends in the buffer.
        let end: Int
    }

    private let keys: KeyRing
    private var buffer: [UInt8] = []
    private var rows: [Row] = []
    /// The key that was used last, with its id: nearly always the next row's too.
    /// Bytes of stored rows that may still be appended.
    private var room: Int
    private var opening: AESGCMOpening?
    private var openingID: UInt64?

    /// Bytes of an interaction, roughly.
    private static let typicalSize = 256

    /// For about `count` rows, which end with the one that reaches `maximumBytes`.
    init(keys: KeyRing, expecting count: Int, maximumBytes: Int) {
        self.keys = keys
        room = maximumBytes
        buffer.reserveCapacity(count * Self.typicalSize)
        rows.reserveCapacity(count)
    }

    /// The greatest size is reached.
    var isFull: Bool { room <= 0 }

    /// Returns whether another row may follow.
    ///
    /// - Throws: `.corrupt` for a part that does not open under its key. A part whose key was destroyed is empty.
    mutating func append(_ row: LentTimelineRow) throws(StoreError) -> Bool {
        guard let customer = CustomerCode(number: row.customer) else {
            throw .corrupt("a timeline row names a customer number outside the codes")
        }
        buffer.append(contentsOf: row.publicBytes)
        if !row.sealedBytes.isEmpty { try appendOpened(row.sealedBytes, of: row.customer) }
        rows.append(
            Row(
                customer: customer, occurredAt: row.occurredAt, id: row.id, seq: row.seq, recordedAt: row.recordedAt,
                publicCount: row.publicBytes.count, end: buffer.count))
        room -= row.byteCount
        return !isFull
    }

    /// The rows in the order in which they were appended.
    consuming func interactions() -> [StoredInteraction] {
        var start = 0
        return rows.map { row in
            defer { start = row.end }
            return StoredInteraction(
                id: row.id, customer: row.customer, occurredAt: Timestamp(microseconds: row.occurredAt),
                recordedAt: Timestamp(microseconds: row.recordedAt), commitSeq: row.seq,
                bytes: buffer[start..<row.end], publicCount: row.publicCount)
        }
    }

    private mutating func appendOpened(_ envelope: UnsafeRawBufferPointer, of number: UInt64) throws(StoreError) {
        guard let (keyID, sealed) = SealedEnvelope.split(envelope), sealed.count >= AESGCM.overhead else {
            throw Opener.damaged(number)
        }
        guard try useKey(keyID, of: number) else { return }
        let start = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: sealed.count - AESGCM.overhead))
        let isAuthentic = buffer.withUnsafeMutableBytes { bytes in
            SealedPart.interaction.withAssociatedData(of: number) { associated in
                opening?.open(sealed, associated, into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
                    ?? false
            }
        }
        guard isAuthentic else { throw Opener.damaged(number) }
    }

    /// False when the key was destroyed.
    private mutating func useKey(_ id: UInt64, of number: UInt64) throws(StoreError) -> Bool {
        guard openingID != id else { return true }
        guard let key = try keys.key(id) else { return false }
        do throws(CryptoError) {
            opening = try AESGCMOpening(key: key.secret)
        } catch {
            throw Opener.damaged(number)
        }
        openingID = id
        return true
    }
}
