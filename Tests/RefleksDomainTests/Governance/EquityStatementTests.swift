import Testing

@testable import RefleksDomain

struct EquityStatementTests {
    static func statement(_ holdings: [EquityStatement.Holding?]) throws -> EquityStatement {
        var statement = EquityStatement()
        for holding in holdings { statement.add(try #require(holding)) }
        return statement
    }

    static func figures(_ line: EquityStatement.Line) -> [Int128] { [Int128(line.customers), line.value] }

    @Test func `each movement has its line`() throws {
        typealias Holding = EquityStatement.Holding
        let statement = try Self.statement([
            Holding(opening: [], closing: [700], closingRestated: [700]),
            Holding(opening: [], closing: [90], closingRestated: [90], wasLost: true),
            Holding(opening: [500], closing: [800], closingRestated: [850]),
            Holding(opening: [400], closing: [100], closingRestated: [95]),
            Holding(opening: [250], closing: [], closingRestated: []),
            Holding(opening: [60], closing: [], closingRestated: [], isErased: true),
            Holding(opening: [10, 20], closing: [35], closingRestated: [35]),
        ])
        #expect(Self.figures(statement.opening) == [6, 1_240])
        #expect(Self.figures(statement.acquired) == [1, 700])
        #expect(Self.figures(statement.wonBack) == [1, 90])
        #expect(Self.figures(statement.deepened) == [0, 305])
        #expect(Self.figures(statement.eroded) == [0, 300])
        #expect(Self.figures(statement.lost) == [1, 250])
        #expect(Self.figures(statement.modelChange) == [0, 45])
        #expect(Self.figures(statement.mergesAndErasures) == [-2, -60])
        #expect(Self.figures(statement.closing) == [5, 1_770])
        #expect(statement.gap == (0, 0))
    }

    @Test func `it closes for any history, in any order and in parts`() throws {
        let seed: UInt64 = 2_004
        var generator = SeededGenerator(seed: seed)
        for round in 0..<200 {
            let holdings = try (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                try Self.holding(&generator)
            }
            let note: Comment = "seed \(seed), round \(round)"
            let whole = try Self.statement(holdings)
            #expect(whole.gap == (0, 0), note)
            let expected = holdings.reduce(Int128(0)) { sum, holding in
                holding.closingRestated.reduce(sum) { $0 + Int128($1) }
            }
            #expect(whole.closing.value == expected, note)
            #expect(try Self.statement(holdings.shuffled(using: &generator)) == whole, note)
            let cut = Int.random(in: 0...holdings.count, using: &generator)
            var parts = try Self.statement(Array(holdings[..<cut]))
            parts.add(try Self.statement(Array(holdings[cut...])))
            #expect(parts == whole, note)
        }
    }

    @Test func `values at the ends of their range do not overflow`() throws {
        let holding = EquityStatement.Holding(opening: [.max, .max], closing: [.min], closingRestated: [.max])
        let statement = try Self.statement([holding, holding, holding])
        #expect(statement.gap == (0, 0))
        #expect(statement.opening.value == 6 * Int128(Int64.max))
    }

    @Test func `closing values of different codes are no holding`() {
        #expect(EquityStatement.Holding(opening: [], closing: [1], closingRestated: []) == nil)
    }

    private static func holding(_ generator: inout SeededGenerator) throws -> EquityStatement.Holding {
        func values(_ count: Int) -> [Int64] {
            (0..<count).map { _ in Int64.random(in: -1_000...1_000_000_000_000, using: &generator) }
        }
        let closing = Int.random(in: 0...2, using: &generator)
        return try #require(
            EquityStatement.Holding(
                opening: values(Int.random(in: 0...3, using: &generator)), closing: values(closing),
                closingRestated: values(closing), wasLost: Bool.random(using: &generator),
                isErased: Bool.random(using: &generator)))
    }
}
