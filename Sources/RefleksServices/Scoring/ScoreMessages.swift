import RefleksContract
import RefleksDomain
import RefleksMessages
import SwiftProtobuf

// The contract's messages of what the domain says of a score.

extension RefleksContract.Score {
    init(_ points: ScorePoints, policy: UInt32) {
        self.init()
        total = UInt32(clamping: points.total)
        components = RefleksDomain.ScoreComponent.allCases.compactMap { component in
            let given = points.points(of: component)
            guard given != 0 else { return nil }
            return .with {
                $0.component = .init(component)
                $0.points = given
            }
        }
        policyVersion = policy
    }
}

extension ReasonLine {
    init(_ line: ScoreLine, _ evidence: Evidence, _ scorer: Scorer, _ language: Language) {
        self.init()
        rule = .init(line.rule)
        component = .init(line.rule.component)
        points = line.points
        rawValue = line.raw
        unit = .init(line.rule.unit)
        evidenceIds = evidence.ids(line.rule)
        if let voice = line.rule.evidenceVoice { evidenceFeedbackIds = evidence.answers(voice) }
        text = line.rule.template.text(language)
        // What was expected says by whom, and how far ahead.
        guard line.rule == .valueLifetime, let model = scorer.lifetime else { return }
        text = Catalogue.Scoring.valueOfModel.text(
            language, [String(LifetimeModel.scoreHorizon), String(model.number)])
    }
}

extension ScoreEffect {
    init(_ change: ScoreChange) {
        self.init()
        policyVersion = change.policy
        before = UInt32(clamping: change.before)
        after = UInt32(clamping: change.after)
        lines = change.lines.sorted { $0.rule.place < $1.rule.place }.map { line in
            .with {
                $0.rule = .init(line.rule)
                $0.pointsBefore = line.before
                $0.pointsAfter = line.after
                $0.rawValue = line.raw
                $0.unit = .init(line.rule.unit)
            }
        }
        tierBefore = .init(change.tierBefore)
        tierAfter = .init(change.level.tier)
        stageBefore = .init(change.stageBefore)
        stageAfter = .init(change.stage)
        stageRule = .init(change.stageReason)
        let steps = RefleksDomain.LifecycleRule.steps(from: change.stageBefore, to: change.stage)
        stagesPassed = steps.dropLast().map { .init($0.to) }
    }
}

extension RefleksContract.ServiceLevel {
    init(_ assessment: Assessment) {
        self.init()
        tier = .init(assessment.level.tier)
        sinceUs = assessment.level.sinceUs
        contested = assessment.isContested
    }
}

extension RefleksContract.Lifecycle {
    init(_ state: LifecycleState) {
        self.init()
        stage = .init(state.stage)
        rule = .init(state.reason)
        value = state.value
    }
}

// Numbers are the domain's.

extension RefleksContract.ScoreComponent {
    init(_ component: RefleksDomain.ScoreComponent) { self = Self(rawValue: Int(component.rawValue)) ?? .unspecified }
}

extension RefleksContract.ScoreUnit {
    init(_ unit: RefleksDomain.ScoreUnit) { self = Self(rawValue: Int(unit.rawValue)) ?? .unspecified }
}

extension RefleksContract.ScoreRule {
    /// The domain counts from 0.
    init(_ rule: RefleksDomain.ScoreRule) { self = Self(rawValue: Int(rule.rawValue) + 1) ?? .unspecified }
}

extension RefleksContract.ServiceTier {
    init(_ tier: RefleksDomain.ServiceTier) { self = Self(rawValue: Int(tier.rawValue)) ?? .unspecified }
}

extension RefleksContract.LifecycleStage {
    init(_ stage: RefleksDomain.LifecycleStage) { self = Self(rawValue: Int(stage.rawValue)) ?? .unspecified }
}

extension RefleksContract.LifecycleRule {
    init(_ reason: LifecycleReason) { self = Self(rawValue: Int(reason.rawValue)) ?? .unspecified }
}
