public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Returns what a campaign brought.
    public func getCampaignReport(
        _ request: Judged<GetCampaignReportRequest>, _ context: CallContext
    ) async throws -> Reply<GetCampaignReportResponse> {
        let request = try request.accepted()
        let now = environment.clock.now()
        let (directory, asOf) = try directory(context)
        let campaign = try self.campaign(request.campaignID, directory)
        let tally = try await environment.reading(request.access, context) {
            () async throws(RPCError) -> (CampaignTally, ShownCustomers) in
            let read = try await self.tally(campaign, directory.rates, now: now, context)
            return (read, .many(read.shown))
        }
        let counts = try tally.counts()
        let result = CampaignResult(target: counts.target, control: counts.control, cost: campaign.cost)
        let language = context.language
        var response = GetCampaignReportResponse()
        response.asOfCommitSeq = min(asOf, tally.asOf)
        response.campaign = RefleksContract.Campaign(campaign)
        response.version = directory.newest(Reference.Name(.campaign, campaign.id))?.version ?? 0
        response.target = GroupResult(tally.target, result.hitRate)
        response.control = GroupResult(tally.control, result.controlRate)
        if let lift = result.lift { response.lift = ShareInterval(lift) }
        response.significant = result.isSignificant
        if let added = result.addedHits { response.addedHits = added }
        if let cost = result.costPerHit { response.costPerHitMinor = cost.minorUnits }
        if let cost = result.costPerAddedHit { response.costPerAddedHitMinor = cost.minorUnits }
        response.attribution = tally.attributed(language)
        response.leftOutMembers = UInt32(clamping: tally.leftOutMembers)
        response.revenue = tally.revenue.sorted { $0.key < $1.key }.map { currency, amount in
            .with { ($0.currency, $0.amountMinor) = (currency.code, amount) }
        }
        return Reply(response, commitSeq: response.asOfCommitSeq)
    }
}

extension CampaignTally {
    /// The most hits first; campaigns by id, referrals together.
    fileprivate func attributed(_ language: Language) -> [AttributedHits] {
        var found: [String: AttributedHits] = [:]
        for (attribution, hits) in attributions {
            var line = AttributedHits()
            switch attribution.source {
            case .campaign(let id): line.campaignID = id
            case .referrer: line.referral = true
            case .none: break
            }
            line.reason = DecisionReason(attribution.reason, language)
            let key = "\(line.campaignID) \(line.referral) \(line.reason.code)"
            line.hits = UInt32(clamping: Int64(found[key]?.hits ?? 0) + hits)
            found[key] = line
        }
        return found.sorted { ($1.value.hits, $0.key) < ($0.value.hits, $1.key) }.map(\.value)
    }
}

extension GroupResult {
    fileprivate init(_ group: CampaignTally.Group, _ rate: ShareEstimate) {
        self.init()
        size = UInt32(clamping: group.size)
        hits = UInt32(clamping: group.hits)
        exposed = UInt32(clamping: group.exposed)
        self.rate = ShareInterval(rate)
    }
}

extension ShareInterval {
    init(_ estimate: ShareEstimate) {
        self.init()
        shareBp = Int32(clamping: estimate.share)
        lowBp = Int32(clamping: estimate.low)
        highBp = Int32(clamping: estimate.high)
    }
}
