import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Testing

/// What is done next with somebody who has complained.
struct NextActionCaseTests {
    private func next(_ bench: ServiceBench, _ code: String) async throws -> RecommendNextBestActionResponse {
        var options = CallOptions()
        options.minimumCommitSeq = bench.durableSeq
        return try await bench.scoring().recommendNextBestAction(OfferMake.next(code, present: true), options).message
    }

    @Test func `nobody is sold to who has complained, until he says that it is put right`() async throws {
        try await ServiceBench.run { bench in
            for index in 0..<3 {
                let other = try await bench.person("M\(index)")
                try await bench.buy(other, "m\(index)", "TEA", "CUP")
            }
            _ = try await bench.scoring(.admin, "root").putOffer(OfferMake.offer("cup", "CUP"))
            let code = try await bench.person("Ayşe")
            #expect(try await next(bench, code).action == .offerNew)
            let told = try await bench.feedback().submitFeedback(FeedbackMake.submit(code)).message
            let settle = try await next(bench, code)
            #expect(settle.action == .settleMatter && settle.reason.code == "NEXT_CASE_OPEN")
            #expect(settle.caseID == told.case.caseID && settle.interactionID == 0 && !settle.hasOffer)
            let refused = settle.rejected.filter { [.offerAgain, .offerNew].contains($0.action) }
            #expect(refused.map(\.reason.code) == ["NEXT_WAITS_FOR_US", "NEXT_WAITS_FOR_US"])
            // Bought meanwhile, and beside it reported something: thanks wait, and both that is open is named.
            try await bench.buy(code, "mine", "TEA")
            let problem = try await bench.buy(code, "problem", type: .problemReported)
            let both = try await next(bench, code)
            #expect(both.action == .settleMatter && both.caseID == told.case.caseID && both.interactionID == problem)
            #expect(both.rejected.first { $0.action == .thank }?.reason.code == "NEXT_LESS_URGENT")
            try await bench.buy(code, "done", type: .requestDone) { $0.refersTo = "problem" }

            bench.clock.advance(seconds: 5 * 86_400)
            #expect(try await next(bench, code).reason.code == "NEXT_CASE_OVERDUE")
            _ = try await bench.feedback().transitionCase(FeedbackMake.move(told.case.caseID, .resolved))
            let solved = try await next(bench, code)
            #expect(solved.reason.code == "NEXT_CASE_TO_CONFIRM" && solved.caseID == told.case.caseID)
            _ = try await bench.feedback().confirmResolution(FeedbackMake.confirm(told.case.caseID))
            let free = try await next(bench, code)
            #expect(free.action != .settleMatter && free.caseID == 0, "\(free.reason.code)")
            #expect(!free.rejected.contains { $0.reason.code == "NEXT_WAITS_FOR_US" })
        }
    }
}
