import RefleksDomain
import RefleksStore
import Testing

@testable import RefleksEngine

/// What is bought together is learnt behind the commit: the same from the same ledger, bounded, and nobody's erasure leaves
/// more than a number.
@Suite struct PurchaseLearnerTests {
    /// Baskets are written as words: `A B C`.
    static func words(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: " ").map(String.init)
    }

    private func bench(_ bounds: LearningBounds = LearningBounds()) -> TestBench {
        var bench = TestBench()
        bench.configuration.baskets = { Self.words($0) }
        bench.configuration.learning = bounds
        return bench
    }

    private func purchase(
        _ engine: Engine, _ code: CustomerCode, _ event: String, _ products: String, at time: Timestamp,
        type: InteractionType = .purchase, channel: Channel = .branch
    ) async throws {
        let new = NewInteraction(
            subject: .code(code), createsMissingSubject: false, sourceSystem: "pos", sourceEventID: event,
            figures: InteractionFigures(type: type, channel: channel, occurredAt: time, money: []),
            publicBytes: Array(products.utf8), personalBytes: [])
        _ = try await engine.submit(Make.record(new))
    }

    private func customers(_ engine: Engine, _ count: Int) async throws -> [CustomerCode] {
        var codes: [CustomerCode] = []
        for index in 0..<count { codes.append(try await MergeTests.customer(engine, Make.create("M\(index)"))) }
        return codes
    }

    /// Everything that the index would offer, as text.
    private func candidates(
        _ engine: Engine, _ baskets: [PastBasket], day: Int32
    ) async throws -> [String] {
        let found = try await engine.productCandidates(
            after: baskets, day: day, limit: 200, atLeast: engine.durableSeq)
        return (found.new + found.again).map { "\($0.product) \($0.score) \($0.support) \($0.anchor) \($0.isDue)" }
    }

    /// Purchases at random, some late, some of things that nobody else buys.
    private func shop(_ engine: Engine, _ codes: [CustomerCode], _ bench: TestBench, seed: UInt64) async throws {
        let random = SeededRandom(seed: seed)
        for event in 0..<120 {
            let code = random.pick(codes)
            let products = (0...random.below(4)).map { _ in "P\(random.below(12))" }.joined(separator: " ")
            let ago = Int64(random.below(40)) * Timestamp.microsecondsPerDay
            let time = bench.clock.now().adding(microseconds: -ago)
            try await purchase(engine, code, "s\(seed)-\(event)", products, at: time)
        }
    }

    @Test
    func `what is passed over by its first bytes holds no purchase, and every other single interaction is passed over`()
        async throws
    {
        let bench = bench()
        try await bench.run { engine in
            let codes = try await customers(engine, 2)
            let now = bench.clock.now()
            for (place, type) in InteractionType.allCases.enumerated() {
                try await purchase(engine, codes[place % 2], "plain-\(place)", "A B", at: now, type: type)
            }
            _ = try await engine.submit(MergeTests.merge(codes[1], into: codes[0]))
            for (place, type) in InteractionType.allCases.enumerated() {
                try await purchase(engine, codes[place % 2], "merged-\(place)", "A B", at: now, type: type)
            }
            _ = try await engine.submit(ReferenceTests.put(ReferenceTests.tariff("2020-01-01", 250)))
            for (place, type) in InteractionType.allCases.enumerated() {
                try await purchase(
                    engine, codes[place % 2], "charged-\(place)", "A B", at: now, type: type, channel: .phone)
            }
            _ = try await engine.submit(MergeTests.unmerge(codes[1]))
            _ = try await engine.eraseSubject(ErasureTests.request(codes[0]))
        }
        var kinds: Set<ChangeKind> = []
        for stored in try bench.entries() {
            let changes = try Entry(stored).changes
            let figures = changes.compactMap { change -> InteractionFigures? in
                switch change {
                case let change as InteractionRecorded: change.figures
                case let change as MergedInteractionRecorded: change.recorded.figures
                case let change as InteractionCharged: change.recorded.figures
                default: nil
                }
            }
            let isOther = changes.count == 1 && figures.first.map { $0.type != .purchase } ?? false
            #expect(stored.isInteractionWithoutPurchase == isOther, "entry \(stored.seq)")
            if isOther, let change = changes.first { kinds.insert(type(of: change).kind) }
            let cut = LedgerEntry(
                seq: stored.seq, recordedAt: stored.recordedAt, kind: stored.kind, body: Array(stored.body.prefix(20)),
                hash: stored.hash)
            #expect(!cut.isInteractionWithoutPurchase, "what is cut off is decoded, and refused")
        }
        #expect(kinds == [.interactionRecorded, .mergedInteractionRecorded, .interactionCharged])
    }

    @Test func `customers who bought this also bought, with the number of them, and nothing that he has`() async throws
    {
        let bench = bench()
        try await bench.run { engine in
            let codes = try await customers(engine, 4)
            let now = bench.clock.now()
            for (index, code) in codes.prefix(3).enumerated() {
                try await purchase(engine, code, "a\(index)", "TEA CUP", at: now)
            }
            try await purchase(engine, codes[3], "b", "TEA", at: now)
            // Not bought: an offer, and a purchase that names nothing.
            try await purchase(engine, codes[3], "c", "GOLD", at: now, type: .offerMade)
            try await purchase(engine, codes[3], "d", "", at: now)
            let mine = [PastBasket(day: now.istanbulDay, products: ["TEA", "RARE"])]
            let found = try await engine.productCandidates(
                after: mine, day: now.istanbulDay, limit: 10, atLeast: engine.durableSeq)
            #expect(found.learntSeq == engine.durableSeq && found.leftOutProducts == 0)
            #expect(found.new.map(\.product) == ["CUP"] && found.new.first?.anchor == "TEA")
            #expect(found.new.first?.support == 3 && found.new.first?.reason.code == "CUSTOMERS_ALSO_BOUGHT")
            #expect(Set(found.again.map(\.product)) == ["TEA", "RARE"])
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a ledger gives one index, read at once or piece by piece, over restarts and a lost projection`(
        seed: UInt64
    ) async throws {
        let bench = bench()
        let day = bench.clock.now().istanbulDay
        let mine = [PastBasket(day: day, products: ["P1", "P2"])]
        let before = try await bench.running { engine in
            let codes = try await customers(engine, 9)
            try await shop(engine, codes, bench, seed: seed)
            // In between somebody asks, so that some of it was learnt in small pieces.
            _ = try await candidates(engine, mine, day: day)
            try await shop(engine, codes, bench, seed: seed &+ 100)
            return try await candidates(engine, mine, day: day)
        }
        #expect(before.count > 5, "seed \(seed)")
        let again = try await bench.running { try await candidates($0, mine, day: day) }
        #expect(again == before, "seed \(seed): after a restart")
        bench.disk.losePower(losingProjection: true)
        let rebuilt = try await bench.running { engine in
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            return try await candidates(engine, mine, day: day)
        }
        #expect(rebuilt == before, "seed \(seed): after a rebuild")
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whoever goes on from what was kept learns what he would have learnt without a stop`(seed: UInt64) async throws
    {
        var found: [[String]] = []
        for stops in [false, true] {
            let bench = bench()
            let day = bench.clock.now().istanbulDay
            let mine = [PastBasket(day: day, products: ["P1", "P2"])]
            var codes: [CustomerCode] = []
            if stops {
                try await bench.run { engine in
                    codes = try await customers(engine, 9)
                    try await shop(engine, codes, bench, seed: seed)
                    _ = try await candidates(engine, mine, day: day)
                }
                let bytes = try #require(bench.disk.learnt)
                let kept = try LearntSnapshot(bytes, bounds: LearningBounds())
                #expect(kept.index.position == UInt64(try bench.entries().count) && kept.index.customerCount == 0)
            }
            found.append(
                try await bench.running { engine in
                    if !stops {
                        codes = try await customers(engine, 9)
                        try await shop(engine, codes, bench, seed: seed)
                    }
                    try await shop(engine, codes, bench, seed: seed &+ 100)
                    return try await candidates(engine, mine, day: day)
                })
        }
        #expect(found[0] == found[1] && found[0].count > 5, "seed \(seed)")
    }

    @Test func `what was kept goes on from its entry, and is thrown away where it does not fit`() async throws {
        let bench = bench()
        let day = bench.clock.now().istanbulDay
        let mine = [PastBasket(day: day, products: ["P1"])]
        let before = try await bench.running { engine in
            try await shop(engine, try await customers(engine, 9), bench, seed: 5)
            return try await candidates(engine, mine, day: day)
        }
        let bytes = try #require(bench.disk.learnt)
        let kept = try LearntSnapshot(bytes, bounds: LearningBounds())
        // A product of a name that nobody bought shows that it is taken up, and not learnt anew.
        var told = kept.index
        told.learn(PastBasket(day: day, products: ["P1", "ELSEWHERE"]), of: 1)
        told.learn(PastBasket(day: day, products: ["P1", "ELSEWHERE"]), of: 2)
        bench.disk.learnt = LearntSnapshot(told, epoch: kept.epoch, hash: kept.hash).bytes
        let taken = try await bench.running { try await candidates($0, mine, day: day) }
        #expect(taken.contains { $0.hasPrefix("ELSEWHERE ") })
        let strange: [[UInt8]] = [
            [], [1], Array(bytes.dropLast()), bytes.map { $0 ^ 1 },
            LearntSnapshot(told, epoch: kept.epoch &+ 1, hash: kept.hash).bytes,
            LearntSnapshot(told, epoch: kept.epoch, hash: kept.hash.reversed()).bytes,
        ]
        for (place, bytes) in strange.enumerated() {
            bench.disk.learnt = bytes
            #expect(try await bench.running { try await candidates($0, mine, day: day) } == before, "\(place)")
        }
        #expect(throws: MalformedBytes.self) {
            _ = try LearntSnapshot(bytes, bounds: LearningBounds(products: 7))
        }
    }

    @Test func `histories that were forgotten are read again, and supports stay right`() async throws {
        let bounded = bench(LearningBounds(products: 100, historyProducts: 8))
        let whole = bench()
        var found: [[String]] = []
        for bench in [bounded, whole] {
            let day = bench.clock.now().istanbulDay
            found.append(
                try await bench.running { engine in
                    let codes = try await customers(engine, 9)
                    try await shop(engine, codes, bench, seed: 7)
                    return try await candidates(engine, [PastBasket(day: day, products: ["P1"])], day: day)
                })
        }
        #expect(found[0] == found[1] && found[0].count > 5)
    }

    @Test func `products beyond the bound are counted and not learnt`() async throws {
        let bench = bench(LearningBounds(products: 2))
        try await bench.run { engine in
            let codes = try await customers(engine, 3)
            let now = bench.clock.now()
            for (index, code) in codes.enumerated() { try await purchase(engine, code, "\(index)", "A B C", at: now) }
            let found = try await engine.productCandidates(
                after: [PastBasket(day: now.istanbulDay, products: ["A"])], day: now.istanbulDay, limit: 10,
                atLeast: engine.durableSeq)
            #expect(found.new.map(\.product) == ["B"] && found.leftOutProducts == 3)
        }
    }

    @Test func `an erased customer's history goes, and an engine without a reader of baskets says so`() async throws {
        var index = PurchaseIndex()
        index.learn(PastBasket(day: 1, products: ["A"]), of: 7)
        #expect(index.customerCount == 1)
        index.forget(7)
        index.learn(PastBasket(day: 2, products: ["B"]), of: 7)
        let number = try #require(index.number(of: "B"))
        #expect(index.neighbours(of: number) == nil, "nothing pairs what came before with what comes after")
        try await TestBench().run { engine in
            let error = await failure {
                _ = try await engine.productCandidates(after: [], day: 0, limit: 1)
            }
            guard case EngineRefusal.notLearning? = error as? EngineRefusal else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test func `waiting for what is not recorded yet is refused, and a closing engine lets go`() async throws {
        let bench = bench()
        let engine = try await bench.open()
        let ahead = await failure {
            _ = try await engine.productCandidates(after: [], day: 0, limit: 1, atLeast: 99)
        }
        guard case EngineRefusal.positionAhead? = ahead as? EngineRefusal else {
            Issue.record("\(String(describing: ahead))")
            return
        }
        weak let core = engine.core
        await engine.shutDown()
        #expect(core?.learner == nil, "nothing keeps the engine after its end")
    }
}
