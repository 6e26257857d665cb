import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Requests for feedback in the engine: answered once, through merges, restarts and rebuilds.
@Suite struct FeedbackRequestTests {
    private func ask(_ engine: Engine, _ code: CustomerCode) async throws -> FeedbackInquiry {
        let asked = try await engine.submit(
            Command(
                .requestFeedback(NewFeedbackRequest(code: code, kind: .complaint, channel: .sms)),
                principal: Make.branch))
        return try #require(asked.effects.inquiries.first)
    }

    private func answer(_ code: CustomerCode, _ request: UInt64, _ bench: TestBench) throws -> Command {
        var new = NewFeedback(
            code: code, answer: try FeedbackAnswer(.complaint, score: nil), text: "geç", channel: .sms,
            at: bench.clock.now())
        new.requestID = request
        return Command(.submitFeedback(new), principal: Make.branch)
    }

    private func refusal(_ engine: Engine, _ command: Command) async -> String {
        guard case .failure(.caseRefused(let reason, let field)) = await engine.answer(to: command) else {
            return "done"
        }
        return "\(field) \(reason.code)"
    }

    @Test func `whoever is that customer answers, also after a merge, and once`() async throws {
        let bench = TestBench()
        let (ali, veli, first) = try await bench.running { engine in
            let ali = try await MergeTests.customer(engine, Make.create("Ali"))
            let veli = try await MergeTests.customer(engine, Make.create("Veli"))
            let first = try await ask(engine, veli)
            let second = try await ask(engine, veli)
            _ = try await engine.submit(MergeTests.merge(veli, into: ali))
            #expect(try await engine.customer(.code(ali)).customer.inquiries.map(\.id) == [first.id, second.id])
            let told = try await engine.submit(try answer(ali, first.id, bench))
            #expect(told.effects.customerNumber == ali.number, "the survivor keeps the answer")
            #expect(await refusal(engine, try answer(veli, first.id, bench)) == "request_id FEEDBACK_REQUEST_ANSWERED")
            _ = try await engine.submit(Command(.unmergeCustomers(veli), principal: "admin/operations"))
            let apart = try await engine.customer(.code(veli)).customer.inquiries
            #expect(apart.map(\.feedbackID) == [told.effects.feedbackID, 0])
            #expect(await refusal(engine, try answer(ali, second.id, bench)) == "request_id FEEDBACK_REQUEST_UNKNOWN")
            _ = try await engine.submit(try answer(veli, second.id, bench))
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
            return (ali, veli, first)
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let known = try await engine.customer(.code(veli)).customer
            #expect(known.inquiries.allSatisfy { $0.feedbackID != 0 } && known.answers == 1)
            let then = try await engine.view(.code(veli), interactions: 0, asOf: AsOf())
            #expect(then.customer.inquiries == known.inquiries)
            let told = try await engine.feedback(of: .code(ali), limit: 10).feedback
            #expect(told.map(\.requestID) == [first.id] && told.map(\.isLate) == [false])
            _ = try await engine.eraseSubject(ErasureTests.request(veli))
            let gone = await failure { _ = try await engine.customer(.code(veli)) }
            #expect("\(gone as? EngineRefusal ?? .corrupt)" == "customerErased")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }
}
