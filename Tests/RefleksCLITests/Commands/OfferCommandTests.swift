import RefleksContract
import Testing

@testable import refleks

/// Offers, recommendations, seats, redirections, wallets and campaigns as people see them.
@Suite struct OfferCommandTests: CommandSuite {
    @Test func `an offer is put with amounts as people write them, and listed page by page`() async throws {
        let put = [
            "offer", "put", "cup", "--product", "CUP", "--price", "1.234,56", "--stage", "growth", "--from",
            "2026-01-01", "--channel", "sms", "--tier", "plus",
        ]
        let test = TestShell()
        #expect(try await test.run(put + ["--locale", "en"] + TestShell.connection) == 0)
        expect(test.output.text, ["cup", "offer recorded", "version 123456"])
        expect(try await output("offer", "list"), ["cup", "tea", "79.90 TRY", "decline"])
        expect(try await output("offer", "list", language: "tr"), ["79,90 TRY", "düşüş"])
        expect(try await output("offer", "list", "-o", "csv"), ["cup,CUP,", ",7990,TRY,0,0,DECLINE,0,2026-01-01,"])
        let wrong = TestShell()
        #expect(try await wrong.run(put + ["--floor", "101"] + TestShell.connection) == 64)
    }

    @Test func `recommendations show price, reasons and what is not offered`() async throws {
        expect(
            try await output("recommend", "1000000005", "--channel", "sms", "--brand", "acme"),
            ["Never bought", "CUP  Fincan  79.90 TRY", "because of that", "Not offered", "GOLD", "acme", "8,123"])
        expect(
            try await output("recommend", "1000000005", language: "tr"), ["Hiç almadıkları", "Sunulmayanlar", "yok"])
        let csv = try await output("recommend", "1000000005", "-o", "csv")
        expect(csv, ["cross_sell,CUP,cup,7990,TRY,3333,3,TEA,WHY", "rejected,GOLD,,,,,,,WHY"])
    }

    @Test func `lists that rest on nothing say so, and how far back they looked`() async throws {
        // The sample's customers are told apart by the number of recommendations that are asked for.
        expect(try await output("recommend", "1000000005", "--count", "1"), ["bought nothing yet"])
        expect(try await output("recommend", "1000000005", "--count", "1", language: "tr"), ["henüz alışverişi yok"])
        expect(try await output("recommend", "1000000005", "--count", "2"), ["bought nothing since 2024-11-22"])
        expect(
            try await output("recommend", "1000000005", "--count", "2", language: "tr"),
            ["22.11.2024 tarihinden beri alışverişi yok"])
        let some = try await output("recommend", "1000000005", "--count", "3")
        expect(some, ["looked back to 2024-11-22"])
        #expect(!some.contains("bought nothing"))
        #expect(!(try await output("recommend", "1000000005")).contains("looked back"))
    }

    @Test(arguments: ["en", "tr"])
    func `a commercial contact without a brand is refused here, with what mends it`(language: String) async throws {
        let channel = ["--channel", "sms"]
        for arguments in [
            ["next", "1000000005"], ["recommend", "1000000005"] + channel,
            ["allocate", "1000000005", "--seats", "1"] + channel,
        ] {
            let test = TestShell()
            #expect(
                try await test.run(arguments + ["--locale", language] + TestShell.connection) == 64, "\(arguments)")
            expect(test.errors.text, [language == "en" ? "--brand NAME" : "--brand AD"])
            #expect(test.errors.text.contains("--present") == (arguments[0] == "next"))
        }
        // Where nobody is written to or called, none is needed.
        expect(
            try await output("allocate", "1000000005", "--seats", "1", "--channel", "branch", language: language),
            ["1000000005"])
    }

    @Test func `a redirection takes whoever is named by an identifier`() async throws {
        expect(
            try await output("redirect", "propose", "phone:0532 123 45 67", "--channel", "chat"),
            ["1000000005 #9", "Chat"])
        expect(
            try await output("redirect", "decide", "phone:0532 123 45 67", "9", "approved"), ["1000000005 #9"])
        for wrong in [["propose", "Ayşe", "--channel", "chat"], ["decide", "Ayşe", "9", "approved"]] {
            let test = TestShell()
            #expect(try await test.run(["redirect"] + wrong + TestShell.connection) == 64, "\(wrong)")
        }
    }

    @Test(arguments: ["en", "tr"])
    func `everything wrong with an offer's options is told at once`(language: String) async throws {
        let test = TestShell()
        let wrong = [
            "offer", "put", "cup", "--product", "CUP", "--price", "1,234", "--floor", "250", "--stage", "old", "--from",
            "2026-02-30", "--tier", "gold", "--locale", language,
        ]
        #expect(try await test.run(wrong + TestShell.connection) == 64)
        let range = language == "en" ? "--floor must be from 0 to 100" : "--floor, 0 ile 100 arasında"
        expect(test.errors.text, [range, "introduction, growth", "standard, plus"])
        expect(test.errors.text, [language == "en" ? "--from must be a day" : "--from takvimde bulunan bir gün"])
        #expect(test.errors.lines.count { $0.hasPrefix("✗") } == 5, "\(test.errors.text)")
    }

    /// Command, what of its options is wrong, and how many mistakes those are.
    private static let mistakes: [(arguments: [String], names: [String], count: Int)] = [
        (
            [
                "campaign", "put", "c", "--goal", "x", "--from", "01.03.2026", "--to", "2026-02-30", "--cost=-5",
                "--control", "99",
            ], ["--control", "--from", "--to", "acquisition, retention"], 5
        ),
        (
            [
                "model", "fit", "--family", "zzz", "--currency", "ZZZ", "--first-channel", "qqq", "--until", "soon",
                "--seconds", "0",
            ], ["--seconds", "--until", "bg-nbd"], 5
        ),
        (["value", "1000000005", "--days", "0", "--discount", "1001"], ["--days", "3650", "--discount", "1000"], 2),
        (["value", "1000000005", "--days", "36500"], ["--days", "3650"], 1),
        (["top", "--by", "x", "--tier", "gold", "--limit", "0"], ["--limit", "200", "standard, plus"], 3),
        (["lost", "--tier", "gold", "--limit", "201"], ["--limit", "standard, plus"], 2),
        (["simulate", "1000000005", "x", "--times", "51", "--at", "soon"], ["--times", "50", "purchase"], 3),
        (
            ["allocate", "--seats", "1", "--channel", "x", "--by", "tier", "--reserve", "PLUS=abc", "--limit", "x"],
            ["--reserve", "--limit", "GROUP=SEATS"], 3
        ), (["programme", "team", "logistics", "--pledged", "101"], ["--pledged", "100"], 1),
    ]

    @Test(arguments: ["en", "tr"], mistakes.indices)
    func `everything wrong with options is told at once, ranges as ranges`(language: String, index: Int) async throws {
        let (arguments, names, count) = Self.mistakes[index]
        let test = TestShell()
        #expect(try await test.run(arguments + ["--locale", language] + TestShell.connection) == 64)
        expect(test.errors.text, names)
        #expect(test.errors.lines.count { $0.hasPrefix("✗") } == count, "\(test.errors.text)")
        // A range is no list of values.
        #expect(!test.errors.text.contains("0…"), "\(test.errors.text)")
    }

    @Test func `what to do next comes with time and channel, and with every other action`() async throws {
        expect(
            try await output("next", "1000000005", "--brand", "acme"),
            ["Offer something new", "CUP  Fincan", "Phone", "Not chosen", "Keep the customer"])
        let present = try await output("next", "1000000005", "--present", language: "tr")
        expect(present, ["Yeni bir şey öner", "Müşteriyi elde tut"])
        #expect(!present.contains("Telefon"))
        expect(
            try await output("next", "1000000005", "--present", "--channel", "web"), ["Offer something new"])
        let nowhere = TestShell()
        #expect(
            try await nowhere.run(
                ["next", "1000000005", "--present", "--channel", "x"] + TestShell.connection) == 64)
        let csv = try await output("next", "1000000005", "--present", "-o", "csv")
        expect(csv, ["OFFER_NEW,true,WHY,CUP", "KEEP,false,WHY,"])
    }

    @Test func `the whole view says what to do next, and machines ask for that themselves`() async throws {
        let view = try await output("360", "1000000005")
        expect(view, ["Next", "Offer something new", "CUP  Fincan"])
        #expect(!view.contains("Not chosen"))
        for arguments in [["-o", "json"], ["--as-of-valid", "2026-01-01", "--as-of-known", "2026-02-01"]] {
            let test = TestShell()
            #expect(try await test.run(["360", "1000000005"] + arguments + TestShell.connection) == 0)
            #expect(!test.output.text.contains("Offer something new"))
        }
    }

    @Test func `seats are shown with reasons, and groups are read as they are written`() async throws {
        let text = try await output(
            "allocate", "1000000005", "1000000013", "--seats", "1", "--channel", "branch", "--by", "branch",
            "--limit", "34-001=3")
        expect(
            text, ["Chosen", "1000000005", "431", "34-001", "First without a seat", "1000000013", "3 without a seat"])
        expect(
            try await output("allocate", "--segment", "vip", "--seats", "1", "--channel", "branch"),
            ["Chosen", "1000000005"])
        let byTier = ["allocate", "1000000005", "--seats", "1", "--channel", "branch", "--by", "tier", "--reserve"]
        let named = try await output(arguments: byTier + ["plus=1"], language: "tr")
        expect(named, ["Artı", "bulunamayan kod: 1000000021"])
        for text in ["34-001", "gold=1"] {
            let wrong = TestShell()
            #expect(try await wrong.run(byTier + [text] + TestShell.connection) == 64, "\(text)")
        }
    }

    @Test func `a redirection shows its figures and both who proposed and who decided`() async throws {
        expect(
            try await output("redirect", "propose", "1000000005", "--channel", "chat"),
            ["1000000005 #9", "Chat", "proposed", "margin −49.00 TRY, cost to serve 50.00 TRY", "branch/1"])
        expect(
            try await output("redirect", "decide", "1000000005", "9", "approved", language: "tr"),
            ["onaylandı", "öneren branch/1 · karar veren admin/root"])
    }

    @Test func `a wallet shows share and headroom, or why neither is known`() async throws {
        expect(
            try await output("wallet", "1000000005"),
            [
                "Çay", "20.00 TRY of 100.00 TRY", "20.0 %", "headroom 80.00 TRY", "declared", "Kahve",
                "because of that",
                "left out for want of a rate: EUR",
            ])
        expect(
            try await output("wallet", "1000000005", language: "tr"), ["%20,0", "kazanılabilecek 80,00 TRY", "beyan"])
        expect(
            try await output("wallet", "1000000005", "--days", "30"), ["items that name no category", "no wallet: 62"])
        let none = try await output("wallet", "1000000005", "--days", "30", language: "tr")
        expect(none, ["kategorisi olmayan", ": 62"])
        #expect(!none.contains("yok"))
        expect(try await output("wallet", "1000000005", "-o", "csv"), ["Çay,2000,10000,2000,8000,DECLARED,TRY"])
    }

    @Test func `a campaign is put, reported with intervals, and compared with replacing`() async throws {
        let put = try await output(
            "campaign", "put", "spring", "1000000005", "--goal", "cross-sell", "--product", "CUP", "--from",
            "2026-03-01", "--to", "2026-03-31", "--control", "20")
        expect(put, ["spring", "campaign recorded", "1 reached, 1 left alone"])
        expect(
            try await output(
                "campaign", "put", "spring", "--segment", "vip", "--goal", "retention", "--from", "2026-03-01", "--to",
                "2026-03-31"), ["2 reached, 0 left alone"])
        expect(
            try await output("campaign", "list"),
            ["Bahar", "5,000.00 TRY", "1,200 reached, 300 left alone", "drawn from segment vip, version 3"])
        expect(
            try await output("campaign", "list", language: "tr"),
            ["01.03.2026 … 31.03.2026", "1.200 ulaşılan, 300 kontrol", "vip segmentinden seçildi, sürüm 3"])
        expect(
            try await output("campaign", "list", "-o", "csv"),
            ["a,Bahar,CROSS_SELL,2026-03-01,2026-03-31,500000,TRY,2,1200,300,,0", "b,Bahar", ",vip,3"])
        expect(
            try await output("campaign", "report", "spring"),
            [
                "75.0 %  [74.0 % … 76.0 %]", "30 of 40, 20 exposed", "−2.5 %", "beyond chance", "333.33 TRY a hit",
                "the reached spent 192,099.92 GBP, −500.00 TRY",
                "Owed to", "because of that",
            ])
        expect(try await output("campaign", "report", "spring", language: "tr"), ["%75,0  [%74,0 … %76,0]", "%−2,5"])
        let alone = try await output("campaign", "report", "alone")
        expect(alone, ["nobody was left alone"])
        #expect(!alone.contains("Left alone") && !alone.contains("0.0 %"))
        expect(
            try await output("campaign", "retention", "stay", "--acquisition", "win", "--months", "7"),
            ["130.00 TRY", "because of that", "0.07 TRY of margin", "left out for want of a rate: EUR, GBP"])
        expect(
            try await output("campaign", "retention", "stay", "--acquisition", "win", language: "tr"),
            ["kuru olmadığı için sayılmayan: EUR, GBP"])
    }
}
