import RefleksDomain
import RefleksStore

/// Opens timeline rows one after another and hands them to a writer.
struct InteractionOpening: ~Copyable {
    /// Opens the rows' sealed parts, and the customer's before them.
    var parts: PartOpening
    private let writer: any ViewWriter
    /// Bytes of stored rows that may still be written.
    private var room: Int

    /// For rows that end with the one that reaches `maximumBytes`.
    init(keys: KeyRing, mayWait: Bool = true, maximumBytes: Int, writer: any ViewWriter) {
        parts = PartOpening(keys: keys, mayWait: mayWait)
        self.writer = writer
        room = maximumBytes
    }

    /// The greatest size is reached.
    var isFull: Bool { room <= 0 }

    /// Returns whether another row may follow.
    ///
    /// - Throws: `.corrupt` for a part that does not open under its key. A part whose key was destroyed is empty.
    mutating func write(_ row: LentTimelineRow) throws(StoreError) -> Bool {
        guard let customer = CustomerCode(number: row.customer) else {
            throw .corrupt("a timeline row names a customer number outside the codes")
        }
        writer.write(
            LentInteraction(
                id: row.id, customer: customer, occurredAt: Timestamp(microseconds: row.occurredAt),
                recordedAt: Timestamp(microseconds: row.recordedAt), commitSeq: row.seq, publicBytes: row.publicBytes,
                personalBytes: try parts.open(row.sealedBytes, .interaction, of: row.customer)))
        room -= row.byteCount
        return !isFull
    }
}
