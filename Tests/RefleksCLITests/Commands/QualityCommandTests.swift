import RefleksContract
import RefleksMessages
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

/// How good our service was, as people see it.
@Suite struct QualityCommandTests: CommandSuite {
    @Test func `figures have bars and intervals, few answers are hidden, speed stands beside them`() async throws {
        let test = TestShell()
        let arguments = [
            "feedback", "quality", "--months", "3", "--by", "agent", "--branch", "34-001", "--minimum", "7",
        ]
        #expect(try await test.run(arguments + ["--locale", "en"] + TestShell.connection) == 0, "\(test.errors.text)")
        expect(
            test.output.text,
            [
                "Service quality", "2026-09 – 2026-11", "1,240 answers, 31 complaints, 12 praise; 44 cases", "NPS",
                "31.5",
                "[30.5, 32.5]", "81.3 %", "n = 600", "hidden: only 4", "responsiveness", "4.21",
                "solved at first contact",
                "first answer", "half within 35 min, 90 % within 1,220 min", "Month by month", "▸ 34-001",
                "▸ not named",
                "speed is not shown without quality", "3 more are not shown", "█",
            ])
        let sent = test.server.state.withLock { $0.listRequests.first as? GetServiceQualityRequest }
        #expect(sent?.months == 3 && sent?.groupBy == .agent && sent?.branch == "34-001" && sent?.minimumAnswers == 7)
        expect(
            try await output("feedback", "quality", "--by", "channel", language: "tr"),
            ["Hizmet kalitesi", "%81,3", "gizli: yalnız 4", "yarısı 35 dk içinde", "Telefon", "adsız"])
        expect(
            try await output("feedback", "quality", "-o", "csv"),
            ["2026-11,2026-11,*,1240,31,0,12,44,600,3150,3050,3250,", ",4,,,,", "40,35,1220,38,410,2900"])
        expect(try await output("feedback", "quality", "-o", "ndjson"), ["\"name\":\"34-001\""])
        let wrong = TestShell()
        #expect(try await wrong.run(["feedback", "quality", "--by", "weather"] + TestShell.connection) == 64)
    }

    @Test func `promises are shown with what is overdue now and quality beside the speed`() async throws {
        expect(
            try await output("case", "sla", "--by", "owner"),
            [
                "Promises kept", "opened 44", "overdue now 2", "customer awaited 1,315 min", "answered in time",
                "90.0 %",
                "36 of 40", "solved in time", "75.0 %", "satisfied", "half within 410 min", "▸ ayse",
                "speed is not shown without quality",
            ])
        expect(
            try await output("case", "sla", language: "tr"),
            ["Tutulan sözler", "zamanında çözüm", "%75,0", "şu an geciken 2"])
        expect(try await output("case", "sla", "--branch", "nowhere"), ["nobody waits"])
        expect(
            try await output("case", "sla", "-o", "csv"), ["2026-11,2026-11,*,44,36,4,30,10,1,3,0,1315,9,2,540,8125,"])
    }

    @Test func `who is pleased is compared with all others, and nobody is told that it is the cause`() async throws {
        expect(
            try await output("feedback", "repeat", "--month", "2026-09", "--days", "30"),
            [
                "Bought again", "2026-09", "65.0 %", "78 of 120 customers", "+15.0 % beside the others [5.5 %, 24.0 %]",
                "–", "within 30 days", "these days are not over", "nobody drew lots",
            ])
        expect(
            try await output("feedback", "repeat", language: "tr"),
            ["Yeniden alışveriş", "120 müşteriden 78", "+%15,0"])
        expect(
            try await output("feedback", "repeat", "-o", "csv"),
            ["2026-10,60,false,praised,120,78,6500,5600,7300,1500,550,2400", "resolved,3,2,,,,,,"])
    }
}
