import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Testing

/// What customers have earned stays known while a model scores VALUE by what it expects.
struct ActiveModelValueTests {
    private func customer(
        _ bench: ServiceBench, _ name: String, lira: Int64, daysAgo: Int64
    ) async throws -> String {
        let code = try await bench.person(name)
        for visit in 0..<3 {
            try await bench.buy(
                code, "\(name)-\(visit)", daysAgo: daysAgo + Int64(visit) * 10,
                money: [Make.money(.revenue, lira * 100)])
        }
        return code
    }

    /// What lists and segments tell of everybody's margin.
    private struct Told: Equatable {
        var lists: [[String]] = []
        var members: [String] = []
        var sum: Int64 = 0
        var explained: [String] = []
        var alike: [String] = []
    }

    private func told(_ bench: ServiceBench, explaining code: String) async throws -> Told {
        var options = CallOptions()
        options.minimumCommitSeq = bench.durableSeq
        let scoring = bench.scoring(.analyst, "deniz")
        func lines(_ customers: [RankedCustomer]) -> [String] {
            customers.map { "\($0.code) \($0.hasValueMinor) \($0.valueMinor)" }
        }
        var told = Told()
        let top = try await scoring.listTopCustomers(.with { ($0.access, $0.order) = (Make.access, .value) }, options)
        let risk = try await scoring.listAtRiskCustomers(.with { $0.access = Make.access }, options)
        let lost = try await scoring.listLostCustomers(.with { $0.access = Make.access }, options)
        told.lists = [top.message.customers, risk.message.customers, lost.message.customers].map(lines)
        let members = try await scoring.listSegmentMembers(
            .with { ($0.access, $0.name) = (Make.access, "rich") }, options
        ).message.members
        told.members = members.map { "\($0.code) \($0.hasValueMinor) \($0.valueMinor)" }
        told.sum = try await scoring.measureSegment(.with { $0.name = "rich" }, options).message.valueMinor
        let explained = try await scoring.explainMembership(
            .with { ($0.access, $0.name, $0.customer.code) = (Make.access, "rich", code) }, options
        ).message
        told.explained = explained.clauses.map { "\($0.text) \($0.truth) \($0.attributes.map(\.value))" }
        let alike = try await scoring.listLookalikes(
            .with { ($0.access, $0.segment) = (Make.access, "rich") }, options
        ).message
        told.alike = alike.customers.map(\.code).sorted()
        return told
    }

    @Test func `segments ask the active model, and nobody belongs to one that asks before there is one`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for (name, daysAgo) in [("Ali", Int64(1)), ("Can", 40), ("Nil", 200)] {
                codes.append(try await customer(bench, name, lira: 900, daysAgo: daysAgo))
            }
            _ = try await bench.person("Su")
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with {
                    $0.segment.name = "asked"
                    $0.segment.rule = "lifetime.purchase_percent >= 0 and lifetime.value > 0 TRY"
                })
            try await ModelServiceTests.put(bench)
            func members() async throws -> [String] {
                var options = CallOptions()
                options.minimumCommitSeq = bench.durableSeq
                return try await bench.scoring(.analyst, "deniz").listSegmentMembers(
                    .with { ($0.access, $0.name) = (Make.access, "asked") }, options
                ).message.members.map(\.code)
            }
            #expect(try await members() == [])
            _ = try await ModelServiceTests.activate(bench, 1)
            #expect(try await members() == codes.sorted())
            let told = try await bench.scoring().getLifetimeValue(ModelServiceTests.value(codes[1], model: 1)).message
            let explained = try await bench.scoring().explainMembership(
                .with { ($0.access, $0.name, $0.customer.code) = (Make.access, "asked", codes[1]) }
            ).message
            let percent = told.forecast.probabilityOfPurchaseMicro / 10_000
            #expect(explained.clauses[0].attributes.map(\.value) == [String(percent)])
        }
    }

    @Test func `lists, segments and look-alikes tell the same margin before and after an activation`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for (name, lira, daysAgo) in [
                ("Ali", Int64(2_000), Int64(1)), ("Can", 900, 2), ("Ece", 1_500, 3), ("Veli", 3_000, 60),
                ("Su", 800, 70), ("Nil", 2_500, 200), ("Oya", 20, 210), ("Efe", 40, 5),
            ] {
                codes.append(try await customer(bench, name, lira: lira, daysAgo: daysAgo))
            }
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("rich", "margin >= 1500.00 TRY") })
            try await ModelServiceTests.put(bench)
            let before = try await told(bench, explaining: codes[0])
            #expect(before.members.count == 6 && before.lists.map(\.count) == [8, 2, 2] && before.sum > 0)
            #expect(before.lists.joined().allSatisfy { $0.contains("true") })
            _ = try await ModelServiceTests.activate(bench, 1)
            let explained = try await bench.scoring().explainScore(ScoringServiceTests.explain(codes[0])).message
            #expect(explained.lines.contains { $0.rule == .valueLifetime }, "the model scores")
            #expect(try await told(bench, explaining: codes[0]) == before)
            _ = try await ModelServiceTests.activate(bench, 0)
            #expect(try await told(bench, explaining: codes[0]) == before)
        }
    }
}
