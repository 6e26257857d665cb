public import RefleksContract
import RefleksDomain
public import RefleksRPC

extension SystemService {
    /// Sends the health at once and again whenever status or reasons change.
    ///
    /// A service that this server does not have is SERVICE_UNKNOWN; the stream stays open, as gRPC's health protocol has
    /// it.
    public func watchHealth(
        _ request: Judged<WatchHealthRequest>, _ responses: ResponseWriter<WatchHealthResponse>,
        _ context: CallContext
    ) async throws -> StreamEnd {
        let request = try request.accepted()
        guard Self.isKnown(request.service) else {
            var response = WatchHealthResponse()
            response.status = .serviceUnknown
            response.sinceUs = description.startedAt.microseconds
            try await responses.write(response)
            await CancellationWait().wait()
            throw CancellationError()
        }
        var told: [HealthReason]?
        while true {
            try Task.checkCancellation()
            let report = health.report()
            let reasons = report.reasons.map { HealthReason($0, context.language) }
            if reasons != told {
                var response = WatchHealthResponse()
                response.status = report.status
                response.reasons = reasons
                response.sinceUs = report.since.microseconds
                try await responses.write(response)
                told = reasons
            }
            await health.change(after: report)
        }
    }
}
