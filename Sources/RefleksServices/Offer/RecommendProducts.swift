public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire
import SwiftProtobuf

extension ScoringService {
    /// Recommends products to a customer: what he never bought and what he bought before, apart.
    public func recommendProducts(
        _ request: Judged<RecommendProductsRequest>, _ context: CallContext
    ) async throws -> Reply<RecommendProductsResponse> {
        let now = environment.clock.now()
        let (request, (selector, channel)) = try request.accepted { request, validator in
            let channel = RefleksDomain.Channel(rawValue: UInt8(clamping: request.channel.rawValue))
            if channel?.permissionType != nil, request.brand.isEmpty {
                validator.report("brand", Catalogue.Text.required)
            }
            return validator.customer(request.customer).map { ($0, channel) }
        }
        let past = try await self.past(request.access, selector, now: now, context)
        let baskets = past.baskets
        let candidates = try await self.candidates(baskets, now: now, context)
        let ground = self.ground(on: channel, past.view, brand: request.brand)
        let customer = past.view.customer
        let scorer = environment.engine.scorer
        let assessment = scorer.assess(
            customer.scoring, since: customer.totals.firstOccurredAt, on: now.istanbulDay)
        let advice = ProductAdvice(
            candidates, try directory(context).directory, date: CalendarDate(istanbul: now), channel: channel,
            tier: assessment.level.tier, obstacle: ground.flatMap { $0.isAllowed ? nil : $0.reason },
            offeredOnly: request.offeredOnly, count: request.count == 0 ? 10 : Int(request.count))
        let language = context.language
        var response = RecommendProductsResponse()
        response.asOfCommitSeq = past.view.asOf
        response.customerCode = customer.code.description
        response.learntCommitSeq = candidates.learntSeq
        response.crossSell = advice.crossSell.map { ProductRecommendation($0, language) }
        response.rebuy = advice.rebuy.map { ProductRecommendation($0, language) }
        response.rejected = advice.rejected.map { rejection in
            .with {
                $0.product = rejection.product
                $0.offerID = rejection.offerID
                $0.reasons = rejection.reasons.map { DecisionReason($0, language) }
            }
        }
        response.lookedBackToUs = past.lookedBackTo?.microseconds ?? 0
        response.pastPurchases = UInt32(clamping: baskets.count)
        if let ground {
            response.ground = RefleksContract.ContactGround(rawValue: Int(ground.rawValue)) ?? .unspecified
            response.groundText = ground.reason.template.text(language, ground.reason.arguments)
        }
        response.leftOutProducts = candidates.leftOutProducts
        return Reply(response, commitSeq: past.view.asOf)
    }

    /// The customer with as much of his past as advice rests on. Somebody whose data are only kept is advised about nothing:
    /// to recommend is to use them, whatever the purpose is called.
    func past(
        _ access: AccessContext, _ selector: RefleksEngine.CustomerSelector, now: Timestamp, _ context: CallContext
    ) async throws(RPCError) -> CustomerPast {
        try await environment.reading(access, context) {
            () async throws(RPCError) -> (CustomerPast, ShownCustomers) in
            let past = try await answering { () async throws(EngineRefusal) in
                try await CustomerPast(environment.engine, selector, now: now, atLeast: context.minimumCommitSeq)
            }
            guard past.view.customer.restriction == nil else {
                throw RPCError(.failedPrecondition, Catalogue.Permission.restricted)
            }
            return (past, .one(past.view.customer.code))
        }
    }
}
