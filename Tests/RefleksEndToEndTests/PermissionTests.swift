import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Permissions from the command line over TLS to the ledger, the registry's outbox and back.
struct PermissionTests: CommandLineSuite {
    let language = "tr"

    @Test func `a permission is seen, exchanged with the registry and survives a restart`() async throws {
        let first = try await ServerProcess.start()
        let created = try await refleks(
            first, "customer", "create", "--given-name", "Ayşe", "--identifier", "phone:05321234567", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        let forbidden = try await refleks(first, "permission", "check", code, "--channel", "sms", "--brand", "shop")
        #expect(forbidden.status == 65 && forbidden.output.contains("onayı yok"), "\(forbidden.output)")
        let now = ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: -60))
        let recorded = try await refleks(
            first, "permission", "record", "phone:05321234567", "message", "approved", "--brand", "shop", "--source",
            "web", "--date", now)
        #expect(recorded.status == 0 && recorded.output.contains("izin kaydedildi"), "\(recorded.output)")
        let listed = try await refleks(first, as: "system", "permission", "outbox", "-o", "ndjson", "--unmask")
        let item = try OutboxItem(jsonString: listed.output)
        #expect(item.recipient == "+905321234567" && item.status == "ONAY" && item.obstacles.isEmpty)
        let acked = try await refleks(first, as: "system", "permission", "ack", item.outboxID)
        #expect(acked.status == 0, "\(acked.output)")
        #expect(await first.end(SIGTERM) == 0)

        let data = first.home.file("data")
        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run("env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", data, "--verify"])
        #expect(verified.status == 0, "\(verified.output)")

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        #expect(try await refleks(second, as: "system", "permission", "outbox", "-o", "ndjson").output.isEmpty)
        let view = try await refleks(second, "360", code)
        #expect(view.output.contains("İletişim izinleri") && view.output.contains("onay"), "\(view.output)")
        #expect(!view.output.contains("+905321234567"), "addresses are masked")
        let allowed = try await refleks(second, "permission", "check", code, "--channel", "sms", "--brand", "shop")
        #expect(allowed.status == 0 && allowed.output.contains("izinli"), "\(allowed.output)")
        #expect(await second.end(SIGTERM) == 0)
    }
}
