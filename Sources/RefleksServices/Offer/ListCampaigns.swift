public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Lists campaigns by id.
    public func listCampaigns(
        _ request: Judged<ListCampaignsRequest>, _ context: CallContext
    ) async throws -> Reply<ListCampaignsResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .campaigns, question: "", &validator)
        }
        let (directory, asOf) = try directory(context)
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        // One more than asked for tells whether there is a next page.
        let found = directory.list(.campaign, after: after, limit: limit + 1)
        var response = ListCampaignsResponse()
        response.asOfCommitSeq = asOf
        response.campaigns = found.prefix(limit).compactMap { CampaignEntry($0) }
        if found.count > limit {
            response.nextPageToken = NamePage.text(.campaigns, after: found[limit - 1].value.name.text, question: "")
        }
        return Reply(response, commitSeq: asOf)
    }
}

extension CampaignEntry {
    /// Nil for anything but a campaign.
    fileprivate init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .campaign(let campaign) = version.value else { return nil }
        self.init()
        self.campaign = RefleksContract.Campaign(campaign)
        self.version = version.version
        targets = UInt32(clamping: campaign.target.count)
        controls = UInt32(clamping: campaign.control.count)
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
    }
}
