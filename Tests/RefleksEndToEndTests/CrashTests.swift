import Foundation
import RefleksClient
import RefleksContract
import RefleksTestSupport
import Synchronization
import Testing

/// `kill -9` in the middle of a push.
struct CrashTests {
    /// `REFLEKS_KILLS` sets how often the server is killed, `REFLEKS_KILLS_SEED` after how many answers each time; the
    /// instant itself is the scheduler's.
    private static let kills = Int(ProcessInfo.processInfo.environment["REFLEKS_KILLS"] ?? "") ?? 5
    private static let seed =
        UInt64(ProcessInfo.processInfo.environment["REFLEKS_KILLS_SEED"] ?? "") ?? UInt64.random(in: 1...(.max))
    private static let itemsBetweenKills = 150

    /// The answers that the pusher has heard, and who waits for how many.
    private final class Answers: Sendable {
        private struct State {
            var recorded: [UInt64: RecordInteractionResponse] = [:]
            var refused: [Refusal] = []
            var repeated = 0
            var waiter: (count: Int, continuation: CheckedContinuation<Void, Never>)?
        }

        private let state = Mutex(State())

        var recorded: [UInt64: RecordInteractionResponse] { state.withLock { $0.recorded } }
        var refused: [Refusal] { state.withLock { $0.refused } }
        /// Items that were answered more than once.
        var repeated: Int { state.withLock { $0.repeated } }

        func add(_ outcome: PushOutcome) {
            let waiter: CheckedContinuation<Void, Never>? = state.withLock { state in
                switch outcome.result {
                case .recorded(let response):
                    if state.recorded.updateValue(response, forKey: outcome.sequence) != nil { state.repeated += 1 }
                case .refused(let refusal): state.refused.append(refusal)
                }
                guard let waiter = state.waiter, state.recorded.count + state.refused.count >= waiter.count else {
                    return nil
                }
                state.waiter = nil
                return waiter.continuation
            }
            waiter?.resume()
        }

        func reach(_ count: Int) async {
            await withCheckedContinuation { continuation in
                let isThere = state.withLock { state in
                    guard state.recorded.count + state.refused.count < count else { return true }
                    state.waiter = (count, continuation)
                    return false
                }
                if isThere { continuation.resume() }
            }
        }
    }

    @Test func `a server killed in the middle of a push loses nothing acknowledged and records nothing twice`()
        async throws
    {
        var server = try await ServerProcess.start()
        let client = try RefleksClient(server.client())
        let answers = Answers()
        let backoff = Backoff(initialMilliseconds: 10, maximumMilliseconds: 200)
        let pusher = try client.pusher(PushConfiguration(capacity: 64, backoff: backoff)) { answers.add($0) }
        let total = (Self.kills + 1) * Self.itemsBetweenKills
        let now = Requests.now
        let pushing = Task {
            for number in 1...total {
                try await pusher.push(
                    Requests.purchase("crash-\(number)", phone: "+905321112233", kurus: Int64(number), at: now))
            }
        }
        print("crash tests: seed \(Self.seed)")
        var random = SeededRandom(seed: Self.seed)
        for round in 0..<Self.kills {
            let heard = Int.random(in: 1...Self.itemsBetweenKills, using: &random)
            await answers.reach(round * Self.itemsBetweenKills + heard)
            #expect(await server.end(SIGKILL) == -SIGKILL)
            server = try await ServerProcess.start(in: server.home, listen: server.address)
        }
        try await pushing.value
        try await pusher.flush()
        #expect(answers.refused.isEmpty, "\(answers.refused)")
        #expect(answers.repeated == 0)
        let recorded = answers.recorded
        #expect(recorded.count == total)
        #expect(Set(recorded.values.map(\.interactionID)).count == total)
        let codes = Set(recorded.values.map(\.customerCode))
        #expect(codes.count == 1)
        let view = try await client.customers.getCustomer360(Requests.view(codes.first ?? "")).message
        #expect(view.totals.interactionCount == UInt64(total))
        #expect(view.totals.money.map(\.amountMinor) == [Int64(total * (total + 1) / 2)])
        await pusher.close()
        await client.close()
        #expect(await server.end(SIGTERM) == 0, "\(server.log.suffix(2_000))")
    }
}
