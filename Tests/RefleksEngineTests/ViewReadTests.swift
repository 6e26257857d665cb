import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

@Suite struct ViewReadTests {
    let bench = TestBench()

    @Test func `views that are read together are answered each for itself`() async throws {
        let card = try Make.loyalty(1)
        var code = try Make.code(100_000_000)
        // The first engine's customers are in the projection, the second one's event in its overlay too.
        try await bench.run { engine in
            code = try await Self.create(engine, "Ali", [card])
            _ = try await engine.submit(Make.record(event("e1", code)))
        }
        try await bench.run { engine in
            let other = try await Self.create(engine, "Veli", [try Make.phone(1)])
            _ = try await Self.create(engine, "Can", [try Make.phone(1)])
            _ = try await engine.submit(Make.record(event("e2", code)))
            let answers = await Self.answers(
                engine.core,
                [
                    .code(code), .identifier(card.identifier), .code(try Make.code(100_000_000)),
                    .identifier(try Make.phone(1).identifier), .identifier(try Make.loyalty(9).identifier),
                    .code(other),
                ])
            for answer in answers.prefix(2) {
                #expect(try answer.outcome.get() == false && answer.view.asOf == engine.durableSeq)
                #expect(answer.view.customer?.profile.givenName == "Ali" && answer.view.customer?.code == code)
                #expect(
                    answer.view.interactions.map { String(decoding: $0.bytes, as: UTF8.self) }
                        == ["public e2 100e2", "public e1 100e1"])
            }
            #expect(Self.refusal(answers[2]) == "customerNotFound")
            #expect(Self.refusal(answers[3])?.hasPrefix("subjectAmbiguous([") == true)
            #expect(Self.refusal(answers[4]) == "customerNotFound")
            #expect(answers[5].view.customer?.code == other && answers[5].view.interactions.isEmpty)
        }
    }

    @Test(arguments: [0, 1, 2])
    func `damage refuses the view that meets it and no other`(_ place: Int) async throws {
        var codes: [CustomerCode] = []
        try await bench.run { engine in
            for name in ["Ali", "Veli", "Can"] {
                let code = try await Self.create(engine, name)
                _ = try await engine.submit(Make.record(event(name, code)))
                codes.append(code)
            }
        }
        // The customers' keys were made in the order of the customers, their first use.
        let keys = DamagedKeys(kept: bench.keys, damaged: UInt64(place + 1))
        let engine = try await Engine.open(
            store: MemoryStore(disk: bench.disk), keys: keys, configuration: bench.configuration,
            environment: bench.environment())
        let answers = await Self.answers(engine.core, codes.map { .code($0) })
        for (index, answer) in answers.enumerated() {
            #expect(Self.refusal(answer) == (index == place ? "corrupt" : nil))
            if index != place { #expect(answer.view.interactions.count == 1) }
        }
        await engine.shutDown()
    }

    @Test func `a view that is behind what was trimmed writes nothing and is read again`() async throws {
        try await bench.run { engine in
            let code = try await Self.create(engine, "Ali")
            try await engine.waitForProjection(of: engine.durableSeq)
            let view = CollectedView(limit: 20)
            let answer = try CustomerReader(core: engine.core).write(
                .code(code), CustomerReader.Slice(before: nil, limit: 20), to: view, from: EmptySnapshot())
            if case .again = answer {} else { Issue.record("a view before the overlay's beginning was used") }
            #expect(view.customer == nil && view.interactions.isEmpty)
        }
    }

    @Test func `a view whose key is not in memory is left to a thread that may wait, and only then`() async throws {
        var code = try Make.code(100_000_000)
        try await bench.run { engine in
            code = try await Self.create(engine, "Ali")
            _ = try await engine.submit(Make.record(event("e1", code)))
        }
        try await bench.run { engine in
            let slice = CustomerReader.Slice(before: nil, limit: 20)
            let unread = CollectedView(limit: 20)
            #expect(ViewRead.withoutWaiting(engine.core, .code(code), slice, to: unread) == nil)
            #expect(unread.customer == nil)
            let waited = try await engine.view(.code(code), interactions: 20)
            #expect(waited.interactions.count == 1)
            let view = CollectedView(limit: 20)
            let isCut = try ViewRead.withoutWaiting(engine.core, .code(code), slice, to: view)?.get()
            #expect(isCut == false)
            #expect(view.customer?.profile.givenName == "Ali" && view.interactions.count == 1)
        }
    }

    @Test func `a view that begins anew leaves nothing of the one before`() async throws {
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            for name in ["Ali", "Veli"] {
                codes.append(try await Self.create(engine, name))
                for index in 1...(codes.count * 2) {
                    _ = try await engine.submit(Make.record(event("\(name) \(index)", codes[codes.count - 1])))
                }
            }
            let (reused, fresh) = (CollectedView(limit: 20), CollectedView(limit: 20))
            try await engine.view(.code(codes[1]), interactions: 20, to: reused)
            #expect(reused.interactions.count == 4)
            try await engine.view(.code(codes[0]), interactions: 20, to: reused)
            try await engine.view(.code(codes[0]), interactions: 20, to: fresh)
            #expect(reused.customer == fresh.customer && reused.customer?.profile.givenName == "Ali")
            #expect(reused.interactions == fresh.interactions && reused.interactions.count == 2)
        }
    }

    @Test func `a stopped store refuses every view that waits, and closed readers take no more`() async throws {
        let engine = try await bench.open()
        let code = try await Self.create(engine, "Ali")
        await engine.shutDown()
        let answers = await Self.answers(engine.core, [.code(code), .code(code)])
        #expect(answers.map(Self.refusal) == ["notServing", "notServing"])
        let refused = await failure {
            _ = try await engine.core.readers.read(
                engine.core, .code(code), CustomerReader.Slice(before: nil, limit: 20), to: CollectedView(limit: 20))
        }
        #expect(refused.map { "\($0)" } == "notServing")
    }

    @Test func `neighbouring views are one job, up to a limit, and what is queued outlives the end`() async throws {
        try await bench.run { engine in
            let code = try await Self.create(engine, "Ali")
            let count = ReaderQueue.maximumViews + 5
            let answers = await Self.answers(engine.core, Array(repeating: .code(code), count: count)) { reads in
                let queue = ReaderQueue()
                for read in reads.dropLast() { #expect(queue.push(.views([read]))) }
                #expect(queue.push(.single {}))
                for read in reads.suffix(1) { #expect(queue.push(.views([read]))) }
                queue.close()
                #expect(!queue.push(.single {}))
                var sizes: [Int] = []
                while let job = queue.take() {
                    if case .views(let views) = job { sizes.append(views.count) } else { sizes.append(0) }
                    job.run()
                }
                #expect(sizes == [ReaderQueue.maximumViews, 4, 0, 1])
            }
            #expect(answers.allSatisfy { $0.view.customer?.code == code })
        }
    }

    // MARK: Support

    private func event(_ name: String, _ code: CustomerCode) -> NewInteraction {
        Make.interaction(name, .code(code), at: bench.clock.now(), note: name)
    }

    private static func create(
        _ engine: Engine, _ name: String, _ identifiers: [IdentifierClaim] = []
    ) async throws -> CustomerCode {
        let created = try await engine.submit(Make.create(name, "Kaya", identifiers))
        return try Make.code(created.effects.customerNumber)
    }

    private struct Answered: Sendable {
        let view: CollectedView
        let outcome: ViewRead.Outcome
    }

    /// What the questions' reads were answered when `body` had all of them at once.
    private static func answers(
        _ core: EngineCore, _ questions: [CustomerSelector],
        _ body: @escaping @Sendable ([ViewRead]) -> Void = { ViewRead.answer($0) }
    ) async -> [Answered] {
        let gathered = Shared<[Int: ViewRead]>([:])
        return await withTaskGroup(of: (Int, Answered).self) { group in
            for (index, question) in questions.enumerated() {
                group.addTask {
                    let view = CollectedView(limit: 20)
                    let outcome = await withUnsafeContinuation { continuation in
                        let slice = CustomerReader.Slice(before: nil, limit: 20)
                        let read = ViewRead(core, question, slice, to: view, answering: continuation)
                        let reads = gathered.withLock { gathered in
                            gathered[index] = read
                            return gathered.count == questions.count ? gathered : nil
                        }
                        if let reads { body(reads.sorted { $0.key < $1.key }.map(\.value)) }
                    }
                    return (index, Answered(view: view, outcome: outcome))
                }
            }
            var answers: [Int: Answered] = [:]
            for await (index, answer) in group { answers[index] = answer }
            return answers.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    private static func refusal(_ answer: Answered) -> String? {
        if case .failure(let refusal) = answer.outcome { "\(refusal)" } else { nil }
    }
}

/// Keys of which one is not the one that it should be.
private struct DamagedKeys: KeyStore {
    let kept: MemoryKeyStore
    let damaged: UInt64

    var indexSecret: SecretBytes { kept.indexSecret }
    func makeKeys(_ count: Int) throws(StoreError) -> [DataKey] { try kept.makeKeys(count) }
    func key(_ id: UInt64) throws(StoreError) -> DataKey? {
        guard let key = try kept.key(id), id == damaged else { return try kept.key(id) }
        return DataKey(id: key.id, secret: SecretBytes(count: AESGCM.keySize, from: SeededRandom(seed: 7)))
    }
    func erase(_ erasures: [ErasureRecord], upTo seq: UInt64, epoch: UInt64) throws(StoreError) {
        try kept.erase(erasures, upTo: seq, epoch: epoch)
    }
    func erasedSeq(epoch: UInt64) throws(StoreError) -> UInt64? { try kept.erasedSeq(epoch: epoch) }
    func erasures(after: UInt64, limit: Int) throws(StoreError) -> [ErasureRecord] {
        try kept.erasures(after: after, limit: limit)
    }
    func backup(to path: String) throws(StoreError) { try kept.backup(to: path) }
    func size() throws(StoreError) -> UInt64 { try kept.size() }
    func close() {}
}

/// A projection before its first entry.
private struct EmptySnapshot: StoreSnapshot {
    func timelinePlaces(customer: UInt64, upTo last: Int64, limit: Int) throws(StoreError) -> [TimelinePlace] { [] }

    var appliedSeq: UInt64 { 0 }
    func record(_ key: EntityKey) throws(StoreError) -> EntityRecord? { nil }
    func visitTimeline(
        customer: UInt64, before: TimelinePosition?, limit: Int,
        _ visit: (LentTimelineRow) throws(StoreError) -> Bool
    ) throws(StoreError) {}
    func matches(of customer: UInt64) throws(StoreError) -> [CustomerPair] { [] }
    func rank(of customer: UInt64) throws(StoreError) -> RankRow? { nil }
    func ranks(_ order: RankOrder, after position: RankPosition?, limit: Int) throws(StoreError) -> [RankPlace] { [] }
    func rankMark() throws(StoreError) -> RankMark? { nil }
    func timelineCounts(customer: UInt64) throws(StoreError) -> TimelineCounts { TimelineCounts() }
    func timelineRow(customer: UInt64, occurredAt: Int64, id: UInt64) throws(StoreError) -> TimelineRow? { nil }
    func customers(
        havingOneOfEach groups: [[UInt64]], after: UInt64, limit: Int, effort: inout Int
    ) throws(StoreError) -> FoundCustomers { FoundCustomers(numbers: [], next: nil) }
    func words(havingForm form: UInt64, limit: Int) throws(StoreError) -> [UInt64] { [] }
    func customers(after: UInt64, limit: Int) throws(StoreError) -> [UInt64] { [] }
    func events(after: BlindIndex?, limit: Int) throws(StoreError) -> [BlindIndex] { [] }
    func oldestIdempotencies(limit: Int) throws(StoreError) -> [(index: BlindIndex, record: EntityRecord)] { [] }
    func outbox(after: UInt64, limit: Int) throws(StoreError) -> [OutboxRow] { [] }
    func matches(
        after position: MatchPosition?, limit: Int
    ) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)] { [] }
    func matches(
        of customer: UInt64, limit: Int
    ) throws(StoreError) -> [(pair: CustomerPair, record: EntityRecord)] { [] }
    func references() throws(StoreError) -> [EntityRecord] { [] }
    func cases(_ filter: CaseFilter, after position: CasePosition?, scan: Int) throws(StoreError) -> FoundCases {
        FoundCases(rows: [], next: nil)
    }
    func rows(after position: ProjectionRow.Position?, limit: Int) throws(StoreError) -> [ProjectionRow] { [] }
}
