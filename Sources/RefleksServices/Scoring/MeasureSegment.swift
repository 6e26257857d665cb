public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension ScoringService {
    /// Counts who belongs to a segment now and what they are worth, 20,000 customers at a time.
    public func measureSegment(
        _ request: Judged<MeasureSegmentRequest>, _ context: CallContext
    ) async throws -> Reply<MeasureSegmentResponse> {
        let (request, token): (MeasureSegmentRequest, PageToken?) = try request.accepted { request, validator in
            .some(PageToken.read(request.pageToken, .measure, &validator))
        }
        let segment = try await segment(request.name, context)
        let question = Self.question(request.name, segment.version)
        try token?.check(question: question)
        let measure = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.measure(
                segment.rule, after: token?.numbers[0] ?? 0, atLeast: context.minimumCommitSeq)
        }
        var response = MeasureSegmentResponse()
        response.asOfCommitSeq = measure.asOf
        if let next = measure.next { response.nextPageToken = PageToken([next, 0], question: question).text(.measure) }
        if let shown = Segment(segment.version) { response.segment = shown }
        response.currency = environment.engine.scorer.policy.currency.code
        response.lookedAt = UInt64(clamping: measure.lookedAt)
        response.members = measure.whole.members
        response.valueMinor = measure.whole.value
        response.branches = measure.branches.map { branch, part in
            SegmentBranch.with { ($0.branch, $0.members, $0.valueMinor) = (branch, part.members, part.value) }
        }.sorted { ($1.members, $0.branch) < ($0.members, $1.branch) }
        return Reply(response, commitSeq: measure.asOf)
    }
}
