import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// A score from the reply of an interaction to a verified rebuild, from the command line over TLS.
struct ScoringTests: CommandLineSuite {
    @Test
    func `an interaction changes the score in its own reply, every method explains it, and it outlives the server`()
        async throws
    {
        let first = try await ServerProcess.start()
        let created = try await refleks(first, "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        let sale = try await refleks(
            first, "record", code, "purchase", "--revenue", "30000,00", "--money", "cogs=10000,00", "-o", "json")
        let recorded = try RecordInteractionResponse(jsonString: sale.output)
        #expect(recorded.effects.score.after == 250 && recorded.effects.score.tierAfter == .plus, "\(sale.output)")
        let problem = try await refleks(first, "record", code, "problem-reported")
        #expect(problem.status == 0 && problem.output.contains("Problems reported"), "\(problem.output)")

        func explained(_ server: ServerProcess) async throws -> ExplainScoreResponse {
            try ExplainScoreResponse(jsonString: try await refleks(server, "explain", code, "-o", "json").output)
        }
        let before = try await explained(first)
        #expect(before.score.total == 225 && before.lines.reduce(0) { $0 + $1.points } == 225)
        #expect(before.lines.first { $0.rule == .valueMargin }?.evidenceIds == [recorded.interactionID])
        let simulated = try await refleks(first, "simulate", code, "referral-made", "--outcome", "WON", "-o", "json")
        #expect(try SimulateScoreResponse(jsonString: simulated.output).score.total == 255)
        let heard = try await refleks(first, "simulate", code, "complaint", "-o", "json")
        #expect(try SimulateScoreResponse(jsonString: heard.output).score.total == 195)
        for command in ["score", "level", "lifecycle", "roles", "scores", "360"] {
            let answer = try await refleks(first, command, code)
            #expect(answer.status == 0, "\(command): \(answer.output)")
        }
        // An objection holds the level that a commit would have taken.
        let contested = try await refleks(first, "subject", "contest", code, "service-level", "--reason", "haksız")
        #expect(contested.status == 0, "\(contested.output)")
        #expect(try await refleks(first, "level", code).output.contains("contested: not lowered until"))
        #expect(await first.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let after = try await explained(second)
        #expect(after.score == before.score && after.lines.map(\.points) == before.lines.map(\.points))
        let level = try GetServiceLevelResponse(
            jsonString: try await refleks(second, "level", code, "-o", "json").output)
        #expect(level.level.contested && !level.hasStepDown, "it holds after a restart")
        #expect(await second.end(SIGTERM) == 0)
    }
}
