import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct KnowledgeCommandTests {
    @Test func `a fact is recorded as it was stated, from the line or from standard input`() async throws {
        var test = TestShell()
        let code = try await test.run(
            "fact", "put", "1000000005", "lifestyle", "household.size", "4 kişi", "--basis", "contract",
            "--from", "2026-11-01", "--until", "2027-01-01", "--evidence", "form 7")
        #expect(code == 0)
        #expect(test.output.text.contains("fact 13312"))
        let fact = try #require(test.server.state.withLock { $0.facts.first })
        #expect(fact.category == .lifestyle && fact.key == "household.size" && fact.value == "4 kişi")
        #expect(fact.origin == .declared && fact.legalBasis == .contract && fact.evidence == "form 7")
        #expect(fact.validFromUs == 1_793_480_400_000_000 && fact.validToUs > fact.validFromUs)
        test.input = Array("fıstık\n".utf8)
        let special = try await test.run(
            "fact", "put", "1000000005", "habit", "allergy", "-", "--basis", "special-explicit-consent",
            "--origin", "observed", "--locale", "tr")
        #expect(special == 0)
        #expect(test.server.state.withLock { $0.facts.last?.value } == "fıstık")
        #expect(test.output.text.contains("bilgi kaydedildi"))
    }

    @Test func `a preference is read as people write it`() async throws {
        let test = TestShell()
        let code = try await test.run(
            "preference", "set", "1000000005", "--channel", "phone", "--never", "sms", "--never", "fax",
            "--window", "monday:9-18", "--branch", "34-001")
        #expect(code == 64, "there is no channel fax")
        #expect(
            try await test.run(
                "preference", "set", "1000000005", "--channel", "phone", "--never", "sms", "--window", "monday:9-18")
                == 0)
        let preference = try #require(test.server.state.withLock { $0.preferences.first })
        #expect(preference.channel == .phone && preference.unwantedChannels == [.sms])
        #expect(preference.windows.map(\.weekday) == [.monday] && preference.windows.map(\.toHour) == [18])
    }

    @Test(arguments: ["en", "tr"])
    func `the view shows what is known in the reader's language`(language: String) async throws {
        let test = TestShell()
        #expect(try await test.run("360", "1000000005", "--locale", language) == 0)
        let parts =
            language == "en"
            ? ["Known facts", "Lifestyle household.size", "declared", "Wants to be served", "Monday 9–18", "never SMS"]
            : ["Bilinenler", "Yaşam tarzı household.size", "söylendi", "Hizmet isteği", "Pazartesi 9–18", "asla SMS"]
        for part in parts { #expect(test.output.text.contains(part), "\(part) is missing") }
        #expect(test.output.text.contains("4 kişi"))
    }

    @Test func `facts and preference are written for machines too`() async throws {
        let csv = TestShell()
        #expect(try await csv.run("fact", "list", "1000000005", "-o", "csv") == 0)
        #expect(csv.output.text.contains("13312,LIFESTYLE,household.size,4 kişi,DECLARED,branch/34-001,,CONTRACT,"))
        let lines = TestShell()
        #expect(try await lines.run("fact", "list", "1000000005", "-o", "ndjson") == 0)
        #expect(try Fact(jsonString: lines.output.text).factID == 13_312)
        let shown = TestShell()
        #expect(try await shown.run("preference", "show", "1000000005", "-o", "json") == 0)
        #expect(try ServicePreference(jsonString: shown.output.text).branch == "34-001")
        let table = TestShell()
        #expect(try await table.run("fact", "list", "1000000005") == 0)
        #expect(table.output.text.contains("13312"))
    }
}
