public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Changes fields of a profile that is still at the version the caller has read.
    public func updateCustomer(
        _ request: UpdateCustomerRequest, _ context: CallContext
    ) async throws -> Reply<UpdateCustomerResponse> {
        let command = Command(
            .updateCustomer(try update(request)), principal: context.principal.name,
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

    private func update(_ request: UpdateCustomerRequest) throws(RPCError) -> ProfileUpdate {
        var violations = Violations()
        let rules = ProfileRules(now: environment.clock.now(), defaultBranch: "")
        var update = ProfileUpdate(code: try code(request.code), expectedVersion: request.expectedVersion)
        if request.hasGivenName { update.givenName = .set(request.givenName) }
        if request.hasFamilyName { update.familyName = .set(request.familyName) }
        if request.hasBirthDate {
            update.birthDate = .set(rules.birthDate(request.birthDate, at: "birth_date", &violations))
        }
        if request.hasLanguage {
            update.language = .set(request.language.isEmpty ? ProfileRules.defaultLanguage : request.language)
        }
        if request.hasHomeBranch { update.homeBranch = .set(request.homeBranch) }
        if update.changesNothing { violations.add("", Catalogue.Customer.nothingToChange) }
        try violations.finish()
        return update
    }
}

extension ProfileUpdate {
    /// Whether it names no field.
    fileprivate var changesNothing: Bool {
        givenName == .unchanged && familyName == .unchanged && birthDate == .unchanged && language == .unchanged
            && homeBranch == .unchanged
    }
}
