import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct CommandTests {
    @Test(arguments: ["en", "tr"])
    func `of several wrong identifiers each is told with its kind, not its value`(language: String) async throws {
        let test = TestShell()
        #expect(
            try await test.run(
                "customer", "create", "-i", "loyalty:A\tB", "-i", "device:  x y ", "-i", "tckn:12345678901", "--locale",
                language) == 64)
        let told = test.errors.lines.filter { $0.contains("✗") }
        #expect(told.map { $0.prefix { $0 != ":" } } == ["✗ loyalty", "✗ device", "✗ tckn"], "\(told)")
        #expect(!test.errors.text.contains("12345678901"))
    }

    @Test func `the 360 view shows who, how much, where and when`() async throws {
        let test = TestShell()
        #expect(try await test.run("360", "1000000005", "--locale", "tr") == 0)
        let text = test.output.text
        for part in [
            "Çağrı Ünlü", "1000000005  ● etkin", "doğum 12.03.1984", "87836910956".prefix(3) + "******56",
            "Gelir", "98.765,43 TRY", "−1.000,00 TRY", "Kâr katkısı  97.765,43 TRY", "Mobil uygulama", "Alışveriş",
            "85123A ×2", "son temas bugün", "8.123 numaralı kayda kadar",
        ] { #expect(text.contains(part), "\(part) is missing") }
        #expect(!text.contains("87836910956"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func `every line of the view fits the width`() async throws {
        let test = TestShell()
        #expect(try await test.run("360", "1000000005") == 0)
        #expect(test.output.lines.count > 20)
        for line in test.output.lines { #expect(DisplayWidth.of(line) <= 110, "\(line)") }
        let box = test.output.lines.prefix(4).map { DisplayWidth.of($0) }
        #expect(box == [110, 110, 110, 110])
    }

    @Test func `colour is for terminals and NO_COLOR switches it off`() async throws {
        var test = TestShell()
        test.isTerminal = true
        #expect(try await test.run("360", "1000000005") == 0)
        #expect(test.output.text.contains("\u{1B}[1;32m"))
        var plain = TestShell()
        plain.isTerminal = true
        plain.environment["NO_COLOR"] = "1"
        #expect(try await plain.run("360", "1000000005") == 0)
        #expect(!plain.output.text.contains("\u{1B}"))
    }

    @Test func `reads carry actor and purpose, and unmasking is told to the server`() async throws {
        let test = TestShell()
        #expect(try await test.run("360", "1000000005", "--unmask", "--purpose", "complaint", "--actor", "mehmet") == 0)
        #expect(test.output.text.contains("87836910956"))
        let (access, entries) = test.server.state.withLock { ($0.accesses.last, $0.entries) }
        #expect(access?.purpose == .complaint)
        #expect(access?.actor == "mehmet")
        #expect(entries == ["unmask": "true"])
    }

    @Test func `a name with one holder shows him, with several lists them, with none exits 67`() async throws {
        let one = TestShell()
        #expect(try await one.run("360", "çağrı ünlü") == 0)
        #expect(one.output.text.contains("98,765.43 TRY"))
        let several = TestShell()
        several.server.state.withLock { $0.matches.append(.init()) }
        #expect(try await several.run("360", "çağrı") == 0)
        #expect(!several.output.text.contains("98,765.43"))
        let none = TestShell()
        none.server.state.withLock { $0.matches = [] }
        #expect(try await none.run("360", "kimse") == 67)
    }

    @Test func `watching tells how soon a change was seen`() async throws {
        let test = TestShell()
        #expect(try await test.run("360", "1000000005", "--watch") == 0)
        #expect(test.output.text.contains("visible here 12 ms after it was recorded"))
        let pipe = TestShell()
        #expect(try await pipe.run("360", "1000000005", "--watch", "-o", "ndjson") == 0)
        #expect(pipe.output.lines.count == 2)
    }

    @Test func `JSON has the contract's field names and masked identifiers`() async throws {
        let test = TestShell()
        #expect(try await test.run("360", "1000000005", "-o", "json") == 0)
        #expect(test.output.text.contains("\"as_of_commit_seq\": \"8123\""))
        #expect(test.output.text.contains("878******56"))
        let parsed = try Customer360(jsonString: test.output.text)
        #expect(parsed.totals == SampleServer.view.totals)
    }

    @Test func `recording reads money as people write it and says what changed`() async throws {
        let test = TestShell()
        let arguments = [
            "record", "1000000005", "purchase", "--revenue", "1.234,56", "--item", "85123A*2", "--event-id", "e-1",
            "--at", "2026-11-22T13:59", "--money", "discount=10,00",
        ]
        #expect(try await test.run(arguments + TestShell.connection) == 0)
        let request = try #require(test.server.state.withLock { $0.recorded["34-001/e-1"] })
        #expect(request.interaction.money.map(\.amountMinor) == [123_456, 1_000])
        #expect(request.interaction.subjectCode == "1000000005")
        #expect(test.output.text.contains("1,234.56 TRY  →  2,469.12 TRY"))
        #expect(try await test.run(arguments + TestShell.connection) == 0)
        #expect(test.output.text.contains("↺ replayed"))
    }

    @Test(arguments: [Language.english, .turkish])
    func `a recording whose answer is lost tells how to repeat it, and repeated it is there once`(
        _ language: Language
    ) async throws {
        let test = TestShell()
        let locale = ["--locale", language.rawValue] + TestShell.connection
        let arguments = ["record", "1000000005", "contact"]
        let lost = RPCError(.deadlineExceeded, Catalogue.RPC.deadlineExceeded, ["2000"], outcome: .unknown)
        test.server.state.withLock { $0.lostAnswers = [lost] }
        #expect(try await test.run(arguments + locale) == 75)
        let event = try #require(test.server.state.withLock { $0.recorded.keys.first })
        let options = "--event-id \(event.dropFirst("34-001/".count)) --at 2026-11-22T11:00:00.000000Z"
        #expect(test.errors.text.contains(Catalogue.CLI.mendUnsureRecord.text(language, [options])))
        #expect(!test.errors.text.contains(Catalogue.CLI.mendDeadline.text(language)))
        let repeated = arguments + options.split(separator: " ").map(String.init)
        test.server.state.withLock { $0.lostAnswers = [lost] }
        #expect(try await test.run(repeated + locale) == 75)
        #expect(test.errors.text.contains(Catalogue.CLI.mendUnsureRepeated.text(language)))
        #expect(try await test.run(repeated + locale) == 0)
        #expect(test.server.state.withLock { $0.recorded.count } == 1)
    }

    @Test func `with JSON the options say what it does not`() async throws {
        let test = TestShell()
        let json = #"{"subject_code":"1000000005","type":"INTERACTION_TYPE_CONTACT","channel":"CHANNEL_WEB"}"#
        #expect(try await test.run("record", "--json", json, "--event-id", "e-7", "--at", "2026-11-22T13:59") == 0)
        let request = try #require(test.server.state.withLock { $0.recorded["34-001/e-7"] })
        #expect(request.interaction.occurredAtUs == TestShell.now - 60_000_000)
    }

    @Test func `into a pipe no table is cut`() async throws {
        let long = "fatura-" + String(repeating: "9", count: 120)
        for arguments in [["timeline", "1000000005"], ["360", "1000000005"], ["tail", "--from-start"]] {
            let narrow = TestShell()
            narrow.server.state.withLock { $0.longEvent = long }
            #expect(try await narrow.run(arguments + TestShell.connection) == 0)
            #expect(!narrow.output.text.contains(long) && narrow.output.text.contains("…"), "\(arguments)")
            let test = TestShell(columns: nil)
            test.server.state.withLock { $0.longEvent = long }
            #expect(try await test.run(arguments + TestShell.connection) == 0)
            #expect(test.output.text.contains(long) && !test.output.text.contains("…"), "\(arguments)")
            // Rules and boxes have an end all the same.
            for line in test.output.lines where line.contains("──") { #expect(DisplayWidth.of(line) <= 110) }
        }
    }

    @Test(arguments: [Language.english, .turkish])
    func `everything that is wrong with the arguments is said at once, before anything is sent`(
        _ language: Language
    ) async throws {
        let test = TestShell()
        let wrong = [
            "record", "phone:12", "purchse", "--at", "yesterday", "--revenue", "1,234", "--money", "bonus=3", "--item",
            "85123A*x", "--attribute", "colour", "--locale", language == .turkish ? "tr" : "en",
        ]
        #expect(try await test.run(wrong + TestShell.connection) == 64)
        let text = test.errors.text
        #expect(text.count { $0 == "✗" } == 7, "\(text)")
        for template in [
            Catalogue.Customer.badPhone, Catalogue.Interaction.ambiguousAmount, Catalogue.CLI.quantityMalformed,
        ] { #expect(text.contains(template.text(language)), "\(text)") }
        #expect(test.output.text.isEmpty)

        let create = TestShell()
        #expect(
            try await create.run(
                "customer", "create", "-i", "tckn:12345678901", "-i", "loyalty:A1", "-i", "email:nobody", "-i", "code:9"
            )
                == 64)
        #expect(create.errors.text.count { $0 == "✗" } == 3, "\(create.errors.text)")
    }

    @Test func `a refusal tells every violation and exits 65`() async throws {
        let test = TestShell()
        let code = try await test.run(
            "record", "1000000005", "purchase", "--event-id", "refuse-1", "--locale", "tr")
        #expect(code == 65)
        #expect(test.output.text.isEmpty)
        #expect(test.errors.text.contains("interaction.money[0].currency"))
        #expect(test.errors.text.contains("UNKNOWN_CURRENCY"))
        #expect(test.errors.text.contains("kuralı ihlal ediyor"))
    }

    @Test(
        arguments: [
            (["customer", "get", "9999999991"], 67), (["customer", "get", "1000000005"], 0),
            (["customer", "get", "phone:0532 123 45 67"], 0), (["customer", "get", "Çağrı"], 64),
            (["customer", "update", "1000000005"], 64),
            (["customer", "update", "phone:0532 123 45 67", "--given-name", "Ali"], 0),
            (["customer", "update", "Çağrı", "--given-name", "Ali"], 64),
            (["customer", "create"], 64), (["customer", "create", "--given-name", " "], 64),
            (["customer", "create", "-i", "phone:0532 123 45 67"], 0), (["360", "tel:05321234567"], 64),
            (["call", "GetCustomer", "-d", #"{"code":"1000000005"}"#, "-o", "csv"], 64),
            (["call", "GetCustomer", "-d", #"{"code":"1000000005"}"#, "-o", "table"], 64),
            (["customer", "update", "1000000005", "--given-name", "", "--family-name", " "], 64),
            (["customer", "update", "1000000005", "--family-name", ""], 0),
            (["customer", "update", "1000000005", "--given-name", "", "--family-name", "Kaya"], 0),
            (["customer", "update", "1000000005", "--given-name", "Ali"], 0),
            (["customer", "update", "1000000005", "--given-name", "Ali", "--expected-version", "2"], 75),
            (["customer", "lookup", "phone:0532 123 45 67"], 0), (["customer", "lookup", "tckn:12345678901"], 64),
            (["customer", "search", "ünlü"], 0), (["customer", "create", "--given-name", "Ali"], 0),
            (["customer", "add-identifier", "1000000005", "email:a@b.com!"], 0),
            (["customer", "remove-identifier", "1000000005", "email:a@b.com"], 0), (["connections"], 77),
            (["fact", "put", "1000000005", "need", "a", "b", "--basis", "whim"], 64),
            (["fact", "retract", "1000000005", "13312"], 0), (["fact", "retract", "1000000005", "7"], 67),
            (["fact", "list", "Çağrı"], 64), (["fact", "list", "1000000005"], 0),
            (["preference", "set", "1000000005"], 64), (["preference", "set", "1000000005", "--clear"], 0),
            (["preference", "set", "1000000005", "--window", "monday"], 64),
            (["preference", "show", "1000000005"], 0),
            (["customer", "matches", "--verdict", "sure"], 64), (["customer", "matches", "--page", "abc"], 0),
            (["customer", "explain", "1000000005", "1000000005"], 67),
            (["customer", "dismiss", "1000000005", "1000000005"], 67),
            (["customer", "merge", "1000000005", "7"], 65),
            (["customer", "merge", "1000000005", "1000000005"], 65), (["customer", "unmerge", "1000000005"], 65),
            (["permission", "record", "tckn:1", "message", "approved", "--brand", "b"], 64),
            (["permission", "list", "Çağrı"], 64), (["permission", "list", "1000000005"], 0),
            (["subject", "erase", "1000000005", "--dry-run"], 0),
            (["subject", "erase", "1000000005", "--keep", "whim"], 64), (["subject", "restrict", "1000000005"], 64),
            (["subject", "restrict", "1000000005", "--lift"], 0),
            (["subject", "contest", "1000000005", "whim"], 64), (["subject", "request", "1000000005", "access"], 0),
            (["subject", "request", "7", "access"], 65), (["subject", "answer", "1000000005", "7", "whim"], 64),
            (["permission", "ack", "abc"], 0), (["permission", "import", "/no/such/file"], 66),
            (["timeline", "Çağrı"], 64), (["timeline", "1000000005", "--all"], 0), (["tail", "--from-start"], 0),
            (["info"], 0), (["list"], 0), (["describe", "NoSuchThing"], 64), (["health"], 0),
            (["health", "--watch"], 0),
            (["360", "1000000006"], 64), (["360", "1000000005", "--purpose", "curiosity"], 64),
            (["record", "1000000005"], 64), (["import", "/nonexistent.ndjson"], 66),
            (["import", "/nonexistent.xyz"], 64),
        ] as [([String], Int32)])
    func `exit codes say what happened`(arguments: [String], code: Int32) async throws {
        #expect(try await TestShell().run(arguments + TestShell.connection) == code, "\(arguments)")
    }

    @Test func `a server that does not serve exits 69 with its reasons`() async throws {
        let test = TestShell()
        test.server.state.withLock { $0.health = .notServing }
        #expect(try await test.run("health") == 69)
        #expect(test.output.text.contains("STORAGE_FULL"))
    }

    @Test(arguments: ["en", "tr"])
    func `a watch outlives the server, and says when it is gone and when it is back`(_ language: String) async throws {
        let test = TestShell()
        let lost = RPCError(.unavailable, Catalogue.RPC.connectionLost, ["s/c"], outcome: .unknown)
        test.server.state.withLock { $0.watchEnds = [lost, lost] }
        #expect(try await test.run("health", "--watch", "-o", "csv", "--locale", language) == 0)
        let lines = test.output.text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("status") }
        #expect(
            lines == [
                "SERVING,", "NOT_SERVING,NO_CONNECTION", "SERVING,", "NOT_SERVING,NO_CONNECTION", "SERVING,",
            ])
        let people = TestShell()
        people.server.state.withLock { $0.watchEnds = [lost] }
        #expect(try await people.run("health", "--watch", "--locale", language) == 0)
        let text = Catalogue.CLI.noConnection.text(Language(tag: language))
        #expect(people.output.text.contains("NO_CONNECTION  " + text), "\(people.output.text)")
    }

    @Test func `a watch that the server ends for idleness or age goes on, one that it refuses ends`() async throws {
        let test = TestShell()
        test.server.state.withLock {
            $0.watchEnds = [
                RPCError(.unavailable, Catalogue.RPC.streamIdle, ["900"]),
                RPCError(.unavailable, Catalogue.RPC.draining),
            ]
        }
        #expect(try await test.run("health", "--watch", "--output", "ndjson") == 0)
        #expect(test.output.lines.count == 1, "\(test.output.text)")
        #expect(test.server.state.withLock { $0.watchEnds.isEmpty })
        test.server.state.withLock {
            $0.watchEnds = [RPCError(.unauthenticated, Catalogue.Client.clientCertificateRefused, ["s:1"])]
        }
        #expect(try await test.run("health", "--watch") == 77)
    }

    @Test func `no connection exits 69, unusable certificates 78, missing settings 78`() async throws {
        var test = TestShell()
        test.connectError = RPCError(.unavailable, Catalogue.Client.connectionRefused, ["127.0.0.1:7360"])
        #expect(try await test.run("health") == 69)
        #expect(test.errors.text.contains("127.0.0.1:7360"))
        test.connectError = RPCError(.invalidArgument, Catalogue.Client.certificateFileUnusable, ["c.pem"])
        #expect(try await test.run("health") == 78)
        test.connectError = RPCError(.unauthenticated, Catalogue.Client.serverAuthorityUnknown, ["127.0.0.1:7360"])
        #expect(try await test.run("health") == 78)
        #expect(try await TestShell().run(["health", "--address", "a:1"]) == 78)
    }

    @Test func `list, describe and call speak from the server's contract`() async throws {
        let test = TestShell()
        #expect(try await test.run("describe", "RecordInteraction") == 0)
        #expect(test.output.text.contains("unique for ever"))
        #expect(test.output.text.contains("create_if_missing"))
        #expect(try await test.run("describe", "Interaction") == 0)
        #expect(test.output.text.contains("required, IDENT, ≤ 64 scalars"))
        #expect(try await test.run("describe", "Channel") == 0)
        #expect(test.output.text.contains("CHANNEL_MOBILE_APP"))
        let call = TestShell()
        #expect(try await call.run("call", "CustomerService/GetCustomer", "-d", #"{"code":"1000000005"}"#) == 0)
        #expect(call.output.text.contains("878******56"))
        #expect(call.server.state.withLock { $0.accesses.last?.actor } == "ayse.kaya")
        #expect(try await call.run("call", "GetCustomer", "-d", "{") == 65)
        #expect(try await call.run("call", "NoMethod") == 64)
    }

    @Test func `call writes a document per line, indented where a person reads or -o json asks`() async throws {
        func lines(_ format: [String], isTerminal: Bool = false) async throws -> Int {
            var test = TestShell()
            test.isTerminal = isTerminal
            let question = ["call", "GetCustomer", "-d", #"{"code":"1000000005"}"#]
            #expect(try await test.run(question + format + TestShell.connection) == 0)
            return test.output.lines.count
        }
        #expect(try await lines([]) == 1)
        #expect(try await lines(["-o", "ndjson"], isTerminal: true) == 1)
        #expect(try await lines(["-o", "json"]) > 10)
        #expect(try await lines([], isTerminal: true) > 10)
        for (format, text) in [("table", "no table."), ("csv", "no csv.")] {
            let test = TestShell()
            #expect(try await test.run("call", "GetCustomer", "-o", format) == 64)
            #expect(test.output.text.isEmpty && test.errors.text.contains(text))
            #expect(test.errors.text.contains("→ Leave -o out, or give -o json"))
        }
    }

    @Test(arguments: ["en", "tr"]) func `a customer is not left without a name by a slip`(language: String) async throws
    {
        let test = TestShell()
        // With the version as well, which alone would not ask who he is.
        let code = try await test.run(
            "customer", "update", "1000000005", "--expected-version", "3", "--given-name", "", "--family-name", "",
            "--locale", language)
        #expect(code == 64 && test.output.text.isEmpty)
        let texts = [Catalogue.CLI.noNameLeft, Catalogue.CLI.mendName].map { $0.text(Language(tag: language)) }
        for text in texts { #expect(test.errors.text.contains(text), "\(test.errors.text)") }
    }

    @Test func `the tail has one line per interaction, none wider than the terminal`() async throws {
        let test = TestShell()
        #expect(try await test.run("tail", "--from-start") == 0)
        #expect(test.output.lines.count == 3)
        for line in test.output.lines { #expect(DisplayWidth.of(line) <= 110) }
        #expect(test.output.lines[0].hasPrefix("1000000005  2026-11-22 12:00  Purchase"))
        #expect(test.output.lines[0].contains("1,234.56 TRY"))
    }

    @Test func `call knows every method of the contract, and says who reads where a request asks`() async throws {
        let known = Set(CallableMethod.all.map(\.descriptor.fullName))
        #expect(known == Set(Contract.methods.map(\.fullName)))
        #expect(known.count == CallableMethod.all.count)
        let seats = TestShell()
        let question = #"{"candidate_codes":["1000000005"],"seats":1,"channel":"CHANNEL_BRANCH"}"#
        #expect(try await seats.run("call", "ScoringService/AllocateCapacity", "-d", question) == 0)
        #expect(seats.output.text.contains("1000000005"), "\(seats.errors.text)")
        // What the caller says himself goes first; what asks for no reader gets none.
        let other = TestShell()
        let own = #"{"code":"1000000005","access":{"actor":"deniz"}}"#
        #expect(try await other.run("call", "CustomerService/GetCustomer", "-d", own) == 0)
        #expect(other.server.state.withLock { $0.accesses.last?.actor } == "deniz")
        let offers = TestShell()
        #expect(try await offers.run("call", "ScoringService/ListOffers", "-d", "{}") == 0)
    }

    @Test func `a push by call answers item by item`() async throws {
        var test = TestShell()
        let item = { (number: Int) in
            #"{"sequence":"\#(number)","record":{"interaction":{"source_system":"x","source_event_id":"\#(number)"}}}"#
        }
        test.input = Array("\(item(1))\n\(item(2))\n".utf8)
        #expect(try await test.run("call", "PushInteractions", "-d", "@-") == 0)
        #expect(test.output.lines.count == 2)
    }

    @Test func `another contract is a warning, not an error`() async throws {
        let test = TestShell()
        test.server.state.withLock { $0.digest = "00" }
        #expect(try await test.run("list") == 0)
        #expect(test.errors.text.contains("different contracts"))
    }

    @Test func `the help names every exit code and command`() {
        let help = RefleksCommand.helpMessage(columns: 100)
        for part in [
            "360", "customer", "record", "import", "timeline", "tail", "health", "describe", "call", "65", "78",
        ] {
            #expect(help.contains(part))
        }
        #expect(RefleksCommand.completionScript(for: .bash).contains("timeline"))
    }
}
