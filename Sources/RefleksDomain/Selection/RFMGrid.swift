/// How recently, how often and for how much a customer bought.
public struct RFMFigures: Sendable, Hashable {
    /// Days since the last purchase, from 0.
    public let recencyDays: Int
    /// Purchases.
    public let frequency: Int64
    /// What he brought, in minor units of one currency; may be negative.
    public let monetary: Int64

    /// Figures of a customer who bought something.
    public init(recencyDays: Int, frequency: Int64, monetary: Int64) {
        self.recencyDays = recencyDays
        self.frequency = frequency
        self.monetary = monetary
    }
}

/// A customer's place in the grid: 1 to 5 each, 5 is best.
public struct RFMCell: Sendable, Hashable, CustomStringConvertible {
    public let recency: Int
    public let frequency: Int
    public let monetary: Int

    /// `545`.
    public var description: String { "\(recency)\(frequency)\(monetary)" }
}

/// Where the fifths of the grid part.
///
/// A customer's frequency and monetary scores are 1 and one more for each of four bounds that he exceeds; his recency
/// score is 5 and one less for each. So equal customers are in one cell, whatever the bounds: where many are equal, a
/// fifth is empty rather than drawn by lot.
public struct RFMBounds: Sendable, Hashable {
    /// Days, ascending.
    public let recencyDays: [Int]
    /// Purchases, ascending.
    public let frequency: [Int64]
    /// Minor units, ascending.
    public let monetary: [Int64]

    /// Fixed bounds; nil unless each has four in ascending order, of which some may be equal.
    public init?(recencyDays: [Int], frequency: [Int64], monetary: [Int64]) {
        guard Self.isAscending(recencyDays), Self.isAscending(frequency), Self.isAscending(monetary) else {
            return nil
        }
        self.recencyDays = recencyDays
        self.frequency = frequency
        self.monetary = monetary
    }

    /// The bounds of quintiles: the k-th is the value of rank ⌈k · n / 5⌉ in ascending order (the nearest rank); nil for
    /// an empty population.
    public init?(quintilesOf population: [RFMFigures]) {
        guard !population.isEmpty else { return nil }
        recencyDays = Self.quintiles(population.map(\.recencyDays))
        frequency = Self.quintiles(population.map(\.frequency))
        monetary = Self.quintiles(population.map(\.monetary))
    }

    /// Where a customer belongs.
    public func cell(of figures: RFMFigures) -> RFMCell {
        RFMCell(
            recency: 5 - recencyDays.count { figures.recencyDays > $0 },
            frequency: 1 + frequency.count { figures.frequency > $0 },
            monetary: 1 + monetary.count { figures.monetary > $0 })
    }

    private static func quintiles<Value: Comparable>(_ values: [Value]) -> [Value] {
        let sorted = values.sorted()
        return (1...4).map { sorted[($0 * sorted.count + 4) / 5 - 1] }
    }

    private static func isAscending<Value: Comparable>(_ bounds: [Value]) -> Bool {
        bounds.count == 4 && zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 }
    }
}

/// How many customers are in each cell, and what they brought.
public struct RFMGrid: Sendable, Hashable {
    /// What is in one cell.
    public struct Content: Sendable, Hashable {
        public var customers: Int64 = 0
        /// Minor units.
        public var monetary: Int64 = 0
    }

    private var contents: [RFMCell: Content] = [:]

    /// An empty grid.
    public init() {}

    /// Adds a customer.
    ///
    /// - Throws: when the sum does not fit; then nothing is added.
    public mutating func add(_ figures: RFMFigures, _ bounds: RFMBounds) throws(ArithmeticOverflow) {
        var content = contents[bounds.cell(of: figures)] ?? Content()
        let (sum, overflow) = content.monetary.addingReportingOverflow(figures.monetary)
        guard !overflow else { throw ArithmeticOverflow() }
        content.monetary = sum
        content.customers += 1
        contents[bounds.cell(of: figures)] = content
    }

    /// What is in a cell.
    public subscript(cell: RFMCell) -> Content { contents[cell] ?? Content() }

    /// The cells in which somebody is, best first: by recency, then frequency, then what they brought.
    public var cells: [RFMCell] {
        contents.keys.sorted { left, right in
            (right.recency, right.frequency, right.monetary) < (left.recency, left.frequency, left.monetary)
        }
    }
}
