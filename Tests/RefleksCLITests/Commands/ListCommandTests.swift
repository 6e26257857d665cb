import RefleksContract
import RefleksMessages
import Synchronization
import Testing

@testable import refleks

@Suite struct ListCommandTests: CommandSuite {
    private func sent<Request>(_ type: Request.Type, _ arguments: String...) async throws -> Request {
        let test = TestShell()
        let code = try await test.run(arguments + TestShell.connection)
        #expect(code == 0, "\(arguments): \(test.errors.text)")
        return try #require(test.server.state.withLock { $0.listRequests.first as? Request })
    }

    @Test func `lists show bars, values and where everybody stands, in both languages`() async throws {
        let top = try await output("top")
        expect(
            top,
            [
                "Best customers by score", "████████░░░░", "1000000005", "Ayşe Kaya", "34-001", "700", "12,345.67 TRY",
                "Private", "Deepening", "−50.00 TRY", "ordered as of", "8,123", "1000000030",
                "* money in currencies without a rate is left out of score and value: 1",
            ])
        #expect(!top.contains("next-token"), "the list ended before as many were there as were wanted")
        expect(try await output("top", "--limit", "3"), ["1000000021", "next-token"])
        expect(try await output("at-risk", language: "tr"), ["kuru olmayan paralar", "1000000030"])
        expect(
            try await output("top", "--by", "value", language: "tr"),
            ["Değere göre", "12.345,67 TRY", "Özel", "Derinleşiyor", "gününe göre sıralı"])
        expect(try await output("at-risk"), ["Customers at risk", "At risk"])
        expect(try await output("lost"), ["Lost customers", "nobody", "everybody is being ordered"])
        expect(try await output("lost", language: "tr"), ["kimse yok", "herkes yeniden sıralanıyor"])
        let csv = try await output("top", "-o", "csv")
        expect(
            csv,
            [
                "leaves_out_money,lifetime_value_minor,model_number",
                "1000000005,Ayşe,Kaya,34-001,700,PRIVATE,DEEPENING,1234567,TRY,false,400025,3",
                "1000000021,,,,3,STANDARD,LOST,,TRY,false,,3", "1000000030,,,,2,STANDARD,LOST,,TRY,true,,3",
            ])
        #expect(try await output("top", "-o", "ndjson").split(separator: "\n").count == 4)
    }

    @Test func `by lifetime value what is expected stands beside what was brought, with the model`() async throws {
        let top = try await output("top", "--by", "lifetime-value")
        expect(
            top,
            [
                "Best customers by lifetime value", "████████████", "Lifetime value", "4,000.25 TRY", "12,345.67 TRY",
                "−10.00 TRY", "expected within a year by model 3", "ordered as of",
            ])
        expect(
            try await output("top", "--by", "lifetime-value", language: "tr"),
            [
                "Yaşam boyu değere göre en iyi müşteriler", "4.000,25 TRY", "12.345,67 TRY",
                "3 numaralı modele göre bir yıl içinde beklenen",
            ])
        let other = try await output("top", "--by", "value")
        #expect(!other.contains("Lifetime value") && !other.contains("4,000.25"))
        #expect(
            try await sent(ListTopCustomersRequest.self, "top", "--by", "lifetime-value").order == .lifetimeValue)
        let help = Catalogue.Help.text("score, value or lifetime-value.", .turkish)
        #expect(help == "score (puan), value (değer) ya da lifetime-value (yaşam boyu değer).")
    }

    @Test(arguments: ["top", "at-risk"])
    func `a branch's few are found behind pages on which nobody of it is`(_ list: String) async throws {
        let shown = try await output(list, "--branch", "far")
        expect(shown, ["1000000030", "8,123"])
        #expect(!shown.contains("nobody") && !shown.contains("next-token"))
    }

    @Test func `a cut-off is points, or an amount in the policy's currency`() async throws {
        #expect(try await sent(ListTopCustomersRequest.self, "top", "--at-least", "500").atLeast == 500)
        let none = try await sent(ListTopCustomersRequest.self, "top")
        #expect(!none.hasAtLeast)
        let test = TestShell()
        for order in ["value", "lifetime-value"] {
            let byMoney = ["top", "--by", order, "--at-least", "1.500,00"]
            #expect(try await test.run(byMoney + TestShell.connection) == 0, "\(test.errors.text)")
        }
        let requests = test.server.state.withLock { $0.listRequests.compactMap { $0 as? ListTopCustomersRequest } }
        #expect(requests.allSatisfy { $0.atLeast == 150_000 })
        #expect(Set(requests.map(\.order)) == [.value, .lifetimeValue])
        for (locale, range) in [("en", "from 0 to 1000"), ("tr", "0 ile 1000 arasında")] {
            let wrong = TestShell()
            let arguments = ["top", "--at-least", "1001", "--locale", locale]
            #expect(try await wrong.run(arguments + TestShell.connection) == 64)
            expect(wrong.errors.text, ["--at-least", range])
        }
        let ambiguous = TestShell()
        #expect(try await ambiguous.run(["top", "--by", "value", "--at-least", "1,500"] + TestShell.connection) == 64)
    }

    @Test func `lists ask for what the options say`() async throws {
        let top = try await sent(
            ListTopCustomersRequest.self, "top", "--by", "value", "--tier", "private", "--branch", "34-001", "--limit",
            "7", "--page", "abc")
        #expect(top.order == .value && top.tier == .private && top.branch == "34-001")
        #expect(top.pageSize == 7 && top.pageToken == "abc" && top.hasAccess)
        let risk = try await sent(ListAtRiskCustomersRequest.self, "at-risk", "--tier", "plus")
        #expect(risk.tier == .plus && risk.pageSize == 20 && risk.branch.isEmpty)
        #expect(try await sent(ListLostCustomersRequest.self, "lost", "--branch", "06-001").branch == "06-001")
        for wrong in [["top", "--by", "name"], ["lost", "--tier", "gold"]] {
            #expect(try await TestShell().run(wrong + TestShell.connection) != 0, "\(wrong)")
        }
    }

    @Test func `segments are put, listed and explained`() async throws {
        let put = try await sent(
            PutSegmentRequest.self, "segment", "put", "sleeping", "days_since(last_purchase) > 90", "--description",
            "Sleepers", "--retire")
        #expect(put.segment.name == "sleeping" && put.segment.rule == "days_since(last_purchase) > 90")
        #expect(put.segment.description_p == "Sleepers" && put.segment.retired)
        expect(
            try await output("segment", "put", "sleeping", "purchases > 1"),
            ["sleeping", "is recorded", "purchases > 1"])
        expect(
            try await output("segment", "list"),
            ["sleeping", "days_since(last_purchase) > 90", "admin/operations", "Sleepers"])
        expect(try await output("segment", "list", "--all", language: "tr"), ["old", "artık kullanılmıyor"])
        expect(
            try await output("segment", "explain", "1000000005", "--rule", "purchases > 3"),
            ["belongs to it", "▸", "yes", "purchases = 7", "unknown", "visits = not known", "change it on"])
        expect(
            try await output("segment", "explain", "1000000005", "--segment", "sleeping", language: "tr"),
            ["üyesi", "evet", "bilinmiyor"])
        let explained = try await sent(
            ExplainMembershipRequest.self, "segment", "explain", "1000000005", "--segment", "sleeping")
        #expect(explained.name == "sleeping" && explained.customer.code == "1000000005")
        expect(
            try await output("segment", "explain", "1000000005", "--segment", "s", "-o", "csv"),
            ["1000000005,purchases > 3,YES,true,purchases=7"])
    }

    @Test func `members and measures go through all pages`() async throws {
        let members = try await output("segment", "members", "sleeping", "--limit", "5")
        expect(members, ["1000000005", "1000000013", "12,345.67 TRY", "700"])
        #expect(!members.contains("second"))
        #expect(
            try await output("segment", "members", "sleeping", "--limit", "1", "-o", "ndjson").contains("1000000005"))
        expect(
            try await output("segment", "measure", "sleeping"),
            ["6 of 40,000 customers", "6,000.00 TRY", "34-001", "4", "no home branch", "06-001"])
        expect(
            try await output("segment", "measure", "sleeping", language: "tr"), ["40.000 müşteriden 6", "şubesi yok"])
        expect(
            try await output("segment", "measure", "sleeping", "-o", "csv"), ["34-001,4,400000,TRY", ",1,100000,TRY"])
    }

    @Test func `the grid and look-alikes are shown in both languages`() async throws {
        let grid = try await output("rfm")
        expect(
            grid,
            [
                "30 of 1,500 customers", "9,000.00 TRY", "████ 28", "8,900.00 TRY", "frequency 5",
                "7, 30, 60, 365 days",
                "left out for want of a rate: GBP",
            ])
        expect(
            try await output("rfm", language: "tr"),
            ["1.500 müşteriden 30", "sıklık 5", "9.000,00 TRY", "kuru olmadığı için sayılmayan: GBP"])
        expect(try await output("rfm", "-o", "csv"), ["5,5,5,20,800000,TRY", "1,1,1,2,10000,TRY"])
        #expect(try await sent(GetRfmGridRequest.self, "rfm", "--segment", "rich").segment == "rich")
        expect(
            try await output("lookalikes", "--segment", "rich"),
            [
                "like 6 of 1,500 customers", "1000000005", "87.5 %", "██████████░░",
                "purchases: 12, margin 1,500.00 TRY, visits = 4",
            ])
        expect(
            try await output("lookalikes", "--segment", "rich", language: "tr"),
            ["Benzer müşteriler", "6 örneğe", "alışveriş: 12, kâr payı 1.500,00 TRY"])
        let codes = ["1000000005", "1000000013", "1000000021", "1000000030", "1000000048"]
        let test = TestShell()
        let like = codes.flatMap { ["--like", $0] }
        let status = try await test.run(["lookalikes", "--among", "new", "--limit", "3"] + like + TestShell.connection)
        #expect(status == 0, "\(test.errors.text)")
        let request = try #require(
            test.server.state.withLock { $0.listRequests.first as? ListLookalikesRequest })
        #expect(request.customers.codes == codes && request.among == "new" && request.count == 3)
        expect(
            try await output("lookalikes", "--segment", "s", "-o", "csv"),
            ["1000000005,34-001,8750,purchases=12; margin=1500.00 TRY; visits=4"])
    }

    @Test func `a policy is shown, and what is shown can be put again`() async throws {
        expect(
            try await output("policy", "show"),
            [
                "admin/operations", "Margin; what is", "−5,000.00 TRY: −100 · ", "first answer 2 h, solution 16 h",
                "250", "free delivery", "45", "91",
            ])
        expect(
            try await output("policy", "show", language: "tr"),
            ["Puanlama politikası", "−5.000,00 TRY: −100 · ", "ilk yanıt 2 sa", "ücretsiz teslimat", "45 günden"])
        // Curves are shown whole: what does not fit goes on in the next line.
        #expect(!(try await output("policy", "show")).contains("…"))
        let json = try await output("policy", "show", "-o", "json")
        let test = TestShell()
        #expect(try await test.run(["policy", "put", json] + TestShell.connection) == 0, "\(test.errors.text)")
        let sent = try #require(
            test.server.state.withLock { $0.listRequests.first as? PutScoringPolicyRequest })
        #expect(sent.policy.curves == SampleScoring.policy.curves && sent.policy.dwellDays == 45)
        #expect(sent.policy.version == 0 && sent.policy.source.isEmpty && sent.policy.commitSeq == 0)
        expect(test.output.text, ["is in force", "3"])
        let csv = try await output("policy", "show", "-o", "csv")
        expect(csv, ["2,VALUE_MARGIN,-500000,-100"])
        let wrong = TestShell()
        #expect(try await wrong.run(["policy", "put", "{"] + TestShell.connection) != 0)
        expect(wrong.errors.text, ["refleks.v1.ScoringPolicy"])
        for (json, reason) in [
            (#"{"enter_at": 1}"#, "bulunmayan bir enter_at alanı"),
            (#"{"curves": [{"rule": "SCORE_RULE_NONE"}]}"#, "bulunmayan bir değer"),
            (#"{"leave_margin": 30, "dwell_days": "x"}"#, "dwell_days alanına oraya uyan bir sayı vermiyor"),
            (
                #"{"currency": "a,\"}", "tiers": [{"enters": 99999999999}]}"#,
                "tiers[0].enters alanına oraya uyan bir sayı vermiyor"
            ),
            (#"{"dwell_days": 1"#, "eksiksiz bir belge değil"),
        ] {
            let wrong = TestShell()
            #expect(try await wrong.run(["policy", "put", json, "--locale", "tr"] + TestShell.connection) == 65)
            expect(wrong.errors.text, [reason])
        }
    }
}
