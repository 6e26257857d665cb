import Foundation
import RefleksClient
import RefleksContract
import RefleksRPC
import RefleksWire
import Testing

/// SIGTERM while clients are at work.
struct ShutdownTests {
    @Test func `a drain ends a watching stream with UNAVAILABLE and the process with 0`() async throws {
        let server = try await ServerProcess.start()
        let client = try await RefleksClient.connect(server.client())
        let recorded = try await client.interactions.recordInteraction(
            Requests.purchase("shutdown-1", phone: "+905321112234", kurus: 100, at: Requests.now)
        ).message
        var request = WatchCustomerRequest()
        request.access = Requests.access
        request.customer.code = recorded.customerCode
        let watch = try await client.customers.watchCustomer(request)
        var iterator = watch.makeAsyncIterator()
        #expect(try await iterator.next() != nil)
        async let status = server.end(SIGTERM)
        do {
            while try await iterator.next() != nil {}
            Issue.record("the stream ended without an error")
        } catch {
            #expect((error as? RPCError)?.code == .unavailable, "\(error)")
        }
        #expect(await status == 0, "\(server.log.suffix(2_000))")
        await client.close()
    }

    @Test func `what was acknowledged before a shutdown is there after a restart`() async throws {
        // Other tests keep the machine busy: none of these calls is about how long it takes.
        var patient = CallOptions()
        patient.deadlineMilliseconds = 30_000
        let first = try await ServerProcess.start()
        let client = try await RefleksClient.connect(first.client())
        let recorded = try await client.interactions.recordInteraction(
            Requests.purchase("shutdown-2", phone: "+905321112235", kurus: 250, at: Requests.now), patient
        ).message
        #expect(await first.end(SIGTERM) == 0)
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        // The same client reconnects by itself.
        let view = try await client.customers.getCustomer360(Requests.view(recorded.customerCode), patient).message
        #expect(view.totals.interactionCount == 1)
        #expect(view.totals.money.map(\.amountMinor) == [250])
        await client.close()
        #expect(await second.end(SIGTERM) == 0)
    }
}
