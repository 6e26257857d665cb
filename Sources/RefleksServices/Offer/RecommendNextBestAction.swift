public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Decides what to do next with a customer.
    public func recommendNextBestAction(
        _ request: Judged<RecommendNextBestActionRequest>, _ context: CallContext
    ) async throws -> Reply<RecommendNextBestActionResponse> {
        let now = environment.clock.now()
        let (request, (selector, place)) = try request.accepted { request, validator in
            if !request.present, request.brand.isEmpty { validator.report("brand", Catalogue.Text.required) }
            let place = RefleksDomain.Channel(rawValue: UInt8(clamping: request.channel.rawValue))
            if !request.present, place != nil {
                validator.report("channel", Catalogue.NextAction.channelWhenPresent)
            }
            return validator.customer(request.customer).map { ($0, place) }
        }
        let past = try await self.past(request.access, selector, now: now, context)
        let candidates = try await self.candidates(past.baskets, now: now, context)
        let directory = try self.directory(context).directory
        let customer = past.view.customer
        let scorer = environment.engine.scorer
        let assessment = scorer.assess(
            customer.scoring, since: customer.totals.firstOccurredAt, on: now.istanbulDay)
        let contact = try InteractionService.advice(
            past, .marketing,
            ContactCandidates.of(past.view, for: .marketing, brand: ASCIIText.lowercased(request.brand)), directory,
            now: now)
        let advice = ProductAdvice(
            candidates, directory, date: CalendarDate(istanbul: now),
            channel: request.present ? place ?? Self.place(of: context) : contact.channel,
            tier: assessment.level.tier, obstacle: nil, offeredOnly: true, count: 10)
        let decision = NextDecision(
            past, assessment, advice, contact, questions: directory.questions, isPresent: request.present, now: now)
        return Reply(
            decision.response(learnt: candidates.learntSeq, context.language), commitSeq: past.view.asOf)
    }

    /// Where somebody is who is present with the caller; nil where that is not known: an agent may be on the phone.
    private static func place(of context: CallContext) -> RefleksDomain.Channel? {
        context.principal.role == .branch ? .branch : nil
    }
}

extension ContactAdvice {
    /// On which channel he would be contacted; nil where he would not be.
    fileprivate var channel: RefleksDomain.Channel? {
        if case .contact(let proposal) = outcome { proposal.channel } else { nil }
    }
}

/// The situation of a customer as his past shows it, and what follows.
private struct NextDecision {
    private let past: CustomerPast
    private let decision: NextBestAction
    private let matter: RefleksDomain.OpenMatter?
    private let care: CareCase?
    private let again: ProductAdvice.Recommendation?
    private let new: ProductAdvice.Recommendation?
    private let contact: RefleksDomain.ContactProposal?

    init(
        _ past: CustomerPast, _ assessment: Assessment, _ advice: ProductAdvice, _ contact: ContactAdvice,
        questions: [RefleksDomain.Question], isPresent: Bool, now: Timestamp
    ) {
        self.past = past
        let customer = past.view.customer
        let rows = BoughtItems.standing(past.interactions)
        let matters = RefleksDomain.OpenMatter.list(
            past.interactions.compactMap(MatterRow.init).map(\.event), at: now)
        var situation = NextActionSituation(
            status: customer.status, stage: assessment.lifecycle.stage, isPresent: isPresent)
        situation.stageValue = assessment.lifecycle.value
        situation.isClosed = assessment.lifecycle.reason == .accountsClosed
        situation.openMatters = matters.count
        situation.overdueMatters = matters.count { $0.isOverdue(at: now) }
        situation.count(customer.cases, at: now)
        situation.occasion = Self.occasion(rows, praisedAt: customer.lastFeedback?.praisedAt, now: now)
        again = advice.rebuy.first { $0.candidate.isDue }
        new = advice.crossSell.first
        situation.again = again?.candidate.reason
        situation.new = new?.candidate.reason
        switch contact.outcome {
        case .contact(let proposal): self.contact = isPresent ? nil : proposal
        case .refuse(let reasons, _):
            self.contact = nil
            situation.contactObstacle = reasons.first ?? Reason(Catalogue.Permission.noAddress)
        }
        situation.lacksAddress = !Self.isReachable(past.view)
        situation.lacksPermission = !situation.lacksAddress && past.view.permissions.isEmpty
        let known = past.view.knowledge.facts.map(\.fact)
        situation.openQuestions = AskOnce(questions: questions, facts: known, now: now).ask.count
        matter = matters.first
        care = CareCase.mostUrgent(of: customer.cases, at: now)
        decision = NextBestAction(situation)
    }

    /// The newest occasion to thank for that nobody from the house has reacted to.
    ///
    /// - Parameters:
    ///   - rows: the newest first.
    ///   - praisedAt: when he last spoke well of us to ourselves, if that was his newest answer.
    private static func occasion(
        _ rows: [BoughtItems], praisedAt: Timestamp?, now: Timestamp
    ) -> (kind: NextActionSituation.Occasion, days: Int)? {
        func told(
            _ kind: NextActionSituation.Occasion, _ at: Timestamp
        ) -> (kind: NextActionSituation.Occasion, days: Int)? {
            let days = Int(now.istanbulDay) - Int(at.istanbulDay)
            return days <= NextActionSituation.thankDays ? (kind, max(0, days)) : nil
        }
        var broughtBack: Set<PastRow.Event?> = []
        for row in rows {
            if let praisedAt, row.occurredAt <= praisedAt { return told(.praise, praisedAt) }
            // Whatever the house has sent since is a reaction, or the chance for one.
            if row.isOutgoing { return nil }
            switch (row.type, row.outcome) {
            case (.return, _): broughtBack.insert(row.answers)
            // What was brought back is nothing to thank for; a return that names no purchase may be of any before it.
            case (.purchase, _) where broughtBack.contains(nil) || broughtBack.contains(row.event): continue
            case (.purchase, _), (.renewal, _): return told(.purchase, row.occurredAt)
            case (.referralMade, "WON"): return told(.referralWon, row.occurredAt)
            case (.publicMention, "POSITIVE"): return told(.praise, row.occurredAt)
            default: continue
            }
        }
        return praisedAt.flatMap { told(.praise, $0) }
    }

    /// He has addresses for commercial messages; where nothing was ever said about any of them, he may be asked.
    private static func isReachable(_ view: CustomerView) -> Bool {
        let channels: Set<RefleksDomain.Channel> = [.phone, .sms, .email]
        return view.customer.identifiers.contains { held in
            held.identifier.kind.reaches.contains(where: channels.contains)
        }
    }

    func response(learnt: UInt64, _ language: Language) -> RecommendNextBestActionResponse {
        var response = RecommendNextBestActionResponse()
        response.asOfCommitSeq = past.view.asOf
        response.customerCode = past.view.customer.code.description
        response.action = .init(decision.chosen.action)
        response.reason = DecisionReason(decision.chosen.reason, language)
        response.learntCommitSeq = learnt
        var needsContact = false
        switch decision.chosen.action {
        case .settleMatter:
            // Both are told, whichever the reason counts: whoever settles the one should know of the other.
            response.interactionID = matter?.event.id ?? 0
            response.caseID = care?.id ?? 0
        case .offerAgain: (response, needsContact) = (offering(again, response, language), true)
        case .offerNew: (response, needsContact) = (offering(new, response, language), true)
        case .keep, .winBack, .thank: needsContact = true
        case .askPermission, .askQuestion, .doNothing: break
        }
        if needsContact, let contact {
            response.channel = RefleksContract.Channel(rawValue: Int(contact.channel.rawValue)) ?? .unspecified
            response.contactFromUs = contact.from.microseconds
            response.contactToUs = contact.to.microseconds
        }
        response.rejected = decision.rejected.map { rejected in
            .with {
                $0.action = .init(rejected.action)
                $0.reason = DecisionReason(rejected.reason, language)
            }
        }
        return response
    }

    private func offering(
        _ recommendation: ProductAdvice.Recommendation?, _ response: RecommendNextBestActionResponse,
        _ language: Language
    ) -> RecommendNextBestActionResponse {
        var response = response
        if let recommendation { response.offer = ProductRecommendation(recommendation, language) }
        return response
    }
}

extension KnownFeedback {
    /// When it was given, if it speaks well of us.
    fileprivate var praisedAt: Timestamp? {
        // Within its scale, as everything that was recorded.
        let isGood = (try? FeedbackAnswer(kind, score: score))?.isGood ?? false
        return isGood ? at : nil
    }
}

extension RefleksContract.NextAction {
    init(_ action: RefleksDomain.NextAction) { self = Self(rawValue: Int(action.rawValue)) ?? .unspecified }
}
