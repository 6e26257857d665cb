import RefleksMessages

/// How much an agent may give customers by himself: at once by form, and of all forms together in a period.
public struct AgentAuthority: Sendable, Hashable {
    /// An agent of the registry, IDENT 1…64.
    public let agent: String
    /// He grants in no other.
    public let currency: Currency
    /// The most of all remedies of a period, minor units, at least 0.
    public let perPeriod: Int64
    /// The period that ends with the remedy, 1…366 days.
    public let periodDays: Int
    /// The most of one remedy by form, minor units, at least 0; what is missing may not be given.
    public let limits: [RemedyKind: Int64]

    /// An authority; nil for a negative limit or a period outside 1…366 days.
    public init?(
        agent: String, currency: Currency, perPeriod: Int64, periodDays: Int, limits: [RemedyKind: Int64]
    ) {
        guard perPeriod >= 0, (1...RemedyAuthority.maximumPeriodDays).contains(periodDays),
            limits.values.allSatisfy({ $0 >= 0 })
        else { return nil }
        self.agent = agent
        self.currency = currency
        self.perPeriod = perPeriod
        self.periodDays = periodDays
        self.limits = limits
    }

    /// What it is in one form.
    public func authority(for kind: RemedyKind) -> RemedyAuthority {
        RemedyAuthority(
            perRemedy: limits[kind] ?? 0, perPeriod: perPeriod, periodDays: periodDays, currency: currency)
            ?? .none(in: currency)
    }
}
