import CoreMetrics
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Synchronization
import Testing

@testable import RefleksEngine

/// Views whose interactions are kept as one block.
@Suite struct ViewHeadTests {
    private var bench: TestBench

    init() {
        bench = TestBench()
        bench.configuration.headQuietSeconds = 60
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `views with kept blocks are the bytes of views without, whatever has happened`(seed: UInt64) async throws {
        var bench = TestBench(seed: seed)
        bench.configuration.headQuietSeconds = 0
        bench.configuration.maximumResidentEntities = 16
        var history = HeadHistory(seed: seed, clock: bench.clock)
        for _ in 0..<3 {
            try await bench.run { engine in try await history.run(engine, steps: 40) }
        }
        #expect(history.taken > 100, "seed \(seed)")
    }

    @Test(arguments: [4, 5] as [UInt64])
    func `views with kept blocks are the bytes of views without on SQLite, too`(seed: UInt64) async throws {
        let directory = try TemporaryDirectory()
        let clock = ManualClock()
        var history = HeadHistory(seed: seed, clock: clock)
        for _ in 0..<3 {
            let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.file("data")))
            let keys = try SQLiteKeyStore(
                directory: directory.file("data"), identity: store.identity,
                master: try MasterKey(hexadecimal: String(repeating: "5a", count: 32), source: "the test"),
                random: SystemRandom())
            var configuration = EngineConfiguration()
            configuration.projectionDelayMilliseconds = 0
            configuration.headQuietSeconds = 0
            let engine = try await Engine.open(
                store: store, keys: keys, configuration: configuration,
                environment: EngineEnvironment(
                    clock: clock, random: SystemRandom(), metrics: NOOPMetricsHandler.instance,
                    logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
            try await history.run(engine, steps: 40)
            let report = try await engine.verifyRebuild()
            #expect(report.differences == [], "seed \(seed)")
            await engine.shutDown()
        }
        #expect(history.taken > 100, "seed \(seed)")
    }

    @Test func `a block is made of a customer who is quiet, and the next record removes it`() async throws {
        var bench = bench
        bench.configuration.projectionDelayMilliseconds = 3_600_000
        try await bench.run { engine in
            let code = try await record(engine, 10)
            try await engine.waitForProjection(of: engine.durableSeq)
            _ = try await engine.headed(code)
            #expect(engine.core.heads.take().isEmpty, "something was recorded just now")
            bench.clock.advance(seconds: 60)
            let rows = try await engine.headed(code)
            try engine.keepHeads()
            let kept = try await engine.headed(code)
            #expect(rows.single == 10 && rows.taken == 0 && kept.taken == 10 && kept.bytes == rows.bytes)
            #expect(kept.tookPerson && kept.single == 0)
            #expect(try await engine.headed(code, 3).taken == 3)
            #expect(try await engine.headed(code, 200).taken == 10)
            // In the overlay, and then in the projection.
            _ = try await engine.submit(Make.record(event("late", code, daysAgo: 30)))
            let beside = try await engine.headed(code)
            #expect(beside.taken == 0 && beside.single == 11)
            #expect(String(decoding: beside.bytes, as: UTF8.self).contains("late"))
            #expect(try engine.hasHead(code))
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try !engine.hasHead(code))
            let after = try await engine.headed(code)
            #expect(after.taken == 0 && after.bytes == beside.bytes)
        }
    }

    @Test func `a block that was made of an older record is not kept`() async throws {
        try await bench.run { engine in
            let code = try await record(engine, 10)
            try await engine.waitForProjection(of: engine.durableSeq)
            bench.clock.advance(seconds: 60)
            let offered = try engine.core.projectorTurn.withLock { _ in
                // The projector stands still, and so does what was offered.
                let view = HeadedView()
                let answer = try engine.core.store.read { snapshot throws(StoreError) in
                    try CustomerReader(core: engine.core).write(
                        .code(code), CustomerReader.Slice(before: nil, limit: 20), to: view, from: snapshot)
                }
                guard case .found = answer else { throw StoreError.unexpected("no view") }
                return engine.core.heads.take()
            }
            #expect(offered.count == 1)
            _ = try await engine.submit(Make.record(event("next", code)))
            try await engine.waitForProjection(of: engine.durableSeq)
            try engine.core.projectorTurn.withLock { _ in try engine.core.store.keep(offered) }
            #expect(try !engine.hasHead(code))
        }
    }

    @Test func `too few interactions, too large ones and short views make no block`() async throws {
        try await bench.run { engine in
            let few = try await record(engine, ViewHead.sizes.lowerBound - 1)
            let large = try await record(engine, 10, note: String(repeating: "ğ", count: 1_000))
            let many = try await record(engine, 30)
            try await engine.waitForProjection(of: engine.durableSeq)
            bench.clock.advance(seconds: 60)
            for (code, limit) in [(few, 20), (large, 20), (many, 10)] {
                _ = try await engine.headed(code, limit)
                try engine.keepHeads()
                #expect(try !engine.hasHead(code))
            }
            _ = try await engine.headed(many, 200)
            try engine.keepHeads()
            #expect(try engine.hasHead(many))
            let (short, long) = try await (engine.headed(many, 20), engine.headed(many, 200))
            #expect(short.taken == 20 && long.taken == 0 && long.single == 30)
            #expect(engine.core.heads.take().isEmpty, "the block is there already")
        }
    }

    @Test func `a profile that changed beyond the view is shown beside the block of the interactions`() async throws {
        var bench = bench
        bench.configuration.projectionDelayMilliseconds = 3_600_000
        try await bench.run { engine in
            let code = try await record(engine, 10)
            try await engine.waitForProjection(of: engine.durableSeq)
            bench.clock.advance(seconds: 60)
            _ = try await engine.headed(code)
            try engine.keepHeads()
            var update = ProfileUpdate(code: code, expectedVersion: 1)
            update.givenName = .set("Veli")
            _ = try await engine.submit(Command(.updateCustomer(update), principal: Make.branch))
            let headed = try await engine.headed(code)
            #expect(headed.taken == 10 && !headed.tookPerson)
            #expect(String(decoding: headed.bytes, as: UTF8.self).contains("Veli"))
            #expect(try await engine.headed(code, takingHeads: false).bytes == headed.bytes)
        }
    }

    @Test func `a block of another build is made anew`() async throws {
        try await bench.run { engine in
            let code = try await record(engine, 10)
            try await engine.waitForProjection(of: engine.durableSeq)
            bench.clock.advance(seconds: 60)
            for format: UInt8 in [7, 8] {
                let rows = try await engine.headed(code, format: format)
                try engine.keepHeads()
                let kept = try await engine.headed(code, format: format)
                #expect(rows.taken == 0 && kept.taken == 10 && kept.bytes == rows.bytes)
            }
        }
    }

    @Test func `another customer's block is damage, and one without its key is nothing`() async throws {
        try await bench.run { engine in
            let codes = [try await record(engine, 10), try await record(engine, 10)]
            try await engine.waitForProjection(of: engine.durableSeq)
            bench.clock.advance(seconds: 60)
            for code in codes {
                _ = try await engine.headed(code)
                try engine.keepHeads()
            }
            let rows = try engine.core.store.read { view throws(StoreError) in
                (try view.customer(codes[0].number), try view.customer(codes[1].number))
            }
            let (own, other) = (try #require(rows.0), try #require(rows.1))
            let moved = CustomerHead(customer: codes[0].number, seq: own.record.seq, bytes: other.head)
            try engine.core.projectorTurn.withLock { _ in try engine.core.store.keep([moved]) }
            let refused = await failure { _ = try await engine.headed(codes[0]) }
            #expect(refused.map { "\($0)" } == "corrupt")
            let customer = try #require(try engine.core.state.withLock { try $0.customer(codes[1].number) })
            let key = customer.identity.keyID
            try bench.keys.erase(
                [ErasureRecord(keyID: key, customer: customer.identity.number, erasedAt: 0)], upTo: 1, epoch: 1)
            engine.core.sealing.keys.forget(customer.identity.keyID)
            let erased = try await engine.headed(codes[1])
            #expect(erased.taken == 0 && erased.single == 10)
        }
    }

    @Test func `the queue of blocks is bounded, and a newer one takes an older one's place`() throws {
        let queue = HeadQueue(sealer: Sealer(random: SeededRandom(seed: 1)))
        func offer(_ customer: Int, seq: UInt64 = 1) -> HeadQueue.Offer {
            queue.offer(CustomerHead(customer: UInt64(customer), seq: seq, bytes: []))
        }
        let offers = (0..<HeadQueue.maximum).map { customer in
            #expect(queue.hasRoom)
            return offer(customer)
        }
        let others = [HeadQueue.Offer](repeating: .other, count: HeadQueue.maximum - 2)
        #expect(offers == [.first] + others + [.last])
        #expect(!queue.hasRoom && offer(HeadQueue.maximum) == .other && offer(1) == .other)
        #expect(queue.take().count == HeadQueue.maximum && queue.take().isEmpty && queue.hasRoom)
        #expect(offer(1) == .first)
        #expect(offer(1, seq: 2) == .other)
        #expect(queue.take().map(\.seq) == [2])
    }

    @Test func `a block's content says whether it serves, and bytes that are none do not`() throws {
        let bytes = Array("Aliabcdefghij".utf8)
        let written = WrittenView(person: bytes[..<3], interactions: bytes[3...], ends: Array(1...10))
        let content = try #require(ViewHead.content(written, format: 3, limit: 20, seq: 5))
        func read(_ content: [UInt8], format: UInt8 = 3, limit: Int = 20, seq: UInt64 = 5) -> String? {
            ViewHead(content, format: format, limit: limit, seq: seq).map { head in
                head.withPerson { String(decoding: $0, as: UTF8.self) } + " "
                    + head.withInteractions { String(decoding: $0, as: UTF8.self) } + " \(head.count)"
            }
        }
        #expect(read(content) == "Ali abcdefghij 10" && read(content, limit: 4) == "Ali abcd 4")
        #expect(read(content, format: 4) == nil && read(content, seq: 6) == nil && read(content, limit: 0) == nil)
        for count in 0..<content.count { #expect(read(Array(content.prefix(count))) == nil) }
        #expect(ViewHead.content(written, format: 3, limit: 10, seq: 5) == nil, "there may be more")
        let full = WrittenView(person: [], interactions: ArraySlice(repeating: 0x61, count: 40), ends: Array(1...40))
        let first = try #require(ViewHead.content(full, format: 3, limit: 50, seq: 5))
        #expect(read(first) == " aaaaaaaaaaaaaaaaaaaa 20" && read(first, limit: 21) == nil)
    }

    // MARK: Support

    private func event(
        _ name: String, _ code: CustomerCode, daysAgo: Int64 = 0, note: String = "not"
    ) -> NewInteraction {
        let at = bench.clock.now().adding(microseconds: -daysAgo * 86_400_000_000)
        return Make.interaction(name, .code(code), at: at, note: note)
    }

    /// A customer with so many interactions.
    private func record(_ engine: Engine, _ count: Int, note: String = "not") async throws -> CustomerCode {
        let code = try Make.code(try await engine.submit(Make.create("Ali", "Kaya")).effects.customerNumber)
        for index in 0..<count {
            _ = try await engine.submit(
                Make.record(event("\(code) \(index)", code, daysAgo: Int64(index % 5), note: note)))
        }
        return code
    }
}

/// A few customers to whom everything happens that changes what a view shows of their interactions.
private struct HeadHistory {
    let random: SeededRandom
    let clock: ManualClock
    private var codes: [CustomerCode] = []
    private var interactions: [UInt64] = []
    private var nextEvent = 0
    /// Interactions that came from kept blocks.
    private(set) var taken = 0

    init(seed: UInt64, clock: ManualClock) {
        random = SeededRandom(seed: seed)
        self.clock = clock
    }

    mutating func run(_ engine: Engine, steps: Int) async throws {
        // Who once was part of a merge has no head any more.
        for _ in 0..<4 {
            codes.append(
                try Make.code(try await engine.submit(Make.create("Ad\(codes.count)")).effects.customerNumber))
        }
        for step in 0..<steps {
            clock.advance(seconds: Int64(random.below(60)))
            for _ in 0...random.below(4) { try await change(engine) }
            if random.below(3) > 0 { try await engine.waitForProjection(of: engine.durableSeq) }
            for code in codes { try await compare(engine, code, "step \(step), code \(code)") }
        }
    }

    /// What the engine refuses changes nothing.
    private mutating func change(_ engine: Engine) async throws {
        let code = random.pick(codes)
        switch random.below(16) {
        case 0:
            guard let id = interactions.isEmpty ? nil : random.pick(interactions) else { return }
            _ = try? await CorrectionTests.correct(engine, id)
        case 1 where random.below(6) == 0:
            let merge = CustomerMerge(code, into: random.pick(codes), isDryRun: false)
            _ = await engine.answer(to: Command(.mergeCustomers(merge), principal: Make.branch))
        case 2, 3: _ = await engine.answer(to: Command(.unmergeCustomers(code), principal: Make.branch))
        case 4: _ = await engine.answer(to: try KnowledgeTests.put(code, "key\(random.below(3))", "değer"))
        case 5:
            let change = IdentifierChange(code: code, claim: try Make.phone(random.below(9)))
            _ = await engine.answer(to: Command(.addIdentifier(change), principal: Make.branch))
        case 6:
            let version = try await engine.customer(.code(code)).customer.version
            var update = ProfileUpdate(code: code, expectedVersion: version)
            update.givenName = .set("Yeni\(random.below(1_000))")
            _ = await engine.answer(to: Command(.updateCustomer(update), principal: Make.branch))
        default:
            nextEvent += 1
            let at = clock.now().adding(microseconds: -Int64(random.below(4)) * 86_400_000_000)
            let new = Make.interaction(
                "e\(nextEvent)", .code(code), at: at, note: nextEvent % 3 == 0 ? "" : "not \(nextEvent)")
            interactions.append(try await engine.submit(Make.record(new)).effects.interactionID)
        }
    }

    /// Before and after what was offered is kept.
    private mutating func compare(_ engine: Engine, _ code: CustomerCode, _ comment: Comment) async throws {
        for limit in [20, 9, 200] {
            let rows = try await engine.headed(code, limit, takingHeads: false)
            for _ in 0..<2 {
                let headed = try await engine.headed(code, limit)
                #expect(headed.bytes == rows.bytes && headed.asOf == rows.asOf, comment)
                taken += headed.taken
                try engine.keepHeads()
            }
        }
    }
}
