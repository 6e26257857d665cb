import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct MergeCommandTests {
    @Test(arguments: ["en", "tr"])
    func `a merge is asked for as it was stated and shown in the reader's language`(language: String) async throws {
        let test = TestShell()
        let other = SampleServer.other
        let code = try await test.run(
            "customer", "merge", other, "1000000005", "--dry-run", "--version", "3", "--locale", language)
        #expect(code == 0)
        let request = try #require(test.server.state.withLock { $0.merges.first })
        #expect(request.mergedCode == other && request.survivorCode == "1000000005")
        #expect(request.dryRun && request.expectedSurvivorVersion == 3)
        let parts =
            language == "en"
            ? ["\(other) would be merged into 1000000005", "Family name", "the other's differs", "deceased"]
            : ["\(other), 1000000005 ile birleştirilecek", "Soyadı", "ötekininki farklı", "vefat etmiş"]
        for part in parts { #expect(test.output.text.contains(part), "\(part) is missing") }
        let done = TestShell()
        #expect(try await done.run("customer", "merge", other, "1000000005", "--locale", language) == 0)
        #expect(done.output.text.contains(language == "en" ? "was merged into" : "ile birleştirildi"))
        #expect(try #require(done.server.state.withLock { $0.merges.first }).dryRun == false)
    }

    @Test func `an unmerge names who goes along`() async throws {
        let test = TestShell()
        #expect(try await test.run("customer", "unmerge", SampleServer.other, "--locale", "en") == 0)
        #expect(test.output.text.contains("\(SampleServer.other) was taken out of 1000000005"))
        #expect(test.output.text.contains(SampleServer.moved))
    }

    @Test func `the view shows who was merged and what was taken back`() async throws {
        let test = TestShell()
        #expect(try await test.run("360", "1000000005", "--locale", "en") == 0)
        for part in ["Merged customers", SampleServer.other, "merged since", "branch/06-002", "was taken out of"] {
            #expect(test.output.text.contains(part), "\(part) is missing")
        }
    }

    @Test func `merges are written for machines too`() async throws {
        let csv = TestShell()
        #expect(try await csv.run("customer", "merge", SampleServer.other, "1000000005", "-o", "csv") == 0)
        #expect(csv.output.text.contains("FAMILY_NAME,1000000005,true"))
        let json = TestShell()
        #expect(try await json.run("customer", "merge", SampleServer.other, "1000000005", "-o", "json") == 0)
        #expect(try MergeCustomersResponse(jsonString: json.output.text).mergedCodes == [SampleServer.other])
        let back = TestShell()
        #expect(try await back.run("customer", "unmerge", SampleServer.other, "-o", "csv") == 0)
        #expect(back.output.text.contains("\(SampleServer.other),1000000005,5,17"))
    }
}
