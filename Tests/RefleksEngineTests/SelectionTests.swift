import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Whole populations: the grid, and who is like whom.
@Suite struct SelectionTests {
    private static let perDay = Timestamp.microsecondsPerDay

    /// A customer with purchases of `revenue`, `every` so many days.
    private static func customer(
        _ engine: Engine, _ bench: TestBench, _ name: String, visits: Int, every: Int64, revenue: Int64
    ) async throws -> CustomerCode {
        let code = try Make.code(try await engine.submit(Make.create(name, "Kaya")).effects.customerNumber)
        for visit in 0..<visits {
            let time = bench.clock.now().adding(microseconds: -Int64(visit) * every * perDay)
            _ = try await engine.submit(
                Make.record(
                    ScoringTests.event("\(name)\(visit)", .code(code), .purchase, at: time, revenue: revenue)))
        }
        return code
    }

    @Test func `the grid counts everybody who bought something once, in fifths of its own`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            for index in 1...10 {
                _ = try await Self.customer(
                    engine, bench, "Ali\(index)", visits: index, every: 5, revenue: Int64(index) * 100_00)
            }
            _ = try await engine.submit(Make.create("Veli", "Kaya"))
            let found = try await engine.grid(of: nil, atLeast: engine.durableSeq)
            #expect(found.lookedAt == 11 && found.customers == 10)
            let bounds = try #require(found.bounds)
            #expect(bounds.frequency == [2, 4, 6, 8] && bounds.recencyDays == [0, 0, 0, 0])
            #expect(found.grid.cells.map(\.description) == ["555", "544", "533", "522", "511"])
            #expect(found.grid.cells.allSatisfy { found.grid[$0].customers == 2 })
            let all = (1...10).reduce(Int64(0)) { $0 + Int64($1 * $1) * 100_00 }
            #expect(found.monetary == all && found.grid.cells.reduce(0) { $0 + found.grid[$1].monetary } == all)
            let rule = try SegmentRule(parsing: "purchases > 8", schema: CustomerAttributes.type)
            #expect(try await engine.grid(of: rule).customers == 2)
            let none = try SegmentRule(parsing: "purchases > 80", schema: CustomerAttributes.type)
            let empty = try await engine.grid(of: none)
            #expect(empty.customers == 0 && empty.bounds == nil && empty.grid.cells.isEmpty)
        }
    }

    @Test func `who is most like the examples comes first, without them, and says in what`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var (examples, alike, others): ([CustomerCode], [CustomerCode], [CustomerCode]) = ([], [], [])
            for index in 0..<6 {
                examples.append(
                    try await Self.customer(
                        engine, bench, "Ex\(index)", visits: 9, every: 7, revenue: 1_000_00 + Int64(index) * 10_00))
            }
            for index in 0..<3 {
                alike.append(
                    try await Self.customer(
                        engine, bench, "Al\(index)", visits: 9, every: 7, revenue: 1_020_00))
                others.append(
                    try await Self.customer(engine, bench, "Ot\(index)", visits: 1, every: 1, revenue: 5_00))
            }
            let seeds = Set(examples.map(\.number))
            func search(_ count: Int, among: SegmentRule? = nil) async throws -> LookAlikes {
                try await engine.lookAlikes(
                    of: { subject, _ in seeds.contains(subject.code.number) }, among: among, count: count,
                    atLeast: engine.durableSeq
                ).get()
            }
            let found = try await search(4)
            #expect(found.examples == 6 && found.lookedAt == 12)
            let sorted = alike.sorted { $0.number < $1.number }
            #expect(found.found.prefix(3).map(\.subject.code) == sorted && found.found.count == 4)
            let similarities = found.found.map(\.likeness.similarity)
            #expect(similarities == similarities.sorted(by: >) && similarities[2] > 2 * similarities[3])
            let rare = try SegmentRule(parsing: "purchases = 1", schema: CustomerAttributes.type)
            #expect(Set(try await search(9, among: rare).found.map(\.subject.code)) == Set(others))
            let one = examples[0]
            let few = try await engine.lookAlikes(
                of: { subject, _ in subject.code == one }, among: nil, count: 3)
            guard case .failure(let refusal) = few else {
                Issue.record("one example is too few")
                return
            }
            #expect(refusal.code == "LOOKALIKE_FEW_EXAMPLES")
        }
    }
}
