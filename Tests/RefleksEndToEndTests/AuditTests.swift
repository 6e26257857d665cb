import Foundation
import RefleksClient
import RefleksContract
import RefleksStore
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// The audit of the real program: who read is listed over TLS, survives a kill, and its file holds no personal data.
struct AuditTests {
    private func refleksd(_ arguments: String...) async throws -> ProgramResult {
        let program = ServerProcess.products.appending(path: "refleksd").path
        return try await run("env", ["REFLEKS_LOCALE=en", program] + arguments)
    }

    private static var agentAccess: AccessContext {
        var access = AccessContext()
        access.purpose = .complaint
        access.actor = "ayse.kaya"
        return access
    }

    @Test func `a read by an agent is listed with its purpose and survives a kill`() async throws {
        let first = try await ServerProcess.start()
        let branch = try await RefleksClient.connect(first.client())
        var create = CreateCustomerRequest()
        create.customer.kind = .person
        (create.customer.givenName, create.customer.familyName) = ("Zümrüdüanka", "Kafdağlı")
        create.identifiers = [.with { ($0.kind, $0.value) = (.phone, "+90 532 765 43 21") }]
        let code = try await branch.customers.createCustomer(create).message.code
        let agent = try await RefleksClient.connect(first.client("agent"))
        var view = Requests.view(code)
        view.access = Self.agentAccess
        _ = try await agent.customers.getCustomer360(view)
        let lookup = LookupCustomerRequest.with {
            $0.access = Self.agentAccess
            $0.identifier = create.identifiers[0]
        }
        _ = try await agent.customers.lookupCustomer(lookup)
        let admin = try await RefleksClient.connect(first.client("admin"))
        let list = ListAuditRequest.with {
            $0.access = Requests.access
            $0.customerCode = code
        }
        let rows = try await admin.system.listAudit(list).message.rows
        #expect(rows.map(\.method) == ["LookupCustomer", "GetCustomer360"].map { "refleks.v1.CustomerService/\($0)" })
        #expect(rows.allSatisfy { $0.actor == "ayse.kaya" && $0.purpose == .complaint && $0.customerCode == code })
        #expect(rows.allSatisfy { $0.principal == "refleks://agent/ayse.kaya" && $0.status == 0 })
        let verify = VerifyAuditRequest.with { $0.access = Requests.access }
        let head = try await admin.system.verifyAudit(verify).message
        #expect(head.brokenSeq == 0 && head.rowsChecked == head.headSeq && head.headSeq >= 2)
        for client in [branch, agent, admin] { await client.close() }
        #expect(await first.end(SIGKILL) == -SIGKILL)

        let data = first.home.file("data")
        let hash = head.headHash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let kept = "\(head.headSeq):\(hash)"
        let intact = try await refleksd("audit", "verify", "--data", data, "--expect", kept)
        #expect(intact.status == 0 && intact.output.contains("as it was written"), "\(intact.output)")
        try Self.holdsNothingPersonal(data)
        #expect(try await refleksd("backup", "--audit", "--data", data, first.home.file("audit.copy")).status == 0)
        let copy = try await refleksd("audit", "verify", "--file", first.home.file("audit.copy"), "--expect", kept)
        #expect(copy.status == 0, "\(copy.output)")

        try await tamper(first.home.file("audit.copy"), "UPDATE audit SET actor = 'nobody' WHERE seq = 1")
        let broken = try await refleksd("audit", "verify", "--file", first.home.file("audit.copy"))
        #expect(broken.status == 65 && broken.output.contains("Row 1"), "\(broken.output)")

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let again = try await RefleksClient.connect(second.client("admin"))
        let found = try await again.system.listAudit(list).message.rows
        #expect(found.map(\.seq) == rows.map(\.seq))
        await again.close()
        #expect(await second.end(SIGTERM) == 0)
        #expect(second.log.contains("audit closed"))
    }

    /// No byte of name, phone or its digits in any file of the audit.
    private static func holdsNothingPersonal(_ data: String) throws {
        var bytes = Data()
        for name in try FileManager.default.contentsOfDirectory(atPath: data) where name.hasPrefix("audit.db") {
            bytes += try Data(contentsOf: URL(fileURLWithPath: data + "/" + name))
        }
        #expect(bytes.range(of: Data("ayse.kaya".utf8)) != nil)
        for text in ["Zümrüdüanka", "zumruduanka", "Kafdağlı", "905327654321", "532 765", "5327654321"] {
            #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
        }
    }

    private func tamper(_ file: String, _ statement: String) async throws {
        let script = """
            import sqlite3
            database = sqlite3.connect('\(file)')
            print('rows', database.execute("\(statement)").rowcount)
            database.commit()
            """
        let result = try await run("/usr/bin/python3", ["-"], input: script)
        #expect(result.output == "rows 1\n", "\(result.output)")
    }
}
