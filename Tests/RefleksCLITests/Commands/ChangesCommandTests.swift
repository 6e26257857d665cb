import Foundation
import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct ChangesCommandTests {
    @Test func `a history is a table with what was before and after, identifiers masked`() async throws {
        let test = TestShell()
        #expect(try await test.run("changes", "1000000005", "--all", "--locale", "tr") == 0)
        #expect(test.output.text.contains("Bilgiler değişti") && test.output.text.contains("Kaya"))
        #expect(test.output.text.contains("Ziyaret") && !test.output.text.contains("+905321234567"))
        let csv = TestShell()
        #expect(try await csv.run("changes", "1000000005", "-o", "csv", "--kind", "profile-changed", "--unmask") == 0)
        #expect(csv.output.text.contains("identifiers.phone.verified,,+905321234567,"))
        #expect(csv.server.state.withLock { $0.historyKinds } == [.profileChanged])
    }

    @Test func `the feed is CloudEvents, one a line, and survives a lost connection`() async throws {
        let test = TestShell()
        #expect(try await test.run("changes", "--follow", "--from-start") == 0)
        #expect(test.output.lines.count == 2)
        let first = try JSONSerialization.jsonObject(with: Data(test.output.lines[0].utf8)) as? [String: Any] ?? [:]
        let expected = [
            "specversion": "1.0", "id": "4.0", "source": "/refleks/s-1/7", "type": "refleks.v1.profile_changed",
            "subject": "1000000005", "time": "2026-11-22T11:00:00.000000Z", "commitseq": "4",
            "datacontenttype": "application/json",
        ]
        for (name, value) in expected { #expect(first[name] as? String == value, "\(name)") }
        #expect(Set(first.keys) == Set(expected.keys).union(["data"]))
        let data = try JSONSerialization.data(withJSONObject: first["data"] ?? [:])
        #expect(try CustomerChange(jsonUTF8Data: data) == SampleServer.renamed)
        #expect(!test.output.lines[1].contains("+905321234567") && test.output.lines[1].contains("identifier_added"))
    }

    @Test func `a kind that this program does not know is named by its number`() throws {
        var change = SampleServer.renamed
        change.kind = .UNRECOGNIZED(4_711)
        #expect(try CloudEvent(change, serverID: "s", epoch: 1).line().contains("\"refleks.v1.kind_4711\""))
        #expect(ChangesView(screen: Screen()).lines(.with { $0.changes = [change] }).count > 1)
    }

    @Test func `a view of earlier times asks for both and says so`() async throws {
        let test = TestShell()
        let arguments = ["360", "1000000005", "--as-of-valid", "2026-11-01", "--as-of-known", "2026-11-02T09:30"]
        #expect(try await test.run(arguments + TestShell.connection) == 0)
        let (valid, known) = test.server.state.withLock { $0.asOf }
        #expect(valid == 1_793_480_400_000_000 && known == valid + (33 * 60 + 30) * 60_000_000)
        #expect(try await test.run(arguments + ["--watch"] + TestShell.connection) == 64)
        var view = SampleServer.view
        (view.asOfValidUs, view.asOfKnownUs) = (valid, known)
        let text = Customer360View(screen: Screen()).lines(view).map { $0.rendered(colour: false) }.joined()
        #expect(text.contains("as true at") && text.contains("as known at"))
    }

    @Test func `changes are either one customer's or everybody's`() async throws {
        for arguments in [
            ["changes"], ["changes", "1000000005", "--follow"], ["changes", "1000000005", "--kind", "x"],
        ] {
            let test = TestShell()
            #expect(try await test.run(arguments + TestShell.connection) == 64)
        }
    }
}
