import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// The grid and look-alikes over the stubs.
struct SelectionServiceTests {
    private static let perDay: Int64 = 86_400_000_000

    private func customer(_ bench: ServiceBench, _ name: String, visits: Int, revenue: Int64) async throws -> String {
        let code = try await bench.customers().createCustomer(Make.create(Make.person(name))).message.code
        for visit in 0..<visits {
            _ = try await bench.interactions().recordInteraction(
                Make.purchase(
                    "\(name)\(visit)", ofCode: code, money: [Make.money(.revenue, revenue)],
                    at: Make.anHourAgo - Int64(visit) * 7 * Self.perDay))
        }
        return code
    }

    @Test func `a grid names the currencies that it leaves out`() async throws {
        try await ServiceBench.run { bench in
            for (name, currency) in [("a", "TRY"), ("b", "EUR"), ("c", "GBP")] {
                let code = try await bench.person(name)
                try await bench.buy(code, name, daysAgo: 3, money: [Make.money(.revenue, 10_00, currency)])
            }
            try await bench.waitForProjection()
            let analyst = bench.scoring(.analyst, "maria")
            let grid = try await analyst.getRfmGrid(GetRfmGridRequest()).message
            #expect(grid.customers == 1 && grid.monetaryMinor == 10_00 && grid.lookedAt == 3)
            #expect(grid.leftOutCurrencies == ["EUR", "GBP"])
        }
    }

    @Test func `grid and look-alikes are told of a segment, and of customers by their codes`() async throws {
        try await ServiceBench.run { bench in
            var seeds: [String] = []
            for index in 0..<5 { seeds.append(try await customer(bench, "Ex\(index)", visits: 6, revenue: 500_00)) }
            let alike = try await customer(bench, "Al", visits: 6, revenue: 510_00)
            let other = try await customer(bench, "Ot", visits: 1, revenue: 1_00)
            try await bench.waitForProjection()
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("seeds", "purchases = 6 and spend = 3000.00 TRY") })
            let analyst = bench.scoring(.analyst, "maria")
            let grid = try await analyst.getRfmGrid(GetRfmGridRequest()).message
            #expect(grid.customers == 7 && grid.lookedAt == 7 && grid.currency == "TRY")
            #expect(grid.cells.reduce(0) { $0 + $1.customers } == 7 && grid.recencyDays.count == 4)
            #expect(grid.monetaryMinor == grid.cells.reduce(0) { $0 + $1.monetaryMinor })
            #expect(grid.leftOutCurrencies.isEmpty)
            let part = try await analyst.getRfmGrid(.with { $0.segment = "seeds" }).message
            #expect(part.customers == 5 && part.monetaryMinor == 5 * 3_000_00)

            var request = ListLookalikesRequest.with { ($0.access, $0.segment) = (Make.access, "seeds") }
            let bySegment = try await analyst.listLookalikes(request).message
            #expect(bySegment.examples == 5 && bySegment.customers.map(\.code) == [alike, other])
            #expect(bySegment.customers[0].similarity > bySegment.customers[1].similarity)
            #expect(bySegment.customers[0].reasons.count == 3)
            #expect(bySegment.customers[0].reasons.allSatisfy { !$0.attribute.isEmpty && !$0.value.isEmpty })
            request.customers.codes = seeds
            request.count = 1
            let byCode = try await analyst.listLookalikes(request).message
            #expect(byCode.customers.map(\.code) == [alike] && byCode.customers == [bySegment.customers[0]])
        }
    }

    @Test func `too few examples, codes that are none and unknown segments are refused`() async throws {
        try await ServiceBench.run { bench in
            let analyst = bench.scoring(.analyst, "maria")
            let few = ListLookalikesRequest.with {
                ($0.access, $0.customers.codes) = (Make.access, ["1000000005", "1000000005", "12"])
            }
            let error = await refusal { _ = try await analyst.listLookalikes(few) }
            #expect(error?.code == .invalidArgument)
            #expect(
                Set(error?.broken ?? []) == [
                    "customers.codes LOOKALIKE_FEW_EXAMPLES", "customers.codes[1] STATED_TWICE",
                    "customers.codes[2] BAD_CUSTOMER_CODE",
                ])
            let unknown = ListLookalikesRequest.with { ($0.access, $0.segment) = (Make.access, "none") }
            #expect(await refusal { _ = try await analyst.listLookalikes(unknown) }?.reason == "SEGMENT_NOT_FOUND")
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("empty", "purchases > 100") })
            let empty = ListLookalikesRequest.with { ($0.access, $0.segment) = (Make.access, "empty") }
            let nobody = await refusal { _ = try await analyst.listLookalikes(empty) }
            #expect(nobody?.code == .failedPrecondition && nobody?.reason == "LOOKALIKE_FEW_EXAMPLES")
        }
    }
}
