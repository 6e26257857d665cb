import RefleksContract
import RefleksMessages
import Synchronization
import Testing

@testable import refleks

@Suite struct ScoreCommandTests: CommandSuite {
    @Test func `a score shows what it is made of in both languages`() async throws {
        expect(
            try await output("score", "1000000005"),
            ["431 / 1000", "█", "Plus · Deepening", "Value +330", "Influence −25", "by time alone on", "EUR", "8,123"])
        expect(
            try await output("score", "1000000005", language: "tr"),
            ["Artı · Derinleşiyor", "Değer +330", "Etki −25", "yalnız zamanla", "8.123"])
        let earlier = try await output("score", "1000000005", "--as-of-valid", "2026-11-01")
        #expect(!earlier.contains("EUR"))
        let csv = try await output("score", "1000000005", "-o", "csv")
        expect(csv, ["1000000005,431,PLUS,DEEPENING,2026-11-22T11:00:00"])
    }

    @Test func `an explanation shows each rule with value and evidence`() async throws {
        expect(
            try await output("explain", "1000000005"),
            ["+330", "Margin of his", "12,345.67 TRY", "shown by #11 #9", "−25", "Bad words in public", "1.5", "90 %"])
        expect(
            try await output("explain", "1000000005", language: "tr"),
            ["12.345,67 TRY", "dayanağı #11 #9", "Herkese açık yergiler", "1,5", "%90"])
        let csv = try await output("explain", "1000000005", "-o", "csv")
        expect(csv, ["1000000005,VALUE_MARGIN,VALUE,330,1234567,MINOR_UNITS,11 9"])
        let lines = try await output("explain", "1000000005", "-o", "ndjson")
        #expect(lines.split(separator: "\n").count == 3)
    }

    @Test func `a change shows points, level and the stages passed through`() async throws {
        let parts = ["431 → 402", "−29", "Problems reported", "Plus → Standard", "Active → At risk → Lost"]
        expect(try await output("scores", "1000000005"), parts + ["#19"])
        expect(try await output("simulate", "1000000005", "problem-reported"), parts + ["nothing was stored"])
        expect(
            try await output("simulate", "1000000005", "purchase", language: "tr"),
            ["Bildirilen sorunlar", "Artı → Standart", "Etkin → Riskte → Kayıp", "hiçbir şey kaydedilmedi"])
        let test = TestShell()
        #expect(try await test.run("record", "1000000005", "problem-reported") == 0)
        expect(test.output.text, parts)
    }

    @Test func `a simulation sends what would happen as often as asked`() async throws {
        let test = TestShell()
        let code = try await test.run(
            "simulate", "1000000005", "referral-made", "--outcome", "WON", "--times", "3", "--revenue", "5.000,00",
            "--money", "cogs=1,50", "--at", "2026-12-31")
        #expect(code == 0, "\(test.errors.text)")
        let sent = try #require(test.server.state.withLock { $0.simulations.first })
        #expect(sent.interactions.count == 3 && sent.interactions[0].outcome == "WON" && sent.atUs > TestShell.now)
        #expect(sent.interactions[2].money.map(\.amountMinor) == [500_000, 150])
        let answer = TestShell()
        #expect(try await answer.run("simulate", "1000000005", "csat", "--score", "2", "--times", "2") == 0)
        let told = try #require(answer.server.state.withLock { $0.simulations.first })
        #expect(told.interactions.isEmpty && told.feedback.map(\.kind) == [.csat, .csat])
        #expect(told.feedback.allSatisfy { $0.score == 2 })
        expect(answer.output.text, ["left out for want of a rate: EUR"])
        let words = TestShell()
        #expect(try await words.run("simulate", "1000000005", "praise") == 0)
        let praise = try #require(words.server.state.withLock { $0.simulations.first })
        #expect(praise.feedback.map(\.kind) == [.praise] && !praise.feedback[0].hasScore)
        for wrong in [["dance"], ["purchase", "--times", "0"], ["purchase", "--revenue", "1,234"]] {
            let refused = TestShell()
            #expect(
                try await refused.run(["simulate", "1000000005"] + wrong + TestShell.connection) != 0, "\(wrong)")
            #expect(refused.server.state.withLock { $0.simulations.isEmpty })
        }
    }

    @Test func `level, stage and roles are shown in both languages`() async throws {
        expect(
            try await output("level", "1000000005"),
            [
                "Plus", "since", "It is so.", "within 2 h, solution within 24 h of business time", "free delivery",
                "Priority takes 19 more points",
                "2,500.00 TRY today", "Standard after losing 212 points", "not before",
                "a change of −1,200.00 TRY in the margin expected within a year",
                "contested: not lowered until a person has answered",
            ])
        expect(
            try await output("level", "1000000005", language: "tr"),
            [
                "Artı", "ilk yanıt 2 sa, çözüm 24 sa çalışma süresi içinde", "ücretsiz teslimat",
                "Öncelikli için 19 puan daha", "212 puan yitirirse Standart",
                "bir yıl içinde beklenen kâr payının −1.200,00 TRY değişmesi",
                "itiraz edildi: bir kişi yanıtlayana kadar düşürülmez",
            ])
        expect(
            try await output("lifecycle", "1000000005"),
            ["At risk", "Silent.", "buys every 31 days", "silent for 70 days", "lost from", "shown by #11"])
        expect(try await output("lifecycle", "1000000005", language: "tr"), ["Riskte", "31 günde bir", "70 gündür"])
        expect(
            try await output("roles", "1000000005"), ["12,345.67 TRY", "40.5 %", "Referral", "not observed"])
        expect(try await output("roles", "1000000005", language: "tr"), ["%40,5", "gözlenmedi"])
        let csv = try await output("roles", "1000000005", "-o", "csv")
        expect(csv, ["1000000005,SPEND,1234567,MINOR_UNITS", "1000000005,REFERRAL,,COUNT"])
        expect(try await output("level", "1000000005", "-o", "csv"), ["1000000005,PLUS,431,REACHED,120,1440"])
        expect(
            try await output("lifecycle", "1000000005", "-o", "csv"), ["1000000005,AT_RISK,SILENT_BEYOND_RHYTHM,70,31"])
    }

    @Test(
        arguments: [
            (0, "0 min", "0 dk"), (59, "59 min", "59 dk"), (60, "1 h", "1 sa"), (90, "1 h 30 min", "1 sa 30 dk"),
            (1_440, "24 h", "24 sa"), (1_530, "25 h 30 min", "25 sa 30 dk"), (60_000, "1,000 h", "1.000 sa"),
        ] as [(UInt32, String, String)])
    func `business time is told in its hours, never in days of the clock`(
        minutes: UInt32, english: String, turkish: String
    ) {
        #expect(StandingView(Screen(language: .english)).businessTime(minutes) == english)
        #expect(PolicyView(Screen(language: .turkish)).businessTime(minutes) == turkish)
    }

    @Test func `the whole view shows score, level and stage with the reason`() async throws {
        expect(
            try await output("360", "1000000005"),
            [
                "431 / 1000", "Plus · Deepening", "Buys again and again, or took an offer; days with purchases: 7.",
                "contested: not lowered",
            ])
        expect(
            try await output("360", "1000000005", language: "tr"),
            ["Artı · Derinleşiyor", "alışveriş yapılan gün: 7", "itiraz edildi"])
    }
}
