import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct PrivacyTests {
    static func erase(_ code: String) -> EraseSubjectRequest {
        .with { ($0.access, $0.code, $0.reason) = (Make.access, code, "dilekçe 7") }
    }

    static func restrict(_ code: String, _ ground: RestrictionGround) -> RestrictProcessingRequest {
        .with { ($0.access, $0.code, $0.ground, $0.reason) = (Make.access, code, ground, "dilekçe 7") }
    }

    private static let phone = Make.identifier(.phone, "0532 123 45 67")

    private func customer(_ bench: ServiceBench) async throws -> String {
        let request = Make.create(Make.person("Gülizar", "Ak"), Self.phone)
        let code = try await bench.customers().createCustomer(request).message.code
        _ = try await bench.interactions().recordInteraction(Make.purchase("e", ofCode: code))
        return code
    }

    @Test(arguments: ["en", "tr"])
    func `a dry run counts and explains, the erasure answers the same, the clock runs thirty days`(
        language: String
    ) async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let client = bench.customers(.admin, "privacy")
            var options = CallOptions()
            options.locale = language
            var request = Self.erase(code)
            (request.dryRun, request.receivedAtUs) = (true, Make.anHourAgo)
            let plan = try await client.eraseSubject(request, options)
            #expect(plan.outcome == .noEffect && plan.message.outcome == .erased)
            // 2 March 2026 and thirty days: the end of 1 April in Istanbul.
            #expect(plan.message.answerDueUs == 1_775_077_200_000_000)
            let money = try #require(plan.message.lines.first { $0.subject == .interaction })
            #expect(money.fate == .anonymised && money.rows == 1 && money.retention == .commercialRecord)
            #expect(money.keptUntil == "2037-01-01")
            #expect(money.ground.contains(language == "en" ? "Commercial Code 6102" : "6102 sayılı TTK"))
            #expect(plan.message.lines.filter { $0.fate == .erased }.map(\.subject).contains(.dataKey))
            request.dryRun = false
            let erased = try await client.eraseSubject(request, options)
            #expect(erased.outcome == .committed && erased.message.lines == plan.message.lines)
            let gone = await refusal { _ = try await bench.customers().getCustomer360(Make.view(code), options) }
            #expect(gone?.code == .notFound && gone?.reason == "SUBJECT_ERASED")
        }
    }

    @Test(arguments: ["en", "tr"])
    func `an event of before the erasure and a creation without the ground are refused`(language: String) async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            bench.clock.advance(seconds: 60)
            _ = try await bench.customers(.admin, "privacy").eraseSubject(Self.erase(code))
            bench.clock.advance(seconds: 60)
            var late = Make.purchase("late", by: Self.phone)
            late.createIfMissing = true
            late.interaction.occurredAtUs = Make.anHourAgo
            let old = await refusal { _ = try await bench.interactions().recordInteraction(late) }
            #expect(old?.code == .failedPrecondition && old?.reason == "EVENT_BEFORE_ERASURE")
            #expect(old?.violations.map(\.path) == ["interaction.occurred_at_us"])
            late.interaction.occurredAtUs = bench.now
            let bare = await refusal { _ = try await bench.interactions().recordInteraction(late) }
            #expect(
                bare?.reason == "NEW_RELATIONSHIP_NEEDED" && bare?.violations.map(\.path) == ["new_customer.ground"])
            let text = bare?.template.text(language == "en" ? .english : .turkish) ?? ""
            #expect(text.contains(language == "en" ? "were erased" : "silindi"))
            var create = Make.create(Make.person("Gülizar", "Ak"), Self.phone)
            let refused = await refusal { _ = try await bench.customers().createCustomer(create) }
            #expect(refused?.reason == "NEW_RELATIONSHIP_NEEDED")
            create.customer.ground = .newRelationship
            #expect(try await bench.customers().createCustomer(create).message.created)
        }
    }

    @Test func `restricted data are not read to sell or to evaluate, nor changed, and the view says so`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let client = bench.customers(.admin, "privacy")
            let answer = try await client.restrictProcessing(Self.restrict(code, .accuracyContested))
            #expect(answer.outcome == .committed && answer.message.changed && answer.message.version == 2)
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.customer.status == .restricted && view.restriction.ground == .accuracyContested)
            #expect(view.restriction.reason == "dilekçe 7" && view.restriction.recordedBy == "admin/privacy")
            #expect(view.restriction.sinceUs == bench.now)
            for purpose in [Purpose.sales, .analysis] {
                var request = Make.view(code)
                request.access.purpose = purpose
                let error = await refusal { _ = try await bench.customers().getCustomer360(request) }
                #expect(error?.code == .failedPrecondition && error?.reason == "CUSTOMER_RESTRICTED")
                var list = ListInteractionsRequest()
                (list.access, list.customer.code) = (request.access, code)
                let listed = await refusal { _ = try await bench.interactions().listInteractions(list) }
                #expect(listed?.reason == "CUSTOMER_RESTRICTED")
            }
            let fact = await refusal { _ = try await bench.customers().putFact(FactTests.put(code, "a", "b")) }
            #expect(fact?.reason == "CUSTOMER_RESTRICTED")
            let check = try await bench.customers().checkContactPermission(
                PermissionTests.check(code, .sms, .order)
            ).message
            #expect(!check.allowed && check.checks.map(\.reason) == ["CUSTOMER_RESTRICTED"])
            var lift = Self.restrict(code, .unspecified)
            lift.lift = true
            #expect(try await client.restrictProcessing(lift).message.changed)
            #expect(try await client.restrictProcessing(lift).outcome == .noEffect)
            #expect(try await !bench.customers().getCustomer360(Make.view(code)).message.hasRestriction)
        }
    }

    @Test func `a law that keeps the data turns an erasure into a restriction`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let client = bench.customers(.system, "erp")
            var request = Self.erase(code)
            request.retentionClasses = [.identification, .commercialRecord]
            let answer = try await client.eraseSubject(request).message
            #expect(answer.outcome == .restricted)
            #expect(answer.lines.allSatisfy { $0.fate == .kept && $0.keptUntil == "2034-03-02" })
            let view = try await bench.customers().getCustomer360(Make.view(code)).message
            #expect(view.restriction.ground == .retention && view.restriction.retention == .identification)
            #expect(view.restriction.keptUntil == "2034-03-02" && view.customer.givenName == "Gülizar")
            var lift = Self.restrict(code, .unspecified)
            lift.lift = true
            let error = await refusal { _ = try await client.restrictProcessing(lift) }
            #expect(error?.code == .failedPrecondition && error?.reason == "RESTRICTION_BY_LAW")
        }
    }

    @Test func `a branch erases nobody, and an analyst restricts nobody`() {
        #expect(CustomerServiceMethods.eraseSubject.roles == [.system, .admin])
        #expect(CustomerServiceMethods.restrictProcessing.roles == [.agent, .system, .admin])
    }
}
