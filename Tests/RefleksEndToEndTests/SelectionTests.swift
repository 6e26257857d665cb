import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Whom to choose and what it brings, from the command line over TLS, in both languages: grids, look-alikes, models and seats by
/// segment, campaigns, wallets and redirections.
struct SelectionTests: CommandLineSuite {
    /// Somebody who spent `revenue` on each of the days; an empty one is today.
    private func customer(
        _ server: ServerProcess, _ name: String, revenue: String, days: [String]
    ) async throws -> String {
        let created = try await refleks(server, "customer", "create", "--given-name", name, "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        for day in days {
            let program = ["record", code, "purchase", "--revenue", revenue, "--item", "TEA@Çay=\(revenue)"]
            let bought = try await refleks(server, arguments: program + (day.isEmpty ? [] : ["--at", day]))
            #expect(bought.status == 0, "\(bought.output)")
        }
        return code
    }

    @Test func `customers are gridded, compared, fitted and seated by segment`() async throws {
        let server = try await ServerProcess.start()
        var codes: [String] = []
        for index in 0..<12 {
            let days = (0...(index % 3)).map { "2020-0\(1 + 2 * $0)-1\(index % 10)T10:00" }
            codes.append(
                try await customer(server, "M\(index)", revenue: "\(100 + 250 * index),00", days: days))
        }
        let put = try await refleks(server, as: "admin", "segment", "put", "rich", "spend >= 2000.00 TRY")
        #expect(put.status == 0, "\(put.output)")
        let listed = try await refleks(server, "segment", "list", "-o", "json")
        #expect(try ListSegmentsResponse(jsonString: listed.output).segments.map(\.name) == ["rich"])
        let members = try await refleks(server, "segment", "members", "rich", "-o", "json")
        let rich = try ListSegmentMembersResponse(jsonString: members.output).members.map(\.code)
        #expect(Set(rich) == Set([4, 5, 7, 8, 9, 10, 11].map { codes[$0] }), "\(rich)")

        let grid = try await refleks(server, as: "analyst", "rfm", "-o", "json")
        #expect(try GetRfmGridResponse(jsonString: grid.output).customers == 12)
        #expect(try await refleks(server, as: "analyst", language: "tr", "rfm").output.contains("yenilik"))
        let alike = try await refleks(server, as: "analyst", "lookalikes", "--segment", "rich", "-o", "json")
        let others = try ListLookalikesResponse(jsonString: alike.output).customers
        #expect(!others.isEmpty && Set(others.map(\.code)).isDisjoint(with: rich), "\(alike.output)")

        // Fitted to the members alone, and judged with words where they are too few.
        func fit(_ segment: String, language: String) async throws -> ProgramResult {
            try await refleks(
                server, as: "admin", language: language, "model", "fit", "--until", "2020-07-01", "--segment", segment)
        }
        let few = try await fit("rich", language: "tr")
        #expect(few.status == 65 && few.output.contains("MODEL_TOO_FEW_CUSTOMERS"), "\(few.output)")
        let all = try await refleks(server, as: "admin", "segment", "put", "everybody", "purchases >= 1")
        #expect(all.status == 0)
        let fitted = try await fit("everybody", language: "tr")
        #expect(fitted.status == 0 && fitted.output.contains("everybody"), "\(fitted.output)")
        let models = try await refleks(server, as: "analyst", "model", "list", "-o", "json")
        let model = try #require(try ListModelsResponse(jsonString: models.output).models.first)
        #expect(model.segment == "everybody" && model.segmentVersion == 1 && model.customers == 12)
        let nobody = try await fit("nobody", language: "en")
        #expect(nobody.status == 67 && nobody.output.contains("SEGMENT_NOT_FOUND"), "\(nobody.output)")

        let seats = try await refleks(
            server, "allocate", "--segment", "rich", "--seats", "2", "--waiting", "1", "--channel", "branch", "--by",
            "tier", "--reserve", "standard=1", "-o", "json")
        let allocation = try AllocateCapacityResponse(jsonString: seats.output)
        #expect(allocation.chosen.count == 2 && allocation.waiting.count == 1 && allocation.hasFirstExcluded)
        #expect(Set(allocation.chosen.map(\.customerCode)).isSubset(of: rich))
        #expect(await server.end(SIGTERM) == 0)
    }

    @Test func `what campaigns brought, wallets hold and customers cost is told in both languages`() async throws {
        let server = try await ServerProcess.start()
        var codes: [String] = []
        for (index, name) in ["Ali", "Ece", "Can", "Nil"].enumerated() {
            codes.append(
                try await customer(server, name, revenue: "1.00\(index),50", days: ["2020-03-1\(index)T10:00"]))
        }
        for (campaign, goal) in [("stay", "retention"), ("win", "acquisition")] {
            let put = try await refleks(
                server, as: "admin", "campaign", "put", campaign, codes[0], codes[1], codes[2], codes[3], "--goal",
                goal,
                "--from", "2020-01-01", "--to", "2020-12-31", "--cost", "2.000,00", "--control",
                goal == "retention" ? "50" : "0")
            #expect(put.status == 0, "\(put.output)")
        }
        let report = try await refleks(server, language: "tr", "campaign", "report", "win")
        #expect(report.output.contains("%100,0") && report.output.contains("kontrol grubu yok"), "\(report.output)")
        #expect(report.output.contains("01.01.2020 … 31.12.2020"), "\(report.output)")
        // 1,000.50 + 1,001.50 + 1,002.50 + 1,003.50
        #expect(report.output.contains("ulaşılanların harcaması 4.008,00 TRY"), "\(report.output)")
        let buyers = try await refleks(server, as: "admin", "segment", "put", "buyers", "purchases >= 1")
        #expect(buyers.status == 0, "\(buyers.output)")
        let drawn = try await refleks(
            server, as: "admin", "campaign", "put", "drawn", "--segment", "buyers", "--goal", "retention", "--from",
            "2020-01-01", "--to", "2020-12-31")
        #expect(drawn.status == 0 && drawn.output.contains("4 reached, 0 left alone"), "\(drawn.output)")
        let listed = try await refleks(server, language: "tr", "campaign", "list")
        #expect(listed.output.contains("buyers segmentinden seçildi, sürüm 1"), "\(listed.output)")
        for (language, amount) in [("en", "500.00 TRY"), ("tr", "500,00 TRY")] {
            let saved = try await refleks(
                server, as: "analyst", language: language, "campaign", "retention", "stay", "--acquisition", "win")
            #expect(saved.status == 0 && saved.output.contains(amount), "\(saved.output)")
        }
        let wrong = try await refleks(
            server, as: "analyst", language: "tr", "campaign", "retention", "win", "--acquisition", "stay")
        #expect(wrong.status == 65 && wrong.output.contains("CAMPAIGN_OTHER_GOAL"), "\(wrong.output)")

        let today = try await customer(server, "Su", revenue: "1.000,50", days: [""])
        let fact = try await refleks(
            server, "fact", "put", today, "wallet", "cay", "4.002,00 TRY", "--basis", "contract")
        #expect(fact.status == 0, "\(fact.output)")
        let wallet = try await refleks(server, "wallet", today, "-o", "json")
        let tea = try #require(try GetWalletResponse(jsonString: wallet.output).wallets.first)
        #expect(tea.oursMinor == 1_000_50 && tea.wholeMinor == 4_002_00 && tea.shareBp == 2_500, "\(wallet.output)")
        #expect(tea.headroomMinor == 3_001_50)
        #expect(try await refleks(server, language: "tr", "wallet", today).output.contains("%25,0"))

        let offer = try await refleks(
            server, as: "admin", "offer", "put", "tea", "--product", "TEA", "--price", "100,00", "--cost", "90,00",
            "--floor", "20", "--from", "2020-01-01")
        #expect(offer.status == 0, "\(offer.output)")
        #expect(try await refleks(server, language: "tr", "offer", "list").output.contains("01.01.2020"))
        let barred = try await refleks(server, language: "tr", "recommend", today, "--current")
        #expect(barred.output.contains("Kâr payı %10; istenen en düşük pay olan %20"), "\(barred.output)")

        _ = try await refleks(server, "record", codes[3], "contact", "--money", "channel-cost=2.000,00")
        let proposed = try await refleks(server, "redirect", "propose", codes[3], "--channel", "chat", "-o", "json")
        let redirect = try ProposeRedirectResponse(jsonString: proposed.output).redirect
        let seen = try await refleks(server, language: "tr", "lifecycle", codes[3])
        #expect(seen.output.contains("önerildi") && seen.output.contains("#\(redirect.redirectID)"), "\(seen.output)")
        let refused = try await refleks(
            server, as: "admin", language: "tr", "redirect", "decide", codes[3], String(redirect.redirectID), "refused")
        #expect(refused.status == 0 && refused.output.contains("reddedildi"), "\(refused.output)")
        #expect(try await refleks(server, language: "tr", "lifecycle", codes[3]).output.contains("reddedildi"))
        #expect(await server.end(SIGTERM) == 0)
    }
}
