public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Records a version of a campaign, and draws who is left alone to compare with.
    public func putCampaign(
        _ request: Judged<PutCampaignRequest>, _ context: CallContext
    ) async throws -> Reply<PutCampaignResponse> {
        let known = try directory(context).directory
        let (request, campaign) = try request.accepted { request, validator in
            let before = known.campaign(request.campaign.campaignID)
            let groups = Self.groups(request, before, &validator)
            return validator.within("campaign") { request.campaign.campaign(groups, &$0) }
        }
        let command = Command(
            .putReference(.campaign(campaign)), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = PutCampaignResponse()
        response.version = UInt32(clamping: committed.effects.version)
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        response.targetCodes = campaign.target.map(CustomerCode.text)
        response.controlCodes = campaign.control.map(CustomerCode.text)
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// Whom it reaches and whom it leaves alone: as drawn, or as before where no members are named.
    private static func groups(
        _ request: PutCampaignRequest, _ before: RefleksDomain.Campaign?, _ validator: inout Validator
    ) -> (target: [UInt64], control: [UInt64]) {
        guard !request.memberCodes.isEmpty else {
            guard let before else {
                validator.report("member_codes", Catalogue.Text.required)
                return ([], [])
            }
            return (before.target, before.control)
        }
        var numbers: [UInt64] = []
        if !validator.isSettled("member_codes") {
            for (index, text) in request.memberCodes.enumerated() {
                do throws(FieldRefusal) {
                    numbers.append(try CustomerCode(text).number)
                } catch {
                    validator.report("member_codes", index: index, error.template, error.arguments)
                }
            }
        }
        return RefleksDomain.Campaign.divided(
            numbers, controlShare: Int(request.controlShareBp), id: request.campaign.campaignID)
    }
}

extension RefleksContract.Campaign {
    /// The campaign in the domain's terms; nil, and reported, when a rule refuses it.
    fileprivate func campaign(
        _ groups: (target: [UInt64], control: [UInt64]), _ validator: inout Validator
    ) -> RefleksDomain.Campaign? {
        let goal = validator.known("goal", RefleksDomain.CampaignGoal(rawValue: UInt8(clamping: goal.rawValue)))
        let from = validator.checked("from") { () throws(FieldRefusal) in try CalendarDate(self.from) }
        let to = validator.checked("to") { () throws(FieldRefusal) in try CalendarDate(self.to) }
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        guard let goal, let from, let to, let currency, !groups.target.isEmpty, !validator.isSettled("cost_minor")
        else { return nil }
        return validator.checked(to < from ? "to" : "product") { () throws(FieldRefusal) in
            try RefleksDomain.Campaign(
                id: campaignID, name: name, goal: goal, from: from, to: to,
                cost: Money(minorUnits: costMinor, currency: currency), product: product, category: category,
                target: groups.target, control: groups.control)
        }
    }

    init(_ campaign: RefleksDomain.Campaign) {
        self.init()
        campaignID = campaign.id
        name = campaign.name
        goal = RefleksContract.CampaignGoal(rawValue: Int(campaign.goal.rawValue)) ?? .unspecified
        from = campaign.from.description
        to = campaign.to.description
        costMinor = campaign.cost.minorUnits
        currency = campaign.cost.currency.code
        product = campaign.product
        category = campaign.category
    }
}
