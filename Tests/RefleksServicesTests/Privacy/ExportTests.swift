import RefleksContract
import RefleksEngine
import RefleksRPC
import SwiftProtobuf
import Testing

/// The document that a person gets of his data.
struct ExportTests {
    static func request(_ code: String) -> ExportSubjectDataRequest {
        .with { ($0.access, $0.code) = (Make.access, code) }
    }

    private static let phone = Make.identifier(.phone, "0532 123 45 67")

    private func document(_ bench: ServiceBench, _ code: String) async throws -> [ExportSubjectDataResponse] {
        var parts: [ExportSubjectDataResponse] = []
        for try await part in try await bench.customers(.admin, "privacy").exportSubjectData(Self.request(code)) {
            parts.append(part)
        }
        return parts
    }

    @Test func `it holds the record, every entry with its content, and who read him`() async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            let code = try await client.createCustomer(Make.create(Make.person("Gülizar", "Ak"), Self.phone))
                .message.code
            let other = try await client.createCustomer(Make.create(Make.person("Veli", "Can"))).message.code
            var purchase = Make.purchase("e", ofCode: code)
            purchase.interaction.note = "fıstık alerjisi"
            _ = try await bench.interactions().recordInteraction(purchase)
            _ = try await client.putFact(FactTests.put(code, "shoe.size", "38"))
            _ = try await client.putFact(FactTests.put(other, "shoe.size", "44"))
            _ = try await client.recordPermission(PermissionTests.record(.approved))
            _ = try await client.setServicePreference(
                .with { ($0.code, $0.preference) = (code, FactTests.mornings) })
            _ = try await client.getCustomer360(Make.view(code))
            _ = try await client.getCustomer360(Make.view(other))
            let parts = try await document(bench, code)
            guard case .record(let record)? = parts.first?.part else {
                Issue.record("the record does not come first")
                return
            }
            #expect(record.customer.code == code && record.customer.givenName == "Gülizar")
            #expect(record.facts.map(\.value) == ["38"] && record.permissions.count == 1)
            #expect(record.lastInteractions.isEmpty, "they come as entries")
            let entries = parts.flatMap(\.entries.entries)
            #expect(entries.map(\.event) == [.created, .interaction, .factPut, .permission, .preferenceSet])
            #expect(entries[0].profile.givenName == "Gülizar")
            #expect(entries[0].identifiers.map(\.value) == ["+905321234567"])
            #expect(entries[1].interaction.note == "fıstık alerjisi" && entries[1].interaction.customerCode == code)
            #expect(entries[2].fact.value == "38" && entries[2].fact.source == "branch/34-001")
            #expect(entries[3].permission.evidence == "form 7")
            #expect(entries[3].permission.key.recipient == "+905321234567")
            #expect(entries[4].preference.branch == "34-001")
            let reads = parts.flatMap(\.reads.rows)
            let export = "refleks.v1.CustomerService/ExportSubjectData"
            #expect(reads.map(\.method) == [export, "refleks.v1.CustomerService/GetCustomer360"])
            #expect(reads.allSatisfy { $0.customerCode == code && $0.actor == "ayse" })
            let end = try #require(parts.last?.end)
            #expect(end.entries == 5 && end.reads == 2 && end.asOfCommitSeq == bench.durableSeq)
            #expect(end.exportedAtUs == bench.now && end.answerDueUs == 1_775_077_200_000_000)
        }
    }

    @Test func `it tells score, level and stage with their reasons, what every entry did to them, and the campaigns`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Gülizar")
            let other = try await bench.person("Veli")
            let recorded = try await bench.interactions().recordInteraction(
                Make.purchase("a", ofCode: code, money: [Make.money(.revenue, 20_000_00)])
            ).message
            let said = try await bench.feedback().submitFeedback(FeedbackMake.submit(code)).message
            let admin = bench.scoring(.admin, "root")
            let lots = ["lot-1", "lot-2", "lot-3", "lot-4"]
            _ = try await admin.putCampaign(OfferMake.campaign("spring", [code, other], control: 0))
            _ = try await admin.putCampaign(OfferMake.campaign("none", [other], control: 0))
            for id in lots { _ = try await admin.putCampaign(OfferMake.campaign(id, [code, other])) }
            let parts = try await document(bench, code)
            let record = try #require(parts.first?.record)
            let standing = try #require(parts.dropFirst().first?.standing)
            let explained = try await bench.scoring().explainScore(ScoringServiceTests.explain(code)).message
            #expect(record.score == explained.score && standing.lines == explained.lines)
            #expect(standing.lines.reduce(0) { $0 + $1.points } == Int32(record.score.total))
            #expect(standing.currency == "TRY" && standing.leftOutCurrencies.isEmpty)
            #expect(record.serviceLevel.tier == .plus && record.lifecycle.stage == .active)
            let level = try await bench.scoring().getServiceLevel(
                .with { ($0.access, $0.customer.code) = (Make.access, code) }
            ).message
            #expect(standing.levelReason == level.reason && standing.levelReasonText == level.reasonText)
            #expect(!standing.stageText.isEmpty)
            #expect(standing.campaigns.map(\.campaignID) == lots + ["spring"])
            let spring = try #require(standing.campaigns.last)
            #expect(spring.goal == .retention && spring.from == "2026-02-01" && !spring.control)
            // Of two members one is left alone.
            let others = try #require(try await document(bench, other).dropFirst().first?.standing).campaigns
            #expect(others.map(\.campaignID) == lots + ["none", "spring"])
            #expect(zip(standing.campaigns, others).prefix(lots.count).allSatisfy { $0.control != $1.control })
            let entries = parts.flatMap(\.entries.entries)
            #expect(entries.map(\.event) == [.created, .interaction, .feedback, .caseOpened])
            #expect(entries.map(\.hasScore) == [false, true, true, false])
            #expect(entries[1].score == recorded.effects.score && entries[2].score == said.score)
            #expect(entries[2].score.after == record.score.total)
        }
    }

    @Test func `of whom nothing counts, the document tells no score`() async throws {
        try await ServiceBench.run { bench in
            let parts = try await document(bench, try await bench.person("Gülizar"))
            let standing = try #require(parts.dropFirst().first?.standing)
            #expect(parts.first?.record.hasScore == false && standing == SubjectStanding())
        }
    }

    @Test func `what the house noticed by itself is in it: warnings, and deadlines that passed`() async throws {
        var configuration = EngineConfiguration()
        configuration.firesTimers = true
        try await ServiceBench.run(configuration: configuration) { bench in
            let code = try await bench.person("Ayşe")
            var late = Make.purchase("late", ofCode: code, at: bench.now)
            (late.interaction.type, late.interaction.channel) = (.deliveryLate, .phone)
            let effects = try await bench.interactions().recordInteraction(late).message.effects
            let warned = try #require(effects.warnings.first).case
            bench.clock.advance(seconds: (warned.firstResponseDueUs - bench.now) / 1_000_000 + 1)
            try await bench.engine.settleTimers()
            let entries = try await document(bench, code).flatMap(\.entries.entries)
            #expect(entries.map(\.event) == [.created, .interaction, .warningRaised, .caseOpened, .deadlinePassed])
            #expect(entries[2].notice.rule == .lateDelivery && entries[2].notice.caseID == warned.caseID)
            #expect(entries[2].notice.moment == .unspecified && entries[2].notice.dueUs == 0)
            let passed = entries[4].notice
            #expect(passed.moment == .firstResponse && passed.dueUs == warned.firstResponseDueUs)
            #expect(passed.caseID == warned.caseID && passed.rule == .unspecified)
        }
    }

    @Test func `nobody's document is nobody's`() async throws {
        try await ServiceBench.run { bench in
            let error = await refusal { _ = try await document(bench, "1000000005") }
            #expect(error?.reason == "CUSTOMER_NOT_FOUND")
            #expect(CustomerServiceMethods.exportSubjectData.roles == [.system, .admin])
        }
    }
}
