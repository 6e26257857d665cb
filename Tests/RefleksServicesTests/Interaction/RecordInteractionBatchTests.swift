import RefleksContract
import RefleksRPC
import RefleksStore
import RefleksWire
import SwiftProtobuf
import Testing

struct RecordInteractionBatchTests {
    static let phone = Make.identifier(.phone, "05321234567")

    static func batch(atomic: Bool = false, _ items: [RecordInteractionRequest]) -> RecordInteractionBatchRequest {
        RecordInteractionBatchRequest.with {
            $0.items = items
            $0.atomic = atomic
        }
    }

    @Test(arguments: [false, true])
    func `a batch whose items may have been recorded does not say that it had no effect`(_ isStored: Bool) async throws
    {
        let faults = MemoryFaults(append: { _ in .ioFailure(stored: isStored) })
        try await ServiceBench.run(faults: faults) { bench in
            let items = (0..<3).map { Make.purchase("e\($0)", by: Self.phone) }
            let answer = try await bench.interactions().recordInteractionBatch(Self.batch(items))
            #expect(answer.outcome == .unknown)
            #expect(answer.message.results.contains { $0.refused.reason == "OUTCOME_UNKNOWN" })
        }
    }

    @Test func `one bad item neither loses nor blocks the others`() async throws {
        try await ServiceBench.run { bench in
            var items = (0..<5).map { Make.purchase("e\($0)", by: Self.phone) }
            items[1].interaction.sourceEventID = ""
            items[2].interaction.subjectIdentifiers.identifiers[0].value = "x"
            items[3].interaction.branch = "06-002"
            let answer = try await bench.interactions().recordInteractionBatch(Self.batch(items))
            let results = answer.message.results
            #expect(results.count == 5 && answer.outcome == .committed)
            #expect(results[0].recorded.effects.interactionCountAfter == 1)
            #expect(results[4].recorded.effects.interactionCountAfter == 2)
            #expect(results[1].refused.violations.map(\.path) == ["items[1].interaction.source_event_id"])
            #expect(results[1].refused.code == UInt32(StatusCode.invalidArgument.rawValue))
            let path = "items[2].interaction.subject_identifiers.identifiers[0].value"
            #expect(results[2].refused.violations.map(\.path) == [path])
            #expect(results[3].refused.reason == "BRANCH_FIXED")
            #expect(results[3].refused.code == UInt32(StatusCode.permissionDenied.rawValue))
            #expect(answer.commitSeq == answer.message.commitSeq)
            #expect(answer.commitSeq == max(results[0].recorded.commitSeq, results[4].recorded.commitSeq))
        }
    }

    @Test func `a refusal speaks the caller's language`() async throws {
        try await ServiceBench.run { bench in
            let item = Make.purchase("e", by: Make.identifier(.phone, "x"))
            var options = CallOptions()
            options.locale = "tr-TR"
            let answer = try await bench.interactions().recordInteractionBatch(Self.batch([item]), options).message
            #expect(answer.results[0].refused.violations[0].message.hasPrefix("Telefon numarası"))
            let english = try await bench.interactions().recordInteractionBatch(Self.batch([item])).message
            #expect(english.results[0].refused.violations[0].message.hasPrefix("A telephone number"))
            #expect(answer.results[0].refused.violations[0].code == "BAD_PHONE")
        }
    }

    @Test func `an atomic batch is one commit`() async throws {
        try await ServiceBench.run { bench in
            let items = (0..<3).map { Make.purchase("e\($0)", by: Self.phone) }
            let answer = try await bench.interactions().recordInteractionBatch(Self.batch(atomic: true, items)).message
            #expect(Set(answer.results.map(\.recorded.commitSeq)) == [answer.commitSeq])
            #expect(answer.results.map(\.recorded.effects.interactionCountAfter) == [1, 2, 3])
            let again = try await bench.interactions().recordInteractionBatch(Self.batch(atomic: true, items))
            #expect(again.message.results.allSatisfy(\.recorded.replayed) && again.outcome == .noEffect)
        }
    }

    @Test func `one bad item refuses an atomic batch`() async throws {
        try await ServiceBench.run { bench in
            var items = (0..<3).map { Make.purchase("e\($0)", by: Self.phone) }
            items[1].interaction.subjectIdentifiers.identifiers[0].value = "x"
            items[2].interaction.channel = .unspecified
            let before = bench.durableSeq
            let error = await refusal {
                _ = try await bench.interactions().recordInteractionBatch(Self.batch(atomic: true, items))
            }
            #expect(error?.code == .invalidArgument && error?.reason == "BATCH_REFUSED")
            #expect(
                error?.broken == [
                    "items[1].interaction.subject_identifiers.identifiers[0].value BAD_PHONE",
                    "items[2].interaction.channel REQUIRED",
                ])
            #expect(error?.details["item"] == "1" && bench.durableSeq == before)
        }
    }

    @Test func `an item that the engine refuses refuses an atomic batch`() async throws {
        try await ServiceBench.run { bench in
            var items = (0..<3).map { Make.purchase("e\($0)", by: Self.phone) }
            items[2].interaction.occurredAtUs = bench.now + 3_600_000_000
            let error = await refusal {
                _ = try await bench.interactions().recordInteractionBatch(Self.batch(atomic: true, items))
            }
            #expect(error?.code == .outOfRange && error?.details["item_reason"] == "OCCURRED_IN_FUTURE")
            #expect(error?.violations.map(\.path) == ["items[2].interaction.occurred_at_us"])
            let single = try await bench.interactions().recordInteraction(items[0])
            #expect(single.message.effects.newCustomer, "nothing of the batch was recorded")
        }
    }

    @Test func `an item whose event has other content refuses an atomic batch and says what differs`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            _ = try await client.recordInteraction(Make.purchase("e2", by: Self.phone))
            var items = (0..<4).map { Make.purchase("e\($0)", by: Self.phone, money: [Make.money(.revenue, 7)]) }
            items[2].interaction.money = []
            items[2].interaction.note = "other"
            let error = await refusal {
                _ = try await client.recordInteractionBatch(Self.batch(atomic: true, items))
            }
            #expect(error?.code == .alreadyExists && error?.reason == "BATCH_REFUSED")
            #expect(error?.details["item"] == "2" && error?.details["item_reason"] == "IDEMPOTENCY_CONFLICT")
            #expect(error?.details["differing_fields"] == "note")
        }
    }

    @Test func `a batch may name an event twice with the same content and not with another`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            let same = [Make.purchase("e", by: Self.phone), Make.purchase("e", by: Self.phone)]
            var differing = [Make.purchase("f", by: Self.phone), Make.purchase("f", by: Self.phone)]
            differing[1].interaction.note = "other"
            let before = bench.durableSeq
            let error = await refusal {
                _ = try await client.recordInteractionBatch(Self.batch(atomic: true, differing))
            }
            #expect(error?.code == .alreadyExists && error?.details["item"] == "1" && bench.durableSeq == before)
            let each = try await client.recordInteractionBatch(Self.batch(differing)).message.results
            #expect(each[0].recorded.interactionID > 0 && each[1].refused.reason == "IDEMPOTENCY_CONFLICT")
            #expect(each[1].refused.details["differing_fields"] == "note")

            let once = try await client.recordInteractionBatch(Self.batch(atomic: true, same)).message.results
            #expect(once.map(\.recorded.replayed) == [false, true])
            #expect(once[0].recorded.interactionID == once[1].recorded.interactionID)
            #expect(once.map(\.recorded.effects.interactionCountAfter) == [2, 2])
        }
    }

    @Test func `a batch has its limits`() async throws {
        try await ServiceBench.run { bench in
            let none = await refusal { _ = try await bench.interactions().recordInteractionBatch(Self.batch([])) }
            #expect(none?.broken == ["items REQUIRED"])
            let items = [RecordInteractionRequest](repeating: Make.purchase("e", by: Self.phone), count: 501)
            let many = await refusal { _ = try await bench.interactions().recordInteractionBatch(Self.batch(items)) }
            #expect(many?.broken == ["items TOO_MANY"])
        }
    }
}
