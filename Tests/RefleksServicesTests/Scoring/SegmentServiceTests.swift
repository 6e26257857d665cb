import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Segments over the stubs.
struct SegmentServiceTests {
    private func customer(_ bench: ServiceBench, _ name: String, revenue: Int64) async throws -> String {
        let code = try await bench.customers().createCustomer(Make.create(Make.person(name))).message.code
        let request = Make.purchase(
            name, ofCode: code, money: [Make.money(.revenue, revenue)], at: Make.anHourAgo)
        _ = try await bench.interactions().recordInteraction(request)
        return code
    }

    private func put(_ bench: ServiceBench, _ name: String, _ rule: String) async throws -> PutSegmentResponse {
        let request = PutSegmentRequest.with { ($0.segment.name, $0.segment.rule) = (name, rule) }
        return try await bench.scoring(.admin, "root").putSegment(request).message
    }

    @Test func `a segment is kept in its canonical text, with versions, and lists its members`() async throws {
        try await ServiceBench.run { bench in
            let codes = [
                try await customer(bench, "Ali", revenue: 100_00), try await customer(bench, "Veli", revenue: 900_00),
            ]
            let first = try await put(bench, "rich", "((margin>=500.00 TRY))  and purchases>0")
            #expect(first.version == 1 && first.rule == "margin >= 500.00 TRY and purchases > 0")
            #expect(try await put(bench, "rich", "margin >= 500.00 TRY and purchases > 0").version == 1)
            #expect(try await put(bench, "rich", "margin >= 10.00 TRY").version == 2)
            let listed = try await bench.scoring().listSegments(ListSegmentsRequest()).message.segments
            #expect(listed.map(\.name) == ["rich"] && listed[0].source == "admin/root" && listed[0].version == 2)

            var request = ListSegmentMembersRequest.with {
                ($0.access, $0.name, $0.pageSize) = (Make.access, "rich", 1)
            }
            let page = try await bench.scoring().listSegmentMembers(request).message
            request.pageToken = page.nextPageToken
            let rest = try await bench.scoring().listSegmentMembers(request).message
            let members = page.members + rest.members
            #expect(members.map(\.code) == codes.sorted() && rest.nextPageToken.isEmpty && page.version == 2)
            #expect(Set(members.map(\.valueMinor)) == [100_00, 900_00] && page.currency == "TRY")
            let measure = try await bench.scoring().measureSegment(.with { $0.name = "rich" }).message
            #expect(measure.members == 2 && measure.valueMinor == 1_000_00 && measure.lookedAt == 2)
            #expect(measure.branches.map(\.members) == [2] && measure.segment.rule == "margin >= 10.00 TRY")
            // Another version has other members: its pages are its own.
            _ = try await put(bench, "rich", "margin >= 500.00 TRY")
            let stale = await refusal { _ = try await bench.scoring().listSegmentMembers(request) }
            #expect(stale?.broken == ["page_token BAD_PAGE_TOKEN"])
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with { ($0.segment.name, $0.segment.rule, $0.segment.retired) = ("rich", "purchases > 9", true) })
            #expect(try await bench.scoring().listSegments(ListSegmentsRequest()).message.segments.isEmpty)
            let all = try await bench.scoring().listSegments(.with { $0.withRetired = true }).message.segments
            #expect(all.map(\.retired) == [true])
        }
    }

    @Test func `membership is explained test by test, for a segment and for a rule that is only tried`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, "Ali", revenue: 100_00)
            _ = try await put(bench, "new", "purchases = 1 and not days_since(last_purchase) > 30")
            var request = ExplainMembershipRequest.with {
                ($0.access, $0.customer.code, $0.name) = (Make.access, code, "new")
            }
            let member = try await bench.scoring().explainMembership(request).message
            #expect(member.isMember && member.truth == .yes && member.version == 1)
            #expect(member.clauses.map(\.text) == ["purchases = 1", "days_since(last_purchase) > 30"])
            #expect(member.clauses.map(\.truth) == [.yes, .no] && member.clauses.allSatisfy(\.decides))
            #expect(member.clauses[0].attributes.map(\.value) == ["1"])
            #expect(member.nextChangeAtUs > bench.now, "in a month he is new no longer")
            request.text = "days_since(last.renewal) > 3 or tier = PLUS"
            let tried = try await bench.scoring().explainMembership(request).message
            #expect(!tried.isMember && tried.truth == .unknown && tried.version == 0)
            #expect(!tried.clauses[0].attributes[0].hasValue && tried.clauses[1].attributes[0].value == "STANDARD")
        }
    }

    @Test func `a rule that another version of the server took is refused with words, and not believed`() async throws {
        try await ServiceBench.run { bench in
            let later = SegmentDefinition(name: "later", rule: "mood = BRIGHT", description: "", isRetired: false)
            _ = try await bench.engine.submit(Command(.putReference(.segment(later)), principal: "admin/root"))
            let error = await refusal {
                _ = try await bench.scoring().measureSegment(.with { $0.name = "later" })
            }
            #expect(error?.code == .failedPrecondition && error?.reason == "SEGMENT_RULE_UNREADABLE")
            #expect(error?.notTranslated == [])
        }
    }

    @Test(arguments: [Language.english, .turkish]) func `everything wrong with a rule is told where it is`(
        _ language: Language
    ) async throws {
        try await ServiceBench.run { bench in
            let error = await refusal { _ = try await put(bench, "x", "margn > 3 and tier >= GOLD or (score > 3") }
            #expect(error?.code == .invalidArgument)
            let violations = error?.violations ?? []
            #expect(violations.count >= 3 && violations.allSatisfy { $0.path == "segment.rule" })
            #expect(
                violations.map(\.code) == [
                    "RULE_UNKNOWN_ATTRIBUTE_LIKE", "RULE_UNKNOWN_WORD", "RULE_UNKNOWN_ATTRIBUTE_LIKE",
                    "RULE_NOT_CLOSED",
                ])
            #expect(violations.first?.arguments == ["1", "margn", "margin"])
            #expect(
                violations.dropFirst(2).first?.arguments.last?.contains("score.relationship, score.satisfaction")
                    == true)
            let positions = violations.compactMap { $0.arguments.first.flatMap { Int($0) } }
            #expect(positions == positions.sorted() && positions.first == 1)
            for violation in violations {
                let text = violation.template.text(language, violation.arguments)
                #expect(text.contains(violation.arguments[0]), "\(text)")
            }
            let tried = ExplainMembershipRequest.with {
                ($0.access, $0.customer.code, $0.text) = (Make.access, "1000000005", "purchases >")
            }
            let wrong = await refusal { _ = try await bench.scoring().explainMembership(tried) }
            #expect(wrong?.violations.map(\.path) == ["text"])
            let unknown = await refusal {
                _ = try await bench.scoring().measureSegment(.with { $0.name = "nothing" })
            }
            #expect(unknown?.code == .notFound && unknown?.reason == "SEGMENT_NOT_FOUND")
        }
    }
}
