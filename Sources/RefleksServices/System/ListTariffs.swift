public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension SystemService {
    /// Lists every version of the tariff, newest first.
    public func listTariffs(
        _ request: Judged<ListTariffsRequest>, _ context: CallContext
    ) async throws -> Reply<ListTariffsResponse> {
        let (request, token) = try request.accepted { request, validator in
            Optional.some(PageToken.read(request.pageToken, .references, question: "tariff", &validator))
        }
        _ = try directory(context)
        let page = try await versions(of: Reference.tariffName, request.pageSize, token)
        var response = ListTariffsResponse()
        response.tariffs = page.versions.compactMap { RefleksContract.Tariff($0) }
        response.nextPageToken = page.next(question: "tariff")
        return Reply(response)
    }
}

extension RefleksContract.Tariff {
    /// A version of the tariff; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .tariff(let tariff) = version.value else { return nil }
        self.init()
        validFrom = tariff.validFrom.description
        currency = tariff.currency.code
        rates = tariff.rates.sorted { $0.key.rawValue < $1.key.rawValue }.map { channel, rate in
            .with {
                $0.channel = RefleksContract.Channel(rawValue: Int(channel.rawValue)) ?? .unspecified
                ($0.perContactMinor, $0.perMinuteMinor) = (rate.perContact, rate.perMinute)
            }
        }
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
