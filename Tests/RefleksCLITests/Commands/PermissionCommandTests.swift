import RefleksContract
import SwiftProtobuf
import Synchronization
import Testing

@testable import refleks

@Suite struct PermissionCommandTests {
    @Test(arguments: ["en", "tr"])
    func `a permission is recorded as it was stated, and its deadline is told`(language: String) async throws {
        let test = TestShell()
        let code = try await test.run(
            "permission", "record", "phone:0532 123 45 67", "message", "approved", "--brand", "shop", "--source",
            "call-centre", "--date", "2026-11-22T09:30", "--evidence", "form 7", "--locale", language)
        #expect(code == 0)
        let request = try #require(test.server.state.withLock { $0.permissions.first })
        #expect(request.key.brand == "shop" && request.key.recipient == "0532 123 45 67")
        #expect(request.key.type == .message && request.key.recipientType == .individual)
        #expect(request.status == .approved && request.source == .callCentre && request.evidence == "form 7")
        #expect(request.consentAtUs == 1_795_329_000_000_000)
        let part = language == "en" ? "permission recorded" : "izin kaydedildi"
        #expect(test.output.text.contains(part) && test.output.text.contains("2026"))
    }

    @Test func `a list is masked, and an address is meant whoever holds it`() async throws {
        let test = TestShell()
        #expect(try await test.run("permission", "list", "phone:0532 123 45 67", "-o", "ndjson") == 0)
        let permission = try Permission(jsonString: test.output.text)
        #expect(permission.key.recipient.contains("*") && permission.key.recipient.hasPrefix("+90"))
        let target = test.server.state.withLock { $0.permissionTargets.first }
        guard case .address(let address)? = target else {
            Issue.record("the phone was taken for its holder")
            return
        }
        #expect(address.kind == .phone)
        let shown = TestShell()
        #expect(try await shown.run("permission", "list", "1000000005", "-o", "csv", "--unmask") == 0)
        #expect(shown.output.text.contains("77,shop,+905321234567,MESSAGE,INDIVIDUAL,APPROVED,WEB,"))
    }

    @Test func `a check says why, and its exit code whether`() async throws {
        let test = TestShell()
        let code = try await test.run(
            "permission", "check", "1000000005", "--channel", "sms", "--for", "marketing", "--brand", "shop")
        #expect(code == 65)
        #expect(test.output.text.contains("not allowed") && test.output.text.contains("has not approved"))
        let order = TestShell()
        let allowed = try await order.run(
            "permission", "check", "1000000005", "--channel", "sms", "--for", "order", "--brand", "shop", "-o", "csv")
        #expect(allowed == 0 && order.output.text.contains("true,ORDER_NOTICE,GROUND_ORDER_NOTICE"))
    }

    @Test func `the outbox is written in the registry's field names and acknowledged by its ids`() async throws {
        var test = TestShell()
        #expect(try await test.run("permission", "outbox", "-o", "ndjson", "--unmask") == 0)
        let item = try OutboxItem(jsonString: test.output.text)
        #expect(item.recipient == "+905321234567" && item.consentDate == "2026-11-22 09:30:00")
        let table = TestShell()
        #expect(try await table.run("permission", "outbox", "--locale", "tr") == 0)
        #expect(table.output.text.contains("BIREYSEL ONAY HS_WEB") && !table.output.text.contains("1234567"))
        test.input = Array("abc\nzzz\n".utf8)
        #expect(try await test.run("permission", "ack", "-", "--result", "accepted") == 65)
        let acks = test.server.state.withLock { $0.acks }
        #expect(acks.map(\.outboxID) == ["abc", "zzz"] && acks.map(\.result) == [.accepted, .accepted])
        #expect(test.output.text.contains("1 taken · 0 known before · 1 refused"))
    }

    @Test func `changes are read line by line in the registry's own form`() async throws {
        var test = TestShell()
        let line = """
            {"recipient":"+905321234567","recipientType":"BIREYSEL","type":"MESAJ","source":"IYS_WEB","status":"RET",\
            "consentDate":"2026-11-22 09:30:00","transactionId":"x"}
            """
        test.input = Array("\(line)\n\n\(line)\n".utf8)
        #expect(try await test.run("permission", "import", "-", "--brand", "shop") == 0)
        let changes = test.server.state.withLock { $0.changes }
        #expect(changes.count == 2 && changes[0].brand == "shop" && changes[0].recipientType == "BIREYSEL")
        test.input = Array("no JSON\n".utf8)
        #expect(try await test.run("permission", "import", "-") == 65)
        #expect(test.errors.text.contains("1"))
    }
}
