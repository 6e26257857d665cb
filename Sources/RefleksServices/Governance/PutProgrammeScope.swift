public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension GovernanceService {
    /// Records which customers the programme is about.
    public func putProgrammeScope(
        _ request: Judged<PutProgrammeScopeRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let request = try request.accepted()
        let segment = request.scope.segment
        if !segment.isEmpty { _ = try await ScoringService(environment).segment(segment, context) }
        let scope = RefleksDomain.ProgrammeScope(segment: segment, note: request.scope.note)
        return try await put(.programmeScope(scope), try context.idempotency(of: request), context)
    }

    /// Counts who is in the programme's scope, 20,000 customers at a time.
    public func getProgrammeScope(
        _ request: Judged<GetProgrammeScopeRequest>, _ context: CallContext
    ) async throws -> Reply<GetProgrammeScopeResponse> {
        let (_, token): (GetProgrammeScopeRequest, PageToken?) = try request.accepted { request, validator in
            .some(PageToken.read(request.pageToken, .programme, &validator))
        }
        let (directory, _) = try directory(context)
        let version = directory.newest(GovernanceRecord.programmeScopeName)
        let question = String(version?.version ?? 0)
        try token?.check(question: question)
        let scope = version.flatMap { RefleksContract.ProgrammeScope($0) }
        var rule: SegmentRule?
        if let segment = scope?.segment, !segment.isEmpty {
            rule = try await ScoringService(environment).segment(segment, context).rule
        }
        let measure = try await answering { [rule] () async throws(EngineRefusal) in
            try await environment.engine.measure(
                rule, after: token?.numbers[0] ?? 0, atLeast: context.minimumCommitSeq)
        }
        var response = GetProgrammeScopeResponse()
        response.asOfCommitSeq = measure.asOf
        if let next = measure.next {
            response.nextPageToken = PageToken([next, 0], question: question).text(.programme)
        }
        if let scope { response.scope = scope }
        response.inScope = UInt32(clamping: measure.whole.members)
        response.outOfScope = UInt32(clamping: measure.subjects - measure.whole.members)
        return Reply(response, commitSeq: measure.asOf)
    }
}

extension RefleksContract.ProgrammeScope {
    fileprivate init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .governance(.programmeScope(let scope)) = version.value else { return nil }
        self.init()
        segment = scope.segment
        note = scope.note
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
