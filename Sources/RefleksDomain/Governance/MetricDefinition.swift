import RefleksMessages

/// What a metric of the scorecard measures: a closed list, so that nobody's formula can be bent. Numbers are stored and never
/// change.
public enum GovernanceMeasure: UInt8, Sendable, Hashable, CaseIterable {
    case customers = 1
    case acquiredCustomers = 2
    case lostCustomers = 3
    case wonBackCustomers = 4
    /// Customers of the opening who were not lost.
    case retentionRate = 5
    case customerEquity = 6
    case equityPerCustomer = 7
    case deepenedValue = 8
    case erodedValue = 9
    case lostValue = 10
    case acquiredValue = 11
    case wonBackValue = 12

    /// What its figure is.
    public enum Unit: UInt8, Sendable, Hashable {
        case customers = 1
        case basisPoints = 2
        /// Of the statement's currency.
        case minorUnits = 3
    }

    public var unit: Unit {
        switch self {
        case .customers, .acquiredCustomers, .lostCustomers, .wonBackCustomers: .customers
        case .retentionRate: .basisPoints
        default: .minorUnits
        }
    }

    /// What it says of a period; nil where nothing can be said: a rate of nobody, or an amount beyond 64 bits.
    public func value(of statement: EquityStatement) -> Int64? {
        switch self {
        case .customers: statement.closing.customers
        case .acquiredCustomers: statement.acquired.customers
        case .lostCustomers: statement.lost.customers
        case .wonBackCustomers: statement.wonBack.customers
        case .retentionRate:
            statement.opening.customers > 0
                ? Int64(
                    (Int128(statement.opening.customers) - Int128(statement.lost.customers)) * 10_000
                        / Int128(statement.opening.customers)) : nil
        case .customerEquity: Int64(exactly: statement.closing.value)
        case .equityPerCustomer:
            statement.closing.customers > 0
                ? Int64(exactly: statement.closing.value / Int128(statement.closing.customers)) : nil
        case .deepenedValue: Int64(exactly: statement.deepened.value)
        case .erodedValue: Int64(exactly: statement.eroded.value)
        case .lostValue: Int64(exactly: statement.lost.value)
        case .acquiredValue: Int64(exactly: statement.acquired.value)
        case .wonBackValue: Int64(exactly: statement.wonBack.value)
        }
    }
}

/// One of the few agreed measures: what it is called, who answers for it, and who signed it off. A version of it stays as it was;
/// old periods are told by the version of their time.
public struct MetricDefinition: Sendable, Hashable {
    /// Active ones at most: a few that everybody understands.
    public static let maximumActive = 7
    public static let maximumSignOffs = 20

    /// IDENT, 1…64.
    public let id: String
    /// Labels, 1…200, for people.
    public let englishName: String
    public let turkishName: String
    public let measure: GovernanceMeasure
    /// Who answers for it; IDENT, 1…64.
    public let owner: String
    /// Who agreed to this definition; IDENTs, each once, at least one.
    public let signOffs: [String]
    /// It is on the scorecard.
    public let isActive: Bool

    /// - Throws: `METRIC_SIGN_OFFS` without one, with more than 20, or with one twice.
    public init(
        id: String, english: String, turkish: String, measure: GovernanceMeasure, owner: String, signOffs: [String],
        isActive: Bool
    ) throws(FieldRefusal) {
        guard (1...Self.maximumSignOffs).contains(signOffs.count), Set(signOffs).count == signOffs.count else {
            throw FieldRefusal(Catalogue.Governance.metricSignOffs, [String(Self.maximumSignOffs)])
        }
        self.id = id
        englishName = english
        turkishName = turkish
        self.measure = measure
        self.owner = owner
        self.signOffs = signOffs
        self.isActive = isActive
    }
}
