/// Where the value of the customer base came from and went to in a period, exact to the minor unit:
///
/// opening + acquired + deepened + won back − lost − eroded ± model change ± merges and erasures = closing,
///
/// and the same with customers instead of money. It is a sum over customers, so it can be taken in any order and in parts.
/// The idea of customer equity is Blattberg and Deighton's (1996) and Rust, Lemon and Zeithaml's (2004).
public struct EquityStatement: Sendable, Hashable {
    /// One customer's, or one merged set's, value at both ends of the period, in minor units. A customer who is lost, or not
    /// yet or no more one of ours, has no value at that end.
    public struct Holding: Sendable, Hashable {
        /// The codes that stood for him at the opening, each with its value: several when they were merged since.
        public let opening: [Int64]
        /// His value at the closing under the model of the opening; one for each code he is known under.
        public let closing: [Int64]
        /// The same under the model of the closing; as many.
        public let closingRestated: [Int64]
        /// Whether he had been lost before the opening.
        public let wasLost: Bool
        /// Whether he was erased in the period, or his data are only kept since.
        public let isErased: Bool
        /// Whether his data were only kept at the opening: his coming back is no acquisition.
        public let wasSetAside: Bool
        /// Why he was lost, where he was.
        public let loss: LossReason?

        /// A holding; nil when the two closing values are not of the same codes.
        public init?(
            opening: [Int64], closing: [Int64], closingRestated: [Int64], wasLost: Bool = false, isErased: Bool = false,
            wasSetAside: Bool = false, loss: LossReason? = nil
        ) {
            guard closing.count == closingRestated.count else { return nil }
            self.opening = opening
            self.closing = closing
            self.closingRestated = closingRestated
            self.wasLost = wasLost
            self.isErased = isErased
            self.wasSetAside = wasSetAside
            self.loss = loss
        }
    }

    /// Why a customer counts as lost.
    public enum LossReason: UInt8, Sendable, Hashable, CaseIterable {
        /// Silent for longer than the policy's rule of life explains.
        case silence = 1
        /// He closed what he had with the house.
        case closure = 2
        case death = 3
    }

    /// A line of the statement: how many customers, and how much.
    public struct Line: Sendable, Hashable {
        public fileprivate(set) var customers: Int64 = 0
        /// Minor units.
        public fileprivate(set) var value: Int128 = 0

        fileprivate mutating func add(customers: Int, value: Int128) {
            self.customers += Int64(customers)
            self.value += value
        }
    }

    public private(set) var opening = Line()
    public private(set) var acquired = Line()
    /// Value alone: these customers are counted in the opening.
    public private(set) var deepened = Line()
    public private(set) var wonBack = Line()
    /// What was lost, as positive numbers.
    public private(set) var lost = Line()
    /// What was lost of customers who stayed, as a positive number.
    public private(set) var eroded = Line()
    /// What the same customers are worth more or less because a new model says so.
    public private(set) var modelChange = Line()
    /// What merging, taking merges back and erasing did; its signs are its own.
    public private(set) var mergesAndErasures = Line()
    public private(set) var closing = Line()
    /// `lost` by its reasons; holdings without one are in none.
    public private(set) var losses: [LossReason: Line] = [:]

    /// An empty statement.
    public init() {}

    /// Adds one customer or merged set.
    public mutating func add(_ holding: Holding) {
        let before = holding.opening.reduce(Int128(0)) { $0 + Int128($1) }
        let after = holding.closing.reduce(Int128(0)) { $0 + Int128($1) }
        let restated = holding.closingRestated.reduce(Int128(0)) { $0 + Int128($1) }
        let (from, to) = (holding.opening.count, holding.closing.count)
        opening.add(customers: from, value: before)
        closing.add(customers: to, value: restated)
        modelChange.add(customers: 0, value: restated - after)
        switch (from, to) {
        case (0, 0): break
        case (0, _):
            // Somebody new under two codes is one who was split; he was acquired, or won back, once.
            if holding.wasSetAside {
                mergesAndErasures.add(customers: 1, value: after)
            } else if holding.wasLost {
                wonBack.add(customers: 1, value: after)
            } else {
                acquired.add(customers: 1, value: after)
            }
            mergesAndErasures.add(customers: to - 1, value: 0)
        case (_, 0) where holding.isErased: mergesAndErasures.add(customers: -from, value: -before)
        case (_, 0):
            lost.add(customers: 1, value: before)
            if let loss = holding.loss { losses[loss, default: Line()].add(customers: 1, value: before) }
            mergesAndErasures.add(customers: 1 - from, value: 0)
        default:
            // Codes that were merged bring their values together: a merge moves customers, not value.
            mergesAndErasures.add(customers: to - from, value: 0)
            if after >= before {
                deepened.add(customers: 0, value: after - before)
            } else {
                eroded.add(customers: 0, value: before - after)
            }
        }
    }

    /// Adds the statement of other customers for the same period.
    public mutating func add(_ other: EquityStatement) {
        for line in Self.lines {
            self[keyPath: line].add(
                customers: Int(other[keyPath: line].customers), value: other[keyPath: line].value)
        }
        for (reason, line) in other.losses {
            losses[reason, default: Line()].add(customers: Int(line.customers), value: line.value)
        }
    }

    private static let lines: [any WritableKeyPath<EquityStatement, Line> & Sendable] = [
        \.opening, \.acquired, \.deepened, \.wonBack, \.lost, \.eroded, \.modelChange, \.mergesAndErasures, \.closing,
    ]

    /// What is missing to close; 0 and 0 unless somebody changed the rules above.
    public var gap: (customers: Int64, value: Int128) {
        let customers = opening.customers + acquired.customers + wonBack.customers - lost.customers
        let value = opening.value + acquired.value + deepened.value + wonBack.value - lost.value - eroded.value
        return (
            closing.customers - customers - mergesAndErasures.customers,
            closing.value - value - modelChange.value - mergesAndErasures.value
        )
    }
}
