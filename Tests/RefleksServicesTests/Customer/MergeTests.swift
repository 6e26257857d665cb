import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct MergeTests {
    static func merge(_ merged: String, into survivor: String, dry: Bool = false) -> MergeCustomersRequest {
        .with { ($0.mergedCode, $0.survivorCode, $0.dryRun) = (merged, survivor, dry) }
    }

    static func unmerge(_ code: String) -> UnmergeCustomersRequest { .with { $0.mergedCode = code } }

    private func customer(
        _ bench: ServiceBench, _ given: String, _ family: String, born: String = "", _ card: String
    ) async throws -> String {
        let request = Make.create(Make.person(given, family, born: born), Make.identifier(.loyalty, card))
        return try await bench.customers().createCustomer(request).message.code
    }

    @Test func `a dry run tells whose value survives, and changes nothing`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let ayse = try await customer(bench, "Ayşe", "", born: "1980-05-01", "card-1")
            let ay = try await customer(bench, "Ay", "Kaya", "card-2")
            let before = bench.durableSeq
            let dry = try await client.mergeCustomers(Self.merge(ay, into: ayse, dry: true))
            #expect(dry.outcome == .noEffect && bench.durableSeq == before)
            let plan = dry.message
            #expect(plan.survivorCode == ayse && plan.mergedCodes == [ay] && plan.version == 1 && !plan.deceased)
            #expect(plan.choices.map(\.field) == [.givenName, .familyName, .birthDate, .language, .homeBranch])
            #expect(plan.choices.map(\.code) == [ayse, ay, ayse, ayse, ayse])
            #expect(plan.choices.map(\.conflict) == [true, false, false, false, false])
            let done = try await client.mergeCustomers(Self.merge(ay, into: ayse))
            #expect(done.outcome == .committed && done.commitSeq == before + 1)
            #expect(done.message.choices == plan.choices && done.message.version == 2)
        }
    }

    @Test func `old code, card, facts, list and watch are the survivor's until the merge is taken back`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let stays = try await customer(bench, "Ayşe", "Demir", "card-1")
            let goes = try await customer(bench, "Ayşe", "Kaya", "card-2")
            for (event, code) in [("e1", stays), ("e2", goes)] {
                let request = Make.purchase(event, ofCode: code, money: [Make.money(.revenue, 100)])
                _ = try await bench.interactions().recordInteraction(request)
            }
            let before = try await client.getCustomer360(Make.view(goes)).message
            let watch = try await client.watchCustomer(.with { ($0.access, $0.customer.code) = (Make.access, goes) })
            var messages = watch.makeAsyncIterator()
            #expect(try await messages.next()?.view.customer.code == goes)
            let merged = try await client.mergeCustomers(Self.merge(goes, into: stays))
            #expect(try await messages.next()?.view.customer.code == stays)

            let recorded = try await bench.interactions().recordInteraction(
                Make.purchase("e3", by: Make.identifier(.loyalty, "card-2"), money: [Make.money(.revenue, 5)])
            ).message
            #expect(recorded.customerCode == stays && recorded.effects.recordedForCode == goes)
            #expect(recorded.effects.interactionCountBefore == 2 && recorded.effects.interactionCountAfter == 3)
            #expect(recorded.effects.totals.map(\.beforeMinor) == [200])
            #expect(recorded.effects.totals.map(\.afterMinor) == [205])
            #expect(!recorded.effects.newCustomer && !recorded.effects.hasConflict)
            let news = try #require(try await messages.next())
            #expect(news.newInteractions == 1 && news.view.totals.interactionCount == 3)
            _ = try await client.putFact(FactTests.put(goes, "shoe.size", "38"))
            #expect(try await messages.next()?.view.facts.map(\.value) == ["38"])

            let view = try await client.getCustomer360(Make.view(goes)).message
            #expect(view.customer.code == stays && view.customer.familyName == "Demir")
            #expect(view.customer.mergedCodes == [goes] && view.customer.status == .active)
            #expect(view.customer.identifiers.map(\.value) == ["card1", "card2"])
            #expect(view.mergedCustomers.map(\.code) == [goes] && view.mergedCustomers.map(\.intoCode) == [stays])
            #expect(view.mergedCustomers.map(\.mergedBy) == ["branch/34-001"])
            #expect(view.mergedCustomers.map(\.commitSeq) == [merged.commitSeq])
            #expect(view.mergeHistory.map(\.kind) == [.merged] && view.mergeHistory.map(\.atUs) == [bench.now])
            let looked = try await client.lookupCustomer(
                .with { ($0.access, $0.identifier) = (Make.access, Make.identifier(.loyalty, "card-2")) }
            ).message
            #expect(looked.customer == view.customer)
            #expect(try await client.getCustomer(Make.get(goes)).message.customer == view.customer)
            var list = ListInteractionsRequest.with {
                ($0.access, $0.customer.code, $0.pageSize) = (Make.access, goes, 2)
            }
            let first = try await bench.interactions().listInteractions(list).message
            #expect(first.customerCode == stays && first.interactions.map(\.sourceEventID) == ["e3", "e2"])
            list.pageToken = first.nextPageToken
            let second = try await bench.interactions().listInteractions(list).message
            #expect(second.interactions.map(\.sourceEventID) == ["e1"] && second.nextPageToken.isEmpty)
            #expect((first.interactions + second.interactions).map(\.customerCode) == [goes, goes, stays])

            let freed = try await client.unmergeCustomers(Self.unmerge(goes)).message
            #expect(freed.survivorCode == stays && freed.version == 3 && freed.movedCodes.isEmpty)
            #expect(try await messages.next()?.view.customer.code == goes)
            let after = try await client.getCustomer360(Make.view(goes)).message
            #expect(after.customer == before.customer && after.totals.interactionCount == 2)
            #expect(after.facts.map(\.value) == ["38"] && after.mergedCustomers.isEmpty)
            #expect(after.mergeHistory.map(\.kind) == [.merged, .unmerged])
            let left = try await client.getCustomer360(Make.view(stays)).message
            #expect(left.totals.interactionCount == 1 && left.facts.isEmpty && left.customer.mergedCodes.isEmpty)
            watch.cancel()
        }
    }

    @Test func `what forbids a merge is told in both languages, with the survivor of who was merged`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            func person(_ tckn: String, _ name: String) async throws -> String {
                let request = Make.create(Make.person(name), Make.identifier(.tckn, tckn))
                return try await client.createCustomer(request).message.code
            }
            let first = try await person("87836910956", "Ali")
            let second = try await person("21221221272", "Veli")
            let third = try await customer(bench, "Can", "", "card-3")
            func reason(_ merged: String, _ survivor: String) async -> RPCError? {
                await refusal { _ = try await client.mergeCustomers(Self.merge(merged, into: survivor)) }
            }
            for (merged, survivor, expected) in [
                (first, first, "SELF_MERGE"), (first, second, "MATCH_STATE_NUMBERS_DIFFER"),
            ] {
                let error = try #require(await reason(merged, survivor))
                #expect(error.code == .failedPrecondition && error.reason == expected)
                #expect(error.violations.map(\.code) == [expected])
                let texts = [Language.english, .turkish].map { error.template.text($0, error.arguments) }
                #expect(texts[0] != texts[1] && !texts.contains { $0.contains("{") })
            }
            _ = try await client.mergeCustomers(Self.merge(third, into: first))
            let merged = try #require(await reason(third, second))
            #expect(merged.reason == "CUSTOMER_MERGED" && merged.details == ["survivor_code": first])
            #expect(await reason(first, third)?.reason == "MERGE_CYCLE")
            #expect(await reason("1000000005", first)?.reason == "CUSTOMER_NOT_FOUND")
            let apart = await refusal { _ = try await client.unmergeCustomers(Self.unmerge(second)) }
            #expect(apart?.code == .failedPrecondition && apart?.reason == "NOT_MERGED")
            let stale = await refusal {
                _ = try await client.mergeCustomers(
                    .with { ($0.mergedCode, $0.survivorCode, $0.expectedSurvivorVersion) = (second, first, 1) })
            }
            #expect(stale?.reason == "VERSION_CONFLICT" && stale?.details["current_version"] == "2")
        }
    }

    @Test func `a repeated merge answers the original`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let stays = try await customer(bench, "Ayşe", "Demir", "card-1")
            let goes = try await customer(bench, "Ayşe", "Kaya", "card-2")
            var options = CallOptions()
            options.idempotencyKey = "merge-1"
            let first = try await client.mergeCustomers(Self.merge(goes, into: stays), options)
            let again = try await client.mergeCustomers(Self.merge(goes, into: stays), options)
            #expect(again.message.replayed && again.message.commitSeq == first.message.commitSeq)
            #expect(again.message.choices == first.message.choices && again.outcome == .noEffect)
            let other = await refusal { _ = try await client.mergeCustomers(Self.merge(stays, into: goes), options) }
            #expect(other?.reason == "IDEMPOTENCY_CONFLICT")
        }
    }
}
