public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire
import SwiftProtobuf

extension GovernanceService {
    /// Returns how often prompts were shown, acted on and dismissed in some months.
    public func getPromptReport(
        _ request: Judged<GetPromptReportRequest>, _ context: CallContext
    ) async throws -> Reply<GetPromptReportResponse> {
        let now = environment.clock.now()
        let (request, (first, last)) = try request.accepted { request, validator in
            if request.minimumShown != 0, UInt64(request.minimumShown) < QualityFigure.minimumAnswers {
                validator.report(
                    "minimum_shown", Catalogue.Quality.minimum, [String(QualityFigure.minimumAnswers)])
            }
            return validator.month("month", request.month, now: now).map { last in
                (Self.month(before: last, by: max(1, Int(request.months)) - 1), last)
            }
        }
        guard last <= Month(istanbul: now) else {
            throw RPCError(.failedPrecondition, Catalogue.Governance.periodAhead)
        }
        if !request.promptID.isEmpty {
            let name = Reference.Name(.prompt, request.promptID)
            guard try directory(context).directory.newest(name) != nil else {
                throw RPCError(.notFound, Catalogue.Prompts.notFound)
            }
        }
        let begun = PromptTally(
            from: first.start, through: last.next.eve, prompt: request.promptID, branch: request.branch)
        let (tally, asOf) = try await answering { () async throws(EngineRefusal) in
            // An outcome may have been told after the period.
            try await environment.engine.scanPrompts(
                from: begun.first, through: min(now, begun.end), into: begun
            ) { $0.add($1) }
        }
        let minimum = max(UInt64(request.minimumShown), QualityFigure.minimumAnswers)
        var response = GetPromptReportResponse(tally, minimum: minimum)
        response.asOfCommitSeq = asOf
        response.firstMonth = first.description
        response.month = last.description
        return Reply(response, commitSeq: asOf)
    }

    private static func month(before last: Month, by count: Int) -> Month {
        var first = last
        for _ in 0..<count where first.previous < first { first = first.previous }
        return first
    }

    /// Lines of each list of one report.
    static let maximumPromptLines = 500
}

extension GetPromptReportResponse {
    fileprivate init(_ tally: PromptTally, minimum: UInt64) {
        self.init()
        minimumShown = UInt32(clamping: minimum)
        total = PromptFigures(tally.total, minimum: minimum)
        let (versions, lines) = (tally.versions, tally.lines)
        let limit = GovernanceService.maximumPromptLines
        prompts = versions.prefix(limit).map { key, counts in
            .with {
                ($0.promptID, $0.version) = (key.prompt, key.version)
                $0.figures = PromptFigures(counts, minimum: minimum)
            }
        }
        branches = lines.prefix(limit).map { key, counts in
            .with {
                ($0.promptID, $0.version, $0.branch) = (key.prompt, key.version, key.branch)
                $0.figures = PromptFigures(counts, minimum: minimum)
            }
        }
        leftOutLines = UInt32(clamping: max(0, versions.count - limit) + max(0, lines.count - limit))
    }
}
