import RefleksDomain
import Testing

@testable import RefleksStore

/// What every audit store does.
@Suite struct AuditConformanceTests {
    @Test(arguments: Engine.allCases) func `a new audit is empty and in order`(_ engine: Engine) throws {
        let bench = try AuditBench(engine)
        #expect(try bench.store.head() == .empty)
        #expect(try bench.store.page(AuditQuery()) == AuditPage(rows: [], next: nil))
        let found = try AuditVerifier(bench.store).verify()
        #expect(found.rowsChecked == 0 && found.next == nil && found.head == .empty && found.broken == nil)
    }

    @Test(arguments: Engine.allCases) func `rows come back as they were appended`(_ engine: Engine) throws {
        let bench = try AuditBench(engine)
        let rows = try bench.append(1...4) + bench.append(5...10)
        #expect(try bench.store.rows(from: 1, limit: 100) == rows)
        #expect(try bench.store.rows(from: 4, limit: 2) == Array(rows[3...4]))
        #expect(try bench.store.head() == AuditHead(seq: 10, at: rows[9].event.at, hash: rows[9].hash))
        #expect(try AuditVerifier(bench.store).verify().broken == nil)
        #expect(try AuditVerifier(bench.store).verify().rowsChecked == 10)
    }

    @Test(arguments: Engine.allCases) func `rows that do not follow are refused`(_ engine: Engine) throws {
        let bench = try AuditBench(engine)
        let rows = try bench.append(1...2)
        #expect(try failure { try bench.store.append(rows) } == .unexpected)
        #expect(try bench.store.rows(from: 1, limit: 9) == rows)
    }

    @Test(arguments: Engine.allCases) func `a time that went back does not in the chain`(_ engine: Engine) throws {
        var chain = AuditChain(after: .empty)
        let first = chain.append(AuditBench.event(9))
        let second = chain.append(AuditBench.event(1))
        #expect(second.event.at == first.event.at)
    }

    @Test(arguments: Engine.allCases) func `rows are found by customer, reader and time, newest first`(
        _ engine: Engine
    ) throws {
        let bench = try AuditBench(engine)
        try bench.append(1...30)
        var query = AuditQuery()
        query.subject = 100_000_001
        #expect(try numbers(bench, query) == [28, 25, 22, 19, 16, 13, 10, 7, 4, 1])
        query.actor = "ayse"
        #expect(try numbers(bench, query) == [28, 22, 16, 10, 4])
        query = AuditQuery()
        query.role = "agent"
        query.principal = "veli"
        query.from = 1_100
        query.until = 1_150
        #expect(try numbers(bench, query) == [13, 11])
        query.role = "admin"
        #expect(try numbers(bench, query) == [])
    }

    @Test(arguments: Engine.allCases) func `pages follow one another, also when a scan ends early`(
        _ engine: Engine
    ) throws {
        let bench = try AuditBench(engine)
        try bench.append(1...30)
        var query = AuditQuery()
        query.limit = 4
        query.maximumScan = 7
        query.actor = "ayse"
        var (found, calls): ([UInt64], Int) = ([], 0)
        repeat {
            let page = try bench.store.page(query)
            found += page.rows.map(\.seq)
            query.before = page.next
            calls += 1
        } while query.before != nil && calls < 100
        #expect(found == stride(from: 30, through: 2, by: -2).map { UInt64($0) })
        #expect(calls >= 5)
    }

    private func numbers(_ bench: AuditBench, _ query: AuditQuery) throws -> [UInt64] {
        try bench.store.page(query).rows.map(\.seq)
    }

    // MARK: What a verification finds

    private static let findings: [(AuditBench.Tampering, UInt64, AuditVerification.Kind)] = [
        (.changesActor, 5, .changed), (.changesTime, 5, .changed), (.changesHash, 5, .changed),
        (.removesRow, 5, .missing), (.removesAndRenumbers, 5, .changed), (.swapsRows, 5, .moved),
        (.insertsRow, 5, .moved), (.cutsTheEnd, 8, .missing), (.emptiesAll, 1, .missing),
    ]

    @Test(arguments: Engine.allCases) func `a verification finds every kind of change at its row`(
        _ engine: Engine
    ) throws {
        #expect(Set(Self.findings.map(\.0)) == Set(AuditBench.Tampering.allCases))
        for (tampering, seq, kind) in Self.findings {
            let bench = try AuditBench(engine)
            try bench.append(1...10)
            try bench.tamper(tampering)
            let found = try AuditVerifier(bench.store).verify()
            #expect(found.broken == .init(seq: seq, kind: kind), "\(tampering)")
            #expect(found.rowsChecked == Int(seq) - 1, "\(tampering)")
            #expect(found.next == nil, "\(tampering)")
        }
    }

    @Test(arguments: Engine.allCases) func `a verification goes on where a limit ended it`(_ engine: Engine) throws {
        let bench = try AuditBench(engine)
        try bench.append(1...10)
        let first = try AuditVerifier(bench.store).verify(limit: 4)
        #expect(first.rowsChecked == 4 && first.next == 5 && first.broken == nil)
        try bench.tamper(.changesActor)
        #expect(try AuditVerifier(bench.store).verify(from: 5).broken == .init(seq: 5, kind: .changed))
        #expect(try AuditVerifier(bench.store).verify(from: 7).broken == nil)
        #expect(try AuditVerifier(bench.store).verify(from: 40).broken == .init(seq: 39, kind: .missing))
    }

    @Test(arguments: Engine.allCases) func `a chain that was written anew differs from the head that was kept`(
        _ engine: Engine
    ) throws {
        let (bench, other) = (try AuditBench(engine), try AuditBench(engine))
        let rows = try bench.append(1...10)
        let kept = AuditPlace(seq: 6, hash: rows[5].hash)
        #expect(try AuditVerifier(bench.store).verify(kept: kept).broken == nil)
        try other.append(11...20)
        #expect(try AuditVerifier(other.store).verify().broken == nil)
        #expect(try AuditVerifier(other.store).verify(kept: kept).broken == .init(seq: 6, kind: .replaced))
        let longer = AuditPlace(seq: 11, hash: rows[5].hash)
        #expect(try AuditVerifier(bench.store).verify(kept: longer).broken == .init(seq: 11, kind: .missing))
    }

    @Test(arguments: Engine.allCases) func `opened briefings are counted by branch, day and customer`(
        _ engine: Engine
    ) throws {
        let bench = try AuditBench(engine)
        let (first, last) = (try CalendarDate("2026-03-01"), try CalendarDate("2026-03-03"))
        func opened(
            _ day: Int, _ branch: String, _ subject: UInt64, _ method: String = AuditEvent.briefingMethod,
            status: UInt8 = 0
        ) -> AuditEvent {
            var event = AuditBench.event(1)
            event.at = first.adding(days: day).startInIstanbul.microseconds + Int64(day)
            (event.branch, event.subject, event.method, event.status) = (branch, subject, method, status)
            return event
        }
        let view = "refleks.v1.CustomerService/GetCustomer360"
        let events = [
            opened(0, "34-001", 7), opened(0, "34-001", 7), opened(0, "34-001", 8), opened(0, "06-002", 7),
            opened(0, "34-001", 7, view), opened(0, "34-001", 0, status: 5), opened(0, "", 7), opened(1, "34-001", 7),
            opened(2, "34-001", 9),
        ]
        var chain = AuditChain(after: .empty)
        let rows = events.map { chain.append($0) }
        try bench.store.append(Array(rows[..<4]))
        try bench.store.append(Array(rows[4...]))
        let counts = try bench.store.briefings(from: first, through: last.adding(days: -1))
        #expect(
            counts == [
                BriefingCount(branch: "06-002", customers: 1, opened: 1),
                BriefingCount(branch: "34-001", customers: 3, opened: 4),
            ])
        #expect(try bench.store.briefings(from: last, through: last).map(\.opened) == [1])
        #expect(try bench.store.briefings(from: last, through: first).isEmpty)
        #expect(try AuditVerifier(bench.store).verify().broken == nil)
    }
}
