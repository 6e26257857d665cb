public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Tells what interactions that have not happened would do to a customer's score; nothing is stored.
    public func simulateScore(
        _ request: Judged<SimulateScoreRequest>, _ context: CallContext
    ) async throws -> Reply<SimulateScoreResponse> {
        let now = environment.clock.now()
        let (request, (selector, events)) = try request.accepted { request, validator in
            let at = Self.instant(request.atUs, now: now, &validator)
            var events: [InteractionFigures] = []
            validator.elements("interactions", request.interactions) { _, event, validator in
                if let figures = event.figures(upTo: at, &validator) { events.append(figures) }
            }
            return validator.customer(request.customer).map { ($0, events) }
        }
        let subject = try await subject(request.access, selector, context)
        let day = request.atUs == 0 ? subject.day : Timestamp(microseconds: request.atUs).istanbulDay
        var aggregates = subject.customer.scoring
        do throws(ArithmeticOverflow) {
            for event in events { try aggregates.add(event) }
        } catch {
            throw RPCError(.amountOverflow)
        }
        let since = subject.customer.totals.firstOccurredAt
        let first = (events.map(\.occurredAt) + [since].compactMap(\.self)).min()
        let scorer = subject.scorer
        let contestedFrom = subject.customer.levelContestedFrom
        let after = scorer.assess(aggregates, since: first, on: day, contestedFrom: contestedFrom)
        let before = scorer.assess(subject.customer.scoring, since: since, on: day, contestedFrom: contestedFrom)
        var response = SimulateScoreResponse()
        response.asOfCommitSeq = subject.asOf
        response.customerCode = subject.customer.code.description
        response.change = ScoreEffect(ScoreChange(from: before, to: after, policy: scorer.policy.version))
        response.score = RefleksContract.Score(after.points, policy: scorer.policy.version)
        return Reply(response, commitSeq: subject.asOf)
    }

    /// When the score is of: now or later.
    private static func instant(_ atUs: Int64, now: Timestamp, _ validator: inout Validator) -> Timestamp {
        guard atUs != 0, !validator.isSettled("at_us") else { return now }
        let at = Timestamp(microseconds: atUs)
        if at.istanbulDay < now.istanbulDay { validator.report("at_us", Catalogue.Scoring.simulatedInThePast) }
        return at
    }
}

extension HypotheticalInteraction {
    /// What it would add; nil, and reported, when it breaks a rule.
    fileprivate func figures(upTo at: Timestamp, _ validator: inout Validator) -> InteractionFigures? {
        let occurredAt = occurredAtUs == 0 ? at : Timestamp(microseconds: occurredAtUs)
        if !validator.isSettled("occurred_at_us"), occurredAt > at {
            validator.report("occurred_at_us", Catalogue.Scoring.simulatedAfterwards)
        }
        var lines: [RefleksDomain.MoneyLine] = []
        validator.elements("money", money) { _, line, validator in
            if let line = line.line(&validator) { lines.append(line) }
        }
        guard let type = RefleksDomain.InteractionType(rawValue: UInt8(clamping: type.rawValue)) else { return nil }
        let tone = InteractionTone(
            type: type, outcome: outcome, occurredAt: occurredAt,
            dueAt: dueAtUs == 0 ? nil : Timestamp(microseconds: dueAtUs))
        return InteractionFigures(type: type, channel: .branch, occurredAt: occurredAt, money: lines, tone: tone)
    }
}
