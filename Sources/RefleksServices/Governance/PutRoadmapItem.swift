public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension GovernanceService {
    /// Records a version of something that the house has set out to do.
    public func putRoadmapItem(
        _ request: Judged<PutRoadmapItemRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, item) = try request.accepted { request, validator in
            validator.within("item") { request.item.item(&$0) }
        }
        return try await put(.roadmapItem(item), try context.idempotency(of: request), context)
    }
}

extension RefleksContract.RoadmapItem {
    fileprivate func item(_ validator: inout Validator) -> RefleksDomain.RoadmapItem? {
        let kind = validator.known("kind", RefleksDomain.RoadmapItem.Kind(rawValue: UInt8(clamping: kind.rawValue)))
        let state = validator.known(
            "state", RefleksDomain.RoadmapItem.State(rawValue: UInt8(clamping: state.rawValue)))
        let due =
            self.due.isEmpty
            ? nil : validator.checked("due") { () throws(FieldRefusal) in try CalendarDate(self.due) }
        guard let kind, let state, self.due.isEmpty || due != nil else { return nil }
        return validator.checked("parent_id") { () throws(FieldRefusal) in
            try RefleksDomain.RoadmapItem(
                id: itemID, kind: kind, title: title, owner: owner, due: due, metric: metricID, parent: parentID,
                state: state)
        }
    }

    /// A version of an item; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion, today: CalendarDate) {
        guard case .governance(.roadmapItem(let item)) = version.value else { return nil }
        self.init()
        itemID = item.id
        kind = RoadmapKind(rawValue: Int(item.kind.rawValue)) ?? .unspecified
        title = item.title
        owner = item.owner
        due = item.due?.description ?? ""
        metricID = item.metric
        parentID = item.parent
        state = RoadmapState(rawValue: Int(item.state.rawValue)) ?? .unspecified
        overdue = item.isOverdue(on: today)
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
