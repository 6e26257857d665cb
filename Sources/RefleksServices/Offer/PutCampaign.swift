public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension ScoringService {
    /// Records a version of a campaign, and draws who is left alone to compare with.
    public func putCampaign(
        _ request: Judged<PutCampaignRequest>, _ context: CallContext
    ) async throws -> Reply<PutCampaignResponse> {
        let known = try directory(context).directory
        let (request, (named, draft)) = try request.accepted { request, validator in
            let before = known.campaign(request.campaign.campaignID)
            let (named, members) = Self.members(request, before, &validator)
            return validator.within("campaign") { request.campaign.campaign(members, &$0) }.map { (named, $0) }
        }
        let campaign =
            request.segment.isEmpty
            ? draft : try await drawn(draft, named, request.segment, share: Int(request.controlShareBp), context)
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
        let recorded = committed.isReplayed ? try await version(response.version, of: campaign) : campaign
        response.targetCodes = recorded.target.map(CustomerCode.text)
        response.controlCodes = recorded.control.map(CustomerCode.text)
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// What a replay answers: a segment may have other members by now than when they were drawn.
    private func version(
        _ number: UInt32, of campaign: RefleksDomain.Campaign
    ) async throws(RPCError) -> RefleksDomain.Campaign {
        let found = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.versions(
                of: Reference.Name(.campaign, campaign.id), before: number &+ 1, limit: 1)
        }
        guard case .campaign(let recorded)? = found.first?.value else { return campaign }
        return recorded
    }

    /// The campaign with the members that its segment has now, beside those who were named.
    ///
    /// - Throws: NOT_FOUND / `SEGMENT_NOT_FOUND`; INVALID_ARGUMENT with a violation at `segment` when there is nobody, or
    ///   they are too many.
    private func drawn(
        _ draft: RefleksDomain.Campaign, _ named: [UInt64], _ name: String, share: Int, _ context: CallContext
    ) async throws(RPCError) -> RefleksDomain.Campaign {
        let segment = try await self.segment(name, context)
        let members = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.numbers(
                of: segment.rule, upTo: RefleksDomain.Campaign.maximumMembers, atLeast: context.minimumCommitSeq)
        }
        let groups = RefleksDomain.Campaign.divided(named + members, controlShare: share, id: draft.id)
        do throws(FieldRefusal) {
            return try draft.reaching(groups, of: name, version: segment.version.version)
        } catch {
            throw RPCError(
                .invalidArgument, error.template, error.arguments,
                violations: [Violation("segment", error.template, error.arguments)])
        }
    }

    /// Who is named, and whom the campaign reaches and leaves alone: as drawn, or as before where neither members nor a segment
    /// is named.
    private static func members(
        _ request: PutCampaignRequest, _ before: RefleksDomain.Campaign?, _ validator: inout Validator
    ) -> (named: [UInt64], CampaignMembers) {
        guard !request.memberCodes.isEmpty || !request.segment.isEmpty else {
            guard let before else {
                validator.report("member_codes", Catalogue.Text.required)
                return ([], CampaignMembers())
            }
            return ([], CampaignMembers(before))
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
        // Whom a segment adds is found when the request is accepted; until then somebody stands for them.
        guard request.segment.isEmpty else { return (numbers, CampaignMembers(target: [0])) }
        let groups = RefleksDomain.Campaign.divided(
            numbers, controlShare: Int(request.controlShareBp), id: request.campaign.campaignID)
        return (numbers, CampaignMembers(target: groups.target, control: groups.control))
    }
}

/// Whom a campaign reaches and leaves alone, and where they are from.
private struct CampaignMembers {
    var target: [UInt64] = []
    var control: [UInt64] = []
    var segment = ""
    var segmentVersion: UInt32 = 0
}

extension CampaignMembers {
    init(_ before: RefleksDomain.Campaign) {
        self.init(
            target: before.target, control: before.control, segment: before.segment,
            segmentVersion: before.segmentVersion)
    }
}

extension RefleksContract.Campaign {
    /// The campaign in the domain's terms; nil, and reported, when a rule refuses it.
    fileprivate func campaign(
        _ members: CampaignMembers, _ validator: inout Validator
    ) -> RefleksDomain.Campaign? {
        let goal = validator.known("goal", RefleksDomain.CampaignGoal(rawValue: UInt8(clamping: goal.rawValue)))
        let from = validator.checked("from") { () throws(FieldRefusal) in try CalendarDate(self.from) }
        let to = validator.checked("to") { () throws(FieldRefusal) in try CalendarDate(self.to) }
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        guard let goal, let from, let to, let currency, !members.target.isEmpty, !validator.isSettled("cost_minor")
        else { return nil }
        return validator.checked(to < from ? "to" : "product") { () throws(FieldRefusal) in
            try RefleksDomain.Campaign(
                id: campaignID, name: name, goal: goal, from: from, to: to,
                cost: Money(minorUnits: costMinor, currency: currency), product: product, category: category,
                target: members.target, control: members.control, segment: members.segment,
                segmentVersion: members.segmentVersion)
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
        (segment, segmentVersion) = (campaign.segment, campaign.segmentVersion)
    }
}
