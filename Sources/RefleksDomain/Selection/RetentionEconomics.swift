import RefleksMessages

/// What it costs to win customers of a segment, and what was spent and reached to keep those at risk.
public struct RetentionFigures: Sendable, Hashable {
    /// What acquiring cost in the period, minor units, from 0.
    public let acquisitionCost: Int64
    /// Customers acquired with it.
    public let acquired: Int64
    /// What a customer of the segment brings until a new one brings as much, minor units; may be negative.
    public let marginUntilReplaced: Int64
    /// Those at risk that something was done for: how many stayed.
    public let treated: HitCount
    /// Those at risk that were left alone: how many stayed.
    public let untreated: HitCount
    /// What was done cost, minor units, from 0.
    public let retentionCost: Int64

    /// - Throws: `RETENTION_BAD_FIGURES` for a negative cost or count.
    public init(
        acquisitionCost: Int64, acquired: Int64, marginUntilReplaced: Int64, treated: HitCount, untreated: HitCount,
        retentionCost: Int64
    ) throws(FieldRefusal) {
        guard acquisitionCost >= 0, acquired >= 0, retentionCost >= 0 else {
            throw FieldRefusal(Catalogue.Selection.badRetentionFigures)
        }
        self.acquisitionCost = acquisitionCost
        self.acquired = acquired
        self.marginUntilReplaced = marginUntilReplaced
        self.treated = treated
        self.untreated = untreated
        self.retentionCost = retentionCost
    }
}

/// Keeping against replacing, for one segment in one currency.
public struct RetentionEconomics: Sendable, Hashable {
    /// What a new customer costs, minor units, with what the lost one would have brought meanwhile.
    public let replacementCost: Int64
    /// Customers who stayed because of what was done, in hundredths: treated − treated · (share that stays anyway).
    public let keptHundredths: Int64
    /// `kept · replacement cost − retention cost`, minor units; negative when keeping cost more than it saved.
    public let valueSaved: Int64
    private let figures: RetentionFigures

    /// Computes both, each rounded once.
    ///
    /// - Throws: `RETENTION_NOTHING_ACQUIRED` without an acquired customer; `RETENTION_NOBODY_COMPARED` when nobody was
    ///   treated, or nobody left alone to compare with; `RETENTION_TOO_LARGE` when a result does not fit.
    public init(_ figures: RetentionFigures) throws(FieldRefusal) {
        guard figures.acquired > 0 else { throw FieldRefusal(Catalogue.Selection.nothingAcquired) }
        guard figures.treated.size > 0, figures.untreated.size > 0 else {
            throw FieldRefusal(Catalogue.Selection.nobodyCompared)
        }
        let acquiring = Rounding.divided(Int128(figures.acquisitionCost), by: Int128(figures.acquired))
        let replacement = acquiring + Int128(figures.marginUntilReplaced)
        // In units of one over the size of those left alone, so that nothing is rounded before the end.
        let size = Int128(figures.untreated.size)
        let kept = Int128(figures.treated.hits) * size - Int128(figures.treated.size) * Int128(figures.untreated.hits)
        // The counts multiply to 10^18 at most and the cost is below 2^64: their product fits, and is checked all the same.
        let (product, overflow) = kept.multipliedReportingOverflow(by: replacement)
        guard !overflow, let replacementCost = Int64(exactly: replacement),
            let keptHundredths = Int64(exactly: Rounding.divided(kept * 100, by: size)),
            let valueSaved = Int64(
                exactly: Rounding.divided(product, by: size) - Int128(figures.retentionCost))
        else { throw FieldRefusal(Catalogue.Selection.retentionTooLarge) }
        self.replacementCost = replacementCost
        self.keptHundredths = keptHundredths
        self.valueSaved = valueSaved
        self.figures = figures
    }

    /// The formula with its figures; amounts as `amount` writes them.
    public func formula(amount: (Int64) -> String) -> Reason {
        Reason(
            Catalogue.Selection.valueSaved,
            [
                amount(valueSaved), String(keptHundredths), amount(replacementCost), amount(figures.retentionCost),
                String(figures.treated.hits), String(figures.treated.size), String(figures.untreated.hits),
                String(figures.untreated.size),
            ])
    }
}
