import Testing

@testable import RefleksDomain

struct RFMGridTests {
    static func figures(_ days: Int, _ count: Int64, _ amount: Int64) -> RFMFigures {
        RFMFigures(recencyDays: days, frequency: count, monetary: amount)
    }

    @Test func `fifths of a hundred different customers hold twenty each`() throws {
        let population = (1...100).map { Self.figures($0, Int64($0), Int64($0) * 100) }.shuffled()
        let bounds = try #require(RFMBounds(quintilesOf: population))
        #expect(bounds.recencyDays == [20, 40, 60, 80] && bounds.monetary == [2_000, 4_000, 6_000, 8_000])
        #expect(bounds.cell(of: Self.figures(1, 100, 10_000)).description == "555")
        #expect(bounds.cell(of: Self.figures(100, 1, 1)).description == "111")
        #expect(bounds.cell(of: Self.figures(20, 20, 2_001)).description == "512")
        for score in 1...5 {
            #expect(population.count { bounds.cell(of: $0).frequency == score } == 20)
            #expect(population.count { bounds.cell(of: $0).recency == score } == 20)
        }
    }

    @Test func `equal customers are in one cell, even when a fifth is empty`() throws {
        let once = Array(repeating: Self.figures(10, 1, 500), count: 70)
        let often = Array(repeating: Self.figures(10, 4, 900), count: 30)
        let bounds = try #require(RFMBounds(quintilesOf: once + often))
        #expect(bounds.frequency == [1, 1, 1, 4])
        #expect(bounds.cell(of: once[0]).frequency == 1 && bounds.cell(of: often[0]).frequency == 4)
        #expect(bounds.cell(of: once[0]).recency == 5)
    }

    @Test func `better figures never score worse, whatever the population`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let population = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                Self.figures(
                    Int.random(in: 0...30, using: &random), Int64.random(in: 1...9, using: &random),
                    Int64.random(in: -50...50, using: &random))
            }
            let bounds = try #require(RFMBounds(quintilesOf: population))
            for left in population {
                for right in population {
                    let (one, other) = (bounds.cell(of: left), bounds.cell(of: right))
                    #expect((1...5).contains(one.recency) && (1...5).contains(one.monetary), "seed \(seed)")
                    if left.recencyDays <= right.recencyDays { #expect(one.recency >= other.recency, "seed \(seed)") }
                    if left.frequency >= right.frequency { #expect(one.frequency >= other.frequency, "seed \(seed)") }
                    if left.monetary >= right.monetary { #expect(one.monetary >= other.monetary, "seed \(seed)") }
                }
            }
        }
    }

    @Test func `bounds are four in ascending order`() {
        #expect(RFMBounds(quintilesOf: []) == nil)
        #expect(RFMBounds(recencyDays: [1, 2, 3], frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4]) == nil)
        #expect(RFMBounds(recencyDays: [1, 2, 3, 4], frequency: [1, 3, 2, 4], monetary: [1, 2, 3, 4]) == nil)
        #expect(RFMBounds(recencyDays: [30, 90, 180, 365], frequency: [1, 1, 3, 9], monetary: [0, 1, 2, 3]) != nil)
    }

    @Test func `the grid counts and sums, and refuses a sum that does not fit`() throws {
        let bounds = try #require(
            RFMBounds(recencyDays: [30, 90, 180, 365], frequency: [1, 2, 5, 9], monetary: [0, 10, 20, .max - 1]))
        var grid = RFMGrid()
        try grid.add(Self.figures(1, 10, .max), bounds)
        try grid.add(Self.figures(400, 1, -5), bounds)
        try grid.add(Self.figures(400, 1, -6), bounds)
        #expect(grid.cells.map(\.description) == ["555", "111"])
        let worst = try #require(grid.cells.last)
        #expect(grid[worst].customers == 2 && grid[worst].monetary == -11)
        #expect(throws: ArithmeticOverflow.self) { try grid.add(Self.figures(1, 10, .max), bounds) }
        let best = try #require(grid.cells.first)
        #expect(grid[best].customers == 1 && grid[best].monetary == .max)
    }
}
