import RefleksMessages

/// How much an agent may give a customer by himself to put something right.
public struct RemedyAuthority: Sendable, Hashable {
    /// The most of one remedy, minor units, at least 0.
    public let perRemedy: Int64
    /// The most of all remedies of a period, minor units, at least 0.
    public let perPeriod: Int64
    /// The period that ends with the remedy, 1…366 days.
    public let periodDays: Int
    public let currency: Currency

    /// The longest period.
    public static let maximumPeriodDays = 366

    /// An authority; nil for a negative limit or a period outside 1…366 days.
    public init?(perRemedy: Int64, perPeriod: Int64, periodDays: Int, currency: Currency) {
        guard perRemedy >= 0, perPeriod >= 0, (1...Self.maximumPeriodDays).contains(periodDays) else { return nil }
        self.perRemedy = perRemedy
        self.perPeriod = perPeriod
        self.periodDays = periodDays
        self.currency = currency
    }

    /// What somebody without an authority may give: nothing.
    public static func none(in currency: Currency) -> RemedyAuthority {
        RemedyAuthority(nothingIn: currency)
    }

    private init(nothingIn currency: Currency) {
        perRemedy = 0
        perPeriod = 0
        periodDays = 1
        self.currency = currency
    }

    /// Why `remedy` has to wait for somebody else's approval; nil when the agent may grant it at once.
    ///
    /// - Parameter granted: what he granted in the period before, minor units.
    /// - Throws: `BAD_REMEDY` for an amount that is not above 0, `REMEDY_CURRENCY` for another currency: amounts of two
    ///   currencies are not compared.
    public func needsApproval(_ remedy: Money, granted: Int64) throws(FieldRefusal) -> Reason? {
        switch try bar(remedy, granted: granted) {
        case .aboveLimit: Reason(Catalogue.Feedback.remedyAboveLimit, [text(perRemedy)])
        case .abovePeriodLimit:
            Reason(Catalogue.Feedback.remedyAbovePeriodLimit, [text(perPeriod), String(periodDays)])
        case nil: nil
        }
    }

    /// The same without words.
    public func bar(_ remedy: Money, granted: Int64) throws(FieldRefusal) -> RemedyBar? {
        guard remedy.minorUnits > 0 else { throw FieldRefusal(Catalogue.Feedback.badRemedy) }
        guard remedy.currency == currency else {
            throw FieldRefusal(Catalogue.Feedback.remedyCurrency, [currency.code])
        }
        if remedy.minorUnits > perRemedy { return .aboveLimit }
        let (sum, overflow) = granted.addingReportingOverflow(remedy.minorUnits)
        return overflow || sum > perPeriod ? .abovePeriodLimit : nil
    }

    private func text(_ minorUnits: Int64) -> String {
        Money(minorUnits: minorUnits, currency: currency).decimalText + " " + currency.code
    }
}
