import Foundation
import RefleksClient
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// An erasure with real programs: nothing of the person is left in any file, and a backup does not bring him back.
struct ErasureTests: CommandLineSuite {
    let language = "tr"

    private func refleksd(_ arguments: String...) async throws -> ProgramResult {
        let program = ServerProcess.products.appending(path: "refleksd").path
        return try await run("env", ["REFLEKS_LOCALE=en", program] + arguments)
    }

    /// Files below `directory` that hold one of the values.
    private func files(_ directory: String, holding values: [String]) -> [String] {
        let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            guard let bytes = FileManager.default.contents(atPath: directory + "/" + name) else { return false }
            return values.contains { bytes.range(of: Data($0.utf8)) != nil }
        }
    }

    /// Pushes a purchase with a note through a spool in the server's home.
    private func pushThroughSpool(_ server: ServerProcess, _ code: String, note: String) async throws {
        let client = try await RefleksClient.connect(server.client())
        let configuration = PushConfiguration(spoolDirectory: server.home.file("spool"))
        let pusher = try InteractionPusher(client, configuration: configuration) { outcome in
            if case .refused = outcome.result { Issue.record("a push was refused") }
        }
        var request = Requests.purchase("spooled", phone: "", kurus: 500, at: Requests.now)
        (request.interaction.subjectCode, request.interaction.note, request.createIfMissing) = (code, note, false)
        try await pusher.push(request)
        try await pusher.flush()
        await pusher.close()
        await client.close()
    }

    @Test func `after an erasure no file holds the person, also not a restored backup, and keys rotate`() async throws {
        let first = try await ServerProcess.start()
        let data = first.home.file("data")
        let created = try await refleks(
            first, as: "branch", "customer", "create", "--given-name", "Gülizar", "--family-name", "Aksoyoğlu",
            "--identifier", "phone:05321112233", "--postal-address", "Zambak Sok. No:5 Kadıköy", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        _ = try await refleks(
            first, as: "branch", "record", code, "purchase", "--revenue", "100,00", "--note", "fıstık alerjisi")
        try await pushThroughSpool(first, code, note: "badem alerjisi")
        let asked = try await refleks(
            first, as: "branch", "subject", "request", code, "erasure", "--received", "2026-01-02")
        #expect(asked.status == 0 && asked.output.contains("başvuru kaydedildi"), "\(asked.output)")
        let waiting = try await refleks(first, as: "admin", "subject", "requests")
        #expect(waiting.output.contains("1 açık, 1 gecikmiş") && waiting.output.contains(code), "\(waiting.output)")
        let document = try await refleks(first, as: "admin", "subject", "export", code)
        #expect(document.status == 0 && document.output.contains("fıstık alerjisi"), "\(document.output)")
        #expect(document.output.contains("+905321112233") && document.output.hasSuffix("}\n"))
        #expect(document.output.contains("\"standing\":{") && document.output.contains("VALUE_MARGIN"))
        #expect(document.output.contains("Zambak") && document.output.contains("badem alerjisi"))
        let copied = try await refleksd("backup", first.home.file("ledger.backup"), "--data", data)
        #expect(copied.status == 0, "\(copied.output)")
        let plan = try await refleks(first, as: "admin", "subject", "erase", code, "--dry-run")
        #expect(plan.status == 0 && plan.output.contains("veri anahtarı"), "\(plan.output)")
        let erased = try await refleks(first, as: "admin", "subject", "erase", code)
        #expect(erased.status == 0 && erased.output.contains("veriler silindi"), "\(erased.output)")
        let gone = try await refleks(first, as: "branch", "360", code)
        #expect(gone.status == 67, "\(gone.output)")
        let values = ["Gülizar", "Aksoyoğlu", "5321112233", "fıstık", "Zambak", "badem"]
        #expect(files(first.home.file(""), holding: values) == [])
        #expect(values.allSatisfy { !first.log.contains($0) })
        let spool = try FileManager.default.contentsOfDirectory(atPath: first.home.file("spool"))
        #expect(spool.contains { $0.hasSuffix(".segment") }, "the scan passed by the client's spool")
        let answered = try await refleks(first, as: "admin", "subject", "requests")
        #expect(answered.output.contains("0 açık, 0 gecikmiş"), "\(answered.output)")
        // What was answered is durable.
        #expect(await first.end(SIGKILL) == -SIGKILL)
        #expect(files(first.home.file(""), holding: values) == [])
        let killed = try await ServerProcess.start(in: first.home, listen: first.address)
        #expect(try await refleks(killed, as: "branch", "360", code).status == 67)
        #expect(await killed.end(SIGTERM) == 0)
        #expect(files(first.home.file(""), holding: values) == [])

        let rotated = try await refleksd("key", "rotate", "--data", data)
        #expect(rotated.status == 0, "\(rotated.output)")
        let verified = try await refleksd("rebuild", "--data", data, "--verify")
        #expect(verified.status == 0, "\(verified.output)")

        // The ledger of before the erasure, with the keys of today.
        for name in ["ledger.db", "ledger.db-wal", "ledger.db-shm", "projection.db", "audit.db"] {
            try? FileManager.default.removeItem(atPath: data + "/" + name)
        }
        let restored = try await refleksd("restore", first.home.file("ledger.backup"), "--data", data)
        #expect(restored.status == 0, "\(restored.output)")
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        #expect(second.log.contains("erasures were applied again"))
        let still = try await refleks(second, as: "branch", "360", code)
        #expect(still.status == 67, "\(still.output)")
        #expect(await second.end(SIGTERM) == 0)
    }
}
