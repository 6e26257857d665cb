public import RefleksContract
import RefleksDomain
public import RefleksEngine
import RefleksMessages
import RefleksRPC

/// What customers tell us, and the cases that follow. Each method has a file of its name.
public struct FeedbackService: FeedbackServiceProvider {
    let environment: ServiceEnvironment
    let pulse: PulseBook

    /// The service on `environment`, with the employee pulse.
    public init(_ environment: ServiceEnvironment, pulse: PulseBook) {
        self.environment = environment
        self.pulse = pulse
    }

    /// Takes a case a step further and answers it as it is then.
    func step(
        _ caseID: UInt64, _ action: CaseStep.Action, text: String, key: IdempotencyKey?, _ context: CallContext
    ) async throws -> Reply<CaseResponse> {
        let committed = try await answering { () async throws(EngineRefusal) in
            let code = try await environment.engine.subject(ofCase: caseID, atLeast: context.minimumCommitSeq)
            return try await environment.engine.submit(
                Command(
                    .stepCase(CaseStep(code: code, caseID: caseID, action: action, text: text)),
                    principal: context.principal.name, idempotency: key))
        }
        return answer(committed)
    }

    /// The answer to a command about one case.
    func answer(_ committed: Committed) -> Reply<CaseResponse> {
        var response = CaseResponse()
        if let care = committed.effects.cases.first {
            response.case = Case(care, of: committed.effects.customerNumber, now: environment.clock.now())
        }
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension CallContext {
    /// Branch and agent, where the certificate fixes them what it says.
    ///
    /// - Throws: PERMISSION_DENIED / `BRANCH_FIXED`, `AGENT_FIXED`.
    func place(branch: String, agent: String = "") throws(RPCError) -> (branch: String, agent: String) {
        var denials = Denials()
        let fixedBranch = denials.checked("branch") { () throws(FieldRefusal) in
            try principal.author.branch(stated: branch)
        }
        let fixedAgent = denials.checked("agent") { () throws(FieldRefusal) in
            try principal.author.agent(stated: agent)
        }
        try denials.finish()
        return (fixedBranch ?? branch, fixedAgent ?? agent)
    }
}
