public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Changes fields of a profile that is still at the version the caller has read.
    public func updateCustomer(
        _ request: Judged<UpdateCustomerRequest>, _ context: CallContext
    ) async throws -> Reply<UpdateCustomerResponse> {
        let rules = ProfileRules(now: environment.clock.now(), defaultBranch: "")
        let (request, update) = try request.accepted { request, validator in
            ProfileUpdate(request, rules, &validator)
        }
        let command = Command(
            .updateCustomer(update), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = UpdateCustomerResponse()
        response.version = committed.effects.version
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension ProfileUpdate {
    /// The fields that `request` names; nil without a code. Whether they suit the customer's kind, the engine decides,
    /// who knows it.
    fileprivate init?(_ request: UpdateCustomerRequest, _ rules: ProfileRules, _ validator: inout Validator) {
        let code = validator.code(request.code)
        let birthDate = rules.birthDate(request.birthDate, &validator)
        if !request.namesField { validator.report("", Catalogue.Customer.nothingToChange) }
        guard let code else { return nil }
        self.init(code: code, expectedVersion: request.expectedVersion)
        if request.hasGivenName { givenName = .set(request.givenName) }
        if request.hasFamilyName { familyName = .set(request.familyName) }
        if request.hasBirthDate { self.birthDate = .set(birthDate) }
        if request.hasLanguage {
            language = .set(request.language.isEmpty ? ProfileRules.defaultLanguage : request.language)
        }
        if request.hasHomeBranch { homeBranch = .set(request.homeBranch) }
        if request.hasPostalAddress { postalAddress = .set(request.postalAddress) }
    }
}

extension UpdateCustomerRequest {
    /// Whether there is anything to change.
    fileprivate var namesField: Bool {
        hasGivenName || hasFamilyName || hasBirthDate || hasLanguage || hasHomeBranch || hasPostalAddress
    }
}
