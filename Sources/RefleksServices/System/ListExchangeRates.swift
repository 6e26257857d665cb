public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension SystemService {
    /// Lists exchange rates by currencies and day.
    public func listExchangeRates(
        _ request: Judged<ListExchangeRatesRequest>, _ context: CallContext
    ) async throws -> Reply<ListExchangeRatesResponse> {
        let (request, after) = try request.accepted { request, validator in
            if request.fromCurrency.isEmpty, !request.toCurrency.isEmpty {
                validator.report("from_currency", Catalogue.Text.required)
            }
            return NamePage.read(request.pageToken, .rates, question: request.pair, &validator)
        }
        let (directory, asOf) = try directory(context)
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        // Names begin with the currencies.
        let found = directory.list(
            .exchangeRate, after: after.isEmpty ? request.pair : after, limit: limit + 1
        ).prefix { $0.value.name.text.hasPrefix(request.pair) }
        var response = ListExchangeRatesResponse()
        response.asOfCommitSeq = asOf
        response.rates = found.prefix(limit).compactMap { RefleksContract.ExchangeRate($0) }
        if found.count > limit {
            response.nextPageToken = NamePage.text(
                .rates, after: found[limit - 1].value.name.text, question: request.pair)
        }
        return Reply(response, commitSeq: asOf)
    }
}

extension ListExchangeRatesRequest {
    /// How the names of the rates begin that are asked for.
    fileprivate var pair: String {
        if fromCurrency.isEmpty { return "" }
        return toCurrency.isEmpty ? "\(fromCurrency)/" : "\(fromCurrency)/\(toCurrency)/"
    }
}

extension RefleksContract.ExchangeRate {
    /// A version of a rate; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .exchangeRate(let rate) = version.value else { return nil }
        self.init()
        fromCurrency = rate.from.code
        toCurrency = rate.to.code
        date = rate.date.description
        rateMillionths = rate.millionths
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
