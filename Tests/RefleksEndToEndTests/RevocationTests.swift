import Foundation
import RefleksClient
import RefleksContract
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import Testing

/// `refleksd cert revoke` while the certificate's owner is connected.
struct RevocationTests {
    /// The serial of the one certificate that was issued to `identity`.
    private func serial(of identity: String, in directory: String) throws -> String {
        let record = try String(contentsOfFile: directory + "/issued.txt", encoding: .utf8)
        let fields = record.split(separator: "\n").map { $0.split(separator: "\t") }
            .first { $0.last == identity[...] }
        return String(try #require(fields?.first))
    }

    /// Connection names by principal, as an administrator sees them.
    private func connections(_ admin: RefleksClient) async throws -> [String: String] {
        let listed = try await admin.system.listConnections(ListConnectionsRequest()).message.connections
        return Dictionary(listed.map { ($0.principal, $0.serverID) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `a revoked caller is cut off at once, cannot come back, and nobody else notices`() async throws {
        let server = try await ServerProcess.start()
        let branch = try await RefleksClient.connect(server.client("branch"))
        let system = try await RefleksClient.connect(server.client("system"))
        let admin = try await RefleksClient.connect(server.client("admin"))
        let recorded = try await branch.interactions.recordInteraction(
            Requests.purchase("revoked-1", phone: "+905321112236", kurus: 100, at: Requests.now)
        ).message
        var request = WatchCustomerRequest()
        request.access = Requests.access
        request.customer.code = recorded.customerCode
        var watch = try await branch.customers.watchCustomer(request).makeAsyncIterator()
        #expect(try await watch.next() != nil)
        let before = try await connections(admin)
        #expect(before["refleks://branch/34-001"] != nil)

        let directory = server.home.file("data/dev")
        let number = try serial(of: "refleks://branch/34-001", in: directory)
        let revoked = try await run(
            ServerProcess.products.appending(path: "refleksd").path,
            ["cert", "revoke", number, "--directory", directory])
        #expect(revoked.status == 0, "\(revoked.output)")
        kill(server.processID, SIGHUP)

        let end = await #expect(throws: RPCError.self) { while try await watch.next() != nil {} }
        #expect(end?.code == .unavailable, "\(String(describing: end))")
        let refusal = await #expect(throws: RPCError.self) {
            let again = try await RefleksClient.connect(server.client("branch"))
            await again.close()
        }
        #expect(refusal?.code == .unauthenticated)
        #expect(refusal?.reason == "CLIENT_CERTIFICATE_REFUSED")

        let view = try await system.customers.getCustomer360(Requests.view(recorded.customerCode)).message
        #expect(view.totals.interactionCount == 1)
        let after = try await connections(admin)
        #expect(after["refleks://branch/34-001"] == nil)
        #expect(after["refleks://system/call-centre"] == before["refleks://system/call-centre"])
        for client in [branch, system, admin] { await client.close() }
        #expect(await server.end(SIGTERM) == 0, "\(server.log.suffix(2_000))")
    }
}
