public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Lists who belongs to a segment now, by code.
    public func listSegmentMembers(
        _ request: Judged<ListSegmentMembersRequest>, _ context: CallContext
    ) async throws -> Reply<ListSegmentMembersResponse> {
        let (request, token): (ListSegmentMembersRequest, PageToken?) = try request.accepted { request, validator in
            .some(PageToken.read(request.pageToken, .members, &validator))
        }
        let segment = try await segment(request.name, context)
        let question = Self.question(request.name, segment.version)
        try token?.check(question: question)
        let page = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.members(
                    of: segment.rule, after: token?.numbers[0] ?? 0,
                    limit: request.pageSize == 0 ? 50 : Int(request.pageSize),
                    withRestricted: !request.access.isUse, atLeast: context.minimumCommitSeq)
            }
            return (page, page.members.isEmpty ? .nobody : .many(page.members.map(\.code)))
        }
        var response = ListSegmentMembersResponse()
        response.asOfCommitSeq = page.asOf
        if let next = page.next { response.nextPageToken = PageToken([next, 0], question: question).text(.members) }
        response.version = segment.version.version
        response.currency = environment.engine.scorer.policy.currency.code
        response.members = page.members.map { member in
            .with {
                $0.code = member.code.description
                $0.homeBranch = member.homeBranch
                $0.score = UInt32(clamping: member.attributes.standing.points.total)
                if let value = member.value { $0.valueMinor = value }
            }
        }
        return Reply(response, commitSeq: page.asOf)
    }

    /// What a page token belongs to: another version may have other members.
    static func question(_ name: String, _ version: RefleksEngine.ReferenceVersion) -> String {
        "\(name);\(version.version)"
    }
}
