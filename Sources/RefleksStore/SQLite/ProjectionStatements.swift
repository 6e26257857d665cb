/// The prepared statements that store a batch. Rows go in by ascending key, so that neighbours share pages.
final class ProjectionStatements {
    /// Putting and removing the rows of one table of entities.
    private struct Entity {
        let put: SQLiteStatement
        let remove: SQLiteStatement
    }

    private let customer: Entity
    private let knowledge: Entity
    private let identifier: Entity
    private let events: EventStatements
    private let idempotency: Entity
    private let permission: Entity
    private let block: Entity
    private let match: Entity
    private let reference: Entity
    private let timeline: SQLiteStatement
    private let addToken: SQLiteStatement
    private let removeToken: SQLiteStatement
    private let countToken: SQLiteStatement
    private let addForm: SQLiteStatement
    private let removeForms: SQLiteStatement
    private let addOutboxRow: SQLiteStatement
    private let removeOutboxRow: SQLiteStatement
    private let ranks: RankStatements
    private let openings: OpeningStatements
    private let cases: CaseStatements
    private let position: SQLiteStatement
    private let keepHead: SQLiteStatement
    private let removeHead: SQLiteStatement

    init(_ connection: SQLiteConnection, eventWindow: EventWindow) throws(StoreError) {
        func blind(_ table: String) throws(StoreError) -> Entity {
            Entity(
                put: try connection.prepare(
                    "INSERT OR REPLACE INTO \(table) (high, low, record, seq) VALUES (?, ?, ?, ?)"),
                remove: try connection.prepare("DELETE FROM \(table) WHERE high = ? AND low = ?"))
        }
        func numbered(_ table: String) throws(StoreError) -> Entity {
            Entity(
                put: try connection.prepare("INSERT OR REPLACE INTO \(table) (number, record, seq) VALUES (?, ?, ?)"),
                remove: try connection.prepare("DELETE FROM \(table) WHERE number = ?"))
        }
        customer = try numbered("customer")
        knowledge = try numbered("knowledge")
        identifier = try blind("identifier")
        events = try EventStatements(connection, window: eventWindow)
        idempotency = try blind("idempotency")
        permission = try blind("permission")
        block = try blind("block")
        match = Entity(
            put: try connection.prepare(
                "INSERT OR REPLACE INTO match_pair (first, second, record, seq, rank) VALUES (?, ?, ?, ?, ?)"),
            remove: try connection.prepare("DELETE FROM match_pair WHERE first = ? AND second = ?"))
        reference = try blind("reference")
        timeline = try connection.prepare(
            """
            INSERT OR REPLACE INTO timeline (customer, occurred_at, id, seq, recorded_at, kind, public, sealed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        addToken = try connection.prepare("INSERT OR IGNORE INTO name_token (token, customer) VALUES (?, ?)")
        removeToken = try connection.prepare("DELETE FROM name_token WHERE token = ? AND customer = ?")
        countToken = try connection.prepare("SELECT 1 FROM name_token WHERE token = ? LIMIT 1")
        addForm = try connection.prepare("INSERT OR IGNORE INTO name_form (form, word) VALUES (?, ?)")
        removeForms = try connection.prepare("DELETE FROM name_form WHERE word = ?")
        addOutboxRow = try connection.prepare("INSERT OR IGNORE INTO outbox (id, high, low) VALUES (?, ?, ?)")
        removeOutboxRow = try connection.prepare("DELETE FROM outbox WHERE id = ? AND high = ? AND low = ?")
        ranks = try RankStatements(connection)
        openings = try OpeningStatements(connection)
        cases = try CaseStatements(connection)
        position = try connection.prepare("UPDATE meta SET value = ? WHERE name = 'applied_seq'")
        keepHead = try connection.prepare("UPDATE customer SET head = ? WHERE number = ? AND seq = ?")
        removeHead = try connection.prepare("UPDATE customer SET head = NULL WHERE number = ? AND head IS NOT NULL")
    }

    /// Writes every row of the batch and its position; inside a transaction.
    func write(_ batch: ProjectionBatch) throws(StoreError) {
        try writeEntities(batch.entities)
        try writeTimeline(batch.timeline, besides: batch.entities)
        try write(batch.removedNameTokens, with: removeToken)
        try write(batch.addedNameTokens, with: addToken)
        try write(batch.words)
        try removeForms(ofUnused: Set(batch.removedNameTokens.map(\.token)))
        try write(batch.removedOutboxRows, with: removeOutboxRow)
        try write(batch.addedOutboxRows, with: addOutboxRow)
        try ranks.write(batch.ranks)
        try cases.write(batch.cases)
        try position.bind(ProjectionSchema.small(batch.appliedSeq), at: 1)
        try position.run()
    }

    /// Writes rows of the beginning of a month; inside a transaction.
    func write(_ rows: [OpeningRow], of mark: OpeningMark) throws(StoreError) { try openings.write(rows, of: mark) }

    /// Writes the heads of customers whose records are the same as when they were made; inside a transaction.
    func write(_ heads: [CustomerHead]) throws(StoreError) {
        for head in heads.sorted(by: { $0.customer < $1.customer }) {
            try keepHead.bind(head.bytes, at: 1)
            try keepHead.bind(ProjectionSchema.small(head.customer), at: 2)
            try keepHead.bind(ProjectionSchema.small(head.seq), at: 3)
            try keepHead.run()
        }
    }

    /// Writes what customers are ordered by; inside a transaction.
    func write(_ ranks: [UInt64: RankRow?], mark: RankMark?) throws(StoreError) {
        try self.ranks.write(ranks)
        if let mark { try self.ranks.write(mark) }
    }

    private func writeEntities(_ entities: [EntityKey: EntityRecord?]) throws(StoreError) {
        var customers: [(key: UInt64, record: EntityRecord?)] = []
        var knowledges: [(key: UInt64, record: EntityRecord?)] = []
        var identifiers: [(key: BlindIndex, record: EntityRecord?)] = []
        var events: [(key: BlindIndex, record: EntityRecord?)] = []
        var idempotencies: [(key: BlindIndex, record: EntityRecord?)] = []
        var permissions: [(key: BlindIndex, record: EntityRecord?)] = []
        var blocks: [(key: BlindIndex, record: EntityRecord?)] = []
        var matches: [(key: CustomerPair, record: EntityRecord?)] = []
        var references: [(key: BlindIndex, record: EntityRecord?)] = []
        for (key, record) in entities {
            switch key {
            case .customer(let number): customers.append((number, record))
            case .identifier(let index): identifiers.append((index, record))
            case .event(let index): events.append((index, record))
            case .idempotency(let index): idempotencies.append((index, record))
            case .knowledge(let number): knowledges.append((number, record))
            case .permission(let index): permissions.append((index, record))
            case .block(let index): blocks.append((index, record))
            case .match(let pair): matches.append((pair, record))
            case .reference(let index): references.append((index, record))
            }
        }
        try write(customers, into: customer)
        try write(knowledges, into: knowledge)
        try write(identifiers, into: identifier)
        try self.events.write(events)
        try write(idempotencies, into: idempotency)
        try write(permissions, into: permission)
        try write(references, into: reference)
        try write(blocks, into: block)
        try write(matches)
    }

    private func write(_ rows: [(key: CustomerPair, record: EntityRecord?)]) throws(StoreError) {
        for (pair, record) in rows.sorted(by: { $0.key < $1.key }) {
            let statement = record == nil ? match.remove : match.put
            try statement.bind([ProjectionSchema.small(pair.first), ProjectionSchema.small(pair.second)])
            if let record {
                try statement.bind(record.bytes, at: 3)
                try statement.bind(ProjectionSchema.small(record.seq), at: 4)
                try statement.bind(record.rank, at: 5)
            }
            try statement.run()
        }
    }

    private func write(_ rows: [(key: UInt64, record: EntityRecord?)], into entity: Entity) throws(StoreError) {
        for (number, record) in rows.sorted(by: { $0.key < $1.key }) {
            try write(record, key: [ProjectionSchema.small(number)], into: entity)
        }
    }

    private func write(_ rows: [(key: BlindIndex, record: EntityRecord?)], into entity: Entity) throws(StoreError) {
        for (index, record) in rows.sorted(by: { $0.key < $1.key }) {
            let key = [ProjectionSchema.column(index.high), ProjectionSchema.column(index.low)]
            try write(record, key: key, into: entity)
        }
    }

    private func write(_ record: EntityRecord?, key: [Int64], into entity: Entity) throws(StoreError) {
        let statement = record == nil ? entity.remove : entity.put
        try statement.bind(key)
        if let record {
            try statement.bind(record.bytes, at: Int32(key.count) + 1)
            try statement.bind(ProjectionSchema.small(record.seq), at: Int32(key.count) + 2)
        }
        try statement.run()
    }

    /// `written` are the records that were written before, without their heads: nearly always those of all the customers.
    private func writeTimeline(
        _ rows: [TimelineRow], besides written: [EntityKey: EntityRecord?]
    ) throws(StoreError) {
        let sorted = rows.sorted { $0.customer == $1.customer ? $0.position < $1.position : $0.customer < $1.customer }
        var last: UInt64?
        for row in sorted {
            if row.customer != last {
                last = row.customer
                if written.index(forKey: .customer(row.customer)) == nil {
                    try removeHead.bind([ProjectionSchema.small(row.customer)])
                    try removeHead.run()
                }
            }
            try timeline.bind(ProjectionSchema.small(row.customer), at: 1)
            try timeline.bind(row.occurredAt, at: 2)
            try timeline.bind(ProjectionSchema.small(row.id), at: 3)
            try timeline.bind(ProjectionSchema.small(row.seq), at: 4)
            try timeline.bind(row.recordedAt, at: 5)
            try timeline.bind(Int64(row.kind), at: 6)
            try timeline.bind(row.publicBytes, at: 7)
            try timeline.bind(row.sealedBytes, at: 8)
            try timeline.run()
        }
    }

    private func write(_ rows: [OutboxRow], with statement: SQLiteStatement) throws(StoreError) {
        for row in rows.sorted() {
            try statement.bind(ProjectionSchema.small(row.id), at: 1)
            try statement.bind(ProjectionSchema.column(row.address.high), at: 2)
            try statement.bind(ProjectionSchema.column(row.address.low), at: 3)
            try statement.run()
        }
    }

    private func write(_ words: [NameWord]) throws(StoreError) {
        let rows = words.flatMap { word in word.forms.map { (form: $0, word: word.token) } }
        for row in rows.sorted(by: { $0 < $1 }) {
            try addForm.bind([ProjectionSchema.column(row.form), ProjectionSchema.column(row.word)])
            try addForm.run()
        }
    }

    private func removeForms(ofUnused tokens: Set<UInt64>) throws(StoreError) {
        for token in tokens.sorted() {
            let key = ProjectionSchema.column(token)
            try countToken.bind(key, at: 1)
            defer { countToken.reset() }
            guard try !countToken.step() else { continue }
            try removeForms.bind(key, at: 1)
            try removeForms.run()
        }
    }

    private func write(_ tokens: [NameToken], with statement: SQLiteStatement) throws(StoreError) {
        for token in tokens.sorted() {
            try statement.bind(ProjectionSchema.column(token.token), at: 1)
            try statement.bind(ProjectionSchema.small(token.customer), at: 2)
            try statement.run()
        }
    }
}
