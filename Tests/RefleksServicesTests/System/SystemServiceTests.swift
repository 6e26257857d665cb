import RefleksContract
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksServices
import RefleksStore
import RefleksWire
import SwiftProtobuf
import Synchronization
import Testing

struct SystemServiceTests {
    @Test func `a server tells what it is and whom it sees`() async throws {
        try await ServiceBench.run { bench in
            _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali")))
            let info = try await bench.system(.agent, "ayse").getServerInfo(GetServerInfoRequest()).message
            #expect(info.version == "1.2.3" && info.serverID == "server-1")
            #expect(info.protocol == "refleks/1" && info.contractDigest == Contract.digest)
            #expect(info.caller == "refleks://agent/ayse" && info.epoch == bench.epoch)
            #expect(info.commitSeq == bench.durableSeq && info.commitSeq > 0)
            #expect(info.serverTimeUs == bench.now && info.certificateNotAfterUs == 7)
            #expect(info.limits == ["maximum_message_bytes": 4_194_304])
        }
    }

    @Test func `a server describes every method`() async throws {
        try await ServiceBench.run { bench in
            let full = try await bench.system().describeServices(DescribeServicesRequest()).message
            #expect(full.services.map(\.fullName).count == 6 && full.contractDigest == Contract.digest)
            #expect(full.services.flatMap(\.methods).count == Contract.methods.count)
            #expect(full.fileDescriptorSet.count > 10_000)
            let summary = try await bench.system().describeServices(.with { $0.summaryOnly = true }).message
            #expect(summary.fileDescriptorSet.isEmpty && summary.services == full.services)
        }
    }

    @Test func `health is told of the server and of each service`() async throws {
        try await ServiceBench.run { bench in
            for service in [""] + Contract.services.map(\.fullName) {
                let answer = try await bench.system().checkHealth(.with { $0.service = service }).message
                #expect(answer.status == .serving && answer.reasons.isEmpty)
            }
            let error = await refusal {
                _ = try await bench.system().checkHealth(.with { $0.service = "refleks.v1.X" })
            }
            #expect(error?.code == .notFound && error?.reason == "UNKNOWN_SERVICE")
        }
    }

    @Test func `a watch of the health sees the server being stopped`() async throws {
        try await ServiceBench.run { bench in
            var options = CallOptions()
            options.locale = "tr"
            let stream = try await bench.system().watchHealth(WatchHealthRequest(), options)
            var iterator = stream.makeAsyncIterator()
            let first = try #require(try await iterator.next())
            #expect(first.status == .serving && first.sinceUs == bench.now)
            bench.clock.advance(seconds: 5)
            bench.health.beginDraining()
            let second = try #require(try await iterator.next())
            #expect(second.status == .notServing && second.reasons.map(\.code) == ["SERVER_DRAINING"])
            #expect(second.reasons.map(\.message) == ["Sunucu durmadan önce süren çağrılarını bitiriyor."])
            #expect(second.sinceUs == bench.now)
            await bench.stop()
            let third = try #require(try await iterator.next())
            #expect(third.reasons.map(\.code) == ["STOPPED", "SERVER_DRAINING"] && third.sinceUs == second.sinceUs)
            stream.cancel()
        }
    }

    @Test func `a watch of the health sees that the ledger is damaged, and nothing is recorded then`() async throws {
        let isDamaged = Mutex(false)
        let faults = MemoryFaults(read: { _ in isDamaged.withLock { $0 } ? .corrupt("ledger.db") : nil })
        try await ServiceBench.run(faults: faults) { bench in
            _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali")))
            var options = CallOptions()
            options.locale = "tr"
            let stream = try await bench.system().watchHealth(WatchHealthRequest(), options)
            var iterator = stream.makeAsyncIterator()
            #expect(try await iterator.next()?.status == .serving)
            // What is projected is folded once more from the ledger.
            try await bench.waitForProjection()
            isDamaged.withLock { $0 = true }
            await #expect(throws: StoreError.corrupt("ledger.db")) { try await bench.engine.verifyRebuild { _ in } }
            let second = try #require(try await iterator.next())
            #expect(second.status == .notServing && second.reasons.map(\.code) == ["LEDGER_DAMAGED"])
            #expect(second.reasons.map(\.message) == [Catalogue.System.ledgerDamaged.text(.turkish)])
            let now = try await bench.system().checkHealth(CheckHealthRequest()).message
            #expect(now.reasons.map(\.message) == [Catalogue.System.ledgerDamaged.text(.english)])
            let error = await refusal {
                _ = try await bench.customers().createCustomer(Make.create(Make.person("Veli")))
            }
            #expect(error?.code == .unavailable && error?.reason == "NOT_SERVING" && error?.outcome == .noEffect)
            stream.cancel()
        }
    }

    @Test func `a service that does not exist is unknown and the watch stays open`() async throws {
        try await ServiceBench.run { bench in
            let stream = try await bench.system().watchHealth(.with { $0.service = "refleks.v1.X" })
            var iterator = stream.makeAsyncIterator()
            #expect(try await iterator.next()?.status == .serviceUnknown)
            stream.cancel()
            await #expect(throws: CancellationError.self) { try await iterator.next() }
        }
    }

    @Test func `connections are listed oldest first, in pages`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.system(.admin, "root")
            let first = try await client.listConnections(.with { $0.pageSize = 2 }).message
            #expect(first.connections.map(\.serverID) == ["c", "a"])
            #expect(first.connections.map(\.principal) == ["refleks://branch/34-001", "refleks://branch/34-001"])
            #expect(
                first.connections.allSatisfy { $0.clientID == "k" && $0.tlsResumed && $0.draining && $0.idleMs == 1 })
            let token = first.nextPageToken
            let second = try await client.listConnections(
                .with {
                    $0.pageSize = 2
                    $0.pageToken = token
                }
            ).message
            #expect(second.connections.map(\.serverID) == ["b"] && second.nextPageToken.isEmpty)
            let error = await refusal { _ = try await client.listConnections(.with { $0.pageToken = "AAAA" }) }
            #expect(error?.broken == ["page_token BAD_PAGE_TOKEN"])
        }
    }

    @Test func `a stopped engine is said to every caller`() async throws {
        try await ServiceBench.run { bench in
            await bench.stop()
            let error = await refusal {
                _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali")))
            }
            #expect(error?.code == .unavailable && error?.reason == "NOT_SERVING" && error?.outcome == .noEffect)
            let health = try await bench.system().checkHealth(CheckHealthRequest()).message
            #expect(health.status == .notServing && health.reasons.map(\.code) == ["STOPPED"])
        }
    }
}
