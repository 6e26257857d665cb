import ArgumentParser
import RefleksContract
import Testing

@testable import refleks

/// Scorecard, equity, road map, readiness and programme as people see them.
@Suite struct GovernanceCommandTests: CommandSuite {
    @Test func `a scorecard shows figures in their units, with what they were before and who answers`() async throws {
        expect(
            try await output("scorecard"),
            [
                "Scorecard", "2026-11, so far", "Active customers", "1,234", "617", "▅█", "v3, ayse.kaya", "96.3 %",
                "98,765.43 TRY",
            ])
        let turkish = try await output("scorecard", "--month", "2026-10", language: "tr")
        expect(turkish, ["Karne", "2026-10", "1.234", "%96,3", "98.765,43 TRY", "sürüm 3"])
        #expect(!turkish.contains("şimdiye kadar"))
        expect(
            try await output("scorecard", "-o", "csv"),
            ["2026-11,active,3,CUSTOMERS,1234,617,CUSTOMERS,TRY", "2026-11,,0,UNSPECIFIED,,,BASIS_POINTS,TRY"])
    }

    @Test func `a metric is put with its sign-offs, and listed`() async throws {
        let put = try await output(
            "metric", "put", "active", "--measure", "customers", "--name-en", "A", "--name-tr", "B", "--owner", "ayse",
            "--sign-off", "ali", "--sign-off", "ece")
        expect(put, ["active", "metric recorded", "version 2"])
        expect(
            try await output("metric", "list", "--with-retired"),
            ["active", "Active customers · retired", "v3, ayse.kaya · signed off by ali.can, ece.su"])
        expect(try await output("metric", "list", language: "tr"), ["Etkin müşteriler", "Müşteri sayısı", "onaylayan"])
        let wrong = TestShell()
        let arguments = [
            "metric", "put", "x", "--measure", "luck", "--name-en", "A", "--name-tr", "B", "--owner", "c", "--sign-off",
            "d",
        ]
        #expect(try await wrong.run(arguments + TestShell.connection) == 64)
    }

    @Test func `a statement shows each line in customers and money, and why customers were lost`() async throws {
        expect(
            try await output("equity", "--month", "2026-10"),
            [
                "Customer equity", "Opening", "1,000.00 TRY", "+ acquired", "− lost", "200.00 TRY", "± another model",
                "−0.60 TRY", "Closing", "858.00 TRY", "closed the accounts", "commits 0 and 8,123",
            ])
        expect(
            try await output("equity", "--month", "2026-10", language: "tr"),
            ["Müşteri varlığı", "Açılış", "1.000,00 TRY", "Kapanış", "hesaplarını kapattı"])
        expect(
            try await output("equity", "--month", "2026-10", "-o", "csv"),
            ["2026-10,opening,10,100000,TRY", "2026-10,merges_and_erasures,-1,-100,TRY", "lost CLOSURE,3,20000,TRY"])
    }

    @Test func `the road map shows parts below what they belong to, and what nobody owns`() async throws {
        let list = try await output("roadmap", "list")
        expect(list, ["Road map", "Marka", "under way", "ali.can", "  a ", "nobody yet", "overdue", "brand"])
        let lines = list.split(separator: "\n").map(String.init)
        let whole = try #require(lines.firstIndex { $0.contains("Marka") })
        #expect(lines.firstIndex { $0.contains("Adım") } == whole + 1, "the part stands below")
        expect(try await output("roadmap", "unowned", language: "tr"), ["Sahipsiz", "henüz kimse yok", "gecikti"])
        expect(
            try await output("roadmap", "put", "a", "--title", "T", "--state", "under-way"),
            ["road map item recorded", "version 2"])
        expect(try await output("roadmap", "list", "-o", "csv"), ["a,STEP,Adım,,2026-03-01,,b,PLANNED,true,0"])
    }

    @Test func `readiness is answered by the numbers of the noes, and shown with advice and trend`() async throws {
        expect(
            try await output("readiness", "submit", "ali.can", "--no", "3,7"), ["answers recorded", "version 9"])
        let shown = try await output("readiness", "show")
        expect(
            shown,
            ["2 respondents, 75.0 % yes", "1/2", "Is it clear?", "disagreement 100.0 %", "→ Agree on it.", "▃█"])
        expect(try await output("readiness", "show", language: "tr"), ["Hazır oluş", "görüş ayrılığı", "Gidiş"])
        let wrong = TestShell()
        #expect(try await wrong.run(["readiness", "submit", "a", "--no", "12"] + TestShell.connection) == 64)
    }

    @Test func `scope, team and budget are put and shown`() async throws {
        expect(try await output("programme", "scope", "loyal"), ["loyal", "scope recorded", "version 5"])
        expect(
            try await output("programme", "show"),
            ["loyal", "2,000 in scope", "4,000 out of scope: standard treatment", "Sadık olanlar"])
        expect(
            try await output("programme", "team", "it", "--person", "a", "--pledged", "25", "--given", "10"),
            ["it", "area recorded", "version 2500"])
        expect(
            try await output("programme", "teams"),
            ["logistics", "25.0 % pledged, 10.0 % given", "it", "nobody yet"])
        expect(try await output("budget", "put", "2026-10", "5.000,00"), ["2026-10", "version 500000"])
        expect(
            try await output("budget", "show", "2026-10"),
            ["Retention budget", "5,000.00 TRY", "6,000.00 TRY", "−1,000.00 TRY", "not known"])
        let wrong = TestShell()
        #expect(try await wrong.run(["programme", "team", "it", "--pledged", "101"] + TestShell.connection) == 64)
    }

    @Test(arguments: ["en", "tr"]) func `a report is one page without network or script, in the reader's language`(
        language: String
    ) async throws {
        let page = try await output("report", "--month", "2026-10", "-o", "html", language: language)
        let parser = WellFormedness(page)
        #expect(parser.failure == nil, "\(parser.failure ?? "")")
        #expect(parser.count["svg"] == 2 && parser.count["table"] == 6 && parser.count["section"] == 5)
        #expect(parser.count["circle"] == 6, "a point for each figure that is not hidden")
        #expect(parser.count["rect"] == 9, "a bar for each line of the statement")
        #expect(parser.count["script"] == nil && parser.count["img"] == nil && parser.count["link"] == nil)
        for reach in ["http://", "https://", "url(", "src=", "@import"] { #expect(!page.contains(reach), "\(reach)") }
        expect(page, ["default-src 'none'", "<html lang=\"\(language)\">", "Active customers", "ayse.kaya"])
        expect(
            page,
            language == "tr"
                ? [
                    "2026-10 ayında müşteriler", "Açılış", "858,00 TRY", "hesaplarını kapattı", "Hizmet kalitesi",
                    "%81,3",
                    "gizli: yalnız 4", "Şubelere göre", "34-001", "Tutulan sözler", "36 / 40",
                ]
                : [
                    "Customers in 2026-10", "Opening", "858.00 TRY", "closed the accounts", "Service quality", "31.5",
                    "first answer: half within 35 min", "Promises kept", "75.0 %",
                ])
        for broken in ["\"nan", "\"inf", "\"-inf"] { #expect(!page.contains(broken)) }
        #expect(throws: (any Error).self, "html is all that it can be") {
            _ = try RefleksCommand.parseAsRoot(["report", "-o", "csv"])
        }
    }

    @Test func `what the house does for its customers is shown with bars, alerts and intervals`() async throws {
        expect(
            try await output("conduct", "effort", "--month", "2026-10", "--least-top", "30"),
            ["Effort", "Best tenth", "25.0 %", "300.00 TRY", "20 touches, 10 customers", "not as it should be", "–"])
        let silent = try await output("conduct", "effort", language: "tr")
        expect(silent, ["Emek", "En iyi onda bir", "%25,0"])
        #expect(!silent.contains("gerektiği gibi"))
        expect(
            try await output("conduct", "phases", "--month", "2026-10"),
            ["20 customers", "1,234 interactions", "7 of 40 customers were met in all three"])
        expect(
            try await output("conduct", "briefings", language: "tr"),
            ["34-001", "%25,0", "2 bilgilendirme, 8 ziyaret", "35-001", "–"])
        expect(
            try await output("conduct", "erosion", "2026-10-01", "--branch", "34-001"),
            [
                "Affected", "1,000.00 TRY → 300.00 TRY", "33.3 % bought again", "[6.2 %, 79.2 %]",
                "−200.00 TRY a customer",
            ])
        expect(try await output("conduct", "erosion", "2026-10-01"), ["0.05 TRY a customer"])
        expect(try await output("conduct", "effort", "-o", "csv"), ["2026-10,top,10,20,30000,TRY,2500,false"])
        let wrong = TestShell()
        #expect(try await wrong.run(["conduct", "effort", "--most-new", "101"] + TestShell.connection) == 64)
    }

    @Test func `praise names people and outcome, and no code of who was erased`() async throws {
        expect(
            try await output(
                "recognise", "put", "1000000005", "--people", "ece.su", "--people", "ali.can", "--outcome", "won-back"),
            ["1000000005", "praise recorded", "version 2"])
        expect(
            try await output("recognise", "list"), ["Praise", "ece.su", "won back", "1000000005", "ali.can", "kept"])
        expect(try await output("recognise", "list", "-o", "csv"), ["r1,2026-03-01,ece.su,1000000005,WON_BACK,0"])
    }
}
