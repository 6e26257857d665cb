public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Returns the eleven roles of a customer, each as far as it was observed.
    public func getRoleProfile(
        _ request: Judged<GetRoleProfileRequest>, _ context: CallContext
    ) async throws -> Reply<GetRoleProfileResponse> {
        let (request, selector) = try request.accepted { request, validator in validator.customer(request.customer) }
        let subject = try await subject(request.access, selector, context)
        let evidence = try await evidence(of: subject)
        let roles = subject.scorer.roles(
            of: subject.customer.scoring, since: subject.customer.totals.firstOccurredAt, on: subject.day)
        var response = GetRoleProfileResponse()
        response.asOfCommitSeq = subject.asOf
        response.customerCode = subject.customer.code.description
        response.roles = roles.map { role in
            .with {
                $0.element =
                    RefleksContract.RoleElement(rawValue: Int(role.element.rawValue)) ?? .unspecified
                $0.unit = .init(role.element.unit)
                $0.text = role.element.template.text(context.language)
                // What was not observed is shown by nothing.
                guard let value = role.value else { return }
                $0.value = value
                $0.evidenceIds = evidence.ids(role.element.evidence)
                if role.element.isShownByAnswers { $0.evidenceFeedbackIds = evidence.answers(nil) }
            }
        }
        response.currency = subject.scorer.policy.currency.code
        return Reply(response, commitSeq: subject.asOf)
    }
}
