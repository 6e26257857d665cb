public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Counts everybody who bought something by recency, frequency and monetary value, in fifths.
    public func getRfmGrid(
        _ request: Judged<GetRfmGridRequest>, _ context: CallContext
    ) async throws -> Reply<GetRfmGridResponse> {
        let request = try request.accepted()
        let rule = request.segment.isEmpty ? nil : try await segment(request.segment, context).rule
        let found = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.grid(of: rule, atLeast: context.minimumCommitSeq)
        }
        var response = GetRfmGridResponse()
        response.asOfCommitSeq = found.asOf
        response.lookedAt = UInt64(clamping: found.lookedAt)
        response.customers = UInt64(clamping: found.customers)
        response.monetaryMinor = found.monetary
        response.leftOutCurrencies = found.leftOut.map(\.code).sorted()
        response.currency = environment.engine.scorer.policy.currency.code
        if let bounds = found.bounds {
            response.recencyDays = bounds.recencyDays.map { UInt32(clamping: $0) }
            response.frequency = bounds.frequency
            response.monetaryBoundsMinor = bounds.monetary
        }
        response.cells = found.grid.cells.map { cell in
            .with {
                $0.recency = UInt32(clamping: cell.recency)
                $0.frequency = UInt32(clamping: cell.frequency)
                $0.monetary = UInt32(clamping: cell.monetary)
                $0.customers = UInt64(clamping: found.grid[cell].customers)
                $0.monetaryMinor = found.grid[cell].monetary
            }
        }
        return Reply(response, commitSeq: found.asOf)
    }
}
