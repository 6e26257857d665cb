public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension GovernanceService {
    /// Returns what the active metrics say of a month.
    public func getScorecard(
        _ request: Judged<GetScorecardRequest>, _ context: CallContext
    ) async throws -> Reply<GetScorecardResponse> {
        let now = environment.clock.now()
        let (_, month) = try request.accepted { request, validator in
            validator.month("month", request.month, now: now)
        }
        let statement = try await statement(of: month, context)
        let before = try await earlierStatement(than: statement)
        let (directory, asOf) = try directory(context)
        var response = GetScorecardResponse()
        // Figures of the present month reflect the closing, definitions everything that is durable.
        response.asOfCommitSeq = statement.isRunning ? min(asOf, statement.closingSeq) : statement.closingSeq
        response.month = month.description
        response.running = statement.isRunning
        response.currency = statement.currency.code
        let metrics = directory.metrics(knownAt: statement.isRunning ? now : month.next.eve)
        response.figures = metrics.compactMap { version, metric in
            guard let definition = RefleksContract.MetricDefinition(version) else { return nil }
            return .with {
                $0.definition = definition
                $0.name = context.language == .turkish ? metric.turkishName : metric.englishName
                $0.unit = MeasureUnit(rawValue: Int(metric.measure.unit.rawValue)) ?? .unspecified
                if let value = metric.measure.value(of: statement.statement) { $0.value = value }
                if let value = before.flatMap({ metric.measure.value(of: $0.statement) }) { $0.valueBefore = value }
            }
        }
        return Reply(response, commitSeq: response.asOfCommitSeq)
    }

    /// What became of the customer base in a month.
    func statement(of month: Month, _ context: CallContext) async throws(RPCError) -> PeriodStatement {
        try await answering { () async throws(EngineRefusal) in
            _ = try environment.engine.references(atLeast: context.minimumCommitSeq)
            return try await environment.engine.statement(of: month)
        }
    }

    /// The month before, where it can be told and in the same currency.
    private func earlierStatement(than statement: PeriodStatement) async throws(RPCError) -> PeriodStatement? {
        do throws(EngineRefusal) {
            let earlier = try await environment.engine.statement(of: statement.month.previous)
            return earlier.currency == statement.currency ? earlier : nil
        } catch {
            switch error {
            case .statementRefused, .periodsNotTaken: return nil
            default: throw RPCError(error)
            }
        }
    }
}

extension ReferenceDirectory {
    /// The metrics that were active when we had been told what was known at `time`, counts of customers first.
    func metrics(
        knownAt time: Timestamp
    ) -> [(version: RefleksEngine.ReferenceVersion, metric: RefleksDomain.MetricDefinition)] {
        let found = metricVersions.values.compactMap {
            versions -> (version: RefleksEngine.ReferenceVersion, metric: RefleksDomain.MetricDefinition)? in
            guard let version = versions.last(where: { $0.recordedAt <= time }),
                case .governance(.metric(let metric)) = version.value, metric.isActive
            else { return nil }
            return (version, metric)
        }
        return found.sorted {
            ($0.metric.measure.rank, $0.metric.id) < ($1.metric.measure.rank, $1.metric.id)
        }
    }
}

extension RefleksDomain.GovernanceMeasure {
    /// Customers are counted first.
    fileprivate var rank: UInt8 { unit == .customers ? rawValue : rawValue + 100 }
}
