/// What every engine checks before it stores a group: the rules that make the ledger dense and ordered.
struct AppendRules {
    let tail: LedgerTail

    func check(_ group: [LedgerEntry], expectedTail: UInt64) throws(StoreError) {
        guard expectedTail == tail.seq else {
            throw .conflict("the ledger's tail is \(tail.seq), the writer expected \(expectedTail)")
        }
        var last = tail.seq
        var lastRecordedAt = tail.recordedAt
        for entry in group {
            guard last < UInt64(Int64.max), entry.seq == last + 1 else {
                throw .unexpected("entry \(entry.seq) does not follow entry \(last)")
            }
            guard entry.recordedAt >= lastRecordedAt else {
                throw .unexpected("entry \(entry.seq) was recorded before the entry that it follows")
            }
            guard entry.hash.count == LedgerEntry.hashSize else {
                throw .unexpected("entry \(entry.seq) has a hash of \(entry.hash.count) bytes")
            }
            last = entry.seq
            lastRecordedAt = entry.recordedAt
        }
    }
}
