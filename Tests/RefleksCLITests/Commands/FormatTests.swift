import FoundationEssentials
import RefleksContract
import RefleksMessages
import RefleksRPC
import SwiftProtobuf
import Testing

@testable import refleks

/// What `-o` and `--locale` promise.
@Suite struct FormatTests {
    @Test func `describe writes json, ndjson and csv`() async throws {
        let json = TestShell()
        #expect(try await json.run("describe", "RecordInteraction", "-o", "json") == 0)
        #expect(json.output.text.hasPrefix("{\n  \"comment\": \"Records one interaction."))
        #expect(json.output.text.contains("\"full_name\": \"refleks.v1.InteractionService/RecordInteraction\""))
        #expect(json.output.text.contains("\"kind\": \"method\"") && json.output.text.hasSuffix("}\n"))
        #expect(json.output.text.contains("\"owner\": \"refleks.v1.RecordInteractionResponse\""))

        let lines = TestShell()
        #expect(try await lines.run("describe", "Channel", "-o", "ndjson", "--locale", "tr") == 0)
        #expect(lines.output.lines.count == 13)
        #expect(lines.output.lines.allSatisfy { $0.hasPrefix("{\"comment\":\"") && $0.hasSuffix("}") })
        #expect(lines.output.lines[6].contains("\"name\":\"CHANNEL_MOBILE_APP\",\"number\":6"))

        let csv = TestShell()
        #expect(try await csv.run("describe", "SourceEvent", "-o", "csv") == 0)
        #expect(csv.output.text.hasPrefix("owner,name,number,type,rules,comment\r\n"))
        #expect(
            csv.output.text.contains("refleks.v1.SourceEvent,source_event_id,2,string,\"required, KEY, ≤ 128 scalars\"")
        )
        let service = TestShell()
        #expect(try await service.run("describe", "SystemService", "-o", "csv") == 0)
        #expect(service.output.text.contains("refleks.v1.SystemService,ListConnections,"))
    }

    @Test func `all pages of a timeline are one document in every format`() async throws {
        func output(_ format: String) async throws -> MemorySink {
            let test = TestShell()
            #expect(try await test.run("timeline", "1000000005", "--all", "-o", format) == 0)
            return test.output
        }
        let reply = try ListInteractionsResponse(jsonString: try await output("json").text)
        #expect(reply.interactions.count == 6 && reply.nextPageToken.isEmpty && reply.customerCode == "1000000005")
        #expect(try await output("ndjson").lines.count == 6)
        let rows = try await output("csv").text.split(separator: "\r\n")
        #expect(rows.count == 7 && rows.count { $0 == InteractionRow.csvHeader.joined(separator: ",") } == 1)
        let table = try await output("table").lines
        #expect(table.count { $0.contains("1000000005") } == 1, "one heading")
        #expect(table.count { $0.contains("Purchase") } == 2)

        let page = TestShell()
        #expect(try await page.run("timeline", "1000000005", "-o", "json") == 0)
        #expect(try ListInteractionsResponse(jsonString: page.output.text).nextPageToken == "abc")
    }

    @Test func `a search goes on past pages without matches`() async throws {
        for arguments in [["customer", "search", "far"], ["360", "far"]] {
            let test = TestShell()
            #expect(try await test.run(arguments + TestShell.connection) == 0)
            #expect(test.output.text.contains("Ünlü"))
        }
    }

    @Test func `a watch repaints a terminal and writes whole views into a pipe`() async throws {
        var terminal = TestShell()
        terminal.isTerminal = true
        #expect(try await terminal.run("360", "1000000005", "--watch", "--no-color") == 0)
        let text = terminal.output.text
        #expect(text.components(separatedBy: "\u{1B}[2J").count == 2, "cleared once")
        #expect(text.components(separatedBy: "Ünlü").count == 2, "what did not change is not written again")
        #expect(text.components(separatedBy: "◉").count == 3)

        let pipe = TestShell()
        #expect(try await pipe.run("360", "1000000005", "--watch") == 0)
        #expect(pipe.output.text.components(separatedBy: "Ünlü").count == 3)
        #expect(!pipe.output.text.contains("\u{1B}"))

        let json = TestShell()
        #expect(try await json.run("360", "1000000005", "--watch", "-o", "json") == 0)
        #expect(json.output.text.components(separatedBy: "\"snapshot\": true").count == 2)
        let lines = TestShell()
        #expect(try await lines.run("360", "1000000005", "--watch", "-o", "ndjson") == 0)
        #expect(lines.output.lines.count == 2)
    }

    @Test(
        arguments: [
            ["customer", "get", "9999999991"], ["customer", "get", "1000000006"], ["customer", "update", "1000000005"],
            ["customer", "lookup", "tckn:12345678901"], ["customer", "lookup", "Ali"], ["connections"],
            ["360", "1000000005", "--purpose", "curiosity"], ["record", "1000000005"],
            ["record", "1000000005", "purchase", "--revenue", "1,234"], ["record", "1000000005", "nonsense"],
            ["record", "1000000005", "purchase", "--event-id", "refuse-1"], ["describe", "NoSuchThing"],
            ["timeline", "1000000005", "--from", "yesterday"], ["call", "GetCustomer", "-d", "{"],
            ["call", "GetCustomer", "-o", "table"],
            ["import", "/nonexistent.ndjson"], ["import", "/nonexistent.xyz"],
            ["customer", "get", "1000000005", "--config", "/nonexistent.json"],
            ["customer", "get", "1000000005", "--address", "nowhere"],
        ])
    func `every error speaks the language that was asked for`(_ arguments: [String]) async throws {
        func errors(_ locale: String) async throws -> String {
            var test = TestShell()
            test.environment["LANG"] = locale == "tr" ? "en_US.UTF-8" : "tr_TR.UTF-8"
            #expect(
                try await test.run(
                    arguments + ["--locale", locale]
                        + (arguments.contains("--address")
                            ? Array(TestShell.connection.dropFirst(2)) : TestShell.connection)) != 0)
            return test.errors.text
        }
        let (english, turkish) = (try await errors("en"), try await errors("tr"))
        #expect(!english.isEmpty && !turkish.isEmpty && english != turkish)
    }

    @Test(
        arguments: [
            (["360", "1000000005"], "Toplamlar"), (["timeline", "1000000005"], "Etkileşim "),
            (["describe", "SourceEvent"], "zorunlu"), (["list"], "yöntem"), (["info"], "Sınırlar"),
            (["customer", "search", "ünlü"], "doğum"), (["health"], "Hizmet"),
        ] as [([String], String)])
    func `every view speaks the language that was asked for`(_ arguments: [String], _ word: String) async throws {
        var test = TestShell()
        test.environment["LANG"] = "en_US.UTF-8"
        #expect(try await test.run(arguments + TestShell.connection + ["--locale", "tr"]) == 0)
        #expect(test.output.text.localizedLowercaseContains(word), "\(test.output.text)")
    }

    @Test(arguments: [Int64.min, .max]) func `whatever times a server states are shown without a trap`(_ time: Int64) {
        let screen = Screen(now: time == .min ? .max : .min)
        var view = SampleServer.view
        (view.newestRecordedAtUs, view.serverTimeUs) = (time, screen.now)
        view.totals.channels[0].lastUsedAtUs = time
        view.customer.createdAtUs = time
        view.lastInteractions[0].occurredAtUs = time
        view.lastInteractions[0].money[0].amountMinor = time
        view.lastInteractions[0].items[0].quantityMilli = time
        #expect(Customer360View(screen: screen).lines(view).count > 10)
        #expect(TimeText(language: .english).duration(from: time, to: screen.now).isEmpty == false)
        #expect(InteractionsView.csv(view.lastInteractions).records.contains("\(time)"))
    }

    @Test func `what nobody expected is told in the language and exits 70`() async throws {
        struct Surprise: Error {}
        var test = TestShell()
        test.connectError = Surprise()
        #expect(try await test.run("health", "--locale", "tr") == 70)
        #expect(test.errors.text.contains("beklenmeyen"))
    }
}

extension String {
    fileprivate func localizedLowercaseContains(_ word: String) -> Bool {
        lowercased().contains(word.lowercased())
    }
}
