import Foundation
import NIOCore
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import Synchronization
import Testing

@testable import RefleksClient

@Suite struct InteractionPusherTests {
    /// What the pusher's owner hears.
    private final class Outcomes: Sendable {
        private let all = Mutex<[PushOutcome]>([])
        var sequences: [UInt64] { all.withLock { $0.map(\.sequence) } }
        var refused: [String] {
            all.withLock { outcomes in
                outcomes.compactMap { if case .refused(let refusal) = $0.result { refusal.reason } else { nil } }
            }
        }
        var replayed: Int {
            all.withLock { outcomes in
                outcomes.count { if case .recorded(let response) = $0.result { response.replayed } else { false } }
            }
        }
        func add(_ outcome: PushOutcome) { all.withLock { $0.append(outcome) } }
    }

    private let server = ScriptedServer()
    private let time = ManualTime()
    private let outcomes = Outcomes()

    private func pusher(_ configuration: PushConfiguration = PushConfiguration()) throws -> InteractionPusher {
        try InteractionPusher(server, configuration: configuration, time: time.time()) { [outcomes] in
            outcomes.add($0)
        }
    }

    private func request(_ event: String) -> RecordInteractionRequest {
        var request = RecordInteractionRequest()
        request.interaction.sourceSystem = "test"
        request.interaction.sourceEventID = event
        return request
    }

    private func events(_ range: ClosedRange<Int>) -> [String] { range.map { "event-\($0)" } }

    @Test func `every item is recorded once, in order, and its outcome is heard`() async throws {
        let pusher = try pusher()
        for event in events(1...200) { try await pusher.push(request(event)) }
        try await pusher.flush()
        #expect(server.recorded == events(1...200))
        #expect(outcomes.sequences == Array(1...200))
        #expect(outcomes.replayed == 0)
        await pusher.close()
    }

    @Test func `lost connections lose nothing and record nothing twice`() async throws {
        server.breakStreams(after: [0, 3, 10, 1, 50])
        let pusher = try pusher()
        for event in events(1...200) { try await pusher.push(request(event)) }
        try await pusher.flush()
        #expect(server.recorded == events(1...200))
        #expect(outcomes.sequences == Array(1...200))
        #expect(server.received > 200)
        await pusher.close()
    }

    @Test func `a full pusher makes its caller wait`() async throws {
        server.beSilent()
        let pusher = try pusher(PushConfiguration(capacity: 5))
        for event in events(1...5) { try await pusher.push(request(event)) }
        let request = request("event-6")
        let waiting = Task { try await pusher.push(request) }
        for _ in 0..<100 { await Task.yield() }
        #expect(await pusher.pending == 5)
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        #expect(await pusher.pending == 5)
        await pusher.close()
    }

    @Test func `closing a pusher ends everyone who waits for it`() async throws {
        server.beSilent()
        let pusher = try pusher(PushConfiguration(capacity: 1))
        try await pusher.push(request("event-1"))
        let second = request("event-2")
        let waiting = Task { try await pusher.push(second) }
        let flushing = Task { try await pusher.flush() }
        for _ in 0..<100 { await Task.yield() }
        await pusher.close()
        await #expect(throws: RPCError.self) { try await waiting.value }
        await #expect(throws: RPCError.self) { try await flushing.value }
        await #expect(throws: RPCError.self) { try await pusher.push(second) }
    }

    @Test func `a refused item is told and the others go on`() async throws {
        var refusal = Refusal()
        refusal.code = 3
        refusal.reason = "TOO_LONG"
        server.refuse("event-2", refusal)
        let pusher = try pusher()
        for event in events(1...3) { try await pusher.push(request(event)) }
        try await pusher.flush()
        #expect(server.recorded == ["event-1", "event-3"])
        #expect(outcomes.sequences == [1, 2, 3])
        #expect(outcomes.refused == ["TOO_LONG"])
        await pusher.close()
    }

    @Test func `an item that the server cannot take just now is sent again`() async throws {
        var busy = Refusal()
        busy.code = 14
        busy.retryAfterMs = 700
        server.refuse("event-2", busy)
        let pusher = try pusher()
        for event in events(1...3) { try await pusher.push(request(event)) }
        try await pusher.flush()
        #expect(Set(server.recorded) == Set(events(1...3)))
        #expect(outcomes.sequences == [1, 2, 3])
        #expect(outcomes.refused.isEmpty)
        #expect(time.sleeps.contains { $0 >= 700 })
        await pusher.close()
    }

    @Test func `a spool survives the process that pushed`() async throws {
        let directory = try TemporaryDirectory()
        var configuration = PushConfiguration()
        configuration.spoolDirectory = directory.file("spool")
        server.beSilent()
        do {
            let crashed = try pusher(configuration)
            try await crashed.push(contentsOf: events(1...20).map(request))
            await crashed.close()
        }
        let later = ScriptedServer()
        let heard = Outcomes()
        let pusher = try await reopened(configuration, later, heard)
        try await pusher.flush()
        #expect(later.recorded == events(1...20))
        #expect(heard.sequences == Array(1...20))
        #expect(try await pusher.push(request("event-21")) == 21)
        try await pusher.flush()
        await pusher.close()
    }

    @Test func `what was acknowledged before the crash is not sent again`() async throws {
        let directory = try TemporaryDirectory()
        var configuration = PushConfiguration()
        configuration.spoolDirectory = directory.file("spool")
        do {
            let first = try pusher(configuration)
            try await first.push(contentsOf: events(1...10).map(request))
            try await first.flush()
            await first.close()
        }
        let later = ScriptedServer()
        let pusher = try await reopened(configuration, later, Outcomes())
        try await pusher.push(request("event-11"))
        try await pusher.flush()
        #expect(later.recorded == ["event-11"])
        await pusher.close()
    }

    @Test func `a full disk refuses what is pushed, and everything else goes on`() async throws {
        let directory = try TemporaryDirectory()
        let configuration = PushConfiguration(spoolDirectory: directory.file("spool"))
        let isFull = Switch()
        var disk = SpoolDisk.system
        disk.write = { descriptor, bytes in
            guard isFull.isOn else { return SpoolDisk.system.write(descriptor, bytes) }
            errno = ENOSPC
            return -1
        }
        let outcomes = outcomes
        let pusher = try InteractionPusher(
            server, configuration: configuration, time: time.time(), disk: disk
        ) { outcomes.add($0) }
        try await pusher.push(request("event-1"))
        isFull.turn(true)
        let error = await #expect(throws: RPCError.self) {
            try await pusher.push(contentsOf: ["event-2", "event-3"].map(request))
        }
        #expect(error?.reason == "SPOOL_FULL")
        try await pusher.flush()
        #expect(await pusher.pending == 0)
        isFull.turn(false)
        try await pusher.push(contentsOf: ["event-2", "event-3"].map(request))
        try await pusher.flush()
        #expect(server.recorded == events(1...3))
        #expect(pusher.damagedSpoolFiles == [])
        await pusher.close()
    }

    /// A pusher on a spool whose lock the closed one gives back as soon as its last task has ended.
    private func reopened(
        _ configuration: PushConfiguration, _ server: ScriptedServer, _ outcomes: Outcomes
    ) async throws -> InteractionPusher {
        let open: () throws -> InteractionPusher = { [time] in
            try InteractionPusher(server, configuration: configuration, time: time.time()) { outcomes.add($0) }
        }
        while true {
            do {
                return try open()
            } catch {
                guard (error as? RPCError)?.reason == "SPOOL_IN_USE" else { throw error }
                await Task.yield()
            }
        }
    }

    @Test(arguments: [StatusCode.permissionDenied, .unauthenticated, .unimplemented])
    func `an error that no reconnect can mend ends the pusher`(code: StatusCode) async throws {
        let refusing = RefusingInvoker(code: code)
        let pusher = try InteractionPusher(refusing, time: time.time()) { _ in }
        try await pusher.push(request("event-1"))
        let error = await #expect(throws: RPCError.self) { try await pusher.flush() }
        #expect(error?.code == code)
    }

    @Test func `an item's bytes are those of its message`() throws {
        let request = request("event-1")
        let item = PushWindow.Item(sequence: 300, request: try MessageCodec.encode(request))
        let decoded = try MessageCodec.decode(PushItem.self, from: PushFrames.item(item))
        #expect(decoded.sequence == 300)
        #expect(decoded.record == request)
    }
}

/// Refuses every stream with one code.
private struct RefusingInvoker: CallInvoker {
    let code: StatusCode

    func unary(_ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions) async throws -> EncodedReply {
        throw RPCError(code, .init("REFUSED", en: "refused", tr: "reddedildi"))
    }

    func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        throw RPCError(code, .init("REFUSED", en: "refused", tr: "reddedildi"))
    }
}
