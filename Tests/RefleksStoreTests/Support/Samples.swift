import RefleksStore

/// Entries and batches that follow from a seq alone, so that a test knows what must be found.
enum Samples {
    static func entry(_ seq: UInt64, salt: UInt8 = 0) -> LedgerEntry {
        LedgerEntry(
            seq: seq, recordedAt: 1_000_000 + Int64(seq), kind: UInt16(seq % 7 + 1),
            body: [UInt8](repeating: UInt8(truncatingIfNeeded: seq) ^ salt, count: 120 + Int(seq % 90)),
            hash: [UInt8](repeating: UInt8(truncatingIfNeeded: seq &* 31) ^ salt, count: LedgerEntry.hashSize))
    }

    static func entries(_ range: ClosedRange<UInt64>) -> [LedgerEntry] { range.map { entry($0) } }

    static func index(_ number: UInt64) -> BlindIndex {
        BlindIndex(high: number &* 0x9E37_79B9_7F4A_7C15, low: number &* 0xC2B2_AE3D_27D4_EB4F)
    }

    static func row(customer: UInt64, at occurredAt: Int64, id: UInt64, note: String = "") -> TimelineRow {
        TimelineRow(
            customer: customer, occurredAt: occurredAt, id: id, seq: id, recordedAt: occurredAt + 5, kind: 3,
            publicBytes: Array("public \(id)".utf8), sealedBytes: Array(note.utf8))
    }

    /// What entries `range` do to a projection: customer seq % 5 gets a record and a timeline row, and every entry an
    /// event key.
    static func batch(_ range: ClosedRange<UInt64>) -> ProjectionBatch {
        var batch = ProjectionBatch(appliedSeq: range.upperBound)
        for seq in range {
            let customer = seq % 5 + 1
            batch.entities[.customer(customer)] = EntityRecord(bytes: [UInt8(truncatingIfNeeded: seq)], seq: seq)
            batch.entities[.event(index(seq))] = EntityRecord(bytes: [1, 2, 3], seq: seq)
            batch.timeline.append(row(customer: customer, at: Int64(seq) * 10, id: seq))
            batch.addedNameTokens.append(NameToken(token: seq % 3, customer: customer))
        }
        return batch
    }
}

extension Store {
    /// Appends and projects entries from the tail on, in one group each.
    func grow(to last: UInt64) throws(StoreError) {
        let tail = try tail().seq
        guard tail < last else { return }
        try append(Samples.entries(tail + 1...last), expectedTail: tail)
        try apply(Samples.batch(try appliedSeq() + 1...last))
    }

    func everyEntry() throws(StoreError) -> [LedgerEntry] {
        try entries(after: 0, limit: .max, maximumBytes: .max)
    }
}

extension Projection {
    /// Every canonical row, read in pages of `pageSize`.
    func everyRow(pageSize: Int = 7) throws(StoreError) -> [ProjectionRow] {
        try read { snapshot throws(StoreError) in
            var rows: [ProjectionRow] = []
            while true {
                let page = try snapshot.rows(after: rows.last?.position, limit: pageSize)
                rows += page
                if page.count < pageSize { return rows }
            }
        }
    }
}
