import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct ReadInteractionTests {
    static let phone = Make.identifier(.phone, "05321234567")

    static func list(_ change: (inout ListInteractionsRequest) -> Void = { _ in }) -> ListInteractionsRequest {
        var request = ListInteractionsRequest.with {
            $0.access = Make.access
            $0.customer.identifier = phone
        }
        change(&request)
        return request
    }

    /// Ten interactions, one a day back from an hour ago, on web and in the branch by turns.
    static func fill(_ bench: ServiceBench) async throws {
        for index in 0..<10 {
            var request = Make.purchase("e\(index)", by: phone)
            request.interaction.occurredAtUs -= Int64(index) * 86_400_000_000
            request.interaction.channel = index % 2 == 0 ? .branch : .web
            request.interaction.type = index % 3 == 0 ? .visit : .purchase
            _ = try await bench.interactions().recordInteraction(request)
        }
    }

    @Test func `an interaction is found by id and by source event, as it was sent`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.purchase("e1", by: Self.phone, money: [Make.money(.revenue, 5)])
            request.interaction.note = "aradı"
            request.interaction.attributes = ["kampanya": "bahar"]
            let recorded = try await bench.interactions().recordInteraction(request).message
            let byID = GetInteractionRequest.with {
                $0.access = Make.access
                $0.interactionID = recorded.interactionID
            }
            let byEvent = GetInteractionRequest.with {
                $0.access = Make.access
                $0.sourceEvent.sourceSystem = "34-001"
                $0.sourceEvent.sourceEventID = "e1"
            }
            for request in [byID, byEvent] {
                let found = try await bench.interactions().getInteraction(request).message.interaction
                #expect(found.note == "aradı" && found.attributes == ["kampanya": "bahar"])
                #expect(found.money.map(\.amountMinor) == [5] && found.branch == "34-001")
                #expect(found.subjectIdentifiers.identifiers.map(\.value) == ["+905321234567"])
                #expect(found.interactionID == recorded.interactionID && found.commitSeq == recorded.commitSeq)
                #expect(found.customerCode == recorded.customerCode && found.recordedAtUs == recorded.recordedAtUs)
            }
        }
    }

    @Test func `an interaction that was not recorded is not found`() async throws {
        try await ServiceBench.run { bench in
            var request = GetInteractionRequest.with {
                $0.access = Make.access
                $0.interactionID = 1_000_000
            }
            let byID = await refusal { _ = try await bench.interactions().getInteraction(request) }
            #expect(byID?.code == .notFound && byID?.reason == "INTERACTION_NOT_FOUND")
            request.sourceEvent.sourceSystem = "34-001"
            request.sourceEvent.sourceEventID = "none"
            let byEvent = await refusal { _ = try await bench.interactions().getInteraction(request) }
            #expect(byEvent?.reason == "INTERACTION_NOT_FOUND")
            request.key = nil
            let none = await refusal { _ = try await bench.interactions().getInteraction(request) }
            #expect(none?.broken == ["key EXACTLY_ONE"])
        }
    }

    @Test func `pages list everything once, the newest first`() async throws {
        try await ServiceBench.run { bench in
            try await Self.fill(bench)
            var seen: [String] = []
            var token = ""
            repeat {
                let page = try await bench.interactions().listInteractions(
                    Self.list {
                        $0.pageSize = 3
                        $0.pageToken = token
                    }
                ).message
                #expect(page.interactions.count <= 3 && !page.customerCode.isEmpty)
                seen += page.interactions.map(\.sourceEventID)
                token = page.nextPageToken
            } while !token.isEmpty && seen.count < 20
            #expect(seen == (0..<10).map { "e\($0)" })
        }
    }

    @Test func `a list keeps to its time, types and channels`() async throws {
        try await ServiceBench.run { bench in
            try await Self.fill(bench)
            func events(_ change: (inout ListInteractionsRequest) -> Void) async throws -> [String] {
                let page = try await bench.interactions().listInteractions(Self.list(change)).message
                #expect(page.nextPageToken.isEmpty)
                return page.interactions.map(\.sourceEventID)
            }
            let day: Int64 = 86_400_000_000
            #expect(try await events { $0.fromUs = Make.anHourAgo - 2 * day } == ["e0", "e1", "e2"])
            #expect(try await events { $0.untilUs = Make.anHourAgo - 7 * day } == ["e8", "e9"])
            #expect(try await events { $0.types = [.visit] } == ["e0", "e3", "e6", "e9"])
            #expect(
                try await events {
                    $0.types = [.visit]
                    $0.channels = [.web]
                } == ["e3", "e9"])
            #expect(try await events { $0.channels = [.atm] } == [])
        }
    }

    @Test func `a range that ends before it begins is refused at both ends`() async throws {
        try await ServiceBench.run { bench in
            let error = await refusal {
                _ = try await bench.interactions().listInteractions(
                    Self.list { ($0.fromUs, $0.untilUs) = (Make.anHourAgo, Make.anHourAgo - 1) })
            }
            #expect(error?.broken == ["from_us RANGE_EMPTY", "until_us RANGE_EMPTY"])
        }
    }

    @Test func `a token belongs to its question`() async throws {
        try await ServiceBench.run { bench in
            try await Self.fill(bench)
            let token = try await bench.interactions().listInteractions(Self.list { $0.pageSize = 1 }).message
                .nextPageToken
            let error = await refusal {
                _ = try await bench.interactions().listInteractions(
                    Self.list {
                        $0.pageToken = token
                        $0.types = [.visit]
                    })
            }
            #expect(error?.broken == ["page_token BAD_PAGE_TOKEN"])
        }
    }

    @Test func `a tail begins where it is told and goes on without a seam`() async throws {
        try await ServiceBench.run { bench in
            try await Self.fill(bench)
            let request = TailInteractionsRequest.with {
                $0.access = Make.access
                $0.after.epoch = bench.epoch
            }
            let stream = try await bench.interactions(.system, "erp").tailInteractions(request)
            var iterator = stream.makeAsyncIterator()
            let start = try #require(try await iterator.next())
            #expect(start.interactions.isEmpty && start.position.commitSeq == 0)
            var events: [String] = []
            while events.count < 10, let message = try await iterator.next() {
                events += message.interactions.map(\.sourceEventID)
            }
            #expect(events == (0..<10).map { "e\($0)" })
            let live = try await bench.interactions().recordInteraction(Make.purchase("live", by: Self.phone))
            let message = try #require(try await iterator.next())
            #expect(message.interactions.map(\.sourceEventID) == ["live"])
            #expect(message.position.commitSeq == live.commitSeq && message.position.epoch == bench.epoch)
            stream.cancel()
        }
    }

    @Test func `a tail without a position begins now and keeps to its filter`() async throws {
        try await ServiceBench.run { bench in
            try await Self.fill(bench)
            let request = TailInteractionsRequest.with {
                $0.access = Make.access
                $0.channels = [.web]
                $0.branches = ["34-001"]
            }
            let stream = try await bench.interactions(.admin, "root").tailInteractions(request)
            var iterator = stream.makeAsyncIterator()
            #expect(try await iterator.next()?.position.commitSeq == bench.durableSeq)
            _ = try await bench.interactions().recordInteraction(Make.purchase("branch", by: Self.phone))
            var web = Make.purchase("web", by: Self.phone)
            web.interaction.channel = .web
            _ = try await bench.interactions().recordInteraction(web)
            #expect(try await iterator.next()?.interactions.map(\.sourceEventID) == ["web"])
            stream.cancel()
        }
    }

    @Test func `a tail up to a commit ends with it, though what stands last is no interaction`() async throws {
        try await ServiceBench.run { bench in
            try await Self.fill(bench)
            _ = try await bench.customers().createCustomer(Make.create(Make.person("Ali")))
            let end = bench.durableSeq
            _ = try await bench.interactions().recordInteraction(Make.purchase("later", by: Self.phone))
            let request = TailInteractionsRequest.with {
                $0.access = Make.access
                $0.after.epoch = bench.epoch
                $0.untilCommitSeq = end
            }
            let stream = try await bench.interactions(.system, "erp").tailInteractions(request)
            var events: [String] = []
            var position: UInt64 = 0
            for try await message in stream {
                events += message.interactions.map(\.sourceEventID)
                position = message.position.commitSeq
            }
            #expect(events == (0..<10).map { "e\($0)" })
            #expect(position == end)
        }
    }

    @Test func `a position of another history is refused`() async throws {
        try await ServiceBench.run { bench in
            try await Self.fill(bench)
            var request = TailInteractionsRequest.with {
                $0.access = Make.access
                $0.after.epoch = bench.epoch + 1
            }
            let client = bench.interactions(.admin, "root")
            func end() async -> RPCError? {
                await refusal {
                    let stream = try await client.tailInteractions(request)
                    for try await message in stream where message.interactions.count > 100 {}
                }
            }
            let epoch = await end()
            #expect(epoch?.code == .outOfRange && epoch?.reason == "EPOCH_CHANGED")
            request.after.epoch = bench.epoch
            request.after.commitSeq = bench.durableSeq + 1
            let ahead = await end()
            #expect(ahead?.code == .outOfRange && ahead?.reason == "POSITION_AHEAD")
        }
    }
}
