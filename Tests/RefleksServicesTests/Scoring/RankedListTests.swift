import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// The ordered lists over the stubs.
struct RankedListTests {
    private static let perDay: Int64 = 86_400_000_000

    private func customer(
        _ bench: ServiceBench, _ name: String, revenue: Int64, branch: String = "", daysAgo: Int64 = 0
    ) async throws -> String {
        var person = Make.person(name)
        person.homeBranch = branch
        let code = try await bench.customers().createCustomer(Make.create(person)).message.code
        for visit in 0..<3 {
            let request = Make.purchase(
                "\(code)-\(visit)", ofCode: code, money: [Make.money(.revenue, revenue)],
                at: Make.anHourAgo - (daysAgo + Int64(visit) * 10) * Self.perDay)
            _ = try await bench.interactions().recordInteraction(request)
        }
        return code
    }

    @Test func `the best customers are listed with what they are worth now, page by page`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for (index, revenue) in [100_00, 60_000_00, 5_000_00].enumerated() {
                codes.append(
                    try await customer(
                        bench, "Ayşe\(index)", revenue: Int64(revenue), branch: index == 1 ? "34-001" : "06-001"))
            }
            var request = ListTopCustomersRequest.with { ($0.access, $0.pageSize) = (Make.access, 2) }
            let first = try await bench.scoring().listTopCustomers(request).message
            #expect(first.customers.map(\.code) == [codes[1], codes[2]] && !first.nextPageToken.isEmpty)
            #expect(first.asOfCommitSeq == bench.durableSeq && first.currency == "TRY")
            let best = try #require(first.customers.first)
            #expect(best.givenName == "Ayşe1" && best.homeBranch == "34-001" && best.tier == .plus)
            #expect(best.lifecycle.stage == .active && best.hasValueMinor && !best.leavesOutMoney)
            let score = try await bench.scoring().getScore(ScoringServiceTests.score(codes[1])).message
            #expect(best.score == score.score.total)
            request.pageToken = first.nextPageToken
            let second = try await bench.scoring().listTopCustomers(request).message
            #expect(second.customers.map(\.code) == [codes[0]] && second.nextPageToken.isEmpty)

            let byValue = try await bench.scoring().listTopCustomers(
                .with { ($0.access, $0.order, $0.branch) = (Make.access, .value, "06-001") }
            ).message
            #expect(byValue.customers.map(\.code) == [codes[2], codes[0]])
            let plus = try await bench.scoring().listTopCustomers(
                .with { ($0.access, $0.tier) = (Make.access, .plus) }
            ).message
            #expect(plus.customers.map(\.code) == [codes[1], codes[2]])
            #expect(plus.customers.allSatisfy { $0.tier == .plus })
        }
    }

    @Test func `a cut-off ends both lists where nobody has as much, whatever the page`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for (index, revenue) in [100_00, 60_000_00, 5_000_00, 900_00].enumerated() {
                codes.append(try await customer(bench, "Ayşe\(index)", revenue: Int64(revenue)))
            }
            func listed(_ order: TopOrder, _ atLeast: Int64?, size: UInt32 = 200) async throws -> [RankedCustomer] {
                var request = ListTopCustomersRequest.with { ($0.access, $0.order) = (Make.access, order) }
                if let atLeast { request.atLeast = atLeast }
                request.pageSize = size
                var found: [RankedCustomer] = []
                repeat {
                    let page = try await bench.scoring().listTopCustomers(request).message
                    found += page.customers
                    request.pageToken = page.nextPageToken
                } while !request.pageToken.isEmpty
                return found
            }
            for order in [TopOrder.score, .value] {
                let all = try await listed(order, nil)
                #expect(all.map(\.code) == [codes[1], codes[2], codes[3], codes[0]])
                for (place, last) in all.enumerated() {
                    let measure = order == .score ? Int64(last.score) : last.valueMinor
                    for size in [1, 2, 200] as [UInt32] {
                        let upTo = try await listed(order, measure, size: size)
                        #expect(upTo.map(\.code) == all.prefix(place + 1).map(\.code), "\(order) \(size)")
                        let above = try await listed(order, measure + 1, size: size)
                        #expect(above.map(\.code) == all.prefix(place).map(\.code), "\(order) \(size)")
                    }
                }
            }
            #expect(try await listed(.value, .max).isEmpty)
            #expect(try await listed(.value, .min).count == 4)
            // A token belongs to its cut-off.
            var request = ListTopCustomersRequest.with {
                ($0.access, $0.pageSize, $0.atLeast) = (Make.access, 1, 0)
            }
            request.pageToken = try await bench.scoring().listTopCustomers(request).message.nextPageToken
            request.atLeast = 1
            let wrong = await refusal { _ = try await bench.scoring().listTopCustomers(request) }
            #expect(wrong?.broken == ["page_token BAD_PAGE_TOKEN"])
        }
    }

    @Test func `those at risk and those lost are listed by what is at stake`() async throws {
        try await ServiceBench.run { bench in
            let small = try await customer(bench, "Ali", revenue: 100_00, daysAgo: 60)
            let great = try await customer(bench, "Veli", revenue: 9_000_00, daysAgo: 60)
            let gone = try await customer(bench, "Can", revenue: 100_00, daysAgo: 200)
            _ = try await customer(bench, "Ece", revenue: 100_00)
            let risk = try await bench.scoring().listAtRiskCustomers(.with { $0.access = Make.access }).message
            #expect(risk.customers.map(\.code) == [great, small])
            #expect(risk.customers.allSatisfy { $0.lifecycle.stage == .atRisk && $0.lifecycle.value == 60 })
            let lost = try await bench.scoring().listLostCustomers(.with { $0.access = Make.access }).message
            #expect(lost.customers.map(\.code) == [gone] && lost.customers[0].lifecycle.stage == .lost)
            // Somebody comes back, and is read with what was just written.
            let back = Make.purchase("back", ofCode: great, money: [], at: Make.anHourAgo)
            let recorded = try await bench.interactions().recordInteraction(back).message
            var options = CallOptions()
            options.minimumCommitSeq = recorded.commitSeq
            let rest = try await bench.scoring().listAtRiskCustomers(
                .with { $0.access = Make.access }, options
            ).message
            #expect(rest.customers.map(\.code) == [small] && rest.asOfCommitSeq >= recorded.commitSeq)
        }
    }

    @Test func `everybody on a page is in the audit, and who is only kept is left out for sales`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, "Ali", revenue: 100_00)
            let other = try await customer(bench, "Veli", revenue: 50_00)
            let restrict = RestrictProcessingRequest.with {
                ($0.access, $0.code, $0.ground) = (Make.access, code, .objection)
            }
            _ = try await bench.customers(.admin, "privacy").restrictProcessing(restrict)
            func listed(_ purpose: Purpose) async throws -> [String] {
                var request = ListTopCustomersRequest.with { $0.access = Make.access }
                request.access.purpose = purpose
                return try await bench.scoring().listTopCustomers(request).message.customers.map(\.code)
            }
            #expect(try await listed(.sales) == [other])
            #expect(try await listed(.analysis) == [other])
            #expect(try await listed(.service) == [code, other])
            let rows = try await bench.system(.admin, "root").listAudit(
                .with { ($0.access, $0.customerCode) = (Make.access, code) }
            ).message.rows
            #expect(rows.contains { $0.method.hasSuffix("ListTopCustomers") })
        }
    }

    @Test(arguments: ["en", "tr"]) func `what is wrong with a list's request is told at once`(
        _ locale: String
    ) async throws {
        try await ServiceBench.run { bench in
            let request = ListTopCustomersRequest.with {
                ($0.access, $0.order, $0.tier) = (Make.access, .UNRECOGNIZED(9), .UNRECOGNIZED(77))
                ($0.branch, $0.pageSize, $0.pageToken) = ("34 001", 201, "AAAA")
            }
            let error = await refusal { _ = try await bench.scoring().listTopCustomers(request) }
            #expect(error?.code == .invalidArgument)
            #expect(
                Set(error?.broken ?? []) == [
                    "branch BAD_FORMAT", "page_size NOT_IN_RANGE", "order UNKNOWN_VALUE", "tier UNKNOWN_VALUE",
                    "page_token BAD_PAGE_TOKEN",
                ])
            let texts = error?.violations.map { $0.template.text(locale == "tr" ? .turkish : .english, $0.arguments) }
            #expect(texts?.allSatisfy { !$0.isEmpty && !$0.contains("34 001") } == true)
            // A token of another list is no token of this one.
            _ = try await customer(bench, "Ali", revenue: 100_00)
            _ = try await customer(bench, "Veli", revenue: 100_00)
            let page = try await bench.scoring().listTopCustomers(
                .with { ($0.access, $0.pageSize) = (Make.access, 1) }
            ).message
            let lost = ListLostCustomersRequest.with { ($0.access, $0.pageToken) = (Make.access, page.nextPageToken) }
            let wrong = await refusal { _ = try await bench.scoring().listLostCustomers(lost) }
            #expect(wrong?.broken == ["page_token BAD_PAGE_TOKEN"])
        }
    }
}
