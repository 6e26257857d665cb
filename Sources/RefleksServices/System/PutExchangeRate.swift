public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension SystemService {
    /// Records what one currency was worth in another on a day.
    public func putExchangeRate(
        _ request: Judged<PutExchangeRateRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, reference) = try request.accepted { request, validator in
            validator.within("rate") { request.rate.reference(&$0) }
        }
        return answer(try await put(reference, try context.idempotency(of: request), context))
    }
}

extension RefleksContract.ExchangeRate {
    /// The rate in the domain's terms; nil, and reported, when a rule refuses it.
    fileprivate func reference(_ validator: inout Validator) -> Reference? {
        let from = validator.checked("from_currency") { () throws(FieldRefusal) in try Currency(fromCurrency) }
        let to = validator.checked("to_currency") { () throws(FieldRefusal) in try Currency(toCurrency) }
        let date = validator.checked("date") { () throws(FieldRefusal) in try CalendarDate(self.date) }
        guard let from, let to, let date else { return nil }
        let rate = validator.checked("to_currency") { () throws(FieldRefusal) in
            try RefleksDomain.ExchangeRate(from: from, to: to, date: date, millionths: max(1, rateMillionths))
        }
        return rate.map { .exchangeRate($0) }
    }
}
