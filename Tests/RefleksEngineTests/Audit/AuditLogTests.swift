import RefleksStore
import RefleksTestSupport
import Synchronization
import Testing

@testable import RefleksEngine

struct AuditLogTests {
    private static func event(_ number: Int) -> AuditEvent {
        AuditEvent(
            at: Int64(number), role: "agent", principal: "ayse", actor: "ayse", branch: "", purpose: 1,
            method: "m", subject: UInt64(number), subjects: 1, status: 0, isUnmasked: false)
    }

    /// Bounds of a log that commits nothing by itself: only a full group, a hurry or the end lets it.
    private static func patient(queue: Int = 16_384) -> AuditConfiguration {
        var configuration = AuditConfiguration()
        configuration.gatherMilliseconds = 3_600_000
        configuration.retryMilliseconds = 1
        configuration.maximumQueuedRows = queue
        return configuration
    }

    private func run(
        _ store: MemoryAuditStore, _ configuration: AuditConfiguration, _ body: (AuditLog) async throws -> Void
    ) async throws {
        let log = try AuditLog(store: store, configuration: configuration, environment: TestBench().environment())
        do {
            try await body(log)
        } catch {
            await log.shutDown()
            throw error
        }
        await log.shutDown()
    }

    @Test func `whoever does not wait any more is forgotten, the others are told`() async throws {
        let queue = AuditQueue(Self.patient(), head: .empty)
        let stays = try #require(queue.waiter(from: .recording))
        let leaves = try #require(queue.waiter(from: .recording))
        queue.forget(leaves)
        queue.isOutOfSpace()
        #expect(await stays.wait())
        // A waiter that was told says so even to a task that is cancelled.
        let late = Task { await leaves.wait() }
        late.cancel()
        #expect(await late.value == false)
        #expect(queue.waiter(from: .recording) == nil)
    }

    @Test func `the writer lets others run while at most a quarter of the queue waits or is being written`() {
        let queue = AuditQueue(Self.patient(queue: 16), head: .empty)
        for number in 1...4 { #expect(queue.push(Self.event(number)) && queue.isRoomy) }
        #expect(queue.push(Self.event(5)) && !queue.isRoomy)
        var group: [AuditEvent] = []
        #expect(queue.take(into: &group) && group.count == 5)
        #expect(!queue.isRoomy, "what is being written is not durable yet")
        queue.committed(upTo: .empty)
        #expect(queue.isRoomy)
    }

    @Test func `rows become durable in the order of their recording, in groups`() async throws {
        let appends = Mutex(0)
        let store = MemoryAuditStore { _ in
            appends.withLock { $0 += 1 }
            return nil
        }
        try await run(store, Self.patient()) { log in
            for number in 1...100 { #expect(log.record(Self.event(number))) }
            #expect(log.status().queuedRows == 100)
            let page = try await log.page(AuditQuery())
            #expect(page.rows.map(\.event.subject) == (51...100).reversed().map { UInt64($0) })
            #expect(log.status().head.seq == 100 && log.status().queuedRows == 0)
            #expect(appends.withLock { $0 } == 1)
            let found = try await log.verify(from: 1, limit: .max)
            #expect(found.rowsChecked == 100 && found.broken == nil)
        }
    }

    @Test func `rows become durable without anybody waiting for them`() async throws {
        var configuration = AuditConfiguration()
        configuration.gatherMilliseconds = 1
        let (stream, committed) = AsyncStream.makeStream(of: Void.self)
        let store = MemoryAuditStore { _ in
            committed.yield()
            return nil
        }
        try await run(store, configuration) { log in
            #expect(log.record(Self.event(1)))
            for await _ in stream { break }
        }
    }

    @Test func `a full group is committed at once`() async throws {
        let (stream, committed) = AsyncStream.makeStream(of: Void.self)
        let store = MemoryAuditStore { _ in
            committed.yield()
            return nil
        }
        var configuration = Self.patient()
        configuration.fullGroupRows = 10
        try await run(store, configuration) { log in
            for number in 1...10 { #expect(log.record(Self.event(number))) }
            for await _ in stream { break }
        }
    }

    @Test func `what is queued at the end is made durable`() async throws {
        let store = MemoryAuditStore()
        let rows = Mutex<[AuditRow]>([])
        try await run(store, Self.patient()) { log in
            for number in 1...7 { #expect(log.record(Self.event(number))) }
        }
        store.tamper { found in rows.withLock { $0 = found } }
        #expect(rows.withLock { $0.map(\.seq) } == Array(1...7))
    }

    @Test func `a full queue takes nothing over until a group is durable`() async throws {
        let (gate, isCommitting) = (Gate(), Gate())
        let store = MemoryAuditStore { call in
            if call == 1 {
                isCommitting.open()
                gate.wait()
            }
            return nil
        }
        try await run(store, Self.patient(queue: 8)) { log in
            for number in 1...2 { #expect(log.record(Self.event(number))) }
            isCommitting.wait()
            #expect(log.record((3...8).map(Self.event)))
            #expect(!log.isRecording)
            #expect(!log.record(Self.event(9)))
            #expect(log.status().queuedRows == 8)
            gate.open()
            try await log.settle()
            // A list that does not fit as a whole is not taken over in part.
            #expect(!log.record((9...17).map(Self.event)))
            #expect(log.record((9...16).map(Self.event)))
            try await log.settle()
            #expect(log.status().head.seq == 16)
        }
    }

    @Test func `a full disk refuses until the group that waits is durable`() async throws {
        let isFull = Mutex(true)
        let store = MemoryAuditStore { _ in isFull.withLock { $0 } ? .full("injected") : nil }
        try await run(store, Self.patient()) { log in
            #expect(log.record(Self.event(1)))
            // Nobody waits for ever for a disk.
            try await log.settle()
            #expect(log.status().state == .full)
            #expect(!log.record(Self.event(2)))
            isFull.withLock { $0 = false }
            try await log.statusChanged(from: .full)
            #expect(log.status().state == .recording && log.status().head.seq == 1)
            #expect(log.record(Self.event(2)))
        }
    }

    @Test func `a failed commit is the last one`() async throws {
        let appends = Mutex(0)
        let store = MemoryAuditStore { call in
            appends.withLock { $0 = call }
            return .ioFailure("injected")
        }
        try await run(store, Self.patient()) { log in
            #expect(log.record(Self.event(1)))
            try await log.settle()
            #expect(log.status().state == .failed && !log.isRecording)
            #expect(!log.record(Self.event(2)))
            #expect(appends.withLock { $0 } == 1)
        }
    }

    @Test func `a new log goes on where the last one ended`() async throws {
        let directory = try TemporaryDirectory()
        for start in [0, 5] {
            let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory.path))
            let log = try AuditLog(store: store.openAudit(), environment: TestBench().environment())
            for number in 1...5 { #expect(log.record(Self.event(start + number))) }
            await log.shutDown()
            store.close()
        }
        let found = try AuditVerifier(SQLiteAuditStore(reading: SQLiteAuditStore.path(in: directory.path))).verify()
        #expect(found.rowsChecked == 10 && found.broken == nil)
    }

    @Test func `recording ends with the log`() async throws {
        let log = try AuditLog(store: MemoryAuditStore(), environment: TestBench().environment())
        await log.shutDown()
        await log.shutDown()
        #expect(!log.record(Self.event(1)) && !log.isRecording)
        #expect(log.status().state == .stopped)
        try await log.settle()
    }
}

/// Lets a thread wait until another one opens it.
private final class Gate: @unchecked Sendable {
    // Sendable: reached under the condition's lock only.
    private let condition = Condition()
    private var isOpen = false

    func open() {
        condition.withLock {
            isOpen = true
            condition.broadcast()
        }
    }

    func wait() {
        condition.withLock { while !isOpen { condition.wait() } }
    }
}
