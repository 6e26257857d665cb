public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension GovernanceService {
    /// Returns how ready the house is.
    public func getReadiness(
        _ request: Judged<GetReadinessRequest>, _ context: CallContext
    ) async throws -> Reply<GetReadinessResponse> {
        let (_, wanted) = try request.accepted { request, validator -> CalendarDate?? in
            guard !request.date.isEmpty else { return .some(nil) }
            return validator.checked("date") { () throws(FieldRefusal) in try CalendarDate(request.date) }.map { $0 }
        }
        let (directory, asOf) = try directory(context)
        var days: [CalendarDate: [ReadinessAnswers]] = [:]
        for version in directory.list(.readiness, limit: Reference.Kind.readiness.maximum) {
            guard case .governance(.readiness(let given)) = version.value else { continue }
            days[given.date, default: []].append(given.answers)
        }
        var response = GetReadinessResponse()
        response.asOfCommitSeq = asOf
        let dates = days.keys.sorted()
        response.trend = dates.suffix(Self.maximumTrend).map { date in
            let summary = ReadinessSummary(days[date] ?? [])
            return .with {
                $0.date = date.description
                $0.respondents = UInt32(clamping: summary.respondents)
                $0.shareBp = UInt32(clamping: summary.share)
            }
        }
        let shown = wanted ?? dates.last
        guard let shown, let answers = days[shown] else { return Reply(response, commitSeq: asOf) }
        let summary = ReadinessSummary(answers)
        response.date = shown.description
        response.respondents = UInt32(clamping: summary.respondents)
        response.shareBp = UInt32(clamping: summary.share)
        response.questions = summary.lines.map { line in
            .with {
                $0.number = UInt32(clamping: line.number)
                $0.question = line.question.text(context.language)
                ($0.yes, $0.no) = (UInt32(clamping: line.yes), UInt32(clamping: line.no))
                $0.disagreementBp = UInt32(clamping: line.disagreement)
                $0.advice = line.advice?.text(context.language) ?? ""
            }
        }
        return Reply(response, commitSeq: asOf)
    }

    private static let maximumTrend = 100
}
