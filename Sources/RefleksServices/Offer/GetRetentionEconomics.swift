public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension ScoringService {
    /// Returns what keeping customers saved against replacing them, from two campaigns.
    public func getRetentionEconomics(
        _ request: Judged<GetRetentionEconomicsRequest>, _ context: CallContext
    ) async throws -> Reply<GetRetentionEconomicsResponse> {
        let request = try request.accepted()
        let now = environment.clock.now()
        let (directory, asOf) = try directory(context)
        let retention = try campaign(request.retentionCampaignID, directory)
        let acquisition = try campaign(request.acquisitionCampaignID, directory)
        try Self.check(retention, acquisition)
        let (kept, won) = try await environment.reading(request.access, context) {
            () async throws(RPCError) -> ((CampaignTally, CampaignTally), ShownCustomers) in
            let kept = try await tally(retention, directory.rates, now: now, context)
            let won = try await tally(acquisition, directory.rates, now: now, context)
            return ((kept, won), .many(Array(Set(kept.shown).union(won.shown))))
        }
        let treated = kept.target
        let monthly = treated.size > 0 ? treated.monthlyMargin / Int128(treated.size) : 0
        let margin = Int64(clamping: monthly * Int128(request.monthsUntilReplaced))
        let counts = try kept.counts()
        let economics: RetentionEconomics
        do throws(FieldRefusal) {
            economics = try RetentionEconomics(
                RetentionFigures(
                    acquisitionCost: acquisition.cost.minorUnits, acquired: won.target.hits,
                    marginUntilReplaced: margin, treated: counts.target, untreated: counts.control,
                    retentionCost: retention.cost.minorUnits))
        } catch {
            throw RPCError(.failedPrecondition, error.template, error.arguments)
        }
        let currency = retention.cost.currency
        var response = GetRetentionEconomicsResponse()
        response.asOfCommitSeq = min(asOf, kept.asOf, won.asOf)
        response.replacementCostMinor = economics.replacementCost
        response.keptHundredths = economics.keptHundredths
        response.valueSavedMinor = economics.valueSaved
        response.currency = currency.code
        let formula = economics.formula { minor in
            Money(minorUnits: minor, currency: currency).decimalText + " " + currency.code
        }
        response.formula = DecisionReason(formula, context.language)
        response.acquisitionCostMinor = economics.replacementCost - margin
        response.marginUntilReplacedMinor = margin
        (response.treated, response.treatedStayed) = (UInt32(clamping: treated.size), UInt32(clamping: treated.hits))
        response.untreated = UInt32(clamping: kept.control.size)
        response.untreatedStayed = UInt32(clamping: kept.control.hits)
        response.acquired = UInt32(clamping: won.target.hits)
        response.leftOutCurrencies = kept.leftOut.sorted().map(\.code)
        return Reply(response, commitSeq: response.asOfCommitSeq)
    }

    /// Each campaign has the goal that it is asked for, and both are paid in one currency; all that is wrong is told.
    private static func check(
        _ retention: RefleksDomain.Campaign, _ acquisition: RefleksDomain.Campaign
    ) throws(RPCError) {
        var violations: [Violation] = []
        if retention.goal != .retention {
            violations.append(Violation("retention_campaign_id", Catalogue.Campaign.wrongGoal))
        }
        if acquisition.goal != .acquisition {
            violations.append(Violation("acquisition_campaign_id", Catalogue.Campaign.wrongGoal))
        }
        if retention.cost.currency != acquisition.cost.currency {
            violations.append(Violation("acquisition_campaign_id", Catalogue.Campaign.currenciesDiffer))
        }
        guard let first = violations.first else { return }
        throw RPCError(.failedPrecondition, first.template, violations: violations)
    }
}
