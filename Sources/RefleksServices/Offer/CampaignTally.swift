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

    private let rates: ExchangeRates
    /// By whose rates margin is told in the campaign's currency.
    private let today: CalendarDate

    init(_ campaign: RefleksDomain.Campaign, _ rates: ExchangeRates, today: CalendarDate) {
        self.campaign = campaign
        self.rates = rates
        self.today = today
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
        let counted = rows.filter { $0.type.isPurchase && campaign.includes($0.occurredAt) }
        let isHit = isHit(customer, counted)
        var group = isTarget ? target : control
        group.size += 1
        if isHit { group.hits += 1 }
        if rows.contains(where: { $0.campaign == campaign.id }) { group.exposed += 1 }
        let margin = try margin(customer.totals.money, isTarget: isTarget)
        if let since = customer.totals.firstOccurredAt {
            let days = max(30, Int128(now.istanbulDay) - Int128(since.istanbulDay))
            group.monthlyMargin += Int128(margin) * 30 / days
        }
        guard isTarget else {
            control = group
            return
        }
        target = group
        for row in counted {
            for item in row.items {
                // Without a currency an item has no amount either.
                guard let currency = try? Currency(item.currency), campaign.counts(item) else { continue }
                let (sum, overflow) = revenue[currency, default: 0].addingReportingOverflow(item.amount)
                guard !overflow else { throw RPCError(.amountOverflow) }
                revenue[currency] = sum
            }
        }
        if isHit, campaign.goal == .acquisition, let first = rows.last(where: { $0.type.isPurchase }) {
            attributions[Self.attribution(of: first, rows, view), default: 0] += 1
        }
    }

    /// What a member brought, in the campaign's currency by the latest rates; what has none is left out, and of the target told.
    private mutating func margin(_ money: MoneyTotals, isTarget: Bool) throws(RPCError) -> Int64 {
        var sum: Int64 = 0
        for currency in money.currencies {
            let part = money.margin(currency)
            guard part != 0 else { continue }
            do throws(ArithmeticOverflow) {
                let own = Money(minorUnits: part, currency: currency)
                guard let told = try rates.converted(own, to: campaign.cost.currency, on: today) else {
                    if isTarget { leftOut.insert(currency) }
                    continue
                }
                let (next, overflow) = sum.addingReportingOverflow(told.minorUnits)
                guard !overflow else { throw ArithmeticOverflow() }
                sum = next
            } catch {
                throw RPCError(.amountOverflow)
            }
        }
        return sum
    }

    private func isHit(_ customer: CustomerSnapshot, _ counted: [BoughtItems]) -> Bool {
        let matches = counted.contains { row in
            campaign.countsAnything || row.items.contains { campaign.counts($0) }
        }
        guard campaign.goal == .acquisition else { return matches }
        guard let first = customer.scoring.purchases.firstDay else { return false }
        let begin = campaign.from.daysSinceEpoch
        return matches && Int(first) >= begin
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
        var tally = CampaignTally(campaign, rates, today: CalendarDate(istanbul: now))
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

extension RefleksDomain.Campaign {
    func counts(_ item: BoughtItems.Item) -> Bool { counts(product: item.product, category: item.category) }
}
