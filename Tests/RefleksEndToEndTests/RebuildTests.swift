import Foundation
import RefleksClient
import RefleksContract
import RefleksRPC
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// `refleksd rebuild [--verify]` on the directory of a server that has done something.
struct RebuildTests {
    private func refleksd(_ arguments: String...) async throws -> ProgramResult {
        let program = ServerProcess.products.appending(path: "refleksd").path
        return try await run("env", ["REFLEKS_LOCALE=en", program] + arguments)
    }

    /// Runs SQL on the projection as a stranger to the program would.
    private func damage(_ projection: String, _ statement: String) async throws {
        let script = """
            import sqlite3
            database = sqlite3.connect('\(projection)')
            print('rows', database.execute("\(statement)").rowcount)
            database.commit()
            database.close()
            """
        let result = try await run("/usr/bin/python3", ["-"], input: script)
        #expect(result.output == "rows 1\n", "\(result.output)")
    }

    private func verify(
        _ server: ServerProcess, as role: String = "admin", locale: String = "en", _ arguments: String...
    ) async throws -> ProgramResult {
        let program = ServerProcess.products.appending(path: "refleks").path
        return try await run(
            "env",
            [
                "REFLEKS_LOCALE=\(locale)", "REFLEKS_ACTOR=ops", program, "verify", "--config",
                server.configuration(of: role),
            ]
                + arguments)
    }

    @Test func `a running server finds a row that was changed behind its back while branches go on`() async throws {
        let server = try await ServerProcess.start()
        let client = try await RefleksClient.connect(server.client())
        for number in 1...30 {
            _ = try await client.interactions.recordInteraction(
                Requests.purchase("v-\(number)", phone: "+90532111224\(number % 3)", kurus: 100, at: Requests.now))
        }
        let code = try await client.interactions.recordInteraction(
            Requests.purchase("v-31", phone: "+905321112240", kurus: 100, at: Requests.now)
        ).message.customerCode
        var options = CallOptions()
        let position = try await client.system.getServerInfo(GetServerInfoRequest()).message.commitSeq
        options.minimumCommitSeq = position
        let search = SearchCustomersRequest.with { ($0.access, $0.query) = (Requests.access, "ali") }
        _ = try await client.customers.searchCustomers(search, options)
        let equal = try await verify(server)
        #expect(equal.status == 0 && equal.output.contains("equals the ledger up to entry 31"), "\(equal.output)")
        let denied = try await verify(server, as: "branch")
        #expect(denied.status == 77, "\(denied.output)")

        try await damage(
            server.home.file("data") + "/projection.db",
            "UPDATE customer SET record = x'00' WHERE number = \(code.dropLast())")
        let differs = try await verify(server)
        #expect(differs.status == 65 && differs.output.contains("Table customer, row \(code)"), "\(differs.output)")
        let turkish = try await verify(server, locale: "tr")
        #expect(turkish.status == 65 && turkish.output.contains("\(code) satırı: içeriği"), "\(turkish.output)")
        // Branches go on meanwhile.
        _ = try await client.interactions.recordInteraction(
            Requests.purchase("v-32", phone: "+905321112241", kurus: 100, at: Requests.now))
        await client.close()
        #expect(await server.end(SIGTERM) == 0)
    }

    @Test func `a damaged or lost projection is found out, made anew, and serves what was recorded`() async throws {
        let first = try await ServerProcess.start()
        let client = try await RefleksClient.connect(first.client())
        var code = ""
        for number in 1...30 {
            let request = Requests.purchase(
                "rebuild-\(number)", phone: "+90532111224\(number % 3)", kurus: 100, at: Requests.now)
            code = try await client.interactions.recordInteraction(request).message.customerCode
        }
        let before = try await client.customers.getCustomer360(Requests.view(code)).message
        await client.close()
        let data = first.home.file("data")
        let held = try await refleksd("rebuild", "--data", data)
        #expect(held.status == 73, "a server holds the directory: \(held.output)")
        #expect(await first.end(SIGTERM) == 0)

        let equal = try await refleksd("rebuild", "--data", data, "--verify")
        #expect(equal.status == 0, "\(equal.output)")
        #expect(equal.output.contains("equals the ledger up to entry 30"), "\(equal.output)")

        // One row is lost, one has other bytes, one is nobody's.
        for statement in [
            "DELETE FROM timeline WHERE id = (SELECT min(id) FROM timeline)",
            "UPDATE timeline SET public = x'00' WHERE id = (SELECT max(id) FROM timeline)",
            "INSERT INTO name_token VALUES (1, 1)",
        ] {
            try await damage(data + "/projection.db", statement)
            let differs = try await refleksd("rebuild", "--data", data, "--verify")
            #expect(differs.status == 65, "\(differs.output)")
            #expect(differs.output.contains("differs from the ledger"), "\(differs.output)")
            // To verify changes nothing.
            #expect(try await refleksd("rebuild", "--data", data, "--verify").output == differs.output)
            let rebuilt = try await refleksd("rebuild", "--data", data)
            #expect(rebuilt.status == 0, "\(rebuilt.output)")
            #expect(rebuilt.output.contains("made anew from 30 entries"), "\(rebuilt.output)")
            #expect(try await refleksd("rebuild", "--data", data, "--verify").output == equal.output)
        }

        for name in try FileManager.default.contentsOfDirectory(atPath: data) where name.hasPrefix("projection.db") {
            try FileManager.default.removeItem(atPath: data + "/" + name)
        }
        #expect(try await refleksd("rebuild", "--data", data).status == 0)
        #expect(try await refleksd("rebuild", "--data", data, "--verify").output == equal.output)

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let again = try await RefleksClient.connect(second.client())
        let after = try await again.customers.getCustomer360(Requests.view(code)).message
        #expect(after.totals == before.totals)
        #expect(after.lastInteractions == before.lastInteractions)
        await again.close()
        #expect(await second.end(SIGTERM) == 0)
    }
}
