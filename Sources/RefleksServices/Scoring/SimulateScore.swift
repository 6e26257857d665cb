public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Tells what interactions and answers that have not happened would do to a customer's score; nothing is stored.
    public func simulateScore(
        _ request: Judged<SimulateScoreRequest>, _ context: CallContext
    ) async throws -> Reply<SimulateScoreResponse> {
        let now = environment.clock.now()
        let (request, (selector, events, voices)) = try request.accepted { request, validator in
            let at = Self.instant(request.atUs, now: now, &validator)
            if request.interactions.isEmpty, request.feedback.isEmpty {
                validator.report("interactions", Catalogue.Text.required)
            }
            var events: [InteractionFigures] = []
            var voices: [(voice: FeedbackVoice, at: Timestamp)] = []
            validator.elements("interactions", request.interactions) { _, event, validator in
                if let figures = event.figures(upTo: at, &validator) { events.append(figures) }
            }
            validator.elements("feedback", request.feedback) { _, answer, validator in
                if let voice = answer.voice(upTo: at, &validator) { voices.append(voice) }
            }
            return validator.customer(request.customer).map { ($0, events, voices) }
        }
        let subject = try await subject(request.access, selector, context)
        let day = request.atUs == 0 ? subject.day : Timestamp(microseconds: request.atUs).istanbulDay
        var aggregates = subject.customer.scoring
        do throws(ArithmeticOverflow) {
            for event in events { try aggregates.add(event) }
            for told in voices { try aggregates.add(told.voice, on: told.at.istanbulDay) }
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
        response.leftOutCurrencies = scorer.leftOut(of: aggregates, on: day).map(\.code)
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

extension HypotheticalFeedback {
    /// What it would say of us, and when; nil for what speaks neither well nor badly, and, reported, when it breaks a rule.
    fileprivate func voice(
        upTo at: Timestamp, _ validator: inout Validator
    ) -> (voice: FeedbackVoice, at: Timestamp)? {
        let toldAt = atUs == 0 ? at : Timestamp(microseconds: atUs)
        if !validator.isSettled("at_us"), toldAt > at {
            validator.report("at_us", Catalogue.Scoring.simulatedAfterwards)
        }
        guard let kind = RefleksDomain.FeedbackKind(rawValue: UInt8(clamping: kind.rawValue)) else { return nil }
        let answer = validator.checked("score") { () throws(FieldRefusal) in
            try FeedbackAnswer(kind, score: hasScore ? Int(score) : nil)
        }
        return answer?.voice.map { ($0, toldAt) }
    }
}
