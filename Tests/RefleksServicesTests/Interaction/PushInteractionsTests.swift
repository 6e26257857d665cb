import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct PushInteractionsTests {
    static let phone = Make.identifier(.phone, "05321234567")

    static func item(_ sequence: UInt64, _ request: RecordInteractionRequest) -> PushItem {
        PushItem.with {
            $0.sequence = sequence
            $0.record = request
        }
    }

    @Test func `acks come in the items' order and bad items are answered like good ones`() async throws {
        try await ServiceBench.run { bench in
            let stream = try await bench.interactions().pushInteractions()
            for number in UInt64(1)...300 {
                let value = number % 50 == 0 ? "x" : "05321234567"
                let request = Make.purchase("e\(number)", by: Make.identifier(.phone, value))
                try await stream.send(Self.item(number * 2, request))
            }
            try await stream.finish()
            var acks: [PushAck] = []
            while let ack = try await stream.next() { acks.append(ack) }
            #expect(acks.map(\.sequence) == (1...300).map { $0 * 2 })
            let refused = acks.filter { if case .refused? = $0.result { true } else { false } }
            #expect(refused.map(\.sequence) == [100, 200, 300, 400, 500, 600])
            #expect(Set(refused.map(\.refused.reason)) == ["REQUEST_INVALID"])
            let path = "record.interaction.subject_identifiers.identifiers[0].value"
            #expect(Set(refused.flatMap { $0.refused.violations.map(\.path) }) == [path])
            let end = try await stream.end()
            #expect(end.outcome == .committed && end.commitSeq == bench.durableSeq)
            let code = try #require(acks.first).recorded.customerCode
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.totals.interactionCount == 294)
        }
    }

    @Test func `an ack comes while the stream is open, and a push again is replayed`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            for isReplay in [false, true] {
                let stream = try await client.pushInteractions()
                try await stream.send(Self.item(1, Make.purchase("e1", by: Self.phone)))
                let ack = try #require(try await stream.next())
                #expect(ack.sequence == 1 && ack.recorded.replayed == isReplay)
                try await stream.send(Self.item(2, Make.purchase("e2", by: Self.phone)))
                #expect(try await stream.next()?.recorded.replayed == isReplay)
                try await stream.finish()
                #expect(try await stream.next() == nil)
                #expect(try await stream.end().outcome == (isReplay ? .noEffect : .committed))
            }
        }
    }

    @Test(arguments: [UInt64(1), 2]) func `numbers that do not rise end the push`(_ second: UInt64) async throws {
        try await ServiceBench.run { bench in
            let stream = try await bench.interactions().pushInteractions()
            try await stream.send(Self.item(2, Make.purchase("e1", by: Self.phone)))
            try await stream.send(Self.item(second, Make.purchase("e2", by: Self.phone)))
            #expect(try await stream.next()?.recorded.interactionID ?? 0 > 0)
            let error = await refusal { while try await stream.next() != nil {} }
            #expect(error?.code == .invalidArgument && error?.broken == ["sequence SEQUENCE_NOT_RISING"])
        }
    }

    @Test func `more items than the window holds are all answered`() async throws {
        try await ServiceBench.run { bench in
            let stream = try await bench.interactions().pushInteractions()
            let count: UInt64 = 2_500
            for number in 1...count {
                try await stream.send(Self.item(number, Make.purchase("e\(number)", by: Self.phone)))
            }
            try await stream.finish()
            var last: UInt64 = 0
            while let ack = try await stream.next() {
                #expect(ack.sequence == last + 1 && ack.recorded.interactionID > 0)
                last = ack.sequence
            }
            #expect(last == count)
        }
    }

    @Test func `a push that is cancelled ends`() async throws {
        try await ServiceBench.run { bench in
            let stream = try await bench.interactions().pushInteractions()
            try await stream.send(Self.item(1, Make.purchase("e1", by: Self.phone)))
            _ = try await stream.next()
            stream.cancel()
            await #expect(throws: CancellationError.self) { try await stream.next() }
        }
    }
}
