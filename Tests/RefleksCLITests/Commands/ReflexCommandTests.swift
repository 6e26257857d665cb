import RefleksContract
import RefleksMessages
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

/// Warnings, their policy and report, and the digest, as people see them.
@Suite struct ReflexCommandTests: CommandSuite {
    @Test func `every rule has a name in its order`() {
        typealias Names = Catalogue.CLIReflex
        #expect(Names.rules.count == WarningRule.allCases.count - 1)
        for rule in WarningRule.allCases where rule != .unspecified {
            #expect(Names.rules[rule.rawValue - 1].code == "REFLEX_LABEL_\(EnumText.constant(rule))")
        }
    }

    @Test func `the policy is shown, and what was shown may be given back`() async throws {
        expect(
            try await output("reflex", "policy"),
            ["Policy of the reflex", "v3", "late delivery, falling frequency", "2 times within 14 days", "90 days"])
        expect(try await output("reflex", "policy", language: "tr"), ["geciken teslimat", "14 günde 2 kez"])
        expect(
            try await output("reflex", "policy", "-o", "csv"), ["3,LATE_DELIVERY FALLING_FREQUENCY,14,2,7,150,14,5,90"])
        let json = try await output("reflex", "policy", "-o", "json")
        let test = TestShell()
        let status = try await test.run(["reflex", "put", json, "--locale", "en"] + TestShell.connection)
        #expect(status == 0, "\(test.errors.text)")
        expect(test.output.text, ["policy recorded", "4"])
        let sent = test.server.state.withLock { $0.listRequests.first as? PutReflexPolicyRequest }
        #expect(sent?.policy.rules == [.lateDelivery, .fallingFrequency] && sent?.policy.version == 0)
        let wrong = TestShell()
        #expect(try await wrong.run(["reflex", "put", "{", "--locale", "en"] + TestShell.connection) == 65)
        for (language, sentence) in [
            ("en", "names a field daysBack that is not there"), ("tr", "bulunmayan bir daysBack alanı"),
        ] {
            let unknown = TestShell()
            let json = #"{"daysBack":3}"#
            let status = try await unknown.run(
                ["reflex", "put", json, "--locale", language] + TestShell.connection)
            #expect(status == 65 && unknown.errors.text.contains(sentence), "\(unknown.errors.text)")
        }
    }

    @Test func `the report tells verdicts, precision with its interval, lead time and recall`() async throws {
        expect(
            try await output("reflex", "report", "--month", "2026-10"),
            [
                "Warnings", "2026-10", "late delivery", "12 warnings", "3 complained, 4 left, 3 stayed",
                "precision 70", "too few to judge", "3 of 8 complaints were foreseen",
            ])
        expect(
            try await output("reflex", "report", language: "tr"),
            ["Uyarılar", "3 şikâyet, 4 ayrılan, 3 kalan", "isabet", "8 şikâyetten 3 tanesi"])
        expect(
            try await output("reflex", "report", "--month", "2026-10", "-o", "csv"),
            [
                "2026-10,LATE_DELIVERY,12,2,3,4,3,7000,3968,8922,259200", "2026-10,FALLING_FREQUENCY,1,1,0,0,0,,,,",
                "2026-10,ALL,12,",
            ])
    }

    @Test func `the digest names what was won and lost`() async throws {
        expect(
            try await output("digest"),
            ["Won and lost", "2026-11-23 – 2026-11-29", "won", "1000000013", "closed all accounts", "ayse-2026-11"])
        expect(
            try await output("digest", "--period", "day", "--branch", "34-001", language: "tr"),
            ["Kazanılan ve kaybedilen", "hesaplarını kapattı", "takdir"])
        expect(
            try await output("digest", "-o", "csv"),
            ["2026-11-23,2026-11-29,WON,4,1000000005 1000000013", "LOST_CLOSED,2,", "RECOGNITIONS,1,ayse-2026-11"])
        let wrong = TestShell()
        #expect(try await wrong.run(["digest", "--period", "year"] + TestShell.connection) == 64)
    }

    @Test func `offers made unasked stand beside those that answered somebody`() async throws {
        expect(
            try await output("conduct", "offers", "--month", "2026-10"),
            [
                "Offers made", "2026-10", "before anybody asked", "10 offers", "3 accepted, 2 rejected, 5 unanswered",
                "30",
            ])
        expect(
            try await output("conduct", "offers", language: "tr"), ["kimse istemeden", "3 kabul, 2 ret, 5 yanıtsız"])
        expect(
            try await output("conduct", "offers", "--month", "2026-10", "-o", "csv"),
            ["2026-10,PROACTIVE,10,3,2,5,3000", "2026-10,ANSWERING,1,0,0,1,"])
    }
}
