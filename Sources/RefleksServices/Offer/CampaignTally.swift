import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire

/// What became of a campaign's members, read from their timelines.
struct CampaignTally {
    /// Of one group.
    struct Group {
        var size: Int64 = 0
        var hits: Int64 = 0
        var exposed: Int64 = 0
        /// The members' mean margin of a month, summed: minor units of the campaign's currency.
        var monthlyMargin: Int128 = 0
    }

    let campaign: RefleksDomain.Campaign
    private(set) var target = Group()
    private(set) var control = Group()
    private(set) var leftOutMembers = 0
    private(set) var asOf = UInt64.max
    /// Of the target's first purchases; of an acquisition campaign only.
    private(set) var attributions: [Attribution: Int64] = [:]
    /// What the target spent on counted days, by currency.
    private(set) var revenue: [Currency: Int64] = [:]
    private(set) var shown: [CustomerCode] = []
    /// In which the target brought margin that counts nowhere for want of a rate.
    private(set) var leftOut: Set<Currency> = []
    private var seen: Set<CustomerCode> = []

    /// By which margin is told in the campaign's currency.
    private let rates: ExchangeRates

    init(_ campaign: RefleksDomain.Campaign, _ rates: ExchangeRates) {
        self.campaign = campaign
        self.rates = rates
    }

    /// Interactions of a member that are read, the newest first.
    static let maximumInteractions = 1_000
    /// Days before a first purchase in which it may have been prepared.
    static let daysBefore: Int64 = 90

    /// Reads a member. Those who are one customer by now count once, with the group that names them first.
    mutating func read(
        _ number: UInt64, isTarget: Bool, _ service: ScoringService, now: Timestamp, _ context: CallContext
    ) async throws(RPCError) {
        guard let code = CustomerCode(number: number), let view = try await service.member(code, context) else {
            leftOutMembers += 1
            return
        }
        asOf = min(asOf, view.asOf)
        let customer = view.customer
        guard customer.restriction == nil, seen.insert(customer.code).inserted else {
            leftOutMembers += 1
            return
        }
        shown.append(customer.code)
        let rows = try await rows(of: customer.code, service)
        let count: CampaignCount
        let margin: MonthlyMargin
        do throws(ArithmeticOverflow) {
            count = try CampaignCount(
                campaign, rows.map(\.pastRow), firstPurchase: customer.scoring.purchases.firstDay.map { Int($0) })
            margin = try MonthlyMargin(
                customer.totals.money, since: customer.totals.firstOccurredAt, in: campaign.cost.currency, rates,
                now: now)
        } catch {
            throw RPCError(.amountOverflow)
        }
        var group = isTarget ? target : control
        group.size += 1
        if count.isHit { group.hits += 1 }
        if count.isExposed { group.exposed += 1 }
        group.monthlyMargin += margin.amount
        guard isTarget else {
            control = group
            return
        }
        target = group
        leftOut.formUnion(margin.leftOut)
        for (currency, amount) in count.revenue {
            let (sum, overflow) = revenue[currency, default: 0].addingReportingOverflow(amount)
            guard !overflow else { throw RPCError(.amountOverflow) }
            revenue[currency] = sum
        }
        if count.isHit, campaign.goal == .acquisition, let first = rows.last(where: { $0.type.isPurchase }) {
            attributions[Self.attribution(of: first, rows, view), default: 0] += 1
        }
    }

    /// To what the first purchase is owed: what it names, who recommended us, the last campaign that was shown.
    private static func attribution(
        of first: BoughtItems, _ rows: [BoughtItems], _ view: CustomerView
    ) -> Attribution {
        let touches = rows.filter { $0.type == .campaignExposed && !$0.campaign.isEmpty }
            .map { CampaignTouch(campaign: $0.campaign, at: $0.occurredAt) }
        let referrals = view.knowledge.facts.map(\.fact)
            .filter { $0.category == .relation && $0.key.text == "referred.by" }
            .compactMap { fact -> Referral? in
                // Whoever is no customer of ours is nobody to attribute to.
                guard let code = try? CustomerCode(fact.value) else { return nil }
                return Referral(referrer: code.number, at: fact.validFrom)
            }
        return Attribution(
            firstPurchase: first.occurredAt, namedCampaign: first.campaign.isEmpty ? nil : first.campaign,
            touches: touches, referrals: referrals)
    }

    /// Standing interactions back to a while before the campaign, the newest first.
    private func rows(of code: CustomerCode, _ service: ScoringService) async throws(RPCError) -> [BoughtItems] {
        let begin = campaign.from.startInIstanbul.adding(
            microseconds: -Self.daysBefore * Timestamp.microsecondsPerDay)
        var found: [StoredInteraction] = []
        var position: InteractionPosition?
        while found.count < Self.maximumInteractions {
            let page = try await answering { [position] () async throws(EngineRefusal) in
                try await service.environment.engine.timeline(code, before: position, limit: 200)
            }
            let recent = page.interactions.prefix { $0.occurredAt >= begin }
            found += recent
            guard recent.count == page.interactions.count, let next = page.next else { break }
            position = next
        }
        return BoughtItems.standing(found)
    }

    /// The groups in the domain's terms.
    func counts() throws(RPCError) -> (target: HitCount, control: HitCount) {
        do throws(FieldRefusal) {
            return (
                try HitCount(hits: target.hits, of: target.size), try HitCount(hits: control.hits, of: control.size)
            )
        } catch {
            throw RPCError(.internal, error.template, error.arguments)
        }
    }
}

extension ScoringService {
    /// The campaign's members, read one by one: the target first.
    func tally(
        _ campaign: RefleksDomain.Campaign, _ rates: ExchangeRates, now: Timestamp, _ context: CallContext
    ) async throws(RPCError) -> CampaignTally {
        var tally = CampaignTally(campaign, rates)
        for number in campaign.target {
            try await tally.read(number, isTarget: true, self, now: now, context)
        }
        for number in campaign.control {
            try await tally.read(number, isTarget: false, self, now: now, context)
        }
        return tally
    }

    /// - Throws: NOT_FOUND / `CAMPAIGN_NOT_FOUND`.
    func campaign(_ id: String, _ directory: ReferenceDirectory) throws(RPCError) -> RefleksDomain.Campaign {
        guard let campaign = directory.campaign(id) else {
            throw RPCError(.notFound, Catalogue.Campaign.notFound)
        }
        return campaign
    }
}
