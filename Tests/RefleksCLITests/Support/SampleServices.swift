import FoundationEssentials
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Synchronization

struct SampleCustomers: CustomerServiceProvider {
    let server: SampleServer

    func createCustomer(_ request: Judged<CreateCustomerRequest>, _: CallContext) async throws -> Reply<
        CreateCustomerResponse
    > {
        let request = try request.accepted()
        server.state.withLock { $0.customers.append(request) }
        return Reply(
            .with {
                $0.code = "1000000005"
                $0.created = request.identifiers.isEmpty
                $0.version = 1
                $0.commitSeq = 9
            })
    }

    func getCustomer(_ request: Judged<GetCustomerRequest>, _: CallContext) async throws -> Reply<GetCustomerResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.accesses.append(request.access) }
        guard request.code == SampleServer.customer.code else { throw SampleServer.notFound }
        return Reply(.with { $0.customer = SampleServer.customer })
    }

    func updateCustomer(_ request: Judged<UpdateCustomerRequest>, _: CallContext) async throws -> Reply<
        UpdateCustomerResponse
    > {
        let request = try request.accepted()
        guard request.expectedVersion == 3 else {
            throw RPCError(.aborted, Catalogue.Customer.versionMismatch, details: ["current_version": "3"])
        }
        return Reply(.with { ($0.version, $0.commitSeq) = (4, 10) })
    }

    func lookupCustomer(_ request: Judged<LookupCustomerRequest>, _: CallContext) async throws -> Reply<
        LookupCustomerResponse
    > {
        _ = try request.accepted()
        return Reply(.with { $0.customer = SampleServer.customer })
    }

    func searchCustomers(
        _ request: Judged<SearchCustomersRequest>, _: CallContext
    ) async throws -> Reply<SearchCustomersResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                // A server that has looked at much and found nobody yet.
                let isEarly = request.query == "far" && request.pageToken.isEmpty
                $0.matches = isEarly ? [] : server.state.withLock { $0.matches }
                $0.nextPageToken = isEarly ? "abc" : ""
            })
    }

    /// Two pages, the second of which has somebody with a name that a spreadsheet would take for a formula.
    func listCustomers(
        _ request: Judged<ListCustomersRequest>, _ context: CallContext
    ) async throws -> Reply<ListCustomersResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.listedFrom.append(context.minimumCommitSeq) }
        var formula = SampleServer.customer
        (formula.code, formula.familyName, formula.identifiers) = ("1000000013", "=cmd()", [])
        return Reply(
            .with {
                $0.customers = request.pageToken.isEmpty ? [SampleServer.customer] : [formula]
                $0.nextPageToken = request.pageToken.isEmpty ? "abc" : ""
            })
    }

    func addIdentifier(_ request: Judged<AddIdentifierRequest>, _: CallContext) async throws -> Reply<
        AddIdentifierResponse
    > {
        _ = try request.accepted()
        return Reply(.with { ($0.version, $0.commitSeq, $0.added) = (4, 11, true) })
    }

    func removeIdentifier(
        _ request: Judged<RemoveIdentifierRequest>, _: CallContext
    ) async throws -> Reply<RemoveIdentifierResponse> {
        _ = try request.accepted()
        return Reply(.with { ($0.version, $0.commitSeq) = (5, 12) })
    }

    func getCustomer360(_ request: Judged<GetCustomer360Request>, _ context: CallContext) async throws -> Reply<
        Customer360
    > {
        let request = try request.accepted()
        server.state.withLock {
            $0.accesses.append(request.access)
            $0.entries = context.entries
            $0.asOf = (request.asOfValidUs, request.asOfKnownUs)
        }
        if case .code(let code)? = request.customer.selector, code != SampleServer.customer.code {
            throw SampleServer.notFound
        }
        return Reply(server.view)
    }

    func putFact(_ request: Judged<PutFactRequest>, _: CallContext) async throws -> Reply<PutFactResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.facts.append(request.fact) }
        return Reply(.with { ($0.factID, $0.commitSeq) = (13_312, 13) })
    }

    func retractFact(_ request: Judged<RetractFactRequest>, _: CallContext) async throws -> Reply<RetractFactResponse> {
        guard try request.accepted().factID == 13_312 else { throw RPCError(.notFound, Catalogue.Privacy.factNotFound) }
        return Reply(.with { $0.commitSeq = 14 })
    }

    func setServicePreference(
        _ request: Judged<SetServicePreferenceRequest>, _: CallContext
    ) async throws -> Reply<SetServicePreferenceResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.preferences.append(request.preference) }
        return Reply(.with { $0.commitSeq = 15 })
    }

    func mergeCustomers(
        _ request: Judged<MergeCustomersRequest>, _: CallContext
    ) async throws -> Reply<MergeCustomersResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.merges.append(request) }
        guard request.survivorCode != request.mergedCode else {
            throw RPCError(.failedPrecondition, Catalogue.Matching.selfMerge)
        }
        return Reply(
            .with {
                ($0.survivorCode, $0.version, $0.commitSeq) = (request.survivorCode, 4, 16)
                $0.mergedCodes = [request.mergedCode]
                $0.choices = [
                    .with { ($0.field, $0.code, $0.conflict) = (.familyName, request.survivorCode, true) },
                    .with { ($0.field, $0.code) = (.birthDate, request.mergedCode) },
                ]
                $0.deceased = true
            })
    }

    func unmergeCustomers(
        _ request: Judged<UnmergeCustomersRequest>, _: CallContext
    ) async throws -> Reply<UnmergeCustomersResponse> {
        let request = try request.accepted()
        guard request.mergedCode != SampleServer.customer.code else {
            throw RPCError(.failedPrecondition, Catalogue.Matching.notMerged)
        }
        return Reply(
            .with {
                ($0.survivorCode, $0.version, $0.commitSeq) = (SampleServer.customer.code, 5, 17)
                $0.movedCodes = [SampleServer.moved]
            })
    }

    /// Two pages.
    func listChanges(
        _ request: Judged<ListChangesRequest>, _: CallContext
    ) async throws -> Reply<ListChangesResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.historyKinds = request.kinds }
        let isFirst = request.pageToken.isEmpty
        return Reply(
            .with {
                $0.customerCode = "1000000005"
                $0.changes = isFirst ? [SampleServer.verified, SampleServer.renamed] : [SampleServer.visit]
                $0.nextPageToken = isFirst ? "abc" : ""
            })
    }

    /// Loses the connection once, after the first change.
    func followChanges(
        _ request: Judged<FollowChangesRequest>, _ responses: ResponseWriter<FollowChangesResponse>, _: CallContext
    ) async throws -> StreamEnd {
        let request = try request.accepted()
        for change in [SampleServer.renamed, SampleServer.verified] where change.commitSeq > request.after.commitSeq {
            try await responses.write(
                .with {
                    ($0.position.epoch, $0.position.commitSeq) = (7, change.commitSeq)
                    $0.changes = [change]
                })
            if change.commitSeq == 4, request.after.commitSeq < 4 {
                throw RPCError(.unavailable, Catalogue.System.notServing)
            }
        }
        return StreamEnd()
    }

    func listMatchCandidates(
        _ request: Judged<ListMatchCandidatesRequest>, _: CallContext
    ) async throws -> Reply<ListMatchCandidatesResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.candidates = request.minimumVerdict == .automatic ? [] : [SampleServer.candidate]
                $0.nextPageToken = request.pageToken.isEmpty ? "abc" : ""
            })
    }

    func explainMatch(_ request: Judged<ExplainMatchRequest>, _: CallContext) async throws -> Reply<
        ExplainMatchResponse
    > {
        guard try request.accepted().otherCode == SampleServer.other else { throw SampleServer.notFound }
        return Reply(SampleServer.explanation)
    }

    func dismissMatchCandidate(
        _ request: Judged<DismissMatchCandidateRequest>, _: CallContext
    ) async throws -> Reply<DismissMatchCandidateResponse> {
        guard try request.accepted().otherCode == SampleServer.other else {
            throw RPCError(.notFound, Catalogue.Matching.notFound)
        }
        return Reply(.with { $0.commitSeq = 18 })
    }

    func getContactBriefing(
        _ request: Judged<GetContactBriefingRequest>, _: CallContext
    ) async throws -> Reply<ContactBriefing> {
        let request = try request.accepted()
        server.state.withLock {
            $0.accesses.append(request.access)
            $0.branches.append(request.branch)
        }
        return Reply(SampleServer.briefing)
    }

    func watchCustomer(
        _ request: Judged<WatchCustomerRequest>, _ responses: ResponseWriter<WatchCustomerResponse>, _: CallContext
    ) async throws -> StreamEnd {
        _ = try request.accepted()
        for number in UInt64(1)...2 {
            try await responses.write(
                .with {
                    $0.position.commitSeq = number
                    $0.snapshot = number == 1
                    $0.newInteractions = number == 1 ? 0 : 1
                    $0.view = SampleServer.view
                })
        }
        return StreamEnd()
    }
}

struct SampleInteractions: InteractionServiceProvider {
    let server: SampleServer

    func recordInteraction(
        _ request: Judged<RecordInteractionRequest>, _: CallContext
    ) async throws -> Reply<RecordInteractionResponse> {
        let request = try request.accepted()
        let reply = try server.record(request).get()
        if let lost = server.state.withLock({ $0.lostAnswers.isEmpty ? nil : $0.lostAnswers.removeFirst() }) {
            throw lost
        }
        return Reply(reply, commitSeq: 1, outcome: .committed)
    }

    func recordInteractionBatch(
        _ request: Judged<RecordInteractionBatchRequest>, _: CallContext
    ) async throws -> Reply<RecordInteractionBatchResponse> {
        _ = try request.accepted()
        return Reply(RecordInteractionBatchResponse())
    }

    func pushInteractions(
        _ requests: RequestStream<PushItem>, _ responses: ResponseWriter<PushAck>, _: CallContext
    ) async throws -> StreamEnd {
        while let item = try await requests.next() {
            var ack = PushAck()
            ack.sequence = item.sequence
            switch server.record(item.record) {
            case .success(let reply): ack.recorded = reply
            case .failure(let error):
                ack.refused = .with {
                    $0.code = UInt32(error.code.rawValue)
                    $0.reason = error.reason
                    $0.message = error.template.text(.english, error.arguments)
                    $0.violations = error.violations.map { violation in
                        .with { ($0.path, $0.code, $0.message) = (violation.path, violation.code, "no such currency") }
                    }
                }
            }
            try await responses.write(ack)
        }
        return StreamEnd()
    }

    func getInteraction(
        _ request: Judged<GetInteractionRequest>, _: CallContext
    ) async throws -> Reply<GetInteractionResponse> {
        _ = try request.accepted()
        return Reply(.with { $0.interaction = SampleServer.interaction(2, .purchase, .revenue, 123_456) })
    }

    func listInteractions(
        _ request: Judged<ListInteractionsRequest>, _: CallContext
    ) async throws -> Reply<ListInteractionsResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.customerCode = "1000000005"
                $0.interactions = server.view.lastInteractions
                $0.nextPageToken = request.pageToken.isEmpty ? "abc" : ""
            })
    }

    func tailInteractions(
        _ request: Judged<TailInteractionsRequest>, _ responses: ResponseWriter<TailInteractionsResponse>,
        _: CallContext
    ) async throws -> StreamEnd {
        _ = try request.accepted()
        for interaction in server.view.lastInteractions {
            try await responses.write(
                .with {
                    $0.position.commitSeq = interaction.commitSeq
                    $0.interactions = [interaction]
                })
        }
        return StreamEnd()
    }
}

struct SampleSystem: SystemServiceProvider {
    let server: SampleServer

    func checkHealth(_ request: Judged<CheckHealthRequest>, _: CallContext) async throws -> Reply<CheckHealthResponse> {
        _ = try request.accepted()
        return Reply(
            .with {
                $0.status = server.state.withLock { $0.health }
                if $0.status != .serving {
                    $0.reasons = [.with { ($0.code, $0.message) = ("STORAGE_FULL", "The disk is full.") }]
                }
            })
    }

    func watchHealth(
        _ request: Judged<WatchHealthRequest>, _ responses: ResponseWriter<WatchHealthResponse>, _: CallContext
    ) async throws -> StreamEnd {
        _ = try request.accepted()
        let (health, end) = server.state.withLock {
            ($0.health, $0.watchEnds.isEmpty ? nil : $0.watchEnds.removeFirst())
        }
        try await responses.write(.with { $0.status = health })
        if let end { throw end }
        return StreamEnd()
    }

    func getServerInfo(_ request: Judged<GetServerInfoRequest>, _: CallContext) async throws -> Reply<
        GetServerInfoResponse
    > {
        _ = try request.accepted()
        return Reply(
            server.state.withLock { state in
                .with {
                    $0.version = "0.1.0"
                    $0.protocol = "refleks/1"
                    $0.contractDigest = state.digest
                    $0.serverID = "s-1"
                    $0.caller = "refleks://branch/34-001"
                    $0.epoch = state.epoch
                    $0.commitSeq = 8_123
                    $0.startedAtUs = TestShell.now - 90_000_000
                    $0.serverTimeUs = TestShell.now
                    $0.limits = ["maximum_message_bytes": 1_048_576]
                }
            })
    }

    func describeServices(
        _ request: Judged<DescribeServicesRequest>, _: CallContext
    ) async throws -> Reply<DescribeServicesResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.contractDigest = server.state.withLock { $0.digest }
                $0.services = Contract.services
                if !request.summaryOnly { $0.fileDescriptorSet = .init(Contract.fileDescriptorSet) }
            })
    }

    func putQuestion(_ request: Judged<PutQuestionRequest>, _: CallContext) async throws -> Reply<PutReferenceResponse>
    {
        let request = try request.accepted()
        server.state.withLock { $0.questions.append(request.question) }
        return Reply(.with { ($0.version, $0.commitSeq) = (2, 16) })
    }

    func listQuestions(
        _ request: Judged<ListQuestionsRequest>, _: CallContext
    ) async throws -> Reply<ListQuestionsResponse> {
        let isShort = try request.accepted().askedOnly
        return Reply(
            .with {
                $0.questions = SampleServer.questions.filter { !$0.retired || !isShort }
            })
    }

    func listConnections(
        _ request: Judged<ListConnectionsRequest>, _: CallContext
    ) async throws -> Reply<ListConnectionsResponse> {
        _ = try request.accepted()
        throw RPCError(.permissionDenied, Catalogue.RPC.roleNotAllowed, ["branch", "ListConnections", "admin"])
    }

    /// Three rows in pages of two, the second of which is empty.
    func listAudit(_ request: Judged<ListAuditRequest>, _: CallContext) async throws -> Reply<ListAuditResponse> {
        let request = try request.accepted()
        let pages: [String: ([UInt64], String)] = ["": ([3, 2], "a"), "a": ([], "b"), "b": ([1], "")]
        let (seqs, next) = pages[request.pageToken] ?? ([], "")
        return Reply(
            .with {
                $0.nextPageToken = next
                $0.rows = seqs.map { seq in
                    .with {
                        ($0.seq, $0.atUs, $0.actor) = (seq, TestShell.now, "ayse.kaya")
                        ($0.principal, $0.purpose) = ("refleks://agent/ayse.kaya", .complaint)
                        ($0.method, $0.customerCode) = ("refleks.v1.CustomerService/GetCustomer360", "1000000005")
                    }
                }
            })
    }

    func verifyProjection(
        _ request: Judged<VerifyProjectionRequest>, _ responses: ResponseWriter<VerifyProjectionResponse>,
        _: CallContext
    ) async throws -> StreamEnd {
        _ = try request.accepted()
        try await responses.write(
            .with { ($0.stage, $0.foldedSeq, $0.appliedSeq) = (.folding, 4_096, 12_000) })
        try await responses.write(
            .with {
                ($0.stage, $0.foldedSeq, $0.appliedSeq) = (.comparing, 12_000, 12_000)
                ($0.rowsEqual, $0.table) = (256, "timeline")
            })
        let differences = server.state.withLock { $0.differences }
        try await responses.write(
            .with {
                ($0.stage, $0.foldedSeq, $0.appliedSeq) = (.done, 12_000, 12_000)
                ($0.rowsEqual, $0.rowsDifferent) = (34_567, UInt64(differences.count))
                $0.differences = differences
            })
        return StreamEnd()
    }

    func verifyAudit(_ request: Judged<VerifyAuditRequest>, _: CallContext) async throws -> Reply<VerifyAuditResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.rowsChecked = 2
                $0.nextSeq = request.fromSeq == 1 ? 3 : 0
                $0.headSeq = 4
                $0.headHash = .init(repeating: 0xAB, count: 32)
                guard request.expectedSeq == 4, request.expectedHash != $0.headHash else { return }
                $0.nextSeq = 0
                ($0.brokenSeq, $0.broken) = (4, .replaced)
            })
    }
}
