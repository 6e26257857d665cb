public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension GovernanceService {
    /// Records what may be spent in a month to keep customers.
    public func putRetentionBudget(
        _ request: Judged<PutRetentionBudgetRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, budget) = try request.accepted { request, validator in
            validator.within("budget") { request.budget.budget(&$0) }
        }
        try check(budget, try directory(context).directory)
        return try await put(.retentionBudget(budget), try context.idempotency(of: request), context)
    }

    /// It pays campaigns that are there, for retention, in its currency; all that is wrong is told.
    private func check(_ budget: RefleksDomain.RetentionBudget, _ directory: ReferenceDirectory) throws(RPCError) {
        var violations: [Violation] = []
        for (index, id) in budget.campaigns.enumerated() {
            let path = "budget.campaign_ids[\(index)]"
            guard let campaign = directory.campaign(id) else {
                violations.append(Violation(path, Catalogue.Campaign.notFound))
                continue
            }
            if campaign.goal != .retention { violations.append(Violation(path, Catalogue.Campaign.wrongGoal)) }
            if campaign.cost.currency != budget.amount.currency {
                violations.append(Violation(path, Catalogue.Campaign.currenciesDiffer))
            }
        }
        guard let first = violations.first else { return }
        throw RPCError(.failedPrecondition, first.template, violations: violations)
    }

    /// Returns a month's budget, what its campaigns cost, and what was won back.
    public func getRetentionBudget(
        _ request: Judged<GetRetentionBudgetRequest>, _ context: CallContext
    ) async throws -> Reply<GetRetentionBudgetResponse> {
        let (_, month) = try request.accepted { request, validator in validator.month("month", request.month) }
        let (directory, asOf) = try directory(context)
        let version = directory.newest(Reference.Name(.retentionBudget, month.description))
        guard let version, case .governance(.retentionBudget(let budget)) = version.value else {
            throw RPCError(.notFound, Catalogue.Governance.budgetNotFound)
        }
        let spent = budget.campaigns.reduce(Int128(0)) { sum, id in
            sum + Int128(directory.campaign(id)?.cost.minorUnits ?? 0)
        }
        var response = GetRetentionBudgetResponse()
        response.asOfCommitSeq = asOf
        response.budget = RefleksContract.RetentionBudget(budget, version)
        response.spentMinor = Int64(clamping: spent)
        response.leftMinor = Int64(clamping: Int128(budget.amount.minorUnits) - spent)
        do throws(EngineRefusal) {
            let books = try await environment.engine.statement(of: month)
            if let value = Int64(exactly: books.statement.wonBack.value) { response.retainedValueMinor = value }
            response.valueCurrency = books.currency.code
        } catch {
            switch error {
            // The budget is told all the same.
            case .statementRefused, .periodsNotTaken: break
            default: throw RPCError(error)
            }
        }
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.RetentionBudget {
    fileprivate func budget(_ validator: inout Validator) -> RefleksDomain.RetentionBudget? {
        let month = validator.month("month", self.month)
        let currency = validator.checked("currency") { () throws(FieldRefusal) in try Currency(self.currency) }
        guard let month, let currency, !validator.isSettled("amount_minor"), !validator.isSettled("campaign_ids")
        else { return nil }
        return validator.checked("campaign_ids") { () throws(FieldRefusal) in
            try RefleksDomain.RetentionBudget(
                month: month, amount: Money(minorUnits: amountMinor, currency: currency), campaigns: campaignIds)
        }
    }

    fileprivate init(_ budget: RefleksDomain.RetentionBudget, _ version: RefleksEngine.ReferenceVersion) {
        self.init()
        month = budget.month.description
        amountMinor = budget.amount.minorUnits
        currency = budget.amount.currency.code
        campaignIds = budget.campaigns
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
