import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

/// The rights of the one customer whom the sample server knows.
extension SampleCustomers {
    func eraseSubject(_ request: Judged<EraseSubjectRequest>, _: CallContext) async throws -> Reply<
        EraseSubjectResponse
    > {
        let request = try request.accepted()
        server.state.withLock { $0.erasures.append(request) }
        return Reply(
            .with {
                $0.outcome = request.retentionClasses.isEmpty ? .erased : .restricted
                $0.lines = [
                    .with { ($0.subject, $0.fate, $0.rows) = (.dataKey, .erased, 1) },
                    .with {
                        ($0.subject, $0.fate, $0.rows) = (.interaction, .anonymised, 1_234)
                        ($0.retention, $0.ground, $0.keptUntil) = (.commercialRecord, "Commercial Code", "2037-01-01")
                    },
                ]
                ($0.commitSeq, $0.answerDueUs) = (18, TestShell.now + 30 * 86_400_000_000)
            })
    }

    /// Leaves the end out for the code 2000000000.
    func exportSubjectData(
        _ request: Judged<ExportSubjectDataRequest>, _ responses: ResponseWriter<ExportSubjectDataResponse>,
        _: CallContext
    ) async throws -> StreamEnd {
        let request = try request.accepted()
        try await responses.write(.with { $0.record = SampleServer.view })
        try await responses.write(.with { $0.entries.position = 4_096 })
        for seq in UInt64(1)...2 {
            try await responses.write(
                .with { $0.entries.entries = [.with { ($0.commitSeq, $0.event) = (seq, .interaction) }] })
        }
        guard request.code != SampleServer.other else { return StreamEnd() }
        try await responses.write(.with { $0.reads.rows = [.with { $0.actor = "ayse.kaya" }] })
        try await responses.write(.with { $0.end = .with { ($0.entries, $0.reads) = (2, 1) } })
        return StreamEnd()
    }

    func restrictProcessing(_ request: Judged<RestrictProcessingRequest>, _: CallContext) async throws -> Reply<
        RestrictProcessingResponse
    > {
        let request = try request.accepted()
        server.state.withLock { $0.restrictions.append(request) }
        return Reply(
            .with { ($0.version, $0.changed, $0.commitSeq, $0.answerDueUs) = (4, true, 19, TestShell.now) })
    }

    func recordSubjectRequest(
        _ request: Judged<RecordSubjectRequestRequest>, _: CallContext
    ) async throws -> Reply<RecordSubjectRequestResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.subjectRequests.append(request) }
        return Reply(Self.recorded)
    }

    func contestDecision(
        _ request: Judged<ContestDecisionRequest>, _: CallContext
    ) async throws -> Reply<RecordSubjectRequestResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.contests.append(request) }
        return Reply(Self.recorded)
    }

    private static let recorded = RecordSubjectRequestResponse.with {
        ($0.requestID, $0.version, $0.commitSeq) = (20_480, 4, 20)
        $0.answerDueUs = TestShell.now + 30 * 86_400_000_000
    }

    func answerSubjectRequest(
        _ request: Judged<AnswerSubjectRequestRequest>, _: CallContext
    ) async throws -> Reply<AnswerSubjectRequestResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.answers.append(request) }
        return Reply(.with { ($0.version, $0.commitSeq) = (5, 21) })
    }

    func listSubjectRequests(
        _ request: Judged<ListSubjectRequestsRequest>, _: CallContext
    ) async throws -> Reply<ListSubjectRequestsResponse> {
        _ = try request.accepted()
        return Reply(
            .with {
                ($0.open, $0.overdue) = (2, 1)
                $0.requests = [
                    SampleServer.subjectRequest(20_480, .contest, dueIn: -1),
                    SampleServer.subjectRequest(21_504, .access, dueIn: 9),
                ]
            })
    }

    func listRetentionClasses(
        _ request: Judged<ListRetentionClassesRequest>, _: CallContext
    ) async throws -> Reply<ListRetentionClassesResponse> {
        _ = try request.accepted()
        return Reply(
            .with {
                $0.rules = [
                    .with { ($0.retention, $0.law, $0.years, $0.keepsPerson) = (.bankRecord, "Banking Law", 10, true) }
                ]
            })
    }

    /// Two pages.
    func runRetention(
        _ request: Judged<RunRetentionRequest>, _: CallContext
    ) async throws -> Reply<RunRetentionResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.retentionRuns.append(request) }
        let isFirst = request.pageToken.isEmpty
        return Reply(
            .with {
                $0.results = [
                    .with {
                        $0.customerCode = isFirst ? "1000000005" : SampleServer.other
                        ($0.retention, $0.outcome) = (.bankRecord, isFirst ? .erased : .restricted)
                        ($0.keptUntil, $0.commitSeq) = (isFirst ? "" : "2037-01-01", 22)
                    }
                ]
                $0.nextPageToken = isFirst ? "bmV4dA" : ""
            })
    }
}

extension SampleServer {
    /// A request of the one customer, due so many days from now.
    static func subjectRequest(_ id: UInt64, _ kind: SubjectRequestKind, dueIn days: Int64) -> SubjectRequest {
        .with {
            ($0.requestID, $0.kind, $0.customerCode) = (id, kind, "1000000005")
            $0.decision = kind == .contest ? .redirection : .unspecified
            $0.answerDueUs = TestShell.now + days * 86_400_000_000
            $0.receivedAtUs = $0.answerDueUs - 31 * 86_400_000_000
            ($0.reason, $0.recordedBy) = ("haksız", "branch/34-001")
        }
    }
}
