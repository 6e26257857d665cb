import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

/// What may be recommended to a customer: what others' baskets suggest, judged by the house's offers.
struct ProductAdvice {
    /// A product with the offer to make.
    struct Recommendation {
        let candidate: ProductCandidate
        let offer: RefleksDomain.Offer?
        let price: Money?
        let margin: Int
        let reasons: [Reason]
    }

    /// A product that is not recommended.
    struct Rejection {
        let product: String
        let offerID: String
        let reasons: [Reason]
    }

    /// Rejected products that are told.
    static let maximumRejections = 20

    private(set) var crossSell: [Recommendation] = []
    private(set) var rebuy: [Recommendation] = []
    private(set) var rejected: [Rejection] = []

    /// - Parameters:
    ///   - obstacle: Why nothing may be offered to him at all; nil when something may.
    ///   - count: Recommendations of each kind.
    init(
        _ candidates: ProductCandidates, _ directory: ReferenceDirectory, date: CalendarDate,
        channel: RefleksDomain.Channel?, tier: RefleksDomain.ServiceTier, obstacle: Reason?, offeredOnly: Bool,
        count: Int
    ) {
        func judge(_ candidate: ProductCandidate, isRebuy: Bool) -> Recommendation? {
            if let obstacle {
                reject(candidate.product, "", [obstacle])
                return nil
            }
            let offers = directory.offers(of: candidate.product)
            guard !offers.isEmpty else {
                let unknown = Reason(Catalogue.Offer.notInCatalogue)
                guard !offeredOnly else {
                    reject(candidate.product, "", [unknown])
                    return nil
                }
                return Recommendation(
                    candidate: candidate, offer: nil, price: nil, margin: 0, reasons: [candidate.reason, unknown])
            }
            let situation = OfferSituation(date: date, channel: channel, tier: tier, isRebuy: isRebuy)
            let verdicts = offers.map { ($0, $0.judge(situation)) }
            // Of several offers the one with the highest margin, then the first by id.
            var best: Recommendation?
            for (offer, verdict) in verdicts {
                guard case .made(let price, let margin, let reasons) = verdict else { continue }
                if let best, best.margin >= margin { continue }
                best = Recommendation(
                    candidate: candidate, offer: offer, price: price, margin: margin,
                    reasons: [candidate.reason] + reasons)
            }
            if best == nil, case (let offer, .barred(let reasons))? = verdicts.first {
                reject(candidate.product, offer.id, reasons)
            }
            return best
        }
        for candidate in candidates.new where crossSell.count < count {
            if let found = judge(candidate, isRebuy: false) { crossSell.append(found) }
        }
        for candidate in candidates.again where rebuy.count < count {
            if let found = judge(candidate, isRebuy: true) { rebuy.append(found) }
        }
    }

    private mutating func reject(_ product: String, _ offerID: String, _ reasons: [Reason]) {
        guard rejected.count < Self.maximumRejections else { return }
        rejected.append(Rejection(product: product, offerID: offerID, reasons: reasons))
    }
}

extension ScoringService {
    /// What a customer may buy, by what he bought himself and by what others bought.
    func candidates(
        _ baskets: [PastBasket], now: Timestamp, _ context: CallContext
    ) async throws(RPCError) -> ProductCandidates {
        try await answering { () async throws(EngineRefusal) in
            try await environment.engine.productCandidates(
                after: baskets, day: now.istanbulDay, limit: 200, atLeast: context.minimumCommitSeq)
        }
    }

    /// The ground for a commercial contact on the channel; nil where the customer comes to us by it.
    func ground(
        on channel: RefleksDomain.Channel?, _ view: CustomerView, brand: String
    ) -> RefleksDomain.ContactGround? {
        let status = view.customer.status
        // Whatever else would be said of an address: nobody is approached who is dead, or whose data are only kept.
        guard status == .active else {
            return RefleksDomain.ContactPurpose.marketing.ground(
                on: channel ?? .branch, customer: status, recipientType: .individual, permission: nil)
        }
        guard let channel, channel.permissionType != nil else { return nil }
        let grounds = ContactCandidates.of(view, for: .marketing, brand: ASCIIText.lowercased(brand))
            .filter { $0.channel == channel }.map(\.ground)
        return grounds.first(where: \.isAllowed) ?? grounds.first ?? .noAddress
    }
}

extension CustomerPast {
    /// Purchases that stand and name products, the oldest first.
    var baskets: [PastBasket] {
        BoughtItems.standing(interactions).filter { $0.type == .purchase }.reversed().compactMap { purchase in
            let products = purchase.items.map(\.product).filter { !$0.isEmpty }
            return products.isEmpty ? nil : PastBasket(day: purchase.occurredAt.istanbulDay, products: products)
        }
    }
}

extension DecisionReason {
    init(_ reason: Reason, _ language: Language) {
        self.init()
        code = reason.code
        text = reason.template.text(language, reason.arguments)
    }
}

extension ProductRecommendation {
    init(_ recommendation: ProductAdvice.Recommendation, _ language: Language) {
        self.init()
        let candidate = recommendation.candidate
        product = candidate.product
        offerID = recommendation.offer?.id ?? ""
        name = recommendation.offer?.name ?? ""
        priceMinor = recommendation.price?.minorUnits ?? 0
        currency = recommendation.price?.currency.code ?? ""
        marginBp = Int32(clamping: recommendation.margin)
        support = candidate.support
        becauseOf = candidate.anchor
        scoreMillionths = candidate.score
        due = candidate.isDue
        reasons = recommendation.reasons.map { DecisionReason($0, language) }
    }
}
