import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct CorrectInteractionTests {
    static func correct(
        _ id: UInt64, reason: String = "WRONG_AMOUNT", by replacement: RecordInteractionRequest? = nil
    ) -> CorrectInteractionRequest {
        .with {
            ($0.interactionID, $0.reason, $0.note) = (id, reason, "iki kez girilmiş")
            if let replacement { $0.replacement = replacement.interaction }
        }
    }

    private static let phone = Make.identifier(.phone, "0532 123 45 67")

    private func customer(_ bench: ServiceBench) async throws -> String {
        try await bench.customers().createCustomer(Make.create(Make.person("Ayşe", "Işık"), Self.phone)).message.code
    }

    private func record(
        _ bench: ServiceBench, _ event: String, _ code: String, _ revenue: Int64
    ) async throws -> UInt64 {
        let request = Make.purchase(event, ofCode: code, money: [Make.money(.revenue, revenue)])
        return try await bench.interactions().recordInteraction(request).message.interactionID
    }

    @Test func `a correction shows both with their relation, and the totals follow`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let client = bench.interactions()
            var first = Make.purchase("a", by: Self.phone, money: [Make.money(.revenue, 10_000)], creating: false)
            (first.interaction.note, first.interaction.attributes) = ("eski not", ["kasa": "3"])
            (first.interaction.dueAtUs, first.interaction.campaign) = (bench.now, "bahar")
            let original = try await client.recordInteraction(first).message.interactionID
            var better = Make.purchase("a2", ofCode: code, money: [Make.money(.revenue, 1_000)])
            better.interaction.channel = .phone
            let answer = try await client.correctInteraction(Self.correct(original, by: better))
            let message = answer.message
            #expect(answer.outcome == .committed && message.commitSeq == bench.durableSeq && !message.replayed)
            #expect(message.correctedInteractionID == original && message.customerCode == code)
            #expect(message.recordedAtUs == bench.now)
            #expect(message.effects.interactionCountBefore == 1 && message.effects.interactionCountAfter == 1)
            #expect(message.effects.totals.map(\.beforeMinor) == [10_000])
            #expect(message.effects.totals.map(\.afterMinor) == [1_000])

            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.totals.interactionCount == 1 && view.totals.money.map(\.amountMinor) == [1_000])
            #expect(view.totals.channels.map(\.channel) == [.phone])
            #expect(
                view.lastInteractions.map(\.interactionID) == [
                    message.replacementInteractionID, message.reversalInteractionID, original,
                ])
            let (replacement, reversal) = (view.lastInteractions[0], view.lastInteractions[1])
            #expect(replacement.replacesInteractionID == original && replacement.reversesInteractionID == 0)
            #expect(replacement.sourceEventID == "a2" && replacement.channel == .phone)
            #expect(reversal.reversesInteractionID == original && reversal.replacesInteractionID == 0)
            #expect(reversal.correctionReason == "WRONG_AMOUNT" && reversal.correctedBy == "branch/34-001")
            #expect(reversal.note == "iki kez girilmiş" && reversal.attributes.isEmpty && reversal.subject == nil)
            #expect(reversal.sourceEventID == "a" && reversal.type == .purchase && reversal.campaign == "bahar")
            #expect(reversal.money == first.interaction.money && reversal.channel == .branch)
            #expect(reversal.customerCode == code && reversal.commitSeq == message.commitSeq)
            let kept = view.lastInteractions[2]
            #expect(kept.note == "eski not" && kept.reversesInteractionID == 0 && kept.correctionReason.isEmpty)
        }
    }

    @Test func `an interaction is found by its source event and simply taken back`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let original = try await record(bench, "a", code, 500)
            let request = CorrectInteractionRequest.with {
                ($0.sourceEvent.sourceSystem, $0.sourceEvent.sourceEventID) = ("34-001", "a")
                $0.reason = "ENTERED_TWICE"
            }
            let message = try await bench.interactions().correctInteraction(request).message
            #expect(message.correctedInteractionID == original && message.replacementInteractionID == 0)
            #expect(message.effects.interactionCountAfter == 0)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.totals.interactionCount == 0 && view.totals.channels.isEmpty)
            #expect(view.lastInteractions.count == 2 && !view.hasDaysSinceLastContact)
        }
    }

    @Test func `the same correction again answers the original, another one is refused in both languages`() async throws
    {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let original = try await record(bench, "a", code, 500)
            let better = Make.purchase("a2", ofCode: code, money: [Make.money(.revenue, 1_000)])
            let client = bench.interactions()
            let first = try await client.correctInteraction(Self.correct(original, by: better)).message
            let again = try await client.correctInteraction(Self.correct(original, by: better))
            #expect(again.message.replayed && again.outcome == .noEffect)
            var same = again.message
            same.replayed = false
            #expect(same == first)
            let error = await refusal { _ = try await client.correctInteraction(Self.correct(original)) }
            #expect(error?.code == .failedPrecondition && error?.reason == "ALREADY_CORRECTED")
            #expect(error?.details["reversal_interaction_id"] == String(first.reversalInteractionID))
            let reversed = await refusal {
                _ = try await client.correctInteraction(Self.correct(first.reversalInteractionID))
            }
            #expect(reversed?.code == .failedPrecondition && reversed?.reason == "NOT_CORRECTABLE")
            for error in [error, reversed] {
                let english = error?.template.text(.english, error?.arguments ?? [])
                let turkish = error?.template.text(.turkish, error?.arguments ?? [])
                #expect(english != turkish && english?.contains("{") == false && turkish?.contains("{") == false)
            }
            // Whoever pushes the replacement's event again is told that it is there with other content.
            let pushed = await refusal { _ = try await client.recordInteraction(better) }
            #expect(pushed?.reason == "IDEMPOTENCY_CONFLICT")
            _ = try await client.correctInteraction(Self.correct(first.replacementInteractionID))
        }
    }

    @Test func `what cannot be corrected is refused and changes nothing`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let other = try await bench.customers().createCustomer(Make.create(Make.person("Veli"))).message.code
            let original = try await record(bench, "a", code, 500)
            let client = bench.interactions()
            let seq = bench.durableSeq
            let unknown = await refusal { _ = try await client.correctInteraction(Self.correct(7)) }
            #expect(unknown?.code == .notFound && unknown?.reason == "INTERACTION_NOT_FOUND")
            let subject = await refusal {
                _ = try await client.correctInteraction(Self.correct(original, by: Make.purchase("b", ofCode: other)))
            }
            #expect(subject?.code == .invalidArgument && subject?.reason == "CORRECTION_OF_OTHER_SUBJECT")
            #expect(subject?.broken == ["replacement.subject CORRECTION_OF_OTHER_SUBJECT"])
            let known = await refusal {
                _ = try await client.correctInteraction(
                    Self.correct(original, by: Make.purchase("a", ofCode: code, money: [Make.money(.revenue, 1)])))
            }
            #expect(known?.code == .alreadyExists && known?.reason == "IDEMPOTENCY_CONFLICT")
            let stranger = await refusal {
                _ = try await bench.interactions(.branch, "06-002").correctInteraction(Self.correct(original))
            }
            #expect(stranger?.code == .permissionDenied)
            #expect(stranger?.broken.contains("interaction.source_system SOURCE_NOT_REGISTERED") == true)
            var broken = Self.correct(original, reason: "", by: Make.purchase("b", ofCode: code))
            (broken.replacement.channel, broken.replacement.interactionID) = (.unspecified, 5)
            broken.replacement.money = [Make.money(.revenue, 1, "ZZZ")]
            let all = await refusal { _ = try await client.correctInteraction(broken) }
            #expect(all?.code == .invalidArgument)
            #expect(all?.broken.contains("reason REQUIRED") == true)
            #expect(all?.broken.contains("replacement.channel REQUIRED") == true)
            #expect(all?.broken.contains("replacement.interaction_id SERVER_ASSIGNED") == true)
            #expect(all?.broken.contains("replacement.money[0].currency UNKNOWN_CURRENCY") == true)
            #expect(bench.durableSeq == seq)
            var claimed = Make.purchase("c", ofCode: code)
            claimed.interaction.reversesInteractionID = original
            let claim = await refusal { _ = try await client.recordInteraction(claimed) }
            #expect(claim?.broken == ["interaction.reverses_interaction_id SERVER_ASSIGNED"])
        }
    }

    @Test func `a request that was taken back is not open any more, and what closed one no longer does`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            func record(_ event: String, _ type: InteractionType, answers: String = "") async throws -> UInt64 {
                var request = Make.purchase(event, ofCode: code)
                (request.interaction.type, request.interaction.refersTo) = (type, answers)
                return try await bench.interactions().recordInteraction(request).message.interactionID
            }
            func open() async throws -> [String] {
                try await bench.customers().getContactBriefing(BriefingTests.request(code)).message.openMatters
                    .map(\.sourceEventID)
            }
            let wrong = try await record("r1", .requestOpened)
            _ = try await record("r2", .requestOpened)
            let done = try await record("d2", .requestDone, answers: "r2")
            #expect(try await open() == ["r1"])
            _ = try await bench.interactions().correctInteraction(Self.correct(wrong))
            #expect(try await open().isEmpty)
            _ = try await bench.interactions().correctInteraction(Self.correct(done))
            #expect(try await open() == ["r2"])
        }
    }

    @Test func `a tail and a watch see the correction`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let original = try await record(bench, "a", code, 500)
            let position = bench.durableSeq
            let message = try await bench.interactions().correctInteraction(Self.correct(original)).message
            let request = TailInteractionsRequest.with {
                $0.access = Make.access
                ($0.after.epoch, $0.after.commitSeq) = (bench.epoch, position)
            }
            for try await page in try await bench.interactions(.system, "erp").tailInteractions(request) {
                guard !page.interactions.isEmpty else { continue }
                #expect(page.interactions.map(\.interactionID) == [message.reversalInteractionID])
                #expect(page.interactions.map(\.reversesInteractionID) == [original])
                break
            }
        }
    }
}
