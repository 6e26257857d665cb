import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Testing

/// What customers told us shows why their scores are what they are.
struct AnswerEvidenceTests {
    private func say(_ bench: ServiceBench, _ code: String, _ kind: FeedbackKind, _ score: UInt32? = nil) async throws
        -> SubmitFeedbackResponse
    {
        try await bench.feedback().submitFeedback(FeedbackMake.submit(code, kind, score: score)).message
    }

    @Test func `answers and costs are named as what shows a line, the newest five of each`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            let sale = try await bench.buy(code, "a", money: [Make.money(.revenue, 500_00)])
            let costly = try await bench.buy(
                code, "b", money: [Make.money(.channelCost, 300_00)], type: .contact)
            var complaints: [UInt64] = []
            for _ in 0..<7 { complaints.append(try await say(bench, code, .complaint).feedbackID) }
            let poor = try await say(bench, code, .csat, 1).feedbackID
            let good = try await say(bench, code, .praise).feedbackID
            _ = try await say(bench, code, .csat, 3)
            let reply = try await bench.scoring().explainScore(ScoringServiceTests.explain(code)).message
            #expect(reply.lines.reduce(0) { $0 + $1.points } == Int32(reply.score.total))
            func line(_ rule: ScoreRule) -> ReasonLine? { reply.lines.first { $0.rule == rule } }
            #expect(line(.satisfactionComplaints)?.evidenceFeedbackIds == Array(complaints.reversed().prefix(5)))
            #expect(line(.satisfactionComplaints)?.evidenceIds == [])
            #expect(line(.satisfactionPoorRatings)?.evidenceFeedbackIds == [poor])
            #expect(line(.satisfactionGoodRatings)?.evidenceFeedbackIds == [good])
            #expect(line(.costToServeShare)?.evidenceIds == [costly])
            #expect(line(.valueMargin)?.evidenceIds == [sale] && line(.valueMargin)?.evidenceFeedbackIds == [])
            let told = try await bench.scoring().getRoleProfile(
                .with { ($0.access, $0.customer.code) = (Make.access, code) }
            ).message.roles
            let giving = try #require(told.first { $0.element == .givingFeedback })
            #expect(giving.value == 9 && giving.evidenceFeedbackIds == [good, poor] + complaints.reversed().prefix(3))
        }
    }

    @Test func `an earlier time is shown by what had been said by then`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            let first = try await say(bench, code, .complaint).feedbackID
            let then = bench.now
            bench.clock.advance(seconds: 86_400)
            let second = try await say(bench, code, .complaint).feedbackID
            func shown(_ request: ExplainScoreRequest) async throws -> [UInt64]? {
                let lines = try await bench.scoring().explainScore(request).message.lines
                return lines.first { $0.rule == .satisfactionComplaints }?.evidenceFeedbackIds
            }
            #expect(try await shown(ScoringServiceTests.explain(code)) == [second, first])
            #expect(try await shown(ScoringServiceTests.explain(code, known: then)) == [first])
        }
    }

    @Test func `the history names the answer that changed a score, as its reply did`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            let sale = try await bench.buy(code, "a", money: [Make.money(.revenue, 20_000_00)])
            let said = try await say(bench, code, .complaint)
            _ = try await say(bench, code, .csat, 3)
            var request = ListScoreHistoryRequest.with {
                ($0.access, $0.customer.code, $0.pageSize) = (Make.access, code, 1)
            }
            let first = try await bench.scoring().listScoreHistory(request).message
            let newest = try #require(first.items.first)
            #expect(newest.feedbackID == said.feedbackID && newest.interactionID == 0)
            #expect(newest.change == said.score && newest.commitSeq == said.commitSeq)
            request.pageToken = first.nextPageToken
            let rest = try await bench.scoring().listScoreHistory(request).message
            #expect(rest.items.map(\.interactionID) == [sale] && rest.items.map(\.feedbackID) == [0])
            #expect(rest.items.first?.change.after == said.score.before && rest.nextPageToken.isEmpty)
        }
    }
}
