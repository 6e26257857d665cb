/// A projection's rows as a value: copying it is a consistent view.
struct MemoryRows: Sendable {
    private(set) var appliedSeq: UInt64 = 0
    private var entities: [EntityKey: EntityRecord] = [:]
    /// Ascending by position.
    private var timelines: [UInt64: [TimelineRow]] = [:]
    /// Ascending.
    private var tokens: [UInt64: [UInt64]] = [:]
    /// The forms of each word.
    private var forms: [UInt64: Set<UInt64>] = [:]
    private var outboxRows: Set<OutboxRow> = []
    private var heads: [UInt64: [UInt8]] = [:]
    var ranks = MemoryRanks()
    var openings = MemoryOpenings()
    private(set) var cases = MemoryCases()

    mutating func apply(_ batch: ProjectionBatch) throws(StoreError) {
        guard batch.appliedSeq > appliedSeq else {
            throw .unexpected("a batch up to \(batch.appliedSeq) is not ahead of the projection at \(appliedSeq)")
        }
        for (key, record) in batch.entities {
            entities[key] = record
            if case .customer(let number) = key { heads[number] = nil }
        }
        for row in batch.timeline {
            place(row)
            heads[row.customer] = nil
        }
        for token in batch.removedNameTokens { tokens[token.token]?.removeAll { $0 == token.customer } }
        for token in batch.addedNameTokens { place(token) }
        for word in batch.words { forms[word.token, default: []].formUnion(word.forms) }
        for token in batch.removedNameTokens where tokens[token.token]?.isEmpty ?? true { forms[token.token] = nil }
        outboxRows.subtract(batch.removedOutboxRows)
        outboxRows.formUnion(batch.addedOutboxRows)
        ranks.put(batch.ranks)
        cases.put(batch.cases)
        appliedSeq = batch.appliedSeq
    }

    /// Records become others, or nil ones vanish, without any entry.
    mutating func damage(_ records: [EntityKey: EntityRecord?]) {
        for (key, record) in records { entities[key] = record }
    }

    mutating func keep(_ kept: [CustomerHead]) {
        for head in kept where entities[.customer(head.customer)]?.seq == head.seq { heads[head.customer] = head.bytes }
    }

    private mutating func place(_ row: TimelineRow) {
        var rows = timelines[row.customer] ?? []
        let index = rows.firstIndex(atOrAfter: row.position, by: \.position)
        if index < rows.count, rows[index].position == row.position {
            rows[index] = row
        } else {
            rows.insert(row, at: index)
        }
        timelines[row.customer] = rows
    }

    private mutating func place(_ token: NameToken) {
        var customers = tokens[token.token] ?? []
        let index = customers.firstIndex(atOrAfter: token.customer, by: \.self)
        if index < customers.count, customers[index] == token.customer { return }
        customers.insert(token.customer, at: index)
        tokens[token.token] = customers
    }
}

extension MemoryRows: StoreSnapshot {
    func record(_ key: EntityKey) throws(StoreError) -> EntityRecord? {
        entities[key]
    }

    func customer(_ number: UInt64) throws(StoreError) -> CustomerRow? {
        entities[.customer(number)].map { CustomerRow(record: $0, head: heads[number] ?? []) }
    }

    func visitTimeline(
        customer: UInt64, before: TimelinePosition?, limit: Int,
        _ visit: (LentTimelineRow) throws(StoreError) -> Bool
    ) throws(StoreError) {
        guard let rows = timelines[customer], limit > 0 else { return }
        let end = before.map { rows.firstIndex(atOrAfter: $0, by: \.position) } ?? rows.count
        for row in rows[..<end].suffix(limit).reversed() where !row.isHistory {
            guard try row.lend(visit) else { return }
        }
    }

    func timelinePlaces(customer: UInt64, upTo last: Int64, limit: Int) throws(StoreError) -> [TimelinePlace] {
        let rows = (timelines[customer] ?? []).prefix { $0.occurredAt <= last }
        return rows.prefix(max(limit, 0)).map { row in
            TimelinePlace(
                occurredAt: row.occurredAt, id: row.id, seq: row.seq, recordedAt: row.recordedAt, kind: row.kind)
        }
    }

    func timelineCounts(customer: UInt64) throws(StoreError) -> TimelineCounts {
        var counts = TimelineCounts()
        for row in timelines[customer] ?? [] where !row.isHistory {
            counts.rows += 1
            if !row.sealedBytes.isEmpty { counts.sealed += 1 }
        }
        return counts
    }

    func timelineRow(customer: UInt64, occurredAt: Int64, id: UInt64) throws(StoreError) -> TimelineRow? {
        let position = TimelinePosition(occurredAt: occurredAt, id: id)
        guard let rows = timelines[customer] else { return nil }
        let index = rows.firstIndex(atOrAfter: position, by: \.position)
        return index < rows.count && rows[index].position == position ? rows[index] : nil
    }

    func customers(
        havingOneOfEach groups: [[UInt64]], after: UInt64, limit: Int, effort: inout Int
    ) throws(StoreError) -> FoundCustomers {
        var intersection = TokenIntersection(groups: groups, after: after, limit: limit)
        return try intersection.customers(effort: &effort) { token, atLeast, count in
            guard let customers = tokens[token] else { return [] }
            return Array(customers[customers.firstIndex(atOrAfter: atLeast, by: \.self)...].prefix(count))
        }
    }

    func words(havingForm form: UInt64, limit: Int) throws(StoreError) -> [UInt64] {
        let words = forms.compactMap { $1.contains(form) ? $0 : nil }
        return Array(words.sorted().prefix(max(limit, 0)))
    }

    func customers(after: UInt64, limit: Int) throws(StoreError) -> [UInt64] {
        let numbers = entities.keys.compactMap { key in
            if case .customer(let number) = key, number > after { number } else { nil }
        }
        return Array(numbers.sorted().prefix(max(limit, 0)))
    }

    func events(after: BlindIndex?, limit: Int) throws(StoreError) -> [BlindIndex] {
        let events = entities.keys.compactMap { key in
            if case .event(let index) = key, after.map({ $0 < index }) ?? true { index } else { nil }
        }
        return Array(events.sorted().prefix(max(limit, 0)))
    }

    func oldestIdempotencies(limit: Int) throws(StoreError) -> [(index: BlindIndex, record: EntityRecord)] {
        let keys = entities.compactMap { key, record in
            if case .idempotency(let index) = key { (index: index, record: record) } else { nil }
        }
        return Array(keys.sorted { $0.record.seq < $1.record.seq }.prefix(max(limit, 0)))
    }

    func outbox(after: UInt64, limit: Int) throws(StoreError) -> [OutboxRow] {
        Array(outboxRows.filter { $0.id > after }.sorted().prefix(max(limit, 0)))
    }

    func matches(
        after position: MatchPosition?, limit: Int
    ) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)] {
        let listed = entities.compactMap { key, record in
            if case .match(let pair) = key, let rank = record.rank {
                (position: MatchPosition(rank: rank, pair: pair), record: record)
            } else {
                nil
            }
        }
        return listed.filter { row in position.map { $0 < row.position } ?? true }
            .sorted { $0.position < $1.position }.prefix(max(limit, 0)).map { ($0.position.pair, $0.record) }
    }

    func matches(of customer: UInt64) throws(StoreError) -> [CustomerPair] {
        entities.keys.compactMap { key in
            if case .match(let pair) = key, pair.first == customer || pair.second == customer { pair } else { nil }
        }.sorted()
    }

    func matches(
        of customer: UInt64, limit: Int
    ) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)] {
        let theirs = entities.compactMap { key, record -> (pair: CustomerPair, record: EntityRecord)? in
            guard case .match(let pair) = key, record.rank != nil else { return nil }
            return pair.first == customer || pair.second == customer ? (pair, record) : nil
        }
        return Array(theirs.prefix(max(limit, 0)))
    }

    func references() throws(StoreError) -> [EntityRecord] {
        entities.compactMap { key, record in
            if case .reference(let index) = key { (index: index, record: record) } else { nil }
        }.sorted { $0.index < $1.index }.map(\.record)
    }

    func rows(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow] {
        var rows: [ProjectionRow] = entities.map { key, record in
            switch key {
            case .customer(let number): .customer(number, record)
            case .identifier(let index): .entity(.identifier, index, record)
            case .event(let index): .entity(.event, index, record)
            case .idempotency(let index): .entity(.idempotency, index, record)
            case .knowledge(let number): .knowledge(number, record)
            case .permission(let index): .entity(.permission, index, record)
            case .block(let index): .entity(.block, index, record)
            case .match(let pair): .match(pair, record)
            case .reference(let index): .entity(.reference, index, record)
            }
        }
        rows += outboxRows.map(ProjectionRow.outbox)
        rows += cases.rows.values.joined().map(ProjectionRow.openCase)
        rows += timelines.values.joined().map(ProjectionRow.timeline)
        for (token, customers) in tokens {
            rows += customers.map { .nameToken(NameToken(token: token, customer: $0)) }
        }
        for (word, forms) in forms { rows += forms.map { .nameForm($0, word: word) } }
        if let position { rows.removeAll { $0.position <= position } }
        return Array(rows.sorted { $0.position < $1.position }.prefix(max(limit, 0)))
    }
}

extension Array {
    /// The first index whose key is not smaller than `key`, in an array that ascends by that key.
    fileprivate func firstIndex<Key: Comparable>(atOrAfter key: Key, by keyOf: (Element) -> Key) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if keyOf(self[middle]) < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
