import Foundation
import RefleksClient
import RefleksContract
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import SwiftProtobuf
import Synchronization
import Testing

/// `kill -9` in the middle of complaints: answer, score and case are there all three or not at all.
struct FeedbackCrashTests {
    /// As in `CrashTests`.
    private static let kills = Int(ProcessInfo.processInfo.environment["REFLEKS_KILLS"] ?? "") ?? 5
    private static let seed =
        UInt64(ProcessInfo.processInfo.environment["REFLEKS_KILLS_SEED"] ?? "") ?? UInt64.random(in: 1...(.max))
    /// Complaints of one customer: fewer than open cases that he may have, so that each opens its own.
    private static let complaints = 24
    private static let customersBetweenKills = 2
    private static let branches = 6

    /// What was acknowledged, and who waits for how much.
    private final class Heard: Sendable {
        private struct State {
            var answers: [String: [SubmitFeedbackResponse]] = [:]
            var count = 0
            var waiter: (count: Int, continuation: CheckedContinuation<Void, Never>)?
        }

        private let state = Mutex(State())

        var answers: [String: [SubmitFeedbackResponse]] { state.withLock { $0.answers } }

        func add(_ answer: SubmitFeedbackResponse, of code: String) {
            let waiter: CheckedContinuation<Void, Never>? = state.withLock { state in
                state.answers[code, default: []].append(answer)
                state.count += 1
                guard let waiter = state.waiter, state.count >= waiter.count else { return nil }
                state.waiter = nil
                return waiter.continuation
            }
            waiter?.resume()
        }

        func reach(_ count: Int) async {
            await withCheckedContinuation { continuation in
                let isThere = state.withLock { state in
                    guard state.count < count else { return true }
                    state.waiter = (count, continuation)
                    return false
                }
                if isThere { continuation.resume() }
            }
        }
    }

    /// Calls until it is answered: a key makes every repetition the same call.
    private static func answered<Answer>(_ call: () async throws -> Answer) async throws -> Answer {
        for _ in 0..<100 {
            do { return try await call() } catch let error as RPCError
                where [.unavailable, .deadlineExceeded, .aborted, .cancelled, .resourceExhausted].contains(error.code)
            {
                continue
            }
        }
        return try await call()
    }

    private static func complain(_ client: RefleksClient, _ customer: Int, into heard: Heard) async throws {
        var options = CallOptions()
        options.idempotencyKey = "customer-\(customer)"
        let created = try await answered {
            try await client.customers.createCustomer(
                .with { ($0.customer.familyName, $0.customer.kind) = ("Firma \(customer)", .organisation) }, options)
        }
        let code = created.message.code
        for number in 0..<complaints {
            options.idempotencyKey = "complaint-\(customer)-\(number)"
            let answer = try await answered {
                try await client.feedback.submitFeedback(
                    .with {
                        ($0.code, $0.kind, $0.channel) = (code, .complaint, .phone)
                        $0.text = "\(customer)/\(number)"
                    }, options)
            }
            heard.add(answer.message, of: code)
        }
    }

    @Test func `a server killed in the middle of complaints keeps each with its score and its case, once`()
        async throws
    {
        var server = try await ServerProcess.start()
        let client = try RefleksClient(server.client())
        let heard = Heard()
        let customers = (Self.kills + 1) * Self.customersBetweenKills
        let complaining = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for branch in 0..<Self.branches {
                    group.addTask {
                        for customer in stride(from: branch, to: customers, by: Self.branches) {
                            try await Self.complain(client, customer, into: heard)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        print("feedback crash tests: seed \(Self.seed)")
        var random = SeededRandom(seed: Self.seed)
        let between = Self.customersBetweenKills * Self.complaints
        for round in 0..<Self.kills {
            await heard.reach(round * between + Int.random(in: 1...between, using: &random))
            #expect(await server.end(SIGKILL) == -SIGKILL)
            server = try await ServerProcess.start(in: server.home, listen: server.address)
        }
        try await complaining.value
        let answers = heard.answers
        #expect(answers.count == customers && answers.values.allSatisfy { $0.count == Self.complaints })
        #expect(Set(answers.values.joined().map(\.feedbackID)).count == customers * Self.complaints)
        for (code, told) in answers {
            // In their order: each began where the one before had ended.
            #expect(zip(told, told.dropFirst()).allSatisfy { $0.score.after == $1.score.before })
            let view = try await client.customers.getCustomer360(Requests.view(code)).message
            #expect(view.score.total == told.last?.score.after)
            #expect(Set(view.cases.map(\.caseID)) == Set(told.map(\.case.caseID)))
            #expect(Set(view.cases.map(\.feedbackID)) == Set(told.map(\.feedbackID)))
            let listed = try await client.feedback.listFeedback(
                .with { ($0.access, $0.customer.code, $0.pageSize) = (Requests.access, code, 200) }
            ).message
            #expect(listed.feedback.map(\.feedbackID) == told.map(\.feedbackID).reversed())
            #expect(listed.feedback.map(\.caseID) == told.map(\.case.caseID).reversed())
        }
        await client.close()
        #expect(await server.end(SIGTERM) == 0, "\(server.log.suffix(2_000))")
        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", server.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
    }
}
