import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Testing

/// What is offered next is sold where it would be offered, and what is thanked for still stands.
struct NextActionPlaceTests {
    /// The action, and why `action` was not chosen; empty where it was.
    private func judged(
        _ bench: ServiceBench, _ request: RecommendNextBestActionRequest, _ action: NextAction,
        by client: ScoringServiceClient? = nil
    ) async throws -> String {
        var options = CallOptions()
        options.minimumCommitSeq = bench.durableSeq
        let reply = try await (client ?? bench.scoring()).recommendNextBestAction(request, options).message
        return reply.rejected.first { $0.action == action }?.reason.code ?? ""
    }

    private func next(
        _ code: String, _ channel: Channel = .unspecified, present: Bool = true
    ) -> RecommendNextBestActionRequest {
        var request = OfferMake.next(code, present: present, brand: "shop")
        request.channel = channel
        return request
    }

    private func sell(_ bench: ServiceBench, on channels: Channel...) async throws {
        var offer = OfferMake.offer("cup", "CUP")
        offer.offer.channels = channels
        _ = try await bench.scoring(.admin, "root").putOffer(offer)
    }

    /// Others bought tea and a cup.
    private func shop(_ bench: ServiceBench) async throws {
        for index in 0..<3 {
            let code = try await bench.person("M\(index)")
            try await bench.buy(code, "m\(index)", "TEA", "CUP")
        }
    }

    @Test func `somebody present is offered what is sold where he is`() async throws {
        try await ServiceBench.run { bench in
            try await shop(bench)
            try await sell(bench, on: .web)
            let code = try await bench.person("Ayşe")
            #expect(try await judged(bench, next(code), .offerNew) == "NEXT_NOTHING_NEW", "the caller is a branch")
            #expect(try await judged(bench, next(code, .web), .offerNew).isEmpty, "he says where he is")
            let agent = bench.scoring(.agent, "ayse")
            #expect(try await judged(bench, next(code), .offerNew, by: agent).isEmpty, "where he is is not known")
            #expect(try await judged(bench, next(code, .phone), .offerNew, by: agent) == "NEXT_NOTHING_NEW")
            try await sell(bench, on: .branch)
            #expect(try await judged(bench, next(code), .offerNew).isEmpty)
            let away = await refusal {
                _ = try await bench.scoring().recommendNextBestAction(next(code, .web, present: false))
            }
            #expect(away?.broken == ["channel NEXT_CHANNEL_WHEN_PRESENT"] && away?.notTranslated == [])
        }
    }

    @Test func `who is written to is offered what is sold by that channel`() async throws {
        try await ServiceBench.run { bench in
            try await shop(bench)
            let code = try await bench.person("Ayşe", Make.identifier(.phone, PermissionTests.phone))
            _ = try await bench.customers().recordPermission(PermissionTests.record(.approved))
            var options = CallOptions()
            try await sell(bench, on: .sms, .phone)
            options.minimumCommitSeq = bench.durableSeq
            let offered = try await bench.scoring().recommendNextBestAction(
                next(code, present: false), options
            ).message
            #expect(offered.action == .offerNew && offered.offer.offerID == "cup", "\(offered.reason.code)")
            #expect([.sms, .phone].contains(offered.channel))
            // Sold in the branch alone it is not offered by a message.
            try await sell(bench, on: .branch)
            #expect(try await judged(bench, next(code, present: false), .offerNew) == "NEXT_NOTHING_NEW")
        }
    }

    @Test func `a good word is thanked for, until somebody reacts, and what was brought back is not`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            #expect(try await judged(bench, next(code), .thank) == "NEXT_NOTHING_TO_THANK")
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(code, .praise))
            let praised = try await bench.scoring().recommendNextBestAction(next(code)).message
            #expect(praised.action == .thank && praised.reason.code == "NEXT_THANK_PRAISE")
            bench.clock.advance(seconds: 60)
            try await bench.buy(code, "call", type: .contact) {
                ($0.direction, $0.occurredAtUs) = (.out, Make.anHourAgo + 3_660_000_000)
            }
            #expect(try await judged(bench, next(code), .thank) == "NEXT_NOTHING_TO_THANK")

            let shopper = try await bench.person("Ece")
            try await bench.buy(shopper, "kept", "TEA", daysAgo: 2)
            try await bench.buy(shopper, "bought", "CUP", daysAgo: 1)
            #expect(try await bench.scoring().recommendNextBestAction(next(shopper)).message.action == .thank)
            try await bench.buy(shopper, "back", "CUP", type: .return) { $0.refersTo = "bought" }
            let kept = try await bench.scoring().recommendNextBestAction(next(shopper)).message
            #expect(kept.action == .thank && kept.reason.text.contains("2 days"), "\(kept.reason.text)")
            try await bench.buy(shopper, "all", "TEA", type: .return)
            #expect(try await judged(bench, next(shopper), .thank) == "NEXT_NOTHING_TO_THANK")
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(shopper, .nps, score: 7))
            #expect(try await judged(bench, next(shopper), .thank) == "NEXT_NOTHING_TO_THANK", "no praise")
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(shopper, .nps, score: 10))
            #expect(try await bench.scoring().recommendNextBestAction(next(shopper)).message.action == .thank)
        }
    }
}
