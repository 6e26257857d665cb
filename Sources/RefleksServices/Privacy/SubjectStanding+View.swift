import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import SwiftProtobuf

extension CustomerService {
    /// What follows today from all that is kept about him, in the words of `language`: why his score, level and stage are what the
    /// record tells, and for which campaigns he was chosen.
    func standing(of view: CustomerView, now: Timestamp, _ language: Language) async throws(RPCError) -> SubjectStanding
    {
        let subject = ScoringService.Subject(
            customer: view.customer, asOf: view.asOf, scorer: environment.engine.scorer, day: now.istanbulDay)
        var standing = SubjectStanding()
        standing.campaigns = try campaigns(of: view.customer)
        // Of whom nothing counts, the record tells no score either.
        guard !view.customer.scoring.isEmpty else { return standing }
        let evidence = try await ScoringService(environment).evidence(of: subject)
        let assessment = subject.assessment
        let (policy, state) = (subject.scorer.policy, assessment.lifecycle)
        standing.lines = assessment.points.lines.map { ReasonLine($0, evidence, subject.scorer, language) }
        standing.currency = policy.currency.code
        standing.leftOutCurrencies = subject.leftOut
        standing.levelReason = .init(assessment.levelReason)
        standing.levelReasonText = assessment.levelReason.text(of: assessment, policy.levels, language)
        standing.stageText = state.reason.template.text(language, [String(state.value)])
        return standing
    }

    /// The newest versions of the campaigns that have him, or somebody who is one with him, among their members.
    private func campaigns(of customer: CustomerSnapshot) throws(RPCError) -> [SubjectCampaign] {
        let directory: ReferenceDirectory
        do throws(EngineRefusal) {
            directory = try environment.engine.references(atLeast: 0).directory
        } catch {
            throw RPCError(error)
        }
        let numbers = ([customer.code] + customer.mergedCodes).map(\.number)
        return directory.list(.campaign, limit: .max).compactMap { version in
            guard case .campaign(let campaign) = version.value else { return nil }
            let isTarget = numbers.contains(where: campaign.target.contains)
            let isControl = numbers.contains(where: campaign.control.contains)
            guard isTarget || isControl else { return nil }
            return .with {
                ($0.campaignID, $0.name) = (campaign.id, campaign.name)
                $0.goal = RefleksContract.CampaignGoal(rawValue: Int(campaign.goal.rawValue)) ?? .unspecified
                ($0.from, $0.to) = (campaign.from.description, campaign.to.description)
                // Who is reached under one of his codes was not left alone.
                $0.control = !isTarget
            }
        }
    }
}
