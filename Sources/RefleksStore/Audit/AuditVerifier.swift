/// Recomputes a chain of audit rows.
public struct AuditVerifier {
    private let store: any AuditStore
    /// Rows read at a time.
    private let page = 1_000

    public init(_ store: any AuditStore) {
        self.store = store
    }

    /// Checks at most `limit` rows from `seq` (1 = the first) on, and that the chain still holds `kept`, a row's number
    /// and hash that somebody wrote down elsewhere.
    ///
    /// A check that begins later takes the hash before its first row as it is stored.
    public func verify(
        from seq: UInt64 = 1, limit: Int = .max, kept: AuditPlace? = nil
    ) throws(StoreError) -> AuditVerification {
        // Read first: rows that are appended meanwhile are the next verification's.
        let head = try store.head()
        let first = max(1, seq)
        var result = AuditVerification(rowsChecked: 0, next: nil, head: head, broken: nil)
        guard var chain = try chain(before: first) else {
            result.broken = .init(seq: first - 1, kind: .missing)
            return result
        }
        try walk(&chain, head, limit, &result)
        if result.broken == nil, let kept { result.broken = try check(kept) }
        if result.broken != nil { result.next = nil }
        return result
    }

    /// The chain up to the row before `first`; nil when that row is missing.
    private func chain(before first: UInt64) throws(StoreError) -> AuditChain? {
        guard first > 1 else { return AuditChain(after: .empty) }
        guard let row = try store.rows(from: first - 1, limit: 1).first, row.seq == first - 1 else { return nil }
        return AuditChain(after: AuditHead(seq: row.seq, at: row.event.at, hash: row.hash))
    }

    private func walk(
        _ chain: inout AuditChain, _ head: AuditHead, _ limit: Int, _ result: inout AuditVerification
    ) throws(StoreError) {
        while chain.head.seq < head.seq {
            guard result.rowsChecked < limit else {
                result.next = chain.head.seq + 1
                return
            }
            let wanted = min(page, limit - result.rowsChecked)
            let rows = try store.rows(from: chain.head.seq + 1, limit: wanted).filter { $0.seq <= head.seq }
            guard !rows.isEmpty else {
                result.broken = .init(seq: chain.head.seq + 1, kind: .missing)
                return
            }
            for row in rows {
                guard chain.follow(row) else {
                    result.broken = try judge(row, after: &chain, head)
                    return
                }
                result.rowsChecked += 1
            }
        }
        if chain.head.seq == head.seq, chain.head.hash != head.hash {
            result.broken = .init(seq: head.seq, kind: .replaced)
        }
    }

    /// What is wrong with the row that stands where the chain's next one should.
    private func judge(
        _ row: AuditRow, after chain: inout AuditChain, _ head: AuditHead
    ) throws(StoreError) -> AuditVerification.Break {
        let seq = chain.head.seq + 1
        guard row.seq == seq else {
            return .init(seq: seq, kind: .missing)
        }
        var place = seq + 1
        // A row that was pushed or exchanged stands near in practice; the search is bounded all the same.
        let end = min(head.seq, seq + Self.maximumSearch)
        while place <= end {
            let rows = try store.rows(from: place, limit: page)
            guard let last = rows.last else { break }
            for candidate in rows where chain.isNext(candidate, at: seq) { return .init(seq: seq, kind: .moved) }
            place = last.seq + 1
        }
        return .init(seq: seq, kind: .changed)
    }

    /// Rows in which the one that belongs elsewhere is looked for.
    private static let maximumSearch: UInt64 = 100_000

    private func check(
        _ kept: AuditPlace
    ) throws(StoreError) -> AuditVerification.Break? {
        guard let row = try store.rows(from: kept.seq, limit: 1).first, row.seq == kept.seq else {
            return .init(seq: kept.seq, kind: .missing)
        }
        return row.hash == kept.hash ? nil : .init(seq: kept.seq, kind: .replaced)
    }
}

/// A row's number and hash, as somebody wrote them down elsewhere.
public struct AuditPlace: Sendable, Hashable {
    public var seq: UInt64
    public var hash: [UInt8]

    public init(seq: UInt64, hash: [UInt8]) {
        self.seq = seq
        self.hash = hash
    }
}

/// What a verification found.
public struct AuditVerification: Sendable, Hashable {
    /// Why a row is not as it was written.
    public enum Kind: Sendable, Hashable {
        /// It does not have the hash that was written with it.
        case changed
        /// It is not there, although later ones, the head or a kept head say so.
        case missing
        /// The row that belongs there stands elsewhere.
        case moved
        /// It is another one than the kept head, or the file's own, says: the chain was written anew.
        case replaced
    }

    /// The first row that is not as it was written.
    public struct Break: Sendable, Hashable {
        public var seq: UInt64
        public var kind: Kind

        public init(seq: UInt64, kind: Kind) {
            self.seq = seq
            self.kind = kind
        }
    }

    /// Rows found right.
    public var rowsChecked: Int
    /// Where to go on; nil when the head was reached or a break was found.
    public var next: UInt64?
    public var head: AuditHead
    public var broken: Break?
}
