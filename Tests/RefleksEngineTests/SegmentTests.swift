import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Who belongs to a rule: everybody is looked at, each as he is now.
@Suite struct SegmentTests {
    private static func rule(_ text: String) throws -> SegmentRule {
        try SegmentRule(parsing: text, schema: CustomerAttributes.type)
    }

    private static func customer(_ engine: Engine, _ name: String, branch: String = "") async throws -> CustomerCode {
        let profile = Profile(givenName: name, familyName: "Kaya", homeBranch: branch)
        let command = Command(.createCustomer(NewCustomer(profile: profile, identifiers: [])), principal: Make.branch)
        return try Make.code(try await engine.submit(command).effects.customerNumber)
    }

    private static func buy(
        _ engine: Engine, _ event: String, _ code: CustomerCode, _ revenue: Int64, at time: Timestamp
    ) async throws {
        _ = try await engine.submit(
            Make.record(ScoringTests.event(event, .code(code), .purchase, at: time, revenue: revenue)))
    }

    private static func members(
        _ engine: Engine, _ text: String, pageSize: Int = 200, withRestricted: Bool = false
    ) async throws -> [CustomerCode] {
        var (codes, position): ([CustomerCode], UInt64?) = ([], 0)
        while let after = position {
            let page = try await engine.members(
                of: try rule(text), after: after, limit: pageSize, withRestricted: withRestricted,
                atLeast: engine.durableSeq)
            codes += page.members.map(\.code)
            position = page.next
        }
        return codes
    }

    @Test func `members come by code, page by page, right at the instant in which somebody asks`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var all: [CustomerCode] = []
            for index in 0..<7 {
                all.append(try await Self.customer(engine, "Ali\(index)", branch: index < 3 ? "34-001" : ""))
                try await Self.buy(
                    engine, "a\(index)", all[index], Int64(index + 1) * 100_00, at: bench.clock.now())
            }
            let sorted = all.sorted { $0.number < $1.number }
            for size in [1, 3, 200] {
                #expect(try await Self.members(engine, "purchases = 1", pageSize: size) == sorted, "\(size)")
            }
            let some = sorted.filter { all.prefix(4).contains($0) }
            #expect(try await Self.members(engine, "margin <= 400.00 TRY") == some)
            #expect(try await Self.members(engine, "days_since(last_purchase) > 0") == [])
            bench.clock.advance(seconds: 86_400)
            #expect(try await Self.members(engine, "days_since(last_purchase) > 0") == sorted)
            try await Self.buy(engine, "b", all[0], 1_00, at: bench.clock.now())
            let rest = sorted.filter { $0 != all[0] }
            #expect(try await Self.members(engine, "days_since(last_purchase) > 0") == rest)

            let measure = try await engine.measure(try Self.rule("purchases > 0"), after: 0)
            #expect(measure.lookedAt == 7 && measure.whole.members == 7 && measure.next == nil)
            #expect(measure.branches["34-001"]?.members == 3 && measure.branches[""]?.members == 4)
            #expect(measure.branches.values.reduce(0) { $0 + $1.value } == measure.whole.value)
        }
    }

    @Test func `facts are opened for rules that ask for them`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let codes = [try await Self.customer(engine, "Ali"), try await Self.customer(engine, "Veli")]
            _ = try await engine.submit(try KnowledgeTests.put(codes[0], "drink", "ayran"))
            let known = try await engine.view(.code(codes[0]), interactions: 0).knowledge.facts
            let category = try #require(known.first?.fact.category)
            let words = ["need", "preference", "lifestyle", "habit", "expectation", "wallet", "contact", "relation"]
            let name = "fact.\(words[Int(category.rawValue) - 1]).drink"
            #expect(try await Self.members(engine, "\(name) = \"ayran\"") == [codes[0]])
            #expect(try await Self.members(engine, "not exists(\(name))") == [codes[1]])
        }
    }

    @Test func `whoever is merged, erased or only kept is no member of his own`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var all: [CustomerCode] = []
            for index in 0..<5 {
                all.append(try await Self.customer(engine, "Ali\(index)"))
                try await Self.buy(engine, "a\(index)", all[index], 100_00, at: bench.clock.now())
            }
            let merge = CustomerMerge(all[1], into: all[0])
            _ = try await engine.submit(Command(.mergeCustomers(merge), principal: Make.branch))
            _ = try await engine.eraseSubject(ErasureTests.request(all[2]))
            let restriction = NewRestriction(code: all[3], ground: .objection, reason: "")
            _ = try await engine.submit(Command(.restrictProcessing(restriction), principal: "admin/privacy"))
            #expect(try await Self.members(engine, "interactions = 2") == [all[0]], "both are one customer")
            #expect(
                try await Self.members(engine, "purchases > 0") == [all[0], all[4]].sorted { $0.number < $1.number })
            let kept = try await Self.members(engine, "purchases > 0", withRestricted: true)
            #expect(Set(kept) == [all[0], all[3], all[4]])
        }
    }

    @Test func `segments have versions, and are found again after a restart`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            for rule in ["purchases > 3", "purchases > 4", "purchases > 4"] {
                let segment = SegmentDefinition(name: "loyal", rule: rule, description: "", isRetired: false)
                _ = try await engine.submit(Command(.putReference(.segment(segment)), principal: "admin/operations"))
            }
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let found = try #require(try engine.references().directory.segment("loyal"))
            #expect(found.definition.rule == "purchases > 4" && found.version.version == 2)
            #expect(try engine.references().directory.segment("other") == nil)
            let versions = try await engine.versions(of: Reference.Name(.segment, "loyal"), limit: 9)
            #expect(versions.map(\.version) == [2, 1])
        }
    }
}
