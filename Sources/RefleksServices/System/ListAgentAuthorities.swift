public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension SystemService {
    /// Lists the agents' authorities by id, with what each of them granted in his period.
    public func listAgentAuthorities(
        _ request: Judged<ListAgentAuthoritiesRequest>, _ context: CallContext
    ) async throws -> Reply<ListAgentAuthoritiesResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .authorities, question: "", &validator)
        }
        let (directory, asOf) = try directory(context)
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let found = directory.list(.agentAuthority, after: after, limit: limit + 1)
        let agents = found.prefix(limit).map(\.value.name.text)
        let books = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.remedyBooks(of: agents)
        }
        let today = environment.clock.now().istanbulDay
        var response = ListAgentAuthoritiesResponse()
        response.asOfCommitSeq = asOf
        response.authorities = found.prefix(limit).compactMap { version in
            RefleksContract.AgentAuthority(version, books[version.value.name.text], today: today)
        }
        if found.count > limit, let last = agents.last {
            response.nextPageToken = NamePage.text(.authorities, after: last, question: "")
        }
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.AgentAuthority {
    /// A version of an agent's authority, with what he granted in its period; nil for anything else.
    fileprivate init?(_ version: RefleksEngine.ReferenceVersion, _ book: RemedyBook?, today: Int32) {
        guard case .agentAuthority(let authority) = version.value else { return nil }
        self.init()
        agentID = authority.agent
        currency = authority.currency.code
        perPeriodMinor = authority.perPeriod
        periodDays = UInt32(clamping: authority.periodDays)
        limits = authority.limits.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, amount in
            .with {
                $0.kind = RefleksContract.RemedyKind(rawValue: Int(kind.rawValue)) ?? .unspecified
                $0.perRemedyMinor = amount
            }
        }
        grantedMinor =
            book?.granted(in: authority.currency, periodDays: authority.periodDays, endingOn: today) ?? 0
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
