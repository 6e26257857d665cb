public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Tells, test by test, whether a customer belongs to a segment, or a rule that is only tried is true of him.
    public func explainMembership(
        _ request: Judged<ExplainMembershipRequest>, _ context: CallContext
    ) async throws -> Reply<ExplainMembershipResponse> {
        let now = environment.clock.now()
        let (request, (selector, tried)) = try request.accepted { request, validator in
            var tried: SegmentRule?
            if case .text(let text) = request.rule { tried = validator.rule("text", text) }
            return validator.customer(request.customer).map { ($0, tried) }
        }
        var version: UInt32 = 0
        let rule: SegmentRule
        if let tried {
            rule = tried
        } else {
            let segment = try await segment(request.name, context)
            (rule, version) = (segment.rule, segment.version.version)
        }
        let view = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let view = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.view(selector, interactions: 0, atLeast: context.minimumCommitSeq)
            }
            try request.access.check(isRestricted: view.customer.restriction != nil)
            return (view, .one(view.customer.code))
        }
        let scorer = environment.engine.scorer
        let attributes = CustomerAttributes(view, scorer, at: now)
        let today = CalendarDate(istanbul: now)
        let outcome = rule.evaluate(today: today, attributes: attributes.value)
        var response = ExplainMembershipResponse()
        response.asOfCommitSeq = view.asOf
        response.customerCode = view.customer.code.description
        response.isMember = outcome.isMember
        response.truth = .init(outcome.truth)
        response.rule = rule.description
        response.version = version
        response.clauses = rule.clauses(today: today, attributes: attributes.value).map { .init($0) }
        let next = rule.nextChange(after: now, attributes: attributes.value)
        response.nextChangeAtUs = next?.microseconds ?? 0
        return Reply(response, commitSeq: view.asOf)
    }
}

extension CustomerAttributes {
    /// A customer as a view shows him.
    init(_ view: CustomerView, _ scorer: Scorer, at now: Timestamp) {
        let profile = view.customer.profile
        self.init(
            view.customer.scoring, view.customer.totals,
            Profile(
                kind: profile.kind, language: profile.language, homeBranch: profile.homeBranch,
                redirect: view.customer.redirect?.state),
            facts: FactView.facts(view.knowledge.facts.map(\.fact), validAt: now, knownAt: now), scorer: scorer,
            on: now.istanbulDay)
    }
}

extension RefleksContract.RuleTruth {
    /// The domain counts from 0.
    fileprivate init(_ truth: RefleksDomain.RuleTruth) {
        self = Self(rawValue: Int(truth.rawValue) + 1) ?? .unspecified
    }
}

extension RefleksContract.RuleClause {
    fileprivate init(_ clause: RefleksDomain.RuleClause) {
        self.init()
        text = clause.test.description
        truth = .init(clause.truth)
        decides = clause.decides
        attributes = clause.attributes.map { attribute in
            .with {
                $0.name = attribute.name.text
                if let value = attribute.value { $0.value = value.description }
            }
        }
    }
}
