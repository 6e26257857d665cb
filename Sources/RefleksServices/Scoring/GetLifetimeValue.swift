public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Returns what a model expects of a customer, as of now or of an earlier time: computed from what the recording commits keep.
    public func getLifetimeValue(
        _ request: Judged<GetLifetimeValueRequest>, _ context: CallContext
    ) async throws -> Reply<GetLifetimeValueResponse> {
        let now = environment.clock.now()
        let (request, selector) = try request.accepted { request, validator in
            validator.checkKnown(request.asOfKnownUs, now: now)
            return validator.customer(request.customer)
        }
        let asOf = AsOf(validUs: request.asOfValidUs, knownUs: request.asOfKnownUs)
        let model = try await model(asked: request.modelNumber, asOf)
        let subject = try await subject(request.access, selector, asOf: asOf, context)
        let horizon = request.horizonDays == 0 ? LifetimeModel.scoreHorizon : Int(request.horizonDays)
        let forecast: RefleksDomain.LifetimeForecast?
        do throws(FieldRefusal) {
            forecast = try model.forecast(
                of: subject.customer.scoring, on: subject.day, horizonDays: horizon,
                annualDiscount: Double(request.annualDiscountBasisPoints) / 10_000, rates: subject.scorer.rates)
        } catch {
            throw RPCError(.modelRefused(error))
        }
        var response = GetLifetimeValueResponse()
        response.asOfCommitSeq = subject.asOf
        response.customerCode = subject.customer.code.description
        response.modelNumber = model.number
        response.defaultModel = model.number == 0
        if model.number == 0 { response.defaultSource = Catalogue.Model.defaultSource.text(context.language) }
        response.family = .init(model.family)
        response.dropoutNotIdentified = model.identification == .dropoutNotIdentified
        response.horizonDays = UInt32(clamping: horizon)
        if let forecast { response.forecast = RefleksContract.LifetimeForecast(forecast) }
        response.currency = model.currency.code
        return Reply(response, commitSeq: subject.asOf)
    }

    /// The model that is asked for; else the one that serves, or served by what was known then; the default where none does.
    private func model(asked number: UInt32, _ asOf: AsOf) async throws(RPCError) -> LifetimeModel {
        try await answering { () async throws(EngineRefusal) in
            if number > 0 {
                let found = try await environment.engine.model(number).model
                do throws(FieldRefusal) {
                    return try LifetimeModel(number: number, found)
                } catch {
                    throw .modelRefused(error)
                }
            }
            guard let known = asOf.known else { return environment.engine.activeModel ?? .standard }
            return environment.engine.activeModel(knownAt: known) ?? .standard
        }
    }
}

extension RefleksContract.LifetimeForecast {
    fileprivate init(_ forecast: RefleksDomain.LifetimeForecast) {
        self.init()
        repeatPurchases = forecast.repeatPurchases
        recencyDays = UInt32(clamping: forecast.recencyDays)
        ageDays = UInt32(clamping: forecast.ageDays)
        probabilityAliveMicro = UInt32(clamping: Millionths.of(forecast.probabilityAlive))
        probabilityOfPurchaseMicro = UInt32(clamping: Millionths.of(forecast.probabilityOfPurchase))
        expectedPurchasesMicro = Millionths.of(forecast.expectedPurchases)
        if let spend = forecast.spendPerPurchase { spendPerPurchaseMinor = spend }
        if let spend = forecast.expectedSpend { expectedSpendMinor = spend }
        if let share = forecast.marginShare { marginBasisPoints = Int32(clamping: Millionths.of(share) / 100) }
        if let value = forecast.value { valueMinor = value }
        if let residual = forecast.residualPurchases { residualPurchasesMicro = Millionths.of(residual) }
        if let residual = forecast.residualValue { residualValueMinor = residual }
        leftOutCurrencies = forecast.leftOut.map(\.code)
    }
}
