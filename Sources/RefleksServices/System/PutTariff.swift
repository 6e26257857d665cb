public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension SystemService {
    /// Records the next version of what serving on the channels costs.
    public func putTariff(
        _ request: Judged<PutTariffRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, reference) = try request.accepted { request, validator in
            validator.within("tariff") { request.tariff.reference(&$0) }
        }
        return answer(try await put(reference, try context.idempotency(of: request), context))
    }
}

extension RefleksContract.Tariff {
    /// The tariff in the domain's terms; nil, and reported, when a rule refuses it.
    fileprivate func reference(_ validator: inout Validator) -> Reference? {
        let date = validator.checked("valid_from") { () throws(FieldRefusal) in try CalendarDate(validFrom) }
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        var rates: [RefleksDomain.Channel: RefleksDomain.ChannelRate] = [:]
        validator.elements("rates", self.rates) { _, rate, validator in
            let channel = RefleksDomain.Channel(rawValue: UInt8(clamping: rate.channel.rawValue))
            guard let channel = validator.known("channel", channel) else { return }
            let known = validator.checked("per_contact_minor") { () throws(FieldRefusal) in
                try RefleksDomain.ChannelRate(perContact: rate.perContactMinor, perMinute: rate.perMinuteMinor)
            }
            guard let known else { return }
            if rates.updateValue(known, forKey: channel) != nil {
                validator.report("channel", Catalogue.Reference.twice)
            }
        }
        guard let date, let currency else { return nil }
        // The commit gives the number.
        return .tariff(RefleksDomain.Tariff(version: 0, validFrom: date, currency: currency, rates: rates))
    }
}
