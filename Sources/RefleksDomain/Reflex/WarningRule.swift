/// What the house notices by itself, before the customer complains. Numbers are stored and never change.
public enum WarningRule: UInt8, Sendable, Hashable, CaseIterable {
    /// A delivery is late: somebody says so, it came after its due date, or its due date passed without it.
    case lateDelivery = 1
    /// The customer came back about the same matter within a few days.
    case repeatedContact = 2
    /// A request or a problem was to be done by a date that has passed.
    case lateAnswer = 3
    /// What the customer expected by a time did not come: nobody met it or took it back before.
    case missedExpectation = 4
    /// He buys less often than his own rhythm says.
    case fallingFrequency = 5

    /// What a case is opened as.
    public var origin: CaseOrigin {
        switch self {
        case .lateDelivery, .repeatedContact, .fallingFrequency: .earlyWarning
        case .lateAnswer, .missedExpectation: .missedExpectation
        }
    }

    /// How urgent its case is: what was promised and broken comes before a sign that something may be wrong.
    public var severity: CaseSeverity {
        switch self {
        case .lateDelivery, .lateAnswer, .missedExpectation, .repeatedContact: .medium
        case .fallingFrequency: .low
        }
    }

    /// Whether only time shows it: it comes by a timer and never with an interaction.
    public var isOfTime: Bool {
        switch self {
        case .lateDelivery, .repeatedContact: false
        case .lateAnswer, .missedExpectation, .fallingFrequency: true
        }
    }
}

extension CaseOrigin {
    /// Whether rules open cases of this origin, and nobody else does.
    public var isReflex: Bool { self == .earlyWarning || self == .missedExpectation }
}
