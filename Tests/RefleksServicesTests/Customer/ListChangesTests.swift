import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

@testable import RefleksEngine
@testable import RefleksServices

/// A customer's history and the feed of all changes, as callers see them.
struct ListChangesTests {
    private static func list(_ code: String, _ change: (inout ListChangesRequest) -> Void = { _ in })
        -> ListChangesRequest
    {
        var request = ListChangesRequest()
        request.access = Make.access
        request.customer.code = code
        change(&request)
        return request
    }

    /// A customer who was created, renamed, bought something, and of whom a fact became known.
    private static func customer(_ bench: ServiceBench) async throws -> String {
        let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali", "Kaya"))).message.code
        _ = try await bench.customers(.agent, "ayse").updateCustomer(
            ChangeCustomerTests.update(code, version: 1) { $0.familyName = "Işık" })
        _ = try await bench.interactions().recordInteraction(Make.purchase("p-1", ofCode: code))
        _ = try await bench.customers().putFact(FactTests.put(code, "shoe.size", "38"))
        return code
    }

    @Test func `a history says who changed what, newest first, and points to interactions when asked`() async throws {
        try await ServiceBench.run { bench in
            let code = try await Self.customer(bench)
            let reply = try await bench.customers().listChanges(Self.list(code)).message
            #expect(reply.changes.map(\.kind) == [.factPut, .profileChanged, .customerCreated])
            #expect(reply.changes.map(\.source) == ["branch/34-001", "agent/ayse", "branch/34-001"])
            #expect(reply.customerCode == code && reply.asOfCommitSeq == bench.durableSeq)
            #expect(reply.changes.allSatisfy { $0.customerCode == code && $0.recordedAtUs == bench.now })
            let renamed = FieldChange.with { ($0.path, $0.before, $0.after) = ("family_name", "Kaya", "Işık") }
            #expect(reply.changes[1].fields == [renamed])
            let kinds: [RefleksContract.ChangeKind] = [.interactionRecorded, .profileChanged]
            let chosen = try await bench.customers().listChanges(
                Self.list(code) { ($0.kinds, $0.order) = (kinds, .oldestFirst) }
            ).message
            #expect(chosen.changes.map(\.kind) == [.profileChanged, .interactionRecorded])
            let reference = chosen.changes[1].interaction
            #expect(reference.interactionID > 0 && reference.type == .purchase && reference.channel == .branch)
            #expect(reference.branch == "34-001" && reference.occurredAtUs == Make.anHourAgo)
        }
    }

    @Test func `pages go on where they ended, and a token belongs to its question`() async throws {
        try await ServiceBench.run { bench in
            let code = try await Self.customer(bench)
            let first = try await bench.customers().listChanges(Self.list(code) { $0.pageSize = 2 }).message
            #expect(first.changes.count == 2 && !first.nextPageToken.isEmpty)
            let second = try await bench.customers().listChanges(
                Self.list(code) { ($0.pageSize, $0.pageToken) = (2, first.nextPageToken) }
            ).message
            #expect(second.changes.map(\.kind) == [.customerCreated] && second.nextPageToken.isEmpty)
            let other = await refusal {
                _ = try await bench.customers().listChanges(
                    Self.list(code) { ($0.order, $0.pageToken) = (.oldestFirst, first.nextPageToken) })
            }
            #expect(other?.broken == ["page_token BAD_PAGE_TOKEN"])
            let nobody = await refusal { _ = try await bench.customers().listChanges(Self.list("1000000005")) }
            #expect(nobody?.code == .notFound)
        }
    }

    @Test func `the changes of whom was merged carry his own code`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let ali = try await client.createCustomer(Make.create(Make.person("Ali", "Kaya"))).message.code
            let can = try await client.createCustomer(Make.create(Make.person("Can", "Ak"))).message.code
            _ = try await client.putFact(FactTests.put(can, "shoe.size", "41"))
            _ = try await client.mergeCustomers(MergeTests.merge(can, into: ali))
            let both = try await client.listChanges(Self.list(ali)).message
            #expect(both.customerCode == ali && both.changes.map(\.customerCode) == [ali, can, can, ali])
            #expect(both.changes.map(\.kind) == [.customersMerged, .factPut, .customerCreated, .customerCreated])
            let own = try await client.listChanges(Self.list(can)).message
            #expect(own.customerCode == can && own.changes.allSatisfy { $0.customerCode == can })
        }
    }

    @Test func `the feed has every change from the first on, then what comes, and resumes`() async throws {
        try await ServiceBench.run { bench in
            let code = try await Self.customer(bench)
            var request = FollowChangesRequest.with {
                $0.access = Make.access
                $0.after.epoch = bench.epoch
            }
            let stream = try await bench.customers(.system, "erp").followChanges(request)
            var iterator = stream.makeAsyncIterator()
            var changes: [RefleksContract.CustomerChange] = []
            while changes.count < 4, let message = try await iterator.next() {
                changes += message.changes
                request.after = message.position
            }
            #expect(changes.map(\.kind) == [.customerCreated, .profileChanged, .interactionRecorded, .factPut])
            #expect(changes[2].interactions.map(\.sourceEventID) == ["p-1"])
            #expect(changes[3].fields.map(\.after) == ["38"] && !changes[3].fields[0].hasBefore)
            let live = try await bench.customers().putFact(FactTests.put(code, "shoe.size", "39"))
            let message = try #require(try await iterator.next())
            #expect(message.changes.map(\.kind) == [.factPut] && message.position.commitSeq == live.commitSeq)
            stream.cancel()

            request.kinds = [.factPut]
            request.untilCommitSeq = bench.durableSeq
            var resumed: [RefleksContract.CustomerChange] = []
            for try await message in try await bench.customers(.system, "erp").followChanges(request) {
                resumed += message.changes
            }
            #expect(resumed.map(\.commitSeq) == [live.commitSeq])
        }
    }

    @Test func `every kind of change that a history shows has a name in the contract`() {
        for kind in RefleksEngine.ChangeKind.allCases
        where kind.type.namesAuthor || RefleksEngine.ChangeKind.timelineKinds.contains(kind.rawValue) {
            let name = RefleksContract.ChangeKind(ledger: kind.rawValue)
            #expect(name != .unspecified && name.ledgerNumbers.contains(kind.rawValue), "\(kind)")
        }
    }
}
