import RefleksDomain

/// Keeps what was read. All interactions share one buffer, so that a page costs a few allocations, not several for each.
final class CollectedView: ViewWriter, @unchecked Sendable {
    // Sendable: it belongs to the thread that reads until the answer, then to whoever asked.
    private struct Row {
        let customer: CustomerCode
        let occurredAt: Timestamp
        let id: UInt64
        let commitSeq: UInt64
        let recordedAt: Timestamp
        let publicCount: Int
        /// Where the row ends in the buffer.
        let end: Int
    }

    private(set) var customer: CustomerSnapshot?
    private(set) var asOf: UInt64 = 0
    private(set) var knowledge = CustomerKnowledge()
    private(set) var merges = CustomerMerges()
    private(set) var permissions: [KnownPermission] = []
    private var buffer: [UInt8] = []
    private var rows: [Row] = []

    /// Rows that room is made for before they are read.
    private static let expectedRows = 32
    /// Bytes of an interaction, roughly.
    private static let typicalSize = 256

    /// For at most `limit` interactions.
    init(limit: Int) {
        let count = min(limit, Self.expectedRows)
        buffer.reserveCapacity(count * Self.typicalSize)
        rows.reserveCapacity(count)
    }

    func write(_ customer: CustomerSnapshot, asOf: UInt64) {
        self.customer = customer
        self.asOf = asOf
        knowledge = CustomerKnowledge()
        merges = CustomerMerges()
        permissions = []
        buffer.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
    }

    func write(_ knowledge: CustomerKnowledge) { self.knowledge = knowledge }

    func write(_ merges: CustomerMerges) { self.merges = merges }
    func write(_ permissions: [KnownPermission]) { self.permissions = permissions }

    func write(_ interaction: LentInteraction) {
        buffer.append(contentsOf: interaction.publicBytes)
        buffer.append(contentsOf: interaction.personalBytes)
        rows.append(
            Row(
                customer: interaction.customer, occurredAt: interaction.occurredAt, id: interaction.id,
                commitSeq: interaction.commitSeq, recordedAt: interaction.recordedAt,
                publicCount: interaction.publicBytes.count, end: buffer.count))
    }

    /// In the order in which they were written.
    var interactions: [StoredInteraction] {
        var start = 0
        return rows.map { row in
            defer { start = row.end }
            return StoredInteraction(
                id: row.id, customer: row.customer, occurredAt: row.occurredAt, recordedAt: row.recordedAt,
                commitSeq: row.commitSeq, bytes: buffer[start..<row.end], publicCount: row.publicCount)
        }
    }
}
