public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Records a version of an offer.
    public func putOffer(
        _ request: Judged<PutOfferRequest>, _ context: CallContext
    ) async throws -> Reply<PutOfferResponse> {
        let (request, offer) = try request.accepted { request, validator in
            validator.within("offer") { request.offer.offer(&$0) }
        }
        let command = Command(
            .putReference(.offer(offer)), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = PutOfferResponse()
        response.version = UInt32(clamping: committed.effects.version)
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        response.marginBp = Int32(clamping: offer.margin(at: offer.price.minorUnits))
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension RefleksContract.Offer {
    /// The offer in the domain's terms; nil, and reported, when a rule refuses it.
    fileprivate func offer(_ validator: inout Validator) -> RefleksDomain.Offer? {
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        let from = validator.checked("valid_from") { () throws(FieldRefusal) in try CalendarDate(validFrom) }
        let to =
            validTo.isEmpty
            ? nil : validator.checked("valid_to") { () throws(FieldRefusal) in try CalendarDate(validTo) }
        let stage = validator.known("stage", RefleksDomain.ProductStage(rawValue: UInt8(clamping: stage.rawValue)))
        let tier =
            minimumTier == .unspecified
            ? RefleksDomain.ServiceTier.standard
            : validator.known(
                "minimum_tier", RefleksDomain.ServiceTier(rawValue: UInt8(clamping: minimumTier.rawValue)))
        let channels = Set(
            self.channels.compactMap { RefleksDomain.Channel(rawValue: UInt8(clamping: $0.rawValue)) })
        guard let currency, let from, let stage, let tier, validTo.isEmpty || to != nil,
            !validator.isSettled("price_minor"), !validator.isSettled("cost_minor"),
            !validator.isSettled("margin_floor_bp"), !validator.isSettled("competitor_price_minor")
        else { return nil }
        return validator.checked(to.map { $0 < from } ?? false ? "valid_to" : "price_minor") {
            () throws(FieldRefusal) in
            try RefleksDomain.Offer(
                id: offerID, product: product, category: category, name: name,
                price: Money(minorUnits: priceMinor, currency: currency), cost: costMinor,
                marginFloor: Int(marginFloorBp), stage: stage,
                competitorPrice: competitorPriceMinor == 0 ? nil : competitorPriceMinor, validFrom: from, validTo: to,
                channels: channels, minimumTier: tier, isRetired: retired)
        }
    }

    /// A version of an offer; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .offer(let offer) = version.value else { return nil }
        self.init()
        offerID = offer.id
        product = offer.product
        category = offer.category
        name = offer.name
        priceMinor = offer.price.minorUnits
        currency = offer.price.currency.code
        costMinor = offer.cost
        marginFloorBp = UInt32(clamping: offer.marginFloor)
        stage = RefleksContract.ProductStage(rawValue: Int(offer.stage.rawValue)) ?? .unspecified
        competitorPriceMinor = offer.competitorPrice ?? 0
        validFrom = offer.validFrom.description
        validTo = offer.validTo?.description ?? ""
        channels = offer.channels.sorted { $0.rawValue < $1.rawValue }
            .compactMap { RefleksContract.Channel(rawValue: Int($0.rawValue)) }
        minimumTier = .init(offer.minimumTier)
        retired = offer.isRetired
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
