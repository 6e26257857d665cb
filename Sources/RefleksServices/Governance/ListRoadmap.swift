public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension GovernanceService {
    /// Lists the road map by id.
    public func listRoadmap(
        _ request: Judged<ListRoadmapRequest>, _ context: CallContext
    ) async throws -> Reply<ListRoadmapResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .roadmap, question: "\(request.openOnly)", &validator)
        }
        let (directory, asOf) = try directory(context)
        let page = GovernancePage(
            .roadmapItem, .roadmap, after: after, size: request.pageSize, question: "\(request.openOnly)", directory
        ) { !request.openOnly || $0.roadmapItem?.state.isOpen == true }
        return roadmap(page, asOf)
    }

    /// Lists what is open and nobody answers for.
    public func listUnowned(
        _ request: Judged<ListUnownedRequest>, _ context: CallContext
    ) async throws -> Reply<ListRoadmapResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .unowned, question: "", &validator)
        }
        let (directory, asOf) = try directory(context)
        let page = GovernancePage(
            .roadmapItem, .unowned, after: after, size: request.pageSize, question: "", directory
        ) { $0.roadmapItem?.isUnowned == true }
        return roadmap(page, asOf)
    }

    private func roadmap(_ page: GovernancePage, _ asOf: UInt64) -> Reply<ListRoadmapResponse> {
        let today = today
        var response = ListRoadmapResponse()
        response.asOfCommitSeq = asOf
        response.nextPageToken = page.nextToken
        response.items = page.versions.compactMap { RefleksContract.RoadmapItem($0, today: today) }
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksEngine.ReferenceVersion {
    fileprivate var roadmapItem: RefleksDomain.RoadmapItem? {
        guard case .governance(.roadmapItem(let item)) = value else { return nil }
        return item
    }
}
