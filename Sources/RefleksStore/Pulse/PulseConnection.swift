import RefleksCrypto
import RefleksDomain

/// The connection to `pulse.db`. Used by one thread at a time.
final class PulseConnection {
    private let connection: SQLiteConnection
    private let transaction: SQLiteTransaction
    private let random: any RandomSource

    private static let schema = """
        CREATE TABLE period (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            question_en TEXT NOT NULL,
            question_tr TEXT NOT NULL,
            opened_at INTEGER NOT NULL,
            closed_at INTEGER,
            key BLOB,
            hidden INTEGER,
            answers INTEGER,
            sum INTEGER
        ) STRICT;
        CREATE TABLE token (
            token BLOB PRIMARY KEY
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE answer (
            id INTEGER PRIMARY KEY,
            branch TEXT NOT NULL,
            score INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE result (
            period INTEGER NOT NULL,
            branch TEXT NOT NULL,
            answers INTEGER NOT NULL,
            sum INTEGER NOT NULL,
            PRIMARY KEY (period, branch)
        ) STRICT, WITHOUT ROWID;
        """

    init(path: String, random: any RandomSource, vfs: String?) throws(StoreError) {
        let connection = try SQLiteConnection(path: path, role: .writer, vfs: vfs)
        self.connection = connection
        self.random = random
        let verdict = try SQLiteFormat.pulse.verdict(on: connection)
        // What is deleted is overwritten in the file; the rollback journal goes with each transaction.
        try connection.execute("PRAGMA secure_delete = ON")
        transaction = try SQLiteTransaction(connection)
        guard verdict == .create else { return }
        try transaction.write { () throws(StoreError) in
            try connection.execute(Self.schema)
            try SQLiteFormat.pulse.stamp(connection)
        }
    }

    func close() { connection.close() }

    private func row<Value>(
        _ sql: String, _ texts: [String] = [], _ read: (SQLiteStatement) throws(StoreError) -> Value
    ) throws(StoreError) -> Value? {
        let statement = try connection.prepare(sql)
        defer { connection.finish(statement) }
        for (index, text) in texts.enumerated() { try statement.bind(text, at: Int32(index + 1)) }
        return try statement.step() ? try read(statement) : nil
    }

    private func run(_ sql: String, _ bind: (SQLiteStatement) throws(StoreError) -> Void) throws(StoreError) {
        let statement = try connection.prepare(sql)
        defer { connection.finish(statement) }
        try bind(statement)
        try statement.run()
    }

    func open(_ period: PulsePeriod) throws(StoreError) -> PulseOutcome {
        try transaction.write { () throws(StoreError) in
            let known = try row("SELECT number FROM period WHERE id = ?", [period.id]) { $0.integer(0) }
            guard known == nil else { return .exists }
            if let obstacle = PulsePeriod.obstacle(to: period, after: try periods(limit: 1).first) { return obstacle }
            try run("INSERT INTO period (id, question_en, question_tr, opened_at, key) VALUES (?, ?, ?, ?, ?)") {
                statement throws(StoreError) in
                try statement.bind(period.id, at: 1)
                try statement.bind(period.question.english, at: 2)
                try statement.bind(period.question.turkish, at: 3)
                try statement.bind(period.openedAt.microseconds, at: 4)
                try statement.bind(random.bytes(HMACSHA256.codeSize), at: 5)
            }
            return .done
        }
    }

    func submit(_ answer: PulseAnswer, of person: [UInt8]) throws(StoreError) -> PulseOutcome {
        try transaction.write { () throws(StoreError) in
            let known = try row("SELECT key FROM period WHERE id = ?", [answer.period]) { statement in
                statement.isNull(0) ? [] : statement.bytes(0)
            }
            guard let key = known else { return .unknown }
            guard !key.isEmpty else { return .closed }
            let token = HMACSHA256(key: key).authenticate(person)
            try run("INSERT OR IGNORE INTO token (token) VALUES (?)") { statement throws(StoreError) in
                try statement.bind(token, at: 1)
            }
            guard connection.changes == 1 else { return .answered }
            guard try connection.integer("SELECT count(*) FROM answer") ?? 0 < Int64(PulsePeriod.maximumAnswers)
            else { throw .full("the period has as many answers as it may") }
            try add(answer)
            return .done
        }
    }

    /// Under a random number, so that the order of the rows is not that of the answers.
    private func add(_ answer: PulseAnswer) throws(StoreError) {
        for _ in 0..<8 {
            let number = random.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            try run("INSERT OR IGNORE INTO answer (id, branch, score) VALUES (?, ?, ?)") {
                statement throws(StoreError) in
                try statement.bind(Int64(bitPattern: number >> 1), at: 1)
                try statement.bind(answer.branch, at: 2)
                try statement.bind(Int64(answer.score), at: 3)
            }
            if connection.changes == 1 { return }
        }
        throw .unexpected("no free number was found for an answer")
    }

    func close(_ id: String, at time: Timestamp) throws(StoreError) -> PulseOutcome {
        try transaction.write { () throws(StoreError) in
            let known = try row("SELECT number, closed_at FROM period WHERE id = ?", [id]) { statement in
                (number: statement.integer(0), isClosed: !statement.isNull(1))
            }
            guard let known else { return .unknown }
            guard !known.isClosed else { return .closed }
            let groups = try connection.rows(
                "SELECT branch, count(*), sum(score) FROM answer GROUP BY branch ORDER BY branch", []
            ) { row in
                PulsePublication.Group(
                    name: row.text(0), answers: Int(clamping: row.integer(1)), sum: Int(clamping: row.integer(2)))
            }
            let publication = PulsePublication(groups)
            for group in publication.shown {
                try run("INSERT INTO result (period, branch, answers, sum) VALUES (?, ?, ?, ?)") {
                    statement throws(StoreError) in
                    try statement.bind(known.number, at: 1)
                    try statement.bind(group.name, at: 2)
                    try statement.bind(Int64(group.answers), at: 3)
                    try statement.bind(Int64(group.sum), at: 4)
                }
            }
            try run(
                "UPDATE period SET closed_at = ?, key = NULL, hidden = ?, answers = ?, sum = ? WHERE number = ?"
            ) { statement throws(StoreError) in
                try statement.bind(time.microseconds, at: 1)
                try statement.bind(Int64(publication.hidden), at: 2)
                try statement.bind(publication.total.map { Int64($0.answers) }, at: 3)
                try statement.bind(publication.total.map { Int64($0.sum) }, at: 4)
                try statement.bind(known.number, at: 5)
            }
            try connection.execute("DELETE FROM answer")
            try connection.execute("DELETE FROM token")
            return .done
        }
    }

    func periods(limit: Int) throws(StoreError) -> [PulsePeriod] {
        let found = try connection.rows(
            """
            SELECT number, id, question_en, question_tr, opened_at, closed_at, hidden, answers, sum FROM period
            ORDER BY number DESC LIMIT ?
            """, [Int64(limit)]
        ) { row in
            let closedAt = row.isNull(5) ? nil : Timestamp(microseconds: row.integer(5))
            let total =
                row.isNull(7)
                ? nil
                : PulsePublication.Group(
                    name: "", answers: Int(clamping: row.integer(7)), sum: Int(clamping: row.integer(8)))
            return (
                number: row.integer(0), hidden: Int(clamping: row.integer(6)), total: total,
                period: PulsePeriod(
                    id: row.text(1), question: (row.text(2), row.text(3)),
                    openedAt: Timestamp(microseconds: row.integer(4)), closedAt: closedAt)
            )
        }
        var periods: [PulsePeriod] = []
        for known in found {
            let period = known.period
            guard period.closedAt != nil else {
                periods.append(period)
                continue
            }
            let shown = try connection.rows(
                "SELECT branch, answers, sum FROM result WHERE period = ? ORDER BY branch", [known.number]
            ) { row in
                PulsePublication.Group(
                    name: row.text(0), answers: Int(clamping: row.integer(1)), sum: Int(clamping: row.integer(2)))
            }
            periods.append(
                PulsePeriod(
                    id: period.id, question: period.question, openedAt: period.openedAt, closedAt: period.closedAt,
                    publication: PulsePublication(stored: shown, hidden: known.hidden, total: known.total)))
        }
        return periods
    }
}
