import NIOCore
import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC
import RefleksStore
import RefleksTestSupport
import RefleksWire
import SwiftProtobuf

/// Branches, a network and a server in one thread and in simulated time, all driven by one seed.
///
/// Real are the connection state machines of both ends, the router, the services and the engine on a memory disk. Simulated
/// are time, the network (which delays, cuts in pieces, blocks and breaks), the disk's failures, and the branches' minds.
/// A unary call's handler runs to its end when its request is read; its reply is handed over a simulated moment later. The
/// handler of a push gets one item at a time and is waited for (`SimulatedStream`).
final class Simulation {
    enum Event {
        case bytes(Int, to: End, ByteBuffer)
        case lost(Int, End)
        case tick(Int, End)
        case finished(Int, stream: UInt32, CallResult)
        case branch(Int)
        case cut(Int)
        case kill, start, drain
    }

    /// A call whose request is here.
    struct Job {
        let connection: Int
        let stream: UInt32
        let call: AdmittedCall
        let message: ByteBuffer
    }

    static let millisecond: UInt64 = 1_000_000
    static let second: UInt64 = 1_000_000_000
    /// From here on nothing fails any more, so that everybody must come to an end.
    static let calm = 40 * second
    static let end = 600 * second

    let clock = SimulatedClock()
    let server: SimulatedServer
    var random: SeededRandom
    var agenda = Agenda<Event>()
    var connections: [SimulatedConnection] = []
    var branches: [SimulatedBranch] = []
    var history = History()
    var digest = Digest()
    var jobs: [Job] = []
    var pushes: [StreamPlace: SimulatedPush] = [:]
    /// What is to be done to pushes, in order.
    var stirred: [(place: StreamPlace, body: (SimulatedPush) -> Void)] = []
    /// Unary calls whose message is still arriving.
    var arriving: [Int: [UInt32: AdmittedCall]] = [:]
    var now: UInt64 = 0

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        server = SimulatedServer(seed: seed, clock: clock)
    }

    var isCalm: Bool { now >= Self.calm }

    func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(bound, 1))) }
    func milliseconds(_ range: ClosedRange<Int>) -> UInt64 {
        UInt64(range.lowerBound + below(range.count)) * Self.millisecond
    }

    func plan(_ event: Event, in delay: UInt64) { agenda.plan(event, at: now + delay) }

    func note(_ text: String) {
        digest.add(now)
        digest.add(text)
    }

    /// Runs to the end and judges; the digest stands for everything that happened.
    func run() async throws -> (history: History, digest: Digest) {
        try await server.start()
        makeBranches()
        planTroubles()
        while let (time, event) = agenda.next(), time < Self.end {
            now = time
            clock.set(now)
            try await happen(event)
            while !jobs.isEmpty || !stirred.isEmpty {
                if stirred.isEmpty {
                    try await work(jobs.removeFirst())
                } else {
                    let next = stirred.removeFirst()
                    await calm(next.place, next.body)
                }
            }
            if branches.allSatisfy(\.isDone) { break }
        }
        try await judge()
        return (history, digest)
    }

    private func makeBranches() {
        for number in 0..<(2 + below(2)) {
            var branch = SimulatedBranch(
                name: "34-00\(number + 1)", window: 1 + below(4), isPusher: below(2) == 0)
            for item in 0..<(3 + below(9)) {
                branch.outbox.append(history.add(makeWork("\(number)-\(item)"), of: number))
            }
            branches.append(branch)
            plan(.branch(number), in: milliseconds(0...200))
        }
    }

    private func makeWork(_ name: String) -> History.Intent.Work {
        switch below(8) {
        case 0: return .customer(name: "Ad \(name)")
        case 1:
            let count = 2 + below(12)
            return .purchases(
                phone: below(SimulatedBranch.phones), (0..<count).map { ("\(name)-\($0)", Int64(1 + below(10_000))) })
        default: return .purchases(phone: below(SimulatedBranch.phones), [(name, Int64(1 + below(10_000)))])
        }
    }

    /// Kills and drains; cuts come with each connection, disk failures with each command.
    private func planTroubles() {
        for _ in 0..<below(3) { plan(.kill, in: milliseconds(500...30_000)) }
        if below(3) == 0 { plan(.drain, in: milliseconds(500...30_000)) }
    }

    private func happen(_ event: Event) async throws {
        switch event {
        case .bytes(let id, let end, let bytes): arrive(bytes, id, end)
        case .lost(let id, let end): lose(id, end)
        case .tick(let id, let end): tick(id, end)
        case .finished(let id, let stream, let result): finish(id, stream, result)
        case .branch(let number): try step(number)
        case .cut(let id): cut(id)
        case .kill: await kill()
        case .start: try await start()
        case .drain: drain()
        }
    }

    // MARK: The server's process

    private func kill() async {
        guard server.isUp else { return }
        note("kill")
        await server.kill(losingProjection: below(2) == 0)
        vanish()
        await abandonPushes()
        plan(.start, in: milliseconds(100...4_000))
    }

    /// The connections of a process that is gone: clients learn it a little later.
    private func vanish() {
        arriving = [:]
        for id in connections.indices where connections[id].isOpen(.server) {
            connections[id].isOpen[.server] = false
            plan(.lost(id, .client), in: milliseconds(1...300))
        }
    }

    private func start() async throws {
        guard !server.isUp else { return }
        note("start")
        try await server.start()
    }

    /// A shutdown in order: every connection is drained; the process ends when the last is gone, or is killed later.
    private func drain() {
        guard server.isUp else { return }
        note("drain")
        for id in connections.indices where connections[id].isOpen(.server) {
            connections[id].server.drain(.shutdown, within: 2 * Self.second, at: now)
            settle(id, .server)
        }
        plan(.kill, in: 3 * Self.second)
    }

    /// Runs a call's handler, with the disk failures that the seed has for it.
    private func work(_ job: Job) async throws {
        guard let router = server.router, connections[job.connection].isOpen(.server) else { return }
        orderFault()
        let result = await router.run(job.call, .message(UnaryRequest(job.message)))
        clearFault()
        let delay = below(20) == 0 ? milliseconds(500...4_000) : milliseconds(0...20)
        plan(.finished(job.connection, stream: job.stream, result), in: delay)
    }

    /// What the seed has for the disk in what comes now.
    func orderFault() {
        guard !isCalm else { return }
        switch below(25) {
        case 0: server.faults?.order(.full)
        case 1: server.faults?.order(.ioFailure(stored: true))
        case 2: server.faults?.order(.ioFailure(stored: false))
        default: break
        }
    }

    /// A disk that has failed under the server is found out by its operators.
    func clearFault() {
        server.faults?.clear()
        if server.hasFailed { plan(.kill, in: milliseconds(10...2_000)) }
    }

    // MARK: The verdict

    private func judge() async throws {
        for branch in branches where !branch.isDone { history.offend("\(branch.name) did not come to its end") }
        // What the branches were told must be in what a last restart finds.
        await server.kill(losingProjection: true)
        await abandonPushes()
        try await server.start()
        guard let engine = server.engine else { return }
        var rows: [History.Row] = []
        var merges: [History.Edge] = []
        var position: UInt64 = 0
        while position < engine.durableSeq {
            let page = try await engine.changes(after: position)
            for change in page.changes {
                if let edge = Self.edge(change) { merges.append(edge) }
                guard case .interaction(let stored) = change.event else { continue }
                let interaction = try RefleksContract.Interaction(serializedBytes: Array(stored.publicBytes))
                rows.append(
                    History.Row(
                        commitSeq: change.commitSeq, event: interaction.sourceEventID, interaction: stored.id,
                        customer: stored.customer.description, kurus: interaction.money.first?.amountMinor ?? 0))
            }
            position = page.position
        }
        history.check(rows, merges: merges)
        if history.newestKnown > engine.durableSeq { history.offend("the ledger ends before what was acknowledged") }
        digest.add(try server.ledgerHash())
        await server.stop()
    }

    /// The merge that a change is, or takes back.
    private static func edge(_ change: LedgerChange) -> History.Edge? {
        func code(_ number: UInt64) -> String { CustomerCode(number: number)?.description ?? "" }
        switch change.event {
        case .customersMerged(let merged):
            return History.Edge(
                commitSeq: change.commitSeq, merged: code(merged), into: code(change.customerNumber))
        case .customersUnmerged(let merged):
            return History.Edge(commitSeq: change.commitSeq, merged: code(merged), into: nil)
        default: return nil
        }
    }
}
