public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension SystemService {
    /// Agents that one call looks at, at most: a branch with few gives a short page and a token.
    private static let maximumScan = 2_000

    /// Lists the registered agents by id.
    public func listAgents(
        _ request: Judged<ListAgentsRequest>, _ context: CallContext
    ) async throws -> Reply<ListAgentsResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .agents, question: request.branch, &validator)
        }
        let (directory, asOf) = try directory(context)
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let scan = request.branch.isEmpty ? limit : Self.maximumScan
        let found = directory.list(.agent, after: after, limit: scan + 1)
        var response = ListAgentsResponse()
        response.asOfCommitSeq = asOf
        var last: String?
        for version in found.prefix(scan) where response.agents.count < limit {
            last = version.value.name.text
            guard let agent = RefleksContract.Agent(version),
                request.branch.isEmpty || agent.branch == request.branch
            else { continue }
            response.agents.append(agent)
        }
        if let last, found.last?.value.name.text != last {
            response.nextPageToken = NamePage.text(.agents, after: last, question: request.branch)
        }
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.Agent {
    /// A version of an agent's registration; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .agent(let agent) = version.value else { return nil }
        self.init()
        agentID = agent.id
        branch = agent.branch
        retired = !agent.isActive
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
