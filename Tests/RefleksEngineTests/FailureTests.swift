import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

@Suite struct FailureTests {
    let bench = TestBench()

    @Test func `a full disk refuses without effect, reads go on, and space brings it back`() async throws {
        let isFull = Shared(false)
        let faults = MemoryFaults(append: { _ in isFull.withLock { $0 } ? .full : nil })
        try await bench.run(faults) { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            isFull.withLock { $0 = true }
            let item = Make.interaction("e1", .code(code), at: bench.clock.now())
            do {
                _ = try await engine.submit(Make.record(item))
                Issue.record("a full disk committed")
            } catch {
                #expect("\(error)" == "storageFull")
            }
            #expect(engine.status().state == .full)
            let read = try await engine.customer(.code(code))
            #expect(read.customer.totals.interactionCount == 0)
            isFull.withLock { $0 = false }
            let recorded = try await engine.submit(Make.record(item))
            #expect(recorded.commitSeq == 2)
            #expect(!recorded.isReplayed)
            #expect(engine.status().state == .serving)
        }
    }

    @Test(arguments: [StoreError.full("injected"), .readOnly("injected")])
    func `keys that find no room refuse their command alone, and room brings creating back`(_ error: StoreError)
        async throws
    {
        var bench = bench
        bench.configuration.keyBlock = 1
        let keys = RoomlessKeys(KeptKeys(bench.keys))
        let engine = try await Engine.open(
            store: MemoryStore(disk: bench.disk), keys: keys, configuration: bench.configuration,
            environment: bench.environment())
        let created = try await engine.submit(Make.create("Ali", "Kaya"))
        let code = try Make.code(created.effects.customerNumber)
        keys.error.withLock { $0 = error }
        for name in ["Veli", "Can", "Ece"] {
            let refused = await failure { _ = try await engine.submit(Make.create(name)) }
            #expect(refused.map { "\($0)" } == "storageFull")
            #expect(engine.status().state == .full)
        }
        let item = Make.interaction("e1", .code(code), at: bench.clock.now())
        #expect(try await engine.submit(Make.record(item)).commitSeq == 2)
        #expect(engine.status().state == .serving)
        // Codes that were drawn in vain are not held in memory.
        #expect(engine.core.state.withLock { $0.spareCandidates.isEmpty })
        keys.error.withLock { $0 = nil }
        #expect(try await engine.submit(Make.create("Veli")).commitSeq == 3)
        await engine.shutDown()
        #expect(engine.status().queuedCommands == 0)
        #expect(try bench.entries().count == 3)
    }

    @Test func `a crowd of creations without room for keys leaves nothing pinned and is served afterwards`()
        async throws
    {
        var bench = bench
        bench.configuration.keyBlock = 8
        let keys = RoomlessKeys(KeptKeys(bench.keys))
        let engine = try await Engine.open(
            store: MemoryStore(disk: bench.disk), keys: keys, configuration: bench.configuration,
            environment: bench.environment())
        keys.error.withLock { $0 = .full("injected") }
        let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    if case .failure(.storageFull) = await engine.answer(to: Make.create("Ali \(number)")) {
                        true
                    } else {
                        false
                    }
                }
            }
            return await group.reduce(into: 0) { count, isRefused in count += isRefused ? 1 : 0 }
        }
        #expect(refused == 200)
        // The codes that were drawn for them are free again: every slot can leave memory.
        let (drawn, pinned) = engine.core.state.withLock { state in
            let slots = state.customers.durable { _ in true }.compactMap { state.customers.slot($0.key) }
            return (slots.count, slots.count { $0.pins > 0 })
        }
        #expect(drawn > 0 && pinned == 0)
        keys.error.withLock { $0 = nil }
        for number in 0..<3 { _ = try await engine.submit(Make.create("Ali \(number)")) }
        await engine.shutDown()
        #expect(try bench.entries().count == 3)
    }

    @Test func `a ledger that cannot be read is told, and nothing is committed on top of it`() async throws {
        let isDamaged = Shared(false)
        let faults = MemoryFaults(read: { _ in isDamaged.withLock { $0 } ? .corrupt("ledger.db: damaged") : nil })
        let engine = try await bench.open(faults)
        let created = try await engine.submit(Make.create("Ali", "Kaya"))
        let code = try Make.code(created.effects.customerNumber)
        #expect(try engine.core.ledgerEntries(after: 0, limit: 1, maximumBytes: 1).count == 1)
        #expect(engine.status().state == .serving)
        isDamaged.withLock { $0 = true }
        async let told = engine.statusChanged(from: .serving)
        #expect(throws: StoreError.corrupt("ledger.db: damaged")) {
            try engine.core.ledgerEntries(after: 0, limit: 1, maximumBytes: 1)
        }
        #expect(try await told.state == .damaged)
        #expect(engine.status().reason == "ledger.db: damaged")
        do {
            _ = try await engine.submit(Make.create("Veli", "Kaya"))
            Issue.record("a command was taken on top of a damaged ledger")
        } catch {
            #expect("\(error)" == "notServing")
        }
        // What needs no ledger is read; and damage is for good, whatever is readable later.
        #expect(try await engine.customer(.code(code)).customer.totals.interactionCount == 0)
        isDamaged.withLock { $0 = false }
        engine.core.setState(.serving)
        #expect(engine.status().state == .damaged)
        await engine.shutDown()
        #expect(engine.status().state == .stopped)
    }

    @Test(arguments: [true, false])
    func `an I/O error leaves the outcome unknown and only a restart tells`(isStored: Bool) async throws {
        let faults = MemoryFaults(append: { $0 == 2 ? .ioFailure(stored: isStored) : nil })
        let engine = try await bench.open(faults)
        let created = try await engine.submit(Make.create("Ali", "Kaya"))
        let code = try Make.code(created.effects.customerNumber)
        let item = Make.interaction("e1", .code(code), at: bench.clock.now())
        do {
            _ = try await engine.submit(Make.record(item))
            Issue.record("a failed disk committed")
        } catch {
            #expect("\(error)" == "outcomeUnknown")
        }
        #expect(engine.status().state == .failed)
        do {
            _ = try await engine.submit(Make.record(item))
            Issue.record("a failed engine took a command")
        } catch {
            #expect("\(error)" == "notServing")
        }
        let read = try await engine.customer(.code(code))
        #expect(read.customer.totals.interactionCount == 0)
        await engine.shutDown()
        try await bench.run { engine in
            let retried = try await engine.submit(Make.record(item))
            #expect(retried.isReplayed == isStored)
            #expect(retried.commitSeq == 2)
            let read = try await engine.customer(.code(code))
            #expect(read.customer.totals.interactionCount == 1)
        }
    }

    @Test func `the overlay holds what the projector stores within seconds, whatever its bound`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let core = engine.core
            #expect(core.overlayLimit == bench.configuration.maximumOverlayEntries)
            core.noteProjected(8_000, in: 1)
            #expect((32_000...32_010).contains(core.overlayLimit))
            #expect((28_000...28_010).contains(core.hurryThreshold))
            core.noteProjected(50_000, in: 1)
            #expect(core.overlayLimit == bench.configuration.maximumOverlayEntries)
            core.noteProjected(1, in: 60)
            #expect((2...8_192).contains(core.overlayLimit))
            core.noteProjected(50_000, in: 0)
            #expect(core.overlayLimit == bench.configuration.maximumOverlayEntries)
        }
    }

    @Test func `a full overlay makes writers wait and loses nothing`() async throws {
        let mayProject = Shared(false)
        let faults = MemoryFaults(apply: { _ in mayProject.withLock { $0 } ? nil : .full("held by the test") })
        var bench = bench
        bench.configuration.maximumOverlayEntries = 8
        bench.configuration.maximumGroup = 4
        try await bench.run(faults) { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            let tasks = (0..<40).map { index in
                Task { try await engine.submit(Make.record(Make.interaction("e\(index)", .code(code), at: now))) }
            }
            while engine.status().overlayEntries < 8 { await Task.yield() }
            #expect(engine.status().overlayEntries < 8 + 4)
            mayProject.withLock { $0 = true }
            engine.core.projectorHurry.raise()
            for task in tasks { _ = try await task.value }
            let read = try await engine.customer(.code(code))
            #expect(read.customer.totals.interactionCount == 40)
            #expect(engine.durableSeq == 41)
        }
    }

    @Test func `the projector has leisure until the overlay is half full`() async throws {
        let seen = Shared<[Bool]>([])
        let opened = Shared<EngineCore?>(nil)
        let mayProject = Shared(false)
        let faults = MemoryFaults(apply: { _ in
            if let core = opened.withLock({ $0 }) { seen.withLock { $0.append(core.leisure.lasts) } }
            return mayProject.withLock { $0 } ? nil : .full("held by the test")
        })
        var bench = bench
        bench.configuration.maximumOverlayEntries = 8
        let engine = try await bench.open(faults)
        let core = engine.core
        opened.withLock { $0 = core }
        let created = try await engine.submit(Make.create("Ali", "Kaya"))
        let code = try Make.code(created.effects.customerNumber)
        while seen.withLock({ $0.isEmpty }) { await Task.yield() }
        #expect(seen.withLock { $0.first } == true)
        for index in 1...5 {
            _ = try await engine.submit(Make.record(Make.interaction("e\(index)", .code(code), at: bench.clock.now())))
        }
        #expect(engine.status().overlayEntries > 4)
        #expect(!core.leisure.lasts)
        opened.withLock { $0 = nil }
        mayProject.withLock { $0 = true }
        await engine.shutDown()
    }

    @Test func `more waiting commands than allowed are refused as overload`() async throws {
        var bench = bench
        bench.configuration.maximumOverlayEntries = 1
        bench.configuration.maximumQueuedCommands = 4
        let mayProject = Shared(false)
        let faults = MemoryFaults(apply: { _ in mayProject.withLock { $0 } ? nil : .full("held by the test") })
        try await bench.run(faults) { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let now = bench.clock.now()
            let tasks = (0..<12).map { index in
                Task { try await engine.submit(Make.record(Make.interaction("e\(index)", .code(code), at: now))) }
            }
            let refused = Shared(0)
            let watchers = tasks.map { task in
                Task {
                    if case .failure(let error) = await task.result, case EngineRefusal.overloaded = error {
                        refused.withLock { $0 += 1 }
                    }
                }
            }
            while refused.withLock({ $0 }) < 8 { await Task.yield() }
            mayProject.withLock { $0 = true }
            engine.core.projectorHurry.raise()
            for watcher in watchers { await watcher.value }
            #expect(refused.withLock { $0 } == 8)
            #expect(engine.durableSeq == 5)
        }
    }

    @Test func `a cancelled command that was not decided has no effect`() async throws {
        var bench = bench
        bench.configuration.maximumOverlayEntries = 1
        let mayProject = Shared(false)
        let faults = MemoryFaults(apply: { _ in mayProject.withLock { $0 } ? nil : .full("held by the test") })
        try await bench.run(faults) { engine in
            let created = try await engine.submit(Make.create("Ali", "Kaya"))
            let code = try Make.code(created.effects.customerNumber)
            let item = Make.interaction("e1", .code(code), at: bench.clock.now())
            let task = Task { try await engine.submit(Make.record(item)) }
            while engine.status().queuedCommands == 0 { await Task.yield() }
            task.cancel()
            do {
                _ = try await task.value
                Issue.record("a cancelled command was committed")
            } catch {
                #expect("\(error)" == "cancelled")
            }
            mayProject.withLock { $0 = true }
            engine.core.projectorHurry.raise()
            let recorded = try await engine.submit(Make.record(item))
            #expect(!recorded.isReplayed)
            #expect(recorded.commitSeq == 2)
        }
    }

    @Test func `a broken chain of hashes is refused at opening`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            for name in ["Ali", "Veli", "Can"] { _ = try await engine.submit(Make.create(name, "")) }
        }
        let original = try bench.entries()
        let forged = MemoryStore(disk: MemoryDisk())
        try forged.append(
            original.map { entry in
                LedgerEntry(
                    seq: entry.seq, recordedAt: entry.recordedAt + (entry.seq == 3 ? 1 : 0), kind: entry.kind,
                    body: entry.body, hash: entry.hash)
            }, expectedTail: 0)
        if case StoreError.corrupt(let text)? = await failure({
            _ = try await Engine.open(
                store: forged, keys: KeptKeys(bench.keys), configuration: bench.configuration,
                environment: bench.environment())
        }) {
            #expect(text.contains("entry 3"))
        } else {
            Issue.record("a forged ledger was opened")
        }
    }

    @Test(.timeLimit(.minutes(10)), arguments: [StoreError.full("injected"), .ioFailure("injected")])
    func `a shutdown ends while the overlay is full and the projection cannot follow`(_ failure: StoreError)
        async throws
    {
        var bench = TestBench()
        bench.configuration.maximumOverlayEntries = 2
        bench.configuration.projectionDelayMilliseconds = 3_600_000
        let engine = try await bench.open(MemoryFaults(apply: { _ in failure }))
        for name in ["Ali", "Veli"] { _ = try await engine.submit(Make.create(name)) }
        await engine.shutDown()
        #expect(try bench.entries().count == 2)
    }
}

/// Keys of which no new ones can be made while there is an error.
private struct RoomlessKeys: KeyStore {
    let error = Shared<StoreError?>(nil)
    private let kept: KeptKeys

    init(_ kept: KeptKeys) { self.kept = kept }

    var indexSecret: SecretBytes { kept.indexSecret }
    func makeKeys(_ count: Int) throws(StoreError) -> [DataKey] {
        if let error = error.withLock({ $0 }) { throw error }
        return try kept.makeKeys(count)
    }
    func key(_ id: UInt64) throws(StoreError) -> DataKey? { try kept.key(id) }
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
