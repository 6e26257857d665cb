import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct ChannelCommandTests {
    @Test func `a correction takes back, and records what stands in the place about the same customer`() async throws {
        let test = TestShell()
        let code = try await test.run(
            "interaction", "correct", "98", "--reason", "WRONG_AMOUNT", "--because", "iki sıfır fazla", "--type",
            "purchase", "--revenue", "10,00")
        #expect(code == 0, "\(test.output.text)")
        let sent = try #require(test.server.state.withLock { $0.corrections.first })
        #expect(sent.interactionID == 98 && sent.reason == "WRONG_AMOUNT" && sent.note == "iki sıfır fazla")
        #expect(sent.replacement.subjectCode == "1000000005" && sent.replacement.money.map(\.amountMinor) == [1_000])
        #expect(sent.replacement.sourceSystem == "pos" && sent.replacement.sourceEventID.hasPrefix("cli/"))
        #expect(sent.replacement.occurredAtUs == TestShell.now - 7_200_000_000)
        for part in ["interaction 98 corrected", "taken back by 120", "replaced by 121", "10.00 TRY"] {
            #expect(test.output.text.contains(part), "\(part) is missing")
        }
        let void = TestShell()
        #expect(
            try await void.run("interaction", "correct", "pos/f-2", "--reason", "TWICE", "--void", "--locale", "tr")
                == 0)
        let taken = try #require(void.server.state.withLock { $0.corrections.first })
        #expect(taken.sourceEvent.sourceSystem == "pos" && taken.sourceEvent.sourceEventID == "f-2")
        #expect(!taken.hasReplacement && void.output.text.contains("98 numaralı etkileşim düzeltildi"))
    }

    @Test func `a correction says what is to stand in the place, or that nothing is`() async throws {
        for arguments in [
            ["98", "--reason", "A"], ["98", "--reason", "A", "--void", "--type", "purchase"],
            ["pos", "--reason", "A", "--void"], ["/x", "--reason", "A", "--void"], ["0", "--reason", "A", "--void"],
        ] {
            let test = TestShell()
            #expect(
                try await test.run(["interaction", "correct"] + arguments + TestShell.connection) == 64, "\(arguments)")
            #expect(test.server.state.withLock { $0.corrections.isEmpty })
        }
    }

    @Test(arguments: ["en", "tr"]) func `channels show what they bring and cost`(language: String) async throws {
        let test = TestShell()
        #expect(try await test.run("channels", "1000000005", "--in-currency", "TRY", "--locale", language) == 0)
        let parts =
            language == "en"
            ? [
                "Phone", "1,234.56 EUR", "12.50 EUR", "−20.00 EUR", "≈ −962.46 TRY", "tariff 2", "earlier tariffs",
                "10 min",
            ]
            : [
                "Telefon", "1.234,56 EUR", "12,50 EUR", "−20,00 EUR", "≈ −962,46 TRY", "tarife 2", "önceki tarifeler",
                "10 dk",
            ]
        for part in parts { #expect(test.output.text.contains(part), "\(part) is missing in \(test.output.text)") }
        let csv = TestShell()
        #expect(try await csv.run("channels", "1000000005", "-o", "csv") == 0)
        #expect(csv.output.text.contains("1000000005,PHONE,7,") && csv.output.text.contains(",EUR,123456,1250,-2000"))
    }

    @Test(arguments: ["en", "tr"]) func `a contact is advised or refused with reasons`(language: String) async throws {
        let test = TestShell()
        #expect(try await test.run("contact", "1000000005", "--for", "delivery", "--locale", language) == 0)
        let parts =
            language == "en"
            ? ["SMS", "answers 67 %", "0.12 TRY", "Answered 2 of 3.", "Other channels", "as he wants to be served"]
            : ["SMS", "yanıtlama %67", "0,12 TRY", "Answered 2 of 3.", "Öteki kanallar", "istediği biçimde"]
        for part in parts { #expect(test.output.text.contains(part), "\(part) is missing") }
        let refused = TestShell()
        #expect(
            try await refused.run(
                "contact", "1000000005", "--for", "marketing", "--brand", "shop", "--locale", language) == 0)
        #expect(refused.output.text.contains(language == "en" ? "not now" : "şimdi olmaz"))
        #expect(refused.output.text.contains("Contacted three times."))
        let csv = TestShell()
        #expect(try await csv.run("contact", "1000000005", "--for", "marketing", "--brand", "shop", "-o", "csv") == 0)
        #expect(csv.output.text.contains("FATIGUE_CAP"))
        #expect(try await TestShell().run("contact", "1000000005", "--for", "fun") == 64)
    }
}
