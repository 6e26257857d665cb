import RefleksContract
import RefleksDomain
import RefleksRPC
import RefleksStore
import RefleksWire
import SwiftProtobuf
import Synchronization
import Testing

@testable import RefleksEngine
@testable import RefleksServices

struct Customer360Tests {
    @Test func `a view that begins anew is the bytes of one that did not`() async throws {
        try await ServiceBench.run { bench in
            var codes: [String] = []
            for index in 0..<2 {
                let phone = Make.identifier(.phone, "0532123456\(index)")
                for event in 0...index {
                    let request = Make.purchase("e\(index)-\(event)", by: phone, money: [Make.money(.revenue, 100)])
                    let answer = try await bench.interactions().recordInteraction(request)
                    if event == 0 { codes.append(answer.message.customerCode) }
                }
            }
            let reused = Customer360Writer(expecting: 20, clock: bench.clock)
            for code in [codes[1], codes[0], codes[1]] {
                let fresh = Customer360Writer(expecting: 20, clock: bench.clock)
                for writer in [reused, fresh] {
                    try await bench.engine.view(.code(try CustomerCode(code)), interactions: 20, to: writer)
                }
                #expect(reused.bytes == fresh.bytes && reused.code == fresh.code)
                #expect(try Customer360(serializedBytes: reused.bytes).customer.code == code)
            }
        }
    }

    @Test func `a view of interactions that were kept as one block is the bytes of one without`() async throws {
        try await ServiceBench.run { bench in
            let phone = Make.identifier(.phone, "05321234567")
            var code = ""
            for index in 0..<25 {
                var request = Make.purchase("e\(index)", by: phone, money: [Make.money(.revenue, 1_234_56)])
                request.interaction.occurredAtUs = Make.anHourAgo - Int64(index % 7) * 86_400_000_000
                if index % 2 == 0 { request.interaction.note = "not \(index): şükür" }
                code = try await bench.interactions().recordInteraction(request).message.customerCode
            }
            let number = try CustomerCode(code).number
            let core = bench.engine.core
            try await bench.engine.waitForProjection(of: bench.durableSeq)
            bench.clock.advance(seconds: 60)
            let client = bench.customers()
            let rows = try await client.getCustomer360(Make.view(code, last: 20)).message
            try core.projectorTurn.withLock { _ in try core.store.keep(core.heads.take()) }
            let kept = try core.store.read { view throws(StoreError) in try view.customer(number) }
            #expect(kept?.head.isEmpty == false)
            #expect(try await client.getCustomer360(Make.view(code, last: 20)).message == rows)
            var short = rows
            short.lastInteractions = Array(rows.lastInteractions.prefix(7))
            #expect(try await client.getCustomer360(Make.view(code, last: 7)).message == short)
            let long = try await client.getCustomer360(Make.view(code, last: 200)).message
            #expect(long.lastInteractions.count == 25)
            #expect(Array(long.lastInteractions.prefix(20)) == rows.lastInteractions)
        }
    }

    @Test func `the view adds up to the kuruş and shows the newest first`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            let phone = Make.identifier(.phone, "05321234567")
            let day: Int64 = 86_400_000_000
            var code = ""
            for (index, offset) in [0, -2, -1].enumerated() {
                var request = Make.purchase("e\(index)", by: phone, money: [Make.money(.revenue, 1_234_56)])
                request.interaction.occurredAtUs = Make.anHourAgo + Int64(offset) * day
                request.interaction.money.append(Make.money(.discount, 5))
                request.interaction.channel = index == 1 ? .web : .branch
                request.interaction.note = "not \(index)"
                code = try await client.recordInteraction(request).message.customerCode
                bench.clock.advance(seconds: 1)
            }
            let answer = try await bench.customers().getCustomer360(Make.view(code, last: 2))
            let view = answer.message
            #expect(view.totals.interactionCount == 3)
            #expect(view.totals.money.map(\.amountMinor) == [3 * 1_234_56, 15])
            #expect(view.totals.margins.map(\.amountMinor) == [3 * 1_234_56 - 15])
            #expect(view.totals.channels.map(\.channel) == [.branch, .web])
            #expect(view.totals.channels.map(\.interactionCount) == [2, 1])
            #expect(view.lastInteractions.map(\.sourceEventID) == ["e0", "e2"])
            #expect(view.lastInteractions.map(\.note) == ["not 0", "not 2"])
            #expect(view.lastInteractions.allSatisfy { $0.customerCode == code && $0.interactionID > 0 })
            #expect(view.hasDaysSinceLastContact && view.daysSinceLastContact == 0)
            #expect(view.newestRecordedAtUs == bench.now - 1_000_000)
            #expect(view.serverTimeUs == bench.now)
            #expect(view.asOfCommitSeq == answer.commitSeq && view.customer.code == code)
        }
    }

    @Test func `days count midnights in Istanbul`() async throws {
        try await ServiceBench.run { bench in
            let phone = Make.identifier(.phone, "05321234567")
            let code = try await bench.interactions().recordInteraction(Make.purchase("e", by: phone)).message
                .customerCode
            bench.clock.advance(seconds: 15 * 3_600)
            let today = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(today.daysSinceLastContact == 1, "from 08:00 to midnight")
            bench.clock.advance(seconds: 24 * 3_600 - 1)
            #expect(try await bench.customers().getCustomer360(Make.view(code)).message.daysSinceLastContact == 1)
            bench.clock.advance(seconds: 1)
            #expect(try await bench.customers().getCustomer360(Make.view(code)).message.daysSinceLastContact == 2)
        }
    }

    @Test func `a customer without interactions has a view too`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali"))).message.code
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(!view.hasDaysSinceLastContact && view.totals.interactionCount == 0)
            #expect(view.lastInteractions.isEmpty && view.newestRecordedAtUs == 0)
        }
    }

    @Test func `a selection that selects nobody is refused with its path`() async throws {
        try await ServiceBench.run { bench in
            var request = Make.view("")
            request.customer = CustomerSelector()
            let none = await refusal { _ = try await bench.customers().getCustomer360(request) }
            #expect(none?.violations.map(\.path) == ["customer.selector"])
            request.customer.identifier = Make.identifier(.phone, "444 0 375")
            let line = await refusal { _ = try await bench.customers().getCustomer360(request) }
            #expect(line?.broken == ["customer.identifier.value NOT_A_KEY"])
            request.customer.identifier = Make.identifier(.phone, "05321234567")
            let nobody = await refusal { _ = try await bench.customers().getCustomer360(request) }
            #expect(nobody?.code == .notFound)
            request.lastInteractions = 201
            let many = await refusal { _ = try await bench.customers().getCustomer360(request) }
            #expect(many?.broken == ["last_interactions NOT_IN_RANGE"])
        }
    }

    @Test func `a watch begins with the view and follows what happens`() async throws {
        try await ServiceBench.run { bench in
            let phone = Make.identifier(.phone, "05321234567")
            let code = try await bench.interactions().recordInteraction(Make.purchase("e0", by: phone)).message
                .customerCode
            let request = WatchCustomerRequest.with {
                $0.access = Make.access
                $0.customer.identifier = phone
            }
            let stream = try await bench.customers(.agent, "ayse").watchCustomer(request)
            var iterator = stream.makeAsyncIterator()
            let first = try #require(try await iterator.next())
            #expect(first.snapshot && first.newInteractions == 0 && first.view.customer.code == code)
            #expect(first.position.commitSeq == first.view.asOfCommitSeq && first.position.epoch == bench.epoch)
            let recorded = try await bench.interactions().recordInteraction(Make.purchase("e1", by: phone))
            let second = try #require(try await iterator.next())
            #expect(!second.snapshot && second.newInteractions == 1)
            #expect(second.position.commitSeq >= recorded.commitSeq)
            #expect(Set(second.view.lastInteractions.map(\.sourceEventID)) == ["e0", "e1"])
            stream.cancel()
        }
    }

    @Test func `changes that come together are one message`() async throws {
        try await ServiceBench.run { bench in
            let phone = Make.identifier(.phone, "05321234567")
            _ = try await bench.interactions().recordInteraction(Make.purchase("e0", by: phone))
            let request = WatchCustomerRequest.with {
                $0.access = Make.access
                $0.customer.identifier = phone
            }
            let stream = try await bench.customers().watchCustomer(request)
            var iterator = stream.makeAsyncIterator()
            _ = try await iterator.next()
            let batch = RecordInteractionBatchRequest.with {
                $0.items = (1...20).map { Make.purchase("e\($0)", by: phone) }
                $0.atomic = true
            }
            _ = try await bench.interactions().recordInteractionBatch(batch)
            let next = try #require(try await iterator.next())
            #expect(next.newInteractions == 20 && next.view.totals.interactionCount == 21)
            stream.cancel()
        }
    }
}
