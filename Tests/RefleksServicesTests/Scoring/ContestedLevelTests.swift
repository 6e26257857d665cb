import RefleksContract
import RefleksMessages
import RefleksRPC
import SwiftProtobuf
import Testing

/// What everybody is told of a service level that is contested.
struct ContestedLevelTests {
    /// Somebody whose only purchase made PLUS, 400 days ago.
    private func faded(_ bench: ServiceBench) async throws -> String {
        let code = try await bench.customers().createCustomer(Make.create(Make.person("Ayşe"))).message.code
        let money = [Make.money(.revenue, 20_000_00)]
        _ = try await bench.interactions().recordInteraction(Make.purchase("p", ofCode: code, money: money))
        bench.clock.advance(seconds: 400 * 86_400)
        return code
    }

    private func level(
        _ bench: ServiceBench, _ code: String, language: String = "en"
    ) async throws -> GetServiceLevelResponse {
        var options = CallOptions()
        options.locale = language
        return try await bench.scoring().getServiceLevel(ScoringServiceTests.level(code), options).message
    }

    @Test(arguments: ["en", "tr"])
    func `the level, the view and the answer to an interaction say that it is held, in both languages`(
        language: String
    ) async throws {
        try await ServiceBench.run { bench in
            let code = try await faded(bench)
            #expect(try await level(bench, code).level.tier == .standard)
            let contest = SubjectRequestTests.contest(code, .serviceLevel)
            let id = try await bench.customers().contestDecision(contest).message.requestID

            let held = try await level(bench, code, language: language)
            #expect(held.level.tier == .plus && held.level.contested && held.reason == .contested)
            #expect(held.reasonText.contains(language == "en" ? "until a person has answered" : "yanıtlayana kadar"))
            #expect(held.hasStepUp && !held.hasStepDown && held.firstResponseMinutes == 120)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.serviceLevel == held.level && view.subjectRequests.map(\.requestID) == [id])
            #expect(try await bench.scoring().getScore(ScoringServiceTests.score(code)).message.tier == .plus)
            let events = [ScoringServiceTests.event(.problemReported)]
            let simulated = try await bench.scoring().simulateScore(ScoringServiceTests.simulate(code, events)).message
            #expect(simulated.change.tierBefore == .plus && simulated.change.tierAfter == .plus)

            var problem = Make.purchase("x", ofCode: code, money: [], at: bench.now)
            problem.interaction.type = .problemReported
            let effect = try await bench.interactions().recordInteraction(problem).message.effects.score
            #expect(effect.after < effect.before && effect.tierBefore == .plus && effect.tierAfter == .plus)

            let refused = SubjectRequestTests.answer(code, id, .refused)
            _ = try await bench.customers(.agent, "ayse").answerSubjectRequest(refused)
            let after = try await level(bench, code)
            #expect(after.level.tier == .standard && !after.level.contested && after.reason == .floor)
        }
    }

    @Test func `a granted objection leaves the level with the customer, and the history names the answer`() async throws
    {
        try await ServiceBench.run { bench in
            let code = try await faded(bench)
            let contest = SubjectRequestTests.contest(code, .serviceLevel)
            let id = try await bench.customers().contestDecision(contest).message.requestID
            _ = try await bench.customers(.agent, "ayse").answerSubjectRequest(
                SubjectRequestTests.answer(code, id, .granted))
            let upheld = try await level(bench, code)
            #expect(upheld.level.tier == .plus && !upheld.level.contested && upheld.reason == .withinDwell)
            var changes = ListChangesRequest()
            (changes.access, changes.customer.code) = (Make.access, code)
            let kinds = try await bench.customers().listChanges(changes).message.changes.map(\.kind)
            #expect(kinds.prefix(3) == [.subjectRequestAnswered, .subjectRequestAnswered, .subjectRequestRecorded])
            bench.clock.advance(seconds: 30 * 86_400)
            #expect(try await level(bench, code).level.tier == .standard)
        }
    }
}
