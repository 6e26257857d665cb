import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct BriefingCommandTests {
    @Test(arguments: ["en", "tr"])
    func `a briefing shows everything in the reader's language`(language: String) async throws {
        let test = TestShell()
        #expect(try await test.run("briefing", "1000000005", "--branch", "34-001", "--locale", language) == 0)
        #expect(test.server.state.withLock { $0.branches } == ["34-001"])
        #expect(test.server.state.withLock { $0.accesses.count } == 1)
        let parts =
            language == "en"
            ? [
                "Last hour", "Open", "Order", "overdue, delay announced", "and 2 more", "Do not ask again",
                "Lifestyle household.size", "12 d", "Ask", "Habit pet", "Wants to be served", "looked back to",
                "Advertising",
            ]
            : [
                "Son bir saat", "Açık işler", "Sipariş", "gecikmiş, gecikme bildirildi", "ve 2 tane daha",
                "Yeniden sormayın", "Yaşam tarzı household.size", "12 gün", "Sorun", "Alışkanlık pet", "Hizmet isteği",
                "tarihine kadar bakıldı", "Ticari ileti",
            ]
        for part in parts { #expect(test.output.text.contains(part), "\(part) is missing in \(test.output.text)") }
        for part in [
            "Çağrı Ünlü", "Overdue: 1. Speak of it first.", "4 kişi", "Never use: SMS.",
            "SMS to +90532*****67: refused.",
        ] {
            #expect(test.output.text.contains(part), "\(part) is missing")
        }
    }

    @Test func `machines get the open matters, and no identifier in full unless it is asked for`() async throws {
        let csv = TestShell()
        #expect(try await csv.run("briefing", "1000000005", "-o", "csv") == 0)
        #expect(csv.output.text.contains("ORDER,9216,"))
        #expect(csv.output.text.contains(",WEB,,erp,o-1,"))
        let json = TestShell()
        #expect(try await json.run("briefing", "1000000005", "-o", "json") == 0)
        #expect(!json.output.text.contains("5321234567"))
        #expect(try ContactBriefing(jsonString: json.output.text).ask.map(\.reason) == ["ANSWER_MISSING"])
        let open = TestShell()
        #expect(try await open.run("briefing", "1000000005", "-o", "json", "--unmask") == 0)
        #expect(open.output.text.contains("5321234567"))
    }

    @Test func `questions are put as they are typed, and listed`() async throws {
        let test = TestShell()
        let code = try await test.run("question", "put", "lifestyle", "household.size", "--fresh-for", "730")
        #expect(code == 0)
        let put = try #require(test.server.state.withLock { $0.questions.first })
        #expect(put.category == .lifestyle && put.key == "household.size" && put.freshForDays == 730 && !put.retired)
        #expect(test.output.text.contains("question recorded") && test.output.text.contains("version 2"))
        #expect(try await test.run("question", "put", "habit", "pet", "--retire") == 0)
        #expect(test.server.state.withLock { $0.questions.last?.retired } == true)
        #expect(try await test.run("question", "put", "hobby", "pet") == 64)

        let list = TestShell()
        #expect(try await list.run("question", "list", "--locale", "tr") == 0)
        #expect(list.output.text.contains("730 gün güncel") && !list.output.text.contains("artık sorulmuyor"))
        let all = TestShell()
        #expect(try await all.run("question", "list", "--all", "-o", "csv") == 0)
        #expect(all.output.text.contains("HABIT,pet,0,true,3,"))
    }
}
