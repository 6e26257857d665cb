import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Lists, segments and the scoring policy from the command line over TLS, across a restart of the server.
struct ListTests: CommandLineSuite {
    @Test func `customers are listed, segmented and scored by a policy of the house`() async throws {
        let first = try await ServerProcess.start()
        var codes: [String] = []
        for (name, revenue) in [("Ali", "100,00"), ("Ece", "30000,00")] {
            let created = try await refleks(first, "customer", "create", "--given-name", name, "-o", "json")
            codes.append(try CreateCustomerResponse(jsonString: created.output).code)
            let sale = try await refleks(first, "record", codes[codes.count - 1], "purchase", "--revenue", revenue)
            #expect(sale.status == 0, "\(sale.output)")
        }
        func top(_ server: ServerProcess) async throws -> RankedCustomers {
            try RankedCustomers(jsonString: try await refleks(server, "top", "-o", "json").output)
        }
        let before = try await top(first)
        #expect(before.customers.map(\.code) == codes.reversed() && before.customers[0].givenName == "Ece")
        let table = try await refleks(first, "top", "--by", "value")
        #expect(table.status == 0 && table.output.contains("█"), "\(table.output)")
        for list in ["at-risk", "lost"] { #expect(try await refleks(first, list).status == 0) }

        let put = try await refleks(
            first, as: "admin", "segment", "put", "rich", "margin >= 500.00 TRY and exists(last_purchase)")
        #expect(put.status == 0, "\(put.output)")
        let broken = try await refleks(first, as: "admin", "segment", "put", "rich", "margin > nothing")
        #expect(broken.status == 65 && broken.output.contains("10"), "\(broken.output)")
        let members = try await refleks(first, "segment", "members", "rich", "-o", "json")
        #expect(try ListSegmentMembersResponse(jsonString: members.output).members.map(\.code) == [codes[1]])
        let explained = try await refleks(first, "segment", "explain", codes[0], "--segment", "rich")
        #expect(explained.output.contains("does not belong"), "\(explained.output)")
        let measured = try await refleks(first, "segment", "measure", "rich", "-o", "json")
        #expect(try MeasureSegmentResponse(jsonString: measured.output).valueMinor == 30_000_00)

        let shown = try await refleks(first, "policy", "show", "-o", "json")
        var policy = try ScoringPolicy(jsonString: shown.output)
        let place = try #require(policy.curves.firstIndex { $0.rule == .valueMargin })
        policy.curves[place].knots = [
            .with { ($0.rawValue, $0.points) = (0, 300) }, .with { ($0.rawValue, $0.points) = (500_00, 0) },
        ]
        let changed = try await refleks(first, as: "admin", "policy", "put", try policy.jsonString())
        #expect(changed.status == 0, "\(changed.output)")
        // By this policy who brings less has more.
        let after = try await top(first)
        #expect(Set(after.customers.map(\.code)) == Set(codes))
        #expect(after.customers.first { $0.code == codes[0] }?.score == 260, "\(after)")
        #expect(await first.end(SIGTERM) == 0)

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        #expect(try await top(second).customers.first { $0.code == codes[0] }?.score == 260)
        let kept = try await refleks(second, "segment", "members", "rich", "-o", "json")
        #expect(try ListSegmentMembersResponse(jsonString: kept.output).members.map(\.code) == [codes[1]])
        #expect(await second.end(SIGTERM) == 0)
    }
}
