import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Asking for feedback: one answer for each request, in time or late.
struct RequestFeedbackTests {
    private func answer(_ code: String, _ request: UInt64, _ score: UInt32 = 5) -> SubmitFeedbackRequest {
        var answer = FeedbackMake.submit(code, .csat, score: score)
        answer.requestID = request
        return answer
    }

    @Test func `a request is answered once, by whom it asked, with what it asked`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            var options = CallOptions()
            options.idempotencyKey = "r-1"
            let asked = try await bench.feedback().requestFeedback(FeedbackMake.ask(code), options).message
            #expect(asked.request.kind == .csat && asked.request.branch == "34-001" && asked.customerCode == code)
            #expect(asked.request.expiresAtUs == asked.request.askedAtUs + 14 * 86_400_000_000)
            let again = try await bench.feedback().requestFeedback(FeedbackMake.ask(code), options).message
            #expect(again.replayed && again.request == asked.request)
            let id = asked.request.requestID
            var english = CallOptions()
            english.locale = "en"
            let briefing = try await bench.customers().getContactBriefing(BriefingTests.request(code), english).message
            #expect(briefing.prompts.contains { $0.code == "FEEDBACK_REQUESTS_WAIT" && $0.text.contains("1") })
            let before = bench.durableSeq
            func broken(_ request: SubmitFeedbackRequest) async -> [String] {
                let error = await refusal { _ = try await bench.feedback().submitFeedback(request) }
                #expect(error?.code == .failedPrecondition && error?.notTranslated == [])
                return error?.broken ?? []
            }
            let other = try await bench.person("Ali")
            #expect(await broken(answer(other, id)) == ["request_id FEEDBACK_REQUEST_UNKNOWN"])
            #expect(await broken(answer(code, id + 1)) == ["request_id FEEDBACK_REQUEST_UNKNOWN"])
            var nps = FeedbackMake.submit(code, .nps, score: 9)
            nps.requestID = id
            #expect(await broken(nps) == ["request_id FEEDBACK_REQUEST_OTHER_KIND"])
            #expect(bench.durableSeq == before + 1, "only the other customer was written")
            let told = try await bench.feedback().submitFeedback(answer(code, id, 1)).message
            #expect(told.hasCase && told.feedbackID != 0, "it is heard as any other answer")
            #expect(await broken(answer(code, id)) == ["request_id FEEDBACK_REQUEST_ANSWERED"])
            let listed = try await bench.feedback().listFeedback(FeedbackMake.list(code)).message
            #expect(listed.feedback.map(\.requestID) == [id] && listed.feedback.map(\.late) == [false])
            #expect(listed.requests.map(\.feedbackID) == [told.feedbackID])
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.lastFeedback.requestID == id)
            let answered = try await bench.customers().getContactBriefing(BriefingTests.request(code)).message
            #expect(!answered.prompts.contains { $0.code == "FEEDBACK_REQUESTS_WAIT" })
        }
    }

    @Test func `an answer after its time is kept and marked as late`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            let asked = try await bench.feedback().requestFeedback(FeedbackMake.ask(code, days: 1)).message.request
            bench.clock.advance(seconds: 86_401)
            let briefing = try await bench.customers().getContactBriefing(BriefingTests.request(code)).message
            #expect(!briefing.prompts.contains { $0.code == "FEEDBACK_REQUESTS_WAIT" })
            var late = answer(code, asked.requestID)
            late.atUs = asked.askedAtUs
            _ = try await bench.feedback().submitFeedback(late)
            let listed = try await bench.feedback().listFeedback(FeedbackMake.list(code)).message
            #expect(listed.feedback.map(\.late) == [true], "whatever it says of its time")
        }
    }

    @Test func `a customer is not asked without end, and what is over makes room`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            for _ in 0..<16 { _ = try await bench.feedback().requestFeedback(FeedbackMake.ask(code, days: 1)) }
            let error = await refusal { _ = try await bench.feedback().requestFeedback(FeedbackMake.ask(code)) }
            #expect(error?.code == .failedPrecondition && error?.broken == ["code TOO_MANY_FEEDBACK_REQUESTS"])
            #expect(error?.notTranslated == [])
            bench.clock.advance(seconds: 86_401)
            let asked = try await bench.feedback().requestFeedback(FeedbackMake.ask(code)).message.request
            let listed = try await bench.feedback().listFeedback(FeedbackMake.list(code)).message
            #expect(listed.requests.count == 16 && listed.requests.last == asked)
            let long = await refusal {
                _ = try await bench.feedback().requestFeedback(FeedbackMake.ask(code, days: 91))
            }
            #expect(long?.broken == ["valid_days NOT_IN_RANGE"])
        }
    }
}
