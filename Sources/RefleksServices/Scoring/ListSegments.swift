public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Lists the segments by name.
    public func listSegments(
        _ request: Judged<ListSegmentsRequest>, _ context: CallContext
    ) async throws -> Reply<ListSegmentsResponse> {
        let request = try request.accepted()
        let (directory, asOf) = try directory(context)
        var response = ListSegmentsResponse()
        response.asOfCommitSeq = asOf
        response.segments = directory.list(.segment, limit: Reference.Kind.segment.maximum)
            .compactMap { Segment($0) }.filter { request.withRetired || !$0.retired }
        return Reply(response, commitSeq: asOf)
    }
}

extension Segment {
    /// A version of a segment; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .segment(let definition) = version.value else { return nil }
        self.init()
        name = definition.name
        rule = definition.rule
        description_p = definition.description
        retired = definition.isRetired
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
