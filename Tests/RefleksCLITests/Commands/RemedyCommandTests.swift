import RefleksContract
import RefleksMessages
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

/// Remedies and agents' authorities as people see them.
@Suite struct RemedyCommandTests: CommandSuite {
    private func shown(_ arguments: [String], language: String = "en") async throws -> String {
        let test = TestShell()
        let code = try await test.run(arguments + ["--locale", language] + TestShell.connection)
        #expect(code == 0, "\(arguments): \(test.errors.text)")
        return test.output.text
    }

    @Test func `every value of remedies has a name in its order`() {
        typealias Names = Catalogue.CLIRemedy
        for kind in RemedyKind.allCases where kind != .unspecified {
            #expect(Names.kinds[kind.rawValue - 1].code == "REMEDY_LABEL_KIND_\(EnumText.constant(kind))")
        }
        for state in RemedyState.allCases where state != .unspecified {
            #expect(Names.states[state.rawValue - 1].code == "REMEDY_LABEL_STATE_\(EnumText.constant(state))")
        }
        for bar in RemedyBar.allCases where bar != .unspecified {
            #expect(Names.bars[bar.rawValue - 1].code == "REMEDY_LABEL_BAR_\(EnumText.constant(bar))")
        }
        #expect(Names.kinds.count == RemedyKind.allCases.count - 1)
        #expect(Names.states.count == RemedyState.allCases.count - 1)
        #expect(Names.bars.count == RemedyBar.allCases.count - 1)
    }

    @Test func `a remedy is granted, or shows for whom it waits`() async throws {
        let test = TestShell()
        let arguments = ["case", "remedy", "2049", "fee-waiver", "50,00", "--channel", "phone", "--agent", "ayse.kaya"]
        let run = arguments + ["--text", "Gecikti", "--locale", "en"] + TestShell.connection
        #expect(try await test.run(run) == 0, "\(test.errors.text)")
        expect(test.output.text, ["✓ Remedy #4096", "fee waiver", "50.00", "granted"])
        let sent = test.server.state.withLock { $0.listRequests.first as? GrantRemedyRequest }
        #expect(sent?.amountMinor == 5_000 && sent?.kind == .feeWaiver && sent?.currency == "TRY")
        #expect(sent?.agent == "ayse.kaya" && sent?.channel == .phone && sent?.caseID == 2_049)
        let more = ["case", "remedy", "2049", "voucher"]
        let rest = ["--channel", "phone", "--text", "x"]
        expect(
            try await shown(more + ["150,00"] + rest),
            ["waits for approval", "above the agent's limit", "can approve it: mehmet.can, zeynep.ak"])
        expect(
            try await shown(more + ["250,00"] + rest, language: "tr"), ["onay bekliyor", "bir yönetici onaylamalı"])
        expect(try await shown(more + ["50,00"] + rest + ["-o", "csv"]), ["4096,,,VOUCHER,GRANTED,5000,TRY,ayse.kaya"])
        let wrong = TestShell()
        #expect(try await wrong.run(["case", "remedy", "2049", "kiss", "1,00"] + rest + TestShell.connection) == 64)
    }

    @Test func `remedies are decided and listed`() async throws {
        expect(try await output("remedy", "approve", "4096"), ["✓ Remedy #4096", "granted"])
        expect(try await output("remedy", "approve", "4096", "--refuse", language: "tr"), ["reddedildi"])
        expect(
            try await output("remedy", "list", "--case", "2049"),
            ["Remedies", "#4096", "voucher", "granted", "ayse.kaya", "Gecikti", "bmV4dA"])
        expect(try await output("remedy", "list", "--case", "1", language: "tr"), ["hiçbir şey yok"])
        expect(
            try await output("remedy", "list", "1000000005", "-o", "csv"),
            ["4096,2049,1000000005,VOUCHER,GRANTED,5000,TRY"])
    }

    @Test func `authorities are recorded whole and listed with what was granted`() async throws {
        let test = TestShell()
        let arguments = ["agent", "authority", "put", "ayse.kaya", "--limit", "voucher=100,00", "--limit", "refund=5"]
        let run = arguments + ["--per-period", "500,00", "--days", "7", "--locale", "en"] + TestShell.connection
        #expect(try await test.run(run) == 0, "\(test.errors.text)")
        expect(test.output.text, ["ayse.kaya", "authority recorded"])
        let sent = test.server.state.withLock { $0.listRequests.first as? PutAgentAuthorityRequest }?.authority
        #expect(
            sent?.limits.map(\.perRemedyMinor) == [10_000, 500] && sent?.limits.map(\.kind) == [.voucher, .refund])
        #expect(sent?.perPeriodMinor == 50_000 && sent?.periodDays == 7 && sent?.currency == "TRY")
        expect(
            try await output("agent", "authority", "list"),
            ["Authority to grant remedies", "ayse.kaya", "50.00", "500.00", "in 30 days", "voucher", "withdrawn"])
        expect(try await output("agent", "authority", "list", language: "tr"), ["30 günde", "geri alındı"])
        expect(
            try await output("agent", "authority", "list", "-o", "csv"),
            ["ayse.kaya,TRY,50000,30,5000,VOUCHER=10000", "mehmet.can,TRY,0,30,0,,"])
        let wrong = TestShell()
        #expect(
            try await wrong.run(["agent", "authority", "put", "a", "--limit", "voucher"] + TestShell.connection) == 64)
    }
}
