import FoundationEssentials
import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct SubjectCommandTests {
    @Test(arguments: ["en", "tr"])
    func `an erasure shows what goes and what stays, and until when the person is answered`(
        language: String
    ) async throws {
        let test = TestShell()
        let code = try await test.run(
            "subject", "erase", "1000000005", "--dry-run", "--received", "2026-11-20", "--reason", "dilekçe",
            "--locale", language)
        #expect(code == 0)
        let request = try #require(test.server.state.withLock { $0.erasures.first })
        #expect(request.dryRun && request.code == "1000000005" && request.reason == "dilekçe")
        #expect(request.receivedAtUs == 1_795_122_000_000_000)
        let parts =
            language == "en"
            ? ["nothing was changed", "data key", "anonymous", "(until 2037-01-01)", "must be answered by"]
            : ["hiçbir şey değiştirilmedi", "veri anahtarı", "anonimleşir", "2037-01-01", "yanıt verilmelidir"]
        for part in parts { #expect(test.output.text.contains(part), "\(part) is missing") }
        let csv = TestShell()
        #expect(try await csv.run("subject", "erase", "1000000005", "--keep", "bank-record", "-o", "csv") == 0)
        #expect(csv.server.state.withLock { $0.erasures.first?.retentionClasses } == [.bankRecord])
        #expect(
            csv.output.text.contains(
                "INTERACTION,ANONYMISED,1234,COMMERCIAL_RECORD,Commercial Code,2037-01-01"))
    }

    @Test func `a restriction is set with a ground or lifted without one`() async throws {
        let test = TestShell()
        #expect(try await test.run("subject", "restrict", "1000000005", "--ground", "objection") == 0)
        #expect(try await test.run("subject", "restrict", "1000000005", "--ground", "objection", "--lift") == 64)
        #expect(try await test.run("subject", "restrict", "1000000005", "--lift") == 0)
        let requests = test.server.state.withLock { $0.restrictions }
        #expect(requests.map(\.ground) == [.objection, .unspecified] && requests.map(\.lift) == [false, true])
        #expect(test.output.text.contains("data restricted") && test.output.text.contains("restriction lifted"))
    }

    @Test func `an export is one whole document, or the exit code says that it is not`() async throws {
        let test = TestShell()
        #expect(try await test.run("subject", "export", "1000000005") == 0)
        let document = try JSONDecoder().decode(Document.self, from: Data(test.output.text.utf8))
        #expect(document.record.customer.identifiers.map(\.value) == ["87836910956", "+905321234567", "c-000417"])
        #expect(document.entries.map(\.event) == ["SUBJECT_EVENT_INTERACTION", "SUBJECT_EVENT_INTERACTION"])
        #expect(document.reads.map(\.actor) == ["ayse.kaya"])
        let cut = TestShell()
        #expect(try await cut.run("subject", "export", "2000000000") == 69)
        #expect(cut.errors.text.contains("not whole"))
    }

    @Test(arguments: ["en", "tr"])
    func `requests are listed with what is overdue, recorded and answered`(language: String) async throws {
        let test = TestShell()
        #expect(try await test.run("subject", "requests", "--locale", language) == 0)
        let parts =
            language == "en"
            ? ["2 open, 1 overdue", "overdue since", "objection to an automated decision: redirection", "answer by"]
            : ["2 açık, 1 gecikmiş", "beri gecikmiş", "otomatik karara itiraz: yönlendirme", "son yanıt"]
        for part in parts { #expect(test.output.text.contains(part), "\(part) is missing") }
        let run = [
            ["request", "1000000005", "access", "--received", "2026-11-20", "--reason", "dilekçe"],
            ["contest", "1000000005", "service-level"],
            ["answer", "1000000005", "20480", "refused", "--reason", "hak"],
        ]
        for arguments in run {
            let line = ["subject"] + arguments + ["--locale", language] + TestShell.connection
            #expect(try await test.run(line) == 0)
        }
        let state = test.server.state.withLock { ($0.subjectRequests, $0.contests, $0.answers) }
        #expect(state.0.map(\.kind) == [.access] && state.0.map(\.receivedAtUs) == [1_795_122_000_000_000])
        #expect(state.1.map(\.decision) == [.serviceLevel])
        #expect(state.2.map(\.requestID) == [20_480] && state.2.map(\.outcome) == [.refused])
        let csv = TestShell()
        #expect(try await csv.run("subject", "requests", "-o", "csv") == 0)
        #expect(csv.output.text.contains("1000000005,20480,CONTEST,REDIRECTION,"))
    }

    @Test func `a run of retention goes through all pages and tells what came of everybody`() async throws {
        let test = TestShell()
        #expect(try await test.run("subject", "retention", "run", "--dry-run") == 0)
        let runs = test.server.state.withLock { $0.retentionRuns }
        #expect(runs.map(\.pageToken) == ["", "bmV4dA"] && runs.allSatisfy(\.dryRun))
        for part in ["1000000005", "would be erased", "2000000000", "would be restricted", "(until 2037-01-01)"] {
            #expect(test.output.text.contains(part), "\(part) is missing")
        }
        let classes = TestShell()
        #expect(try await classes.run("subject", "retention", "classes") == 0)
        for part in ["bank-record", "10", "keeps the person", "Banking Law"] {
            #expect(classes.output.text.contains(part), "\(part) is missing")
        }
    }

    private struct Document: Decodable {
        struct Record: Decodable {
            struct Customer: Decodable { let identifiers: [Identifier] }
            struct Identifier: Decodable { let value: String }
            let customer: Customer
        }
        struct Entry: Decodable { let event: String }
        struct Read: Decodable { let actor: String }
        let record: Record
        let entries: [Entry]
        let reads: [Read]
    }
}
