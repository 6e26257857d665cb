public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension ScoringService {
    /// Returns the level that a customer has earned, why, what it promises, and what would change it.
    public func getServiceLevel(
        _ request: Judged<GetServiceLevelRequest>, _ context: CallContext
    ) async throws -> Reply<GetServiceLevelResponse> {
        let (request, selector) = try request.accepted { request, validator in validator.customer(request.customer) }
        let subject = try await subject(request.access, selector, context)
        let evidence = try await evidence(of: subject)
        let assessment = subject.assessment
        let policy = subject.scorer.policy
        let targets = policy.levels.targets(assessment.level.tier)
        var response = GetServiceLevelResponse()
        response.asOfCommitSeq = subject.asOf
        response.customerCode = subject.customer.code.description
        response.level = RefleksContract.ServiceLevel(assessment)
        response.total = UInt32(clamping: assessment.points.total)
        response.reason = .init(assessment.levelReason)
        response.reasonText = assessment.levelReason.text(of: assessment, policy.levels, context.language)
        let weightiest = assessment.points.lines.filter { $0.points != 0 }
            .sorted { ($1.points.magnitude, $0.rule.rawValue) < ($0.points.magnitude, $1.rule.rawValue) }
        response.lines = weightiest.prefix(3).map { ReasonLine($0, evidence, subject.scorer, context.language) }
        response.firstResponseMinutes = UInt32(clamping: targets.firstResponseMinutes)
        response.resolutionMinutes = UInt32(clamping: targets.resolutionMinutes)
        response.entitlements = targets.entitlements.map {
            RefleksContract.ServiceEntitlement(rawValue: Int($0.rawValue)) ?? .unspecified
        }
        let (up, down) = subject.scorer.whatWouldChange(assessment)
        if let up { response.stepUp = RefleksContract.LevelStep(up) }
        if let down { response.stepDown = RefleksContract.LevelStep(down) }
        response.reviewAtUs = subject.nextChangeUs
        response.currency = policy.currency.code
        return Reply(response, commitSeq: subject.asOf)
    }
}

extension RefleksContract.LevelStep {
    fileprivate init(_ step: RefleksDomain.LevelStep) {
        self.init()
        tier = .init(step.tier)
        points = UInt32(clamping: step.points)
        byMargin = step.margin != nil
        marginMinor = step.margin ?? 0
        if let expected = step.expectedMargin { expectedMarginMinor = expected }
        notBeforeUs = step.notBefore == 0 ? 0 : Timestamp(istanbulDay: step.notBefore).microseconds
    }
}

extension RefleksContract.LevelReason {
    init(_ reason: RefleksDomain.LevelReason) {
        switch reason {
        case .floor: self = .floor
        case .reached: self = .reached
        case .withinMargin: self = .withinMargin
        case .withinDwell: self = .withinDwell
        case .contested: self = .contested
        }
    }
}

extension RefleksDomain.LevelReason {
    func text(of assessment: Assessment, _ rule: ServiceLevelRule, _ language: Language) -> String {
        let (total, tier) = (String(assessment.points.total), assessment.level.tier)
        switch self {
        case .floor: return Catalogue.Scoring.levelFloor.text(language, [total])
        case .reached: return Catalogue.Scoring.levelReached.text(language, [total, String(rule.enters(tier))])
        case .withinMargin:
            return Catalogue.Scoring.levelWithinMargin.text(
                language, [total, String(rule.enters(tier)), String(rule.leaves(tier))])
        case .withinDwell: return Catalogue.Scoring.levelWithinDwell.text(language, [total, String(rule.dwell)])
        case .contested: return Catalogue.Scoring.levelContested.text(language, [total])
        }
    }
}
