public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension FeedbackService {
    /// Returns how good a month's warnings were, judged by what happened to their customers.
    public func getReflexReport(
        _ request: Judged<GetReflexReportRequest>, _ context: CallContext
    ) async throws -> Reply<GetReflexReportResponse> {
        let now = environment.clock.now()
        let (_, month) = try request.accepted { request, validator in
            validator.month("month", request.month, now: now)
        }
        guard month <= Month(istanbul: now) else {
            throw RPCError(.failedPrecondition, Catalogue.Governance.periodAhead)
        }
        let horizon = try directory(context).directory.reflexPolicy.horizonDays
        let begun = ReflexTally(from: month.start, through: month.next.eve, horizonDays: horizon)
        let (judged, asOf) = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.review(
                from: begun.beginning, through: begun.end, into: JudgedWarnings(tally: begun),
                settling: { $0.settle(at: now) }
            ) { $0.tally.add($1) }
        }
        var response = GetReflexReportResponse()
        response.asOfCommitSeq = asOf
        response.month = month.description
        response.horizonDays = UInt32(clamping: horizon)
        response.total = WarningFigures(judged.total)
        response.rules = judged.rules.map { rule, summary in
            var figures = RuleFigures()
            figures.rule = RefleksContract.WarningRule(rawValue: Int(rule.rawValue)) ?? .unspecified
            figures.figures = WarningFigures(summary)
            return figures
        }
        response.complaints = judged.complaints
        response.foreseenComplaints = judged.foreseen
        if let recall = QualityFigure.share(judged.foreseen, of: judged.complaints) {
            response.recall = ShareFigure(recall)
        }
        return Reply(response, commitSeq: asOf)
    }
}

/// Warnings while the ledger is read, and then what became of them.
private struct JudgedWarnings: Sendable {
    var tally: ReflexTally
    private(set) var total = ReflexSummary()
    /// Of rules that warned.
    private(set) var rules: [(rule: RefleksDomain.WarningRule, summary: ReflexSummary)] = []
    private(set) var complaints: UInt64 = 0
    private(set) var foreseen: UInt64 = 0

    init(tally: ReflexTally) { self.tally = tally }

    mutating func settle(at now: Timestamp) {
        total = tally.summary(now: now)
        rules = RefleksDomain.WarningRule.allCases.map { ($0, tally.summary(of: $0, now: now)) }
        rules.removeAll { $0.summary.warnings == 0 }
        (complaints, foreseen) = (tally.complaints, tally.foreseen)
        tally = ReflexTally(from: tally.first, through: tally.last, horizonDays: tally.horizonDays)
    }
}

extension ReflexTally {
    /// Takes in what the ledger tells next.
    mutating func add(_ happening: ScannedHappening) {
        let customer = happening.customer
        switch happening.kind {
        case .warning(let rule, _): warned(rule, of: customer, at: happening.at)
        case .feedback(_, _, true, _): complained(customer, at: happening.at)
        case .feedback: break
        case .interaction(let figures, _, let stages):
            if figures.type.isPurchase { bought(customer, at: happening.at) }
            if figures.type == .accountClosed, let stages, stages.after == .lost { closed(customer, at: happening.at) }
        case .merged(let other): merged(other, into: customer)
        }
    }
}

extension WarningFigures {
    init(_ summary: ReflexSummary) {
        self.init()
        warnings = summary.warnings
        pending = summary.verdicts[.pending] ?? 0
        complained = summary.verdicts[.complained] ?? 0
        left = summary.verdicts[.left] ?? 0
        stayed = summary.verdicts[.stayed] ?? 0
        if let share = summary.precision { precision = ShareFigure(share) }
        if let lead = summary.medianLead { medianLeadSeconds = lead / Timestamp.microsecondsPerSecond }
    }
}

extension ShareFigure {
    init(_ figure: QualityFigure) {
        self.init()
        n = figure.n
        shareBp = UInt32(clamping: figure.value)
        lowerBp = UInt32(clamping: figure.lower)
        upperBp = UInt32(clamping: figure.upper)
    }
}
