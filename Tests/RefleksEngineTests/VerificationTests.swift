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
            #expect(report.rows == UInt64(try Self.rows(engine).count))
        }
    }

    @Test func `a changed, a missing and a surplus row of any table are told apart by their places`() async throws {
        try await Self.withHistory { bench, engine in
            let rows = try Self.rows(engine)
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
                    #expect(report.rows == UInt64(rows.count) - 1)
                }
                bench.disk.damage([key: record])
            }
            bench.disk.damage([.event(BlindIndex(high: 1, low: 1)): EntityRecord(bytes: [1], seq: 1)])
            let report = try await engine.verifyRebuild()
            #expect(report.differences.map(\.description) == ["surplus event 0000000000000001/0000000000000001"])
        }
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
