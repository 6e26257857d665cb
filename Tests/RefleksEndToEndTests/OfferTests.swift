import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Offers, recommendations, seats, campaigns and redirections from the command line over TLS, and after a restart.
struct OfferTests: CommandLineSuite {
    private func customer(_ server: ServerProcess, _ name: String) async throws -> String {
        let created = try await refleks(server, "customer", "create", "--given-name", name, "-o", "json")
        return try CreateCustomerResponse(jsonString: created.output).code
    }

    @Test
    func `what others bought is recommended with the offer to make, before and after a restart`() async throws {
        let first = try await ServerProcess.start()
        var codes: [String] = []
        for index in 0..<3 {
            let code = try await customer(first, "M\(index)")
            let bought = try await refleks(
                first, "record", code, "purchase", "--item", "TEA", "--item", "CUP", "--revenue", "100,00")
            #expect(bought.status == 0, "\(bought.output)")
            codes.append(code)
        }
        let mine = try await customer(first, "Ayşe")
        _ = try await refleks(first, "record", mine, "purchase", "--item", "TEA", "--revenue", "50,00")
        let put = try await refleks(
            first, as: "admin", "offer", "put", "cup", "--product", "CUP", "--price", "89,90", "--cost", "40,00",
            "--floor",
            "20", "--from", "2026-01-01", "--competitor", "79,90")
        #expect(put.status == 0 && put.output.contains("offer recorded"), "\(put.output)")

        func recommended(_ server: ServerProcess) async throws -> RecommendProductsResponse {
            let reply = try await refleks(server, "recommend", mine, "--current", "-o", "json")
            return try RecommendProductsResponse(jsonString: reply.output)
        }
        let before = try await recommended(first)
        #expect(before.rebuy.map(\.product) == ["TEA"])
        let shown = try await refleks(first, "recommend", mine)
        #expect(shown.status == 0 && shown.output.contains("TEA"), "\(shown.output)")
        let next = try await refleks(first, "next", mine, "--present")
        #expect(next.status == 0 && next.output.contains("Thank"), "\(next.output)")
        let seats = try await refleks(
            first, "allocate", codes[0], codes[1], mine, "--seats", "1", "--waiting", "1", "--channel", "branch")
        #expect(seats.status == 0 && seats.output.contains("First without a seat"), "\(seats.output)")
        let wallet = try await refleks(first, "wallet", mine)
        #expect(wallet.status == 0, "\(wallet.output)")
        let campaign = try await refleks(
            first, as: "admin", "campaign", "put", "stay", codes[0], codes[1], codes[2], mine, "--goal", "retention",
            "--from", "2026-01-01", "--to", "2199-12-31", "--cost", "10,00", "--control", "50")
        #expect(campaign.status == 0 && campaign.output.contains("2 reached, 2 left alone"), "\(campaign.output)")
        let report = try await refleks(first, "campaign", "report", "stay")
        #expect(report.status == 0 && report.output.contains("2 of 2"), "\(report.output)")

        _ = try await refleks(first, "record", mine, "contact", "--money", "channel-cost=900,00")
        let proposed = try await refleks(first, "redirect", "propose", mine, "--channel", "chat", "-o", "json")
        let redirect = try ProposeRedirectResponse(jsonString: proposed.output).redirect
        let own = try await refleks(first, "redirect", "decide", mine, String(redirect.redirectID), "approved")
        #expect(own.status == 77, "\(own.output)")
        let decided = try await refleks(
            first, as: "admin", "redirect", "decide", mine, String(redirect.redirectID), "approved")
        #expect(decided.status == 0 && decided.output.contains("approved"), "\(decided.output)")
        #expect(await first.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let after = try await recommended(second)
        #expect(after.crossSell.map(\.offerID) == ["cup"] && after.crossSell.first?.support == 3)
        #expect(after.crossSell.first?.priceMinor == 7_990 && after.crossSell.first?.becauseOf == "TEA")
        let lifecycle = try await refleks(second, "lifecycle", mine)
        #expect(lifecycle.output.contains("Served on a cheaper channel"), "\(lifecycle.output)")
        #expect(await second.end(SIGTERM) == 0)
    }
}
