import RefleksContract
import SwiftProtobuf
import Testing

@testable import refleks

@Suite struct MatchCommandTests {
    @Test(arguments: ["en", "tr"])
    func `pairs are listed with their weight in bits and the reason`(language: String) async throws {
        let test = TestShell()
        #expect(try await test.run("customer", "matches", "--locale", language) == 0)
        let parts =
            language == "en"
            ? ["27.9", SampleServer.other, "to be looked at", "names disagree", "abc"]
            : ["27,9", SampleServer.other, "incelenecek", "adlar uyuşmuyor", "abc"]
        for part in parts { #expect(test.output.text.contains(part), "\(part) is missing") }
        #expect(!test.output.text.contains("{"), "a text lacks its argument")
        let none = TestShell()
        #expect(try await none.run("customer", "matches", "--verdict", "automatic", "--locale", language) == 0)
        #expect(none.output.text.contains(language == "en" ? "Nobody is likely" : "muhtemel kimse yok"))
    }

    @Test(arguments: ["en", "tr"])
    func `a customer's view says how many pairs wait for a decision, and where he lives`(language: String) async throws
    {
        let test = TestShell()
        #expect(try await test.run("360", "1000000005", "--locale", language) == 0)
        let parts =
            language == "en"
            ? ["pairs to decide: 1,204", "address Gül Mah."] : ["karar bekleyen çift: 1.204", "adres Gül Mah."]
        for part in parts + ["refleks customer matches --customer 1000000005", "No:5/3 Kadıköy/İstanbul"] {
            #expect(test.output.text.contains(part), "\(part) is missing in \(test.output.text)")
        }
    }

    @Test func `an explanation shows the sum, the thresholds, what forbids and each field`() async throws {
        let test = TestShell()
        #expect(
            try await test.run("customer", "explain", "1000000005", SampleServer.other, "--locale", "en") == 0)
        for part in [
            "-4.0", "two customers", "review from 17.0, automatic from 30.0", "Numbers differ.", "decided",
            "Family name", "The values differ.", "Merged customers", "branch/34-001",
            "\(SampleServer.other) was taken out of 1000000005",
        ] { #expect(test.output.text.contains(part), "\(part) is missing") }
    }

    @Test func `a dismissal names both, and all is written for machines too`() async throws {
        let test = TestShell()
        #expect(
            try await test.run("customer", "dismiss", "1000000005", SampleServer.other, "--locale", "en") == 0)
        #expect(test.output.text.contains("1000000005 and \(SampleServer.other) are two customers"))
        let csv = TestShell()
        #expect(try await csv.run("customer", "matches", "-o", "csv") == 0)
        #expect(csv.output.text.contains("1000000005,\(SampleServer.other),27949,REVIEW,DISAGREEMENT,"))
        let lines = TestShell()
        #expect(try await lines.run("customer", "matches", "-o", "ndjson") == 0)
        #expect(try MatchCandidate(jsonString: lines.output.text) == SampleServer.candidate)
        let explained = TestShell()
        #expect(try await explained.run("customer", "explain", "1000000005", SampleServer.other, "-o", "csv") == 0)
        #expect(explained.output.text.contains("FAMILY_NAME,DISAGREE,-4040,MATCH_DIFFERENT"))
    }

    @Test func `bits have one digit, rounded, with their sign`() {
        #expect(CandidatesView.bits(0) == "0.0" && CandidatesView.bits(49) == "0.0" && CandidatesView.bits(50) == "0.1")
        #expect(CandidatesView.bits(-49) == "0.0" && CandidatesView.bits(-1_050) == "-1.1")
        #expect(CandidatesView.bits(27_949) == "27.9" && CandidatesView.bits(.min).hasPrefix("-"))
    }
}
