import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Synchronization
import Testing

@testable import RefleksEngine

/// Verifying the projection beside a running engine.
struct VerificationTests {
    /// An engine that has done a bit of everything, with all of it projected.
    private static func withHistory(_ body: (TestBench, Engine) async throws -> Void) async throws {
        let bench = TestBench(seed: 61)
        var history = ShopHistory(seed: 61, clock: bench.clock)
        try await bench.run { engine in
            for _ in 0..<120 { try await history.step(engine) }
            try await engine.waitForProjection(of: engine.durableSeq)
            try await body(bench, engine)
        }
    }

    @Test func `commits go on while it runs, and what they change is compared too`() async throws {
        try await Self.withHistory { _, engine in
            let begun = engine.durableSeq
            // Each step waits for a commit that the projector has followed: whoever held either up would never return.
            let commits = Mutex(0)
            let report = try await engine.verifyRebuild { _ in
                let done = Signal()
                let number = commits.withLock { count in
                    count += 1
                    return count
                }
                Task {
                    let answer = try? await engine.submit(Make.create("Ali", "Kaya \(number)"))
                    if let answer { try? await engine.waitForProjection(of: answer.commitSeq) }
                    done.raise()
                }
                done.wait()
            }
            let made = commits.withLock { $0 }
            #expect(report.differences == [] && report.isEqual)
            #expect(made >= 2 && engine.durableSeq == begun + UInt64(made))
            #expect(report.seq > begun && report.seq <= engine.durableSeq)
        }
    }

    @Test func `progress moves on through folding and every table that has rows`() async throws {
        try await Self.withHistory { _, engine in
            let steps = Mutex<[VerificationProgress]>([])
            let report = try await engine.verifyRebuild { step in steps.withLock { $0.append(step) } }
            let told = steps.withLock { $0 }
            #expect(told.first?.table == nil && told.last?.table != nil)
            #expect(told.map(\.rows) == told.map(\.rows).sorted() && told.allSatisfy { $0.rows <= report.rows })
            #expect(told.allSatisfy { $0.foldedSeq <= $0.appliedSeq } && told.last?.foldedSeq == engine.durableSeq)
            let ranks = try Self.ranks(engine)
            #expect(!ranks.isEmpty)
            #expect(report.rows == UInt64(try Self.rows(engine).count + ranks.count))
        }
    }

    @Test func `a changed, a missing and a surplus row of any table are told apart by their places`() async throws {
        try await Self.withHistory { bench, engine in
            let rows = try Self.rows(engine)
            let ranks = try Self.ranks(engine)
            for table in [ProjectionRow.Table.customer, .identifier, .event, .knowledge, .permission] {
                let victim = try #require(rows.first { $0.position.table == table }, "\(table)").position
                let key = try #require(Self.key(victim))
                let record = try #require(
                    try engine.core.store.read { view throws(StoreError) in try view.record(key) })
                let other = EntityRecord(bytes: record.bytes + [0], seq: record.seq, rank: record.rank)
                for (damage, kind) in [(other as EntityRecord?, ProjectionDifference.Kind.changed), (nil, .missing)] {
                    bench.disk.damage([key: damage])
                    let report = try await engine.verifyRebuild()
                    #expect(report.differences.map(\.kind) == [kind] && report.differing == 1, "\(table)")
                    #expect(report.differences.map(\.position) == [victim], "\(table)")
                    #expect(report.rows == UInt64(rows.count + ranks.count) - 1)
                }
                bench.disk.damage([key: record])
            }
            bench.disk.damage([.event(BlindIndex(high: 1, low: 1)): EntityRecord(bytes: [1], seq: 1)])
            let report = try await engine.verifyRebuild()
            #expect(report.differences.map(\.description) == ["surplus event 0000000000000001/0000000000000001"])
        }
    }

    /// Customers with purchases, and nobody else.
    private static func withBuyers(_ body: (TestBench, Engine, [CustomerCode]) async throws -> Void) async throws {
        let bench = TestBench(seed: 63)
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            for index in 0..<6 {
                codes.append(
                    try Make.code(try await engine.submit(Make.create("Ali\(index)", "Kaya")).effects.customerNumber))
                try await buy(engine, bench, codes[index], "first", Int64(index + 1) * 10_000)
            }
            _ = try await engine.submit(MergeTests.merge(codes[4], into: codes[5]))
            try await engine.waitForProjection(of: engine.durableSeq)
            try await body(bench, engine, codes)
        }
    }

    private static func buy(
        _ engine: Engine, _ bench: TestBench, _ code: CustomerCode, _ event: String, _ revenue: Int64
    ) async throws {
        let bought = ScoringTests.event(
            "\(event) \(code)", .code(code), .purchase, at: bench.clock.now(), revenue: revenue)
        _ = try await engine.submit(Make.record(bought))
    }

    @Test func `a place in the lists that nothing explains is told, and one that time made old is not`() async throws {
        try await Self.withBuyers { bench, engine, codes in
            let store = engine.core.store
            func found() async throws -> [String] { try await engine.verifyRebuild().differences.map(\.description) }
            // Two are one: five places.
            let rows = try Self.ranks(engine)
            #expect(rows.count == 5)
            #expect(try await found() == [])
            for row in rows {
                let code = try Make.code(row.customer)
                let moved = RankRow(
                    customer: row.customer, score: row.score + 1, value: row.value, lifetime: row.lifetime,
                    list: row.list, tier: row.tier, branch: row.branch)
                try store.order([row.customer: moved], mark: nil)
                #expect(try await found() == ["changed rank \(code)"])
                try store.order([row.customer: nil], mark: nil)
                #expect(try await found() == ["missing rank \(code)"])
                try store.order([row.customer: row], mark: nil)
            }
            let merged = RankRow(
                customer: codes[4].number, score: 1, value: 1, list: 0, tier: 1, branch: 0)
            try store.order([codes[4].number: merged], mark: nil)
            #expect(try await found() == ["surplus rank \(codes[4])"])
            try store.order([codes[4].number: nil], mark: nil)
            // What was made yesterday, or before the last round was over, is as it was then.
            bench.clock.advance(seconds: 86_400)
            #expect(try await found() == [])
            try await Self.buy(engine, bench, codes[0], "today", 90_000)
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await found() == [])
        }
    }

    @Test func `a line of the books that the ledger up to its cut does not explain is told`() async throws {
        try await Self.withBuyers { bench, engine, codes in
            let next = Month(istanbul: bench.clock.now()).next
            bench.clock.advance(
                seconds: (next.start.microseconds - bench.clock.now().microseconds) / 1_000_000 + 120)
            // What comes after the cut, an erasure among it, changes nothing.
            try await Self.buy(engine, bench, codes[0], "later", 70_000)
            _ = try await engine.eraseSubject(ErasureTests.request(codes[1]))
            try await engine.takePeriods()
            let store = engine.core.store
            let (marks, rows) = try store.read { view throws(StoreError) in
                (try view.openingMarks(), try view.openings(of: next.ordinal, after: 0, limit: .max))
            }
            let mark = try #require(marks.last)
            #expect(rows.count == 6 && mark.isComplete && mark.month == next.ordinal)
            func found() async throws -> [String] { try await engine.verifyRebuild().differences.map(\.description) }
            #expect(try await found() == [])
            for row in rows {
                let other = OpeningRow(
                    customer: row.customer, survivor: row.survivor, value: row.value + 1,
                    byEarlierModel: row.byEarlierModel, standing: row.standing)
                try store.put([other], of: mark)
                #expect(try await found() == ["changed opening \(next)/\(try Make.code(row.customer))"])
                try store.put([row], of: mark)
            }
            let stranger = OpeningRow(customer: 77, value: 5, byEarlierModel: 5, standing: 1)
            try store.put([stranger], of: mark)
            let surplus = try await engine.verifyRebuild()
            #expect(surplus.differences.map(\.kind) == [.surplus] && surplus.differences.map(\.table) == ["opening"])
            let moved = OpeningMark(
                month: mark.month, cut: mark.cut - 1, currency: mark.currency, earlierCurrency: mark.earlierCurrency,
                model: mark.model, earlierModel: mark.earlierModel, through: mark.through, isComplete: true)
            try store.put([], of: moved)
            let torn = try await engine.verifyRebuild()
            #expect(torn.differences.map(\.kind) == [.changed])
            #expect(torn.differences.first?.place.hasPrefix("\(next)/") == true)
        }
    }

    private static func ranks(_ engine: Engine) throws -> [RankRow] {
        try engine.core.store.read { view throws(StoreError) in try view.ranks(after: 0, limit: .max) }
    }

    private static func rows(_ engine: Engine) throws -> [ProjectionRow] {
        try engine.core.store.read { view throws(StoreError) in try view.rows(after: nil, limit: .max) }
    }

    private static func key(_ position: ProjectionRow.Position) -> EntityKey? {
        let index = BlindIndex(high: position.number(0), low: position.number(1))
        return switch position.table {
        case .customer: .customer(position.number(0))
        case .knowledge: .knowledge(position.number(0))
        case .identifier: .identifier(index)
        case .event: .event(index)
        case .permission: .permission(index)
        case .match: .match(CustomerPair(position.number(0), position.number(1)))
        default: nil
        }
    }

    @Test func `one runs at a time, and a cancelled one lets the next begin`() async throws {
        try await Self.withHistory { _, engine in
            let (begun, release) = (Signal(), Signal())
            let first = Task {
                try await engine.verifyProjection { _ in
                    begun.raise()
                    release.wait()
                }
            }
            await Self.wait(for: begun)
            let second = await failure { _ = try await engine.verifyProjection { _ in } }
            guard case .verificationRunning? = second as? EngineRefusal else {
                Issue.record("\(String(describing: second))")
                return
            }
            first.cancel()
            release.raise()
            let ended = await failure { _ = try await first.value }
            guard case .cancelled? = ended as? EngineRefusal else {
                Issue.record("\(String(describing: ended))")
                return
            }
            let next = try await engine.verifyRebuild()
            #expect(next.isEqual)
        }
    }

    @Test func `a shutdown ends it before the store is closed`() async throws {
        let bench = TestBench(seed: 62)
        let engine = try await bench.open()
        _ = try await engine.submit(Make.create("Ali", "Kaya"))
        try await engine.waitForProjection(of: engine.durableSeq)
        let (begun, release) = (Signal(), Signal())
        let running = Task {
            try await engine.verifyRebuild { _ in
                begun.raise()
                release.wait()
            }
        }
        await Self.wait(for: begun)
        let stop = Task { await engine.shutDown() }
        while !engine.core.verification.isClosed { await Task.yield() }
        release.raise()
        let ended = await failure { _ = try await running.value }
        #expect(ended as? StoreError == .stopped("the engine is shut down"))
        await stop.value
        let late = await failure { _ = try await engine.verifyProjection { _ in } }
        guard case .notServing? = late as? EngineRefusal else {
            Issue.record("\(String(describing: late))")
            return
        }
    }

    /// Waits off the cooperative pool.
    private static func wait(for signal: Signal) async {
        await withCheckedContinuation { continuation in
            let thread = WorkerThread.start("test-wait") {
                signal.wait()
                continuation.resume()
            }
            if thread == nil { continuation.resume() }
        }
    }

    // MARK: Pages

    private static func rows(_ numbers: ClosedRange<UInt64>, without left: Set<UInt64> = []) -> [ProjectionRow] {
        numbers.filter { !left.contains($0) }.map { number in
            ProjectionRow(position: ProjectionRow.Position(table: .event, key: bytes(number) + bytes(0)), value: [1])
        }
    }

    private static func bytes(_ number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * $0)) }
    }

    @Test func `pages of different lengths are compared up to where both are known`() {
        var report = RebuildReport(seq: 0)
        // Three of four are missing from the stored page, which therefore reaches further.
        let stored = Self.rows(1...9, without: [2, 3, 4, 5, 6]).prefix(4)
        let last = RebuildVerification.compare(
            Array(stored), Array(Self.rows(1...9).prefix(4)), page: 4, into: &report)
        #expect(last?.number(0) == 4 && report.rows == 1 && report.differing == 3)
        #expect(report.differences.allSatisfy { $0.kind == .missing })
        // And the other way round, at the end of both.
        report = RebuildReport(seq: 0)
        let end = RebuildVerification.compare(Self.rows(1...3), Self.rows(1...2), page: 4, into: &report)
        #expect(end == nil && report.rows == 2 && report.differences.map(\.kind) == [.surplus])
    }

    @Test func `a page that is full in one projection and ends in the other goes on`() {
        var report = RebuildReport(seq: 0)
        let last = RebuildVerification.compare(Self.rows(1...4), Self.rows(1...3), page: 4, into: &report)
        #expect(last?.number(0) == 4 && report.differing == 1 && report.rows == 3)
        let end = RebuildVerification.compare([], [], page: 4, into: &report)
        #expect(end == nil && report.differing == 1)
    }

    @Test func `ten differences are named and all are counted`() {
        var report = RebuildReport(seq: 0)
        _ = RebuildVerification.compare(Self.rows(1...30), [], page: 64, into: &report)
        #expect(report.differing == 30 && report.differences.count == 10 && !report.isEqual)
    }
}
