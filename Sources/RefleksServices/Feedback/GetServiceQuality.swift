public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire
import SwiftProtobuf

extension FeedbackService {
    /// Returns how good our service was, with how quick it was beside it.
    public func getServiceQuality(
        _ request: Judged<GetServiceQualityRequest>, _ context: CallContext
    ) async throws -> Reply<GetServiceQualityResponse> {
        let now = environment.clock.now()
        let (request, (span, grouping)) = try request.accepted { request, validator in
            let grouping = validator.known("group_by", CareSpan.Grouping(request.groupBy))
            let span = CareSpan(
                month: request.month, months: request.months, by: grouping ?? .branch, branch: request.branch,
                agent: request.agent, channel: request.channel, minimum: request.minimumAnswers, now: now, &validator)
            return span.flatMap { span in grouping.map { (span, $0) } }
        }
        let until = request.asOfUs == 0 ? now : min(now, Timestamp(microseconds: request.asOfUs))
        let (tally, asOf) = try await careTally(span, through: until, context)
        var response = GetServiceQualityResponse()
        response.asOfCommitSeq = asOf
        response.firstMonth = span.first.description
        response.month = span.last.description
        response.minimumAnswers = UInt32(clamping: span.minimum)
        response.groupBy = QualityGroup(grouping)
        response.total = ServiceQuality(tally.total, minimum: span.minimum)
        response.months = zip(span.months, tally.months).map { month, tally in
            .with { ($0.month, $0.quality) = (month.description, ServiceQuality(tally, minimum: span.minimum)) }
        }
        let (lines, leftOut) = tally.lines(limit: Self.maximumLines)
        response.groups = lines.map { key, tally in
            .with {
                $0.name = key.name
                $0.channel = RefleksContract.Channel(rawValue: Int(key.channel?.rawValue ?? 0)) ?? .unspecified
                $0.quality = ServiceQuality(tally, minimum: span.minimum)
            }
        }
        response.leftOutGroups = UInt32(clamping: leftOut)
        return Reply(response, commitSeq: asOf)
    }

    /// Lines of one report.
    static let maximumLines = 500

    /// What was recorded of the span's answers and cases by `until`.
    ///
    /// - Throws: FAILED_PRECONDITION / `PERIOD_AHEAD` for a span that had not begun, `QUALITY_TOO_MANY_CASES`.
    func careTally(
        _ span: CareSpan, through until: Timestamp, _ context: CallContext
    ) async throws(RPCError) -> (tally: CareTally, asOf: UInt64) {
        guard span.last <= Month(istanbul: environment.clock.now()), span.first.start <= until else {
            throw RPCError(.failedPrecondition, Catalogue.Governance.periodAhead)
        }
        // A case that was opened in the span may have ended since.
        let (tally, asOf) = try await answering { () async throws(EngineRefusal) in
            let directory = try environment.engine.references(atLeast: context.minimumCommitSeq).directory
            return try await environment.engine.scanCare(
                from: span.first.start, through: until, into: CareTally(span, directory),
                settling: { $0.settle(at: until) }
            ) { $0.add($1) }
        }
        try tally.check()
        return (tally, asOf)
    }
}

extension CareSpan.Grouping {
    /// Branches where nothing is asked for; nil for what this build does not know.
    fileprivate init?(_ group: QualityGroup) {
        switch group {
        case .unspecified, .branch: self = .branch
        case .agent: self = .agent
        case .channel: self = .channel
        case .UNRECOGNIZED: return nil
        }
    }
}

extension QualityGroup {
    fileprivate init(_ grouping: CareSpan.Grouping) {
        switch grouping {
        case .branch: self = .branch
        case .agent: self = .agent
        case .channel: self = .channel
        }
    }
}
