import CoreMetrics
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Synchronization
import Testing

@testable import RefleksEngine

/// Merges under seeds: taking one back leaves no trace, and many at once leave a ledger that folds.
@Suite struct MergeStormTests {
    /// Everything that a view shows, except versions, commits and the history of merges.
    private struct Shown: Equatable {
        let customer: CustomerSnapshot
        let knowledge: CustomerKnowledge
        let interactions: [String]

        /// Without `ids`, which tell the place in the ledger, views of two ledgers can be compared.
        init(_ view: CustomerView, ids: Bool = true) {
            var customer = view.customer
            (customer.version, customer.changedSeq, customer.lastSeq) = (0, 0, 0)
            var knowledge = view.knowledge
            if !ids { for index in knowledge.facts.indices { knowledge.facts[index].id = 0 } }
            self.customer = customer
            self.knowledge = knowledge
            interactions = view.interactions.map { row in
                let bytes = String(decoding: row.bytes, as: UTF8.self)
                let place = ids ? " \(row.id) \(row.commitSeq)" : ""
                return "\(row.customer) \(row.occurredAt) \(row.recordedAt) \(bytes)\(place)"
            }
        }
    }

    private static func views(_ engine: Engine, _ codes: [CustomerCode], ids: Bool = true) async throws -> [Shown] {
        var shown: [Shown] = []
        for code in codes { shown.append(Shown(try await engine.view(.code(code), interactions: 200), ids: ids)) }
        return shown
    }

    /// Customers with everything that a view can show, some of them like each other.
    private static func people(_ engine: Engine, _ random: SeededRandom, _ clock: ManualClock) async throws
        -> [CustomerCode]
    {
        var codes: [CustomerCode] = []
        for index in 0..<6 {
            let named = random.below(3) > 0
            let command = Make.create(
                named ? "Ad\(index)" : "", random.below(2) == 0 ? "Soyad\(random.below(3))" : "",
                [try Make.loyalty(index), try Make.phone(random.below(3))],
                birthDate: random.below(2) == 0 ? try CalendarDate("1980-0\(1 + index)-01") : nil)
            let effects = try await engine.submit(command).effects
            if effects.isNewCustomer { codes.append(try Make.code(effects.customerNumber)) }
        }
        for family in ["Kaya", "Kayaa"] {
            let alike = Make.create("Ali", family, [], birthDate: try CalendarDate("1984-03-12"))
            codes.append(try Make.code(try await engine.submit(alike).effects.customerNumber))
        }
        for event in 0..<40 { try await happen("a\(event)", engine, codes, random, clock) }
        return codes
    }

    /// Something happens with one of the customers, named by his code.
    private static func happen(
        _ event: String, _ engine: Engine, _ codes: [CustomerCode], _ random: SeededRandom, _ clock: ManualClock
    ) async throws {
        clock.advance(seconds: 1 + Int64(random.below(40)))
        let code = random.pick(codes)
        switch random.below(5) {
        case 0: _ = try await engine.submit(KnowledgeTests.put(code, "k\(random.below(5))", event))
        case 1:
            let change = PreferenceChange(code: code, preference: ServicePreference(branch: "34-\(random.below(9))"))
            _ = try await engine.submit(Command(.setPreference(change), principal: Make.branch))
        default:
            let late = clock.now().adding(microseconds: -Int64(random.below(3)) * 86_400_000_000)
            _ = try await engine.submit(
                Make.record(
                    Make.interaction(
                        event, .code(code), at: late, revenue: Int64(random.below(900)),
                        channel: random.pick([.branch, .phone, .web]), note: "not \(event)")))
        }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `the view after a merge that was taken back equals the view before`(seed: UInt64) async throws {
        let bench = TestBench(seed: seed)
        let random = SeededRandom(seed: seed)
        try await bench.run { engine in
            let codes = try await Self.people(engine, random, bench.clock)
            let before = try await Self.views(engine, codes)
            #expect(before.contains { $0.customer.openMatches > 0 }, "seed \(seed)")
            for _ in 0..<6 {
                var merges: [CustomerCode] = []
                for _ in 0..<4 {
                    let (merged, survivor) = (random.pick(codes), random.pick(codes))
                    let answer = await engine.answer(to: MergeTests.merge(merged, into: survivor))
                    if case .success = answer { merges.append(merged) }
                }
                #expect(!merges.isEmpty, "seed \(seed)")
                if random.below(2) == 0 { try await engine.waitForProjection(of: engine.durableSeq) }
                #expect(try await Self.views(engine, codes) != before, "seed \(seed)")
                // In any order: an edge in the middle takes those below it along.
                while !merges.isEmpty {
                    let code = merges.remove(at: random.below(merges.count))
                    _ = try await engine.submit(MergeTests.unmerge(code))
                }
                #expect(try await Self.views(engine, codes) == before, "seed \(seed)")
            }
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [], "seed \(seed)")
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `what happens between merge and unmerge is with whom it happened`(seed: UInt64) async throws {
        // The same history twice, once without any merge.
        var results: [[Shown]] = []
        for isMerging in [true, false] {
            let bench = TestBench(seed: seed)
            let random = SeededRandom(seed: seed)
            let whims = SeededRandom(seed: seed &+ 1_000)
            try await bench.run { engine in
                let codes = try await Self.people(engine, random, bench.clock)
                var merges: [CustomerCode] = []
                for event in 0..<60 {
                    let (merged, survivor) = (whims.pick(codes), whims.pick(codes))
                    let undone = whims.below(100)
                    if isMerging {
                        let answer = await engine.answer(to: MergeTests.merge(merged, into: survivor))
                        if case .success = answer { merges.append(merged) }
                        if undone < 40, !merges.isEmpty {
                            _ = try await engine.submit(MergeTests.unmerge(merges.remove(at: undone % merges.count)))
                        }
                    }
                    try await Self.happen("b\(event)", engine, codes, random, bench.clock)
                }
                while let code = merges.popLast() { _ = try await engine.submit(MergeTests.unmerge(code)) }
                results.append(try await Self.views(engine, codes, ids: false))
            }
        }
        #expect(results[0] == results[1], "seed \(seed)")
    }

    // MARK: Storms

    /// What was acknowledged, by the customer whom it was recorded for.
    private final class Tally: Sendable {
        private let counts = Mutex<[UInt64: Int]>([:])

        func add(_ effects: Effects) {
            let number = effects.subjectNumber == 0 ? effects.customerNumber : effects.subjectNumber
            counts.withLock { $0[number, default: 0] += 1 }
        }

        subscript(code: CustomerCode) -> Int { counts.withLock { $0[code.number] ?? 0 } }
    }

    /// Sixteen callers merge, unmerge and record at once; in the end everything is taken apart again and judged.
    private func storm(_ engine: Engine, _ clock: ManualClock, seed: UInt64) async throws {
        var codes: [CustomerCode] = []
        for index in 0..<8 {
            codes.append(
                try await MergeTests.customer(engine, Make.create("Ad\(index)", "", [try Make.loyalty(index)])))
        }
        let (people, tally, now) = (codes, Tally(), clock.now())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<16 {
                group.addTask {
                    let random = SeededRandom(seed: seed &* 100 &+ UInt64(caller))
                    for item in 0..<30 {
                        switch random.below(6) {
                        case 0, 1:
                            _ = await engine.answer(
                                to: MergeTests.merge(random.pick(people), into: random.pick(people)))
                        case 2: _ = await engine.answer(to: MergeTests.unmerge(random.pick(people)))
                        default:
                            let place = random.below(people.count)
                            let subject: NewInteraction.Subject =
                                random.below(2) == 0
                                ? .code(people[place])
                                : .identifiers([try Make.loyalty(place)], knownAs: nil)
                            let event = Make.interaction("e\(caller)-\(item)", subject, at: now, note: "not")
                            let answer = try await engine.submit(Make.record(event))
                            tally.add(answer.effects)
                            let view = try await engine.view(.code(people[place]), interactions: 200)
                            #expect(view.asOf >= answer.commitSeq)
                            let count = UInt64(view.interactions.count)
                            #expect(view.customer.totals.interactionCount == count || count == 200)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        try await engine.waitForProjection(of: engine.durableSeq)
        #expect(try await engine.verifyRebuild().differences == [], "seed \(seed)")
        for code in people { _ = await engine.answer(to: MergeTests.unmerge(code)) }
        for code in people {
            let customer = try await engine.customer(.code(code)).customer
            #expect(customer.code == code && customer.mergedCodes == [], "seed \(seed)")
            #expect(customer.totals.interactionCount == UInt64(tally[code]), "seed \(seed)")
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a storm of merges, unmerges and interactions leaves a ledger that folds`(seed: UInt64) async throws {
        var bench = TestBench(seed: seed)
        bench.configuration.maximumResidentEntities = 32
        try await bench.run { engine in try await storm(engine, bench.clock, seed: seed) }
    }

    @Test func `a storm on SQLite leaves a ledger that folds`() async throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file("data")))
        let master = try MasterKey(hexadecimal: String(repeating: "5a", count: 32), source: "the test")
        let keys = try SQLiteKeyStore(
            directory: directory.file("data"), identity: store.identity, master: master, random: SystemRandom())
        let clock = ManualClock()
        let environment = EngineEnvironment(
            clock: clock, random: SystemRandom(), metrics: NOOPMetricsHandler.instance,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let engine = try await Engine.open(store: store, keys: keys, environment: environment)
        try await storm(engine, clock, seed: 7)
        await engine.shutDown()
    }
}
