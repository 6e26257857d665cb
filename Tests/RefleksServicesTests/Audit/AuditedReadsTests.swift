import Dispatch
import RefleksContract
import RefleksEngine
import RefleksRPC
import RefleksStore
import RefleksWire
import SwiftProtobuf
import Testing

/// Every read of a person leaves a row, and none is answered without.
struct AuditedReadsTests {
    private struct Fixture {
        let code: String
        let interaction: UInt64
    }

    private static let phone = Make.identifier(.phone, "+90 532 123 45 67")

    private static func fixture(_ bench: ServiceBench) async throws -> Fixture {
        let created = try await bench.customers().createCustomer(Make.create(Make.person("Gülizar", "Ak"), phone))
        let code = created.message.code
        let recorded = try await bench.interactions().recordInteraction(Make.purchase("p-1", ofCode: code))
        return Fixture(code: code, interaction: recorded.message.interactionID)
    }

    private static func putSegment(_ bench: ServiceBench) async throws {
        let request = PutSegmentRequest.with {
            ($0.segment.name, $0.segment.rule) = ("buyers", "purchases > 0")
        }
        _ = try await bench.scoring(.admin, "root").putSegment(request)
    }

    private typealias Read = @Sendable (ServiceBench, Fixture) async throws -> Void

    /// A call of every method that shows data of persons, or the audit itself.
    private static let reads: [String: Read] = [
        "refleks.v1.CustomerService/GetCustomer": { bench, fixture in
            _ = try await bench.customers().getCustomer(Make.get(fixture.code))
        },
        "refleks.v1.CustomerService/LookupCustomer": { bench, _ in
            _ = try await bench.customers().lookupCustomer(ReadCustomerTests.lookup(phone))
        },
        "refleks.v1.CustomerService/SearchCustomers": { bench, _ in
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            let request = SearchCustomersRequest.with {
                $0.access = Make.access
                $0.query = "gulizar"
            }
            _ = try await bench.customers().searchCustomers(request, options)
        },
        "refleks.v1.CustomerService/ListCustomers": { bench, _ in
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            let request = ListCustomersRequest.with { $0.access = Make.access }
            _ = try await bench.customers(.system, "erp").listCustomers(request, options)
        },
        "refleks.v1.CustomerService/ListChanges": { bench, fixture in
            _ = try await bench.customers().listChanges(
                ListChangesRequest.with { ($0.access, $0.customer.code) = (Make.access, fixture.code) })
        },
        "refleks.v1.CustomerService/FollowChanges": { bench, _ in
            let request = FollowChangesRequest.with { $0.access = Make.access }
            for try await _ in try await bench.customers(.system, "erp").followChanges(request) { break }
        },
        "refleks.v1.CustomerService/GetCustomer360": { bench, fixture in
            _ = try await bench.customers().getCustomer360(Make.view(fixture.code))
        },
        "refleks.v1.CustomerService/ListPermissions": { bench, fixture in
            _ = try await bench.customers().listPermissions(PermissionTests.list(fixture.code))
        },
        "refleks.v1.CustomerService/CheckContactPermission": { bench, _ in
            let request = CheckContactPermissionRequest.with {
                ($0.access, $0.address, $0.brand) = (Make.access, phone, "shop")
                ($0.channel, $0.purpose) = (.sms, .marketing)
            }
            _ = try await bench.customers().checkContactPermission(request)
        },
        "refleks.v1.CustomerService/ListPermissionOutbox": { bench, _ in
            let request = ListPermissionOutboxRequest.with { $0.access = Make.access }
            _ = try await bench.customers(.system, "erp").listPermissionOutbox(request)
        },
        "refleks.v1.CustomerService/GetContactBriefing": { bench, fixture in
            _ = try await bench.customers().getContactBriefing(BriefingTests.request(fixture.code))
        },
        "refleks.v1.CustomerService/ExportSubjectData": { bench, fixture in
            let request = ExportTests.request(fixture.code)
            for try await _ in try await bench.customers(.admin, "privacy").exportSubjectData(request) {}
        },
        "refleks.v1.CustomerService/EraseSubject": { bench, fixture in
            var request = PrivacyTests.erase(fixture.code)
            request.dryRun = true
            _ = try await bench.customers(.admin, "privacy").eraseSubject(request)
        },
        "refleks.v1.CustomerService/RestrictProcessing": { bench, fixture in
            let request = PrivacyTests.restrict(fixture.code, .objection)
            _ = try await bench.customers(.admin, "privacy").restrictProcessing(request)
        },
        "refleks.v1.CustomerService/RecordSubjectRequest": { bench, fixture in
            _ = try await bench.customers().recordSubjectRequest(SubjectRequestTests.ask(fixture.code, .access))
        },
        "refleks.v1.CustomerService/ContestDecision": { bench, fixture in
            _ = try await bench.customers().contestDecision(SubjectRequestTests.contest(fixture.code, .serviceLevel))
        },
        "refleks.v1.CustomerService/AnswerSubjectRequest": { bench, fixture in
            let asked = try await bench.customers().recordSubjectRequest(SubjectRequestTests.ask(fixture.code, .access))
            _ = try await bench.customers(.admin, "privacy").answerSubjectRequest(
                SubjectRequestTests.answer(fixture.code, asked.message.requestID, .granted))
        },
        "refleks.v1.CustomerService/ListSubjectRequests": { bench, fixture in
            _ = try await bench.customers().recordSubjectRequest(SubjectRequestTests.ask(fixture.code, .access))
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            _ = try await bench.customers(.admin, "privacy").listSubjectRequests(
                .with { $0.access = Make.access }, options)
        },
        "refleks.v1.CustomerService/RunRetention": { bench, _ in
            _ = try await bench.customers(.admin, "privacy").runRetention(.with { $0.access = Make.access })
        },
        "refleks.v1.CustomerService/WatchCustomer": { bench, fixture in
            let request = WatchCustomerRequest.with {
                $0.access = Make.access
                $0.customer.code = fixture.code
            }
            for try await _ in try await bench.customers().watchCustomer(request) { break }
        },
        "refleks.v1.CustomerService/ListMatchCandidates": { bench, _ in
            // Somebody else with the same phone.
            _ = try await bench.customers().createCustomer(Make.create(Make.person("Can", "Ak"), phone))
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            _ = try await bench.customers().listMatchCandidates(MatchTests.list(), options)
        },
        "refleks.v1.CustomerService/ExplainMatch": { bench, fixture in
            let other = try await bench.customers().createCustomer(Make.create(Make.person("Can"))).message.code
            _ = try await bench.customers().explainMatch(MatchTests.explain(fixture.code, other))
        },
        "refleks.v1.InteractionService/GetInteraction": { bench, fixture in
            _ = try await bench.interactions().getInteraction(
                GetInteractionRequest.with {
                    $0.access = Make.access
                    $0.interactionID = fixture.interaction
                })
        },
        "refleks.v1.InteractionService/ListInteractions": { bench, fixture in
            _ = try await bench.interactions().listInteractions(
                ListInteractionsRequest.with {
                    $0.access = Make.access
                    $0.customer.code = fixture.code
                })
        },
        "refleks.v1.InteractionService/GetChannelUsage": { bench, fixture in
            _ = try await bench.interactions().getChannelUsage(ChannelUsageTests.request(fixture.code))
        },
        "refleks.v1.InteractionService/RecommendContact": { bench, fixture in
            _ = try await bench.interactions().recommendContact(RecommendContactTests.request(fixture.code))
        },
        "refleks.v1.InteractionService/TailInteractions": { bench, _ in
            let request = TailInteractionsRequest.with { $0.access = Make.access }
            for try await _ in try await bench.interactions(.system, "erp").tailInteractions(request) { break }
        },
        "refleks.v1.ScoringService/GetScore": { bench, fixture in
            _ = try await bench.scoring().getScore(ScoringServiceTests.score(fixture.code))
        },
        "refleks.v1.ScoringService/ExplainScore": { bench, fixture in
            _ = try await bench.scoring().explainScore(ScoringServiceTests.explain(fixture.code))
        },
        "refleks.v1.ScoringService/ListScoreHistory": { bench, fixture in
            _ = try await bench.scoring().listScoreHistory(ScoringServiceTests.history(fixture.code))
        },
        "refleks.v1.ScoringService/SimulateScore": { bench, fixture in
            let event = ScoringServiceTests.event(.purchase)
            _ = try await bench.scoring().simulateScore(ScoringServiceTests.simulate(fixture.code, [event]))
        },
        "refleks.v1.ScoringService/GetServiceLevel": { bench, fixture in
            _ = try await bench.scoring().getServiceLevel(ScoringServiceTests.level(fixture.code))
        },
        "refleks.v1.ScoringService/GetLifecycle": { bench, fixture in
            _ = try await bench.scoring().getLifecycle(ScoringServiceTests.lifecycle(fixture.code))
        },
        "refleks.v1.ScoringService/GetRoleProfile": { bench, fixture in
            _ = try await bench.scoring().getRoleProfile(ScoringServiceTests.roles(fixture.code))
        },
        "refleks.v1.ScoringService/ListTopCustomers": { bench, _ in
            _ = try await bench.scoring().listTopCustomers(.with { $0.access = Make.access })
        },
        "refleks.v1.ScoringService/ListAtRiskCustomers": { bench, _ in
            _ = try await bench.scoring().listAtRiskCustomers(.with { $0.access = Make.access })
        },
        "refleks.v1.ScoringService/ListLostCustomers": { bench, _ in
            _ = try await bench.scoring().listLostCustomers(.with { $0.access = Make.access })
        },
        "refleks.v1.ScoringService/ListSegmentMembers": { bench, _ in
            try await putSegment(bench)
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            let request = ListSegmentMembersRequest.with { ($0.access, $0.name) = (Make.access, "buyers") }
            _ = try await bench.scoring().listSegmentMembers(request, options)
        },
        "refleks.v1.ScoringService/ExplainMembership": { bench, fixture in
            try await putSegment(bench)
            _ = try await bench.scoring().explainMembership(
                .with { ($0.access, $0.customer.code, $0.name) = (Make.access, fixture.code, "buyers") })
        },
        "refleks.v1.ScoringService/ListLookalikes": { bench, _ in
            var codes: [String] = []
            for index in 0..<5 {
                let person = Make.create(Make.person("Ali\(index)"))
                codes.append(try await bench.customers().createCustomer(person).message.code)
            }
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            let request = ListLookalikesRequest.with { ($0.access, $0.customers.codes) = (Make.access, codes) }
            _ = try await bench.scoring(.analyst, "maria").listLookalikes(request, options)
        },
        "refleks.v1.ScoringService/RecommendProducts": { bench, fixture in
            _ = try await bench.scoring().recommendProducts(OfferMake.recommend(fixture.code))
        },
        "refleks.v1.ScoringService/RecommendNextBestAction": { bench, fixture in
            _ = try await bench.scoring().recommendNextBestAction(OfferMake.next(fixture.code))
        },
        "refleks.v1.ScoringService/AllocateCapacity": { bench, fixture in
            _ = try await bench.scoring().allocateCapacity(OfferMake.allocate([fixture.code], seats: 1))
        },
        "refleks.v1.ScoringService/ProposeRedirect": { bench, fixture in
            try await bench.buy(fixture.code, "loss", money: [Make.money(.channelCost, 9_999_999)])
            _ = try await bench.scoring().proposeRedirect(OfferMake.propose(fixture.code))
        },
        "refleks.v1.ScoringService/DecideRedirect": { bench, fixture in
            try await bench.buy(fixture.code, "loss", money: [Make.money(.channelCost, 9_999_999)])
            let proposed = try await bench.scoring().proposeRedirect(OfferMake.propose(fixture.code)).message
            _ = try await bench.scoring(.admin, "root").decideRedirect(
                OfferMake.decide(fixture.code, proposed.redirect.redirectID, .refused))
        },
        "refleks.v1.ScoringService/GetWallet": { bench, fixture in
            _ = try await bench.scoring().getWallet(OfferMake.wallet(fixture.code))
        },
        "refleks.v1.ScoringService/GetCampaignReport": { bench, fixture in
            _ = try await bench.scoring(.admin, "root").putCampaign(
                OfferMake.campaign("c", [fixture.code], control: 0))
            _ = try await bench.scoring().getCampaignReport(OfferMake.report("c"))
        },
        "refleks.v1.ScoringService/GetRetentionEconomics": { bench, fixture in
            let admin = bench.scoring(.admin, "root")
            _ = try await admin.putCampaign(OfferMake.campaign("c", [fixture.code], control: 0))
            _ = try await admin.putCampaign(
                OfferMake.campaign("a", [fixture.code], goal: .acquisition, control: 0))
            do {
                _ = try await admin.getRetentionEconomics(OfferMake.economics("c", "a"))
            } catch let error as RPCError where error.reason == "RETENTION_NOBODY_COMPARED" {
                // Read and recorded; one customer compares with nobody.
            }
        },
        "refleks.v1.ScoringService/GetLifetimeValue": { bench, fixture in
            _ = try await bench.scoring().getLifetimeValue(ModelServiceTests.value(fixture.code))
        },
        "refleks.v1.ScoringService/FitModel": { bench, _ in
            do {
                _ = try await ModelServiceTests.fit(bench)
            } catch let error as RPCError where error.reason == "MODEL_POPULATION_EMPTY" {
                // Nobody has bought enough for a model: that is found behind the audit's row.
            }
        },
        "refleks.v1.ScoringService/ActivateModel": { bench, _ in
            let request = ActivateModelRequest.with { $0.access = Make.access }
            _ = try await bench.scoring(.admin, "root").activateModel(request)
        },
        "refleks.v1.ScoringService/BacktestModel": { bench, _ in
            try await ModelServiceTests.put(bench)
            _ = try await ModelServiceTests.backtest(bench, 1)
        },
        "refleks.v1.GovernanceService/Recognise": { bench, fixture in
            _ = try await bench.governance().recognise(GovernanceMake.recognise("r", fixture.code))
        },
        "refleks.v1.GovernanceService/ListRecognitions": { bench, fixture in
            _ = try await bench.governance().recognise(GovernanceMake.recognise("r", fixture.code))
            _ = try await bench.governance().listRecognitions(.with { $0.access = Make.access })
        },
        "refleks.v1.GovernanceService/GetDigest": { bench, fixture in
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(fixture.code))
            _ = try await bench.governance().getDigest(.with { ($0.access, $0.period) = (Make.access, .month) })
        },
        "refleks.v1.FeedbackService/ListFeedback": { bench, fixture in
            _ = try await bench.feedback().listFeedback(FeedbackMake.list(fixture.code))
        },
        "refleks.v1.FeedbackService/GetCase": { bench, fixture in
            let told = try await bench.feedback().submitFeedback(FeedbackMake.submit(fixture.code)).message
            _ = try await bench.feedback().getCase(FeedbackMake.get(told.case.caseID))
        },
        "refleks.v1.FeedbackService/ListRemedies": { bench, fixture in
            _ = try await bench.feedback().listRemedies(
                .with { ($0.access, $0.code) = (Make.access, fixture.code) })
        },
        "refleks.v1.FeedbackService/ListCases": { bench, fixture in
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(fixture.code))
            _ = try await bench.feedback().listCases(FeedbackMake.cases())
        },
        "refleks.v1.FeedbackService/ListDissatisfied": { bench, fixture in
            _ = try await bench.feedback().submitFeedback(FeedbackMake.submit(fixture.code))
            _ = try await bench.feedback().listDissatisfied(FeedbackMake.dissatisfied())
        },
        "refleks.v1.SystemService/ListAudit": { bench, _ in
            _ = try await bench.system(.admin, "root").listAudit(ListAuditRequest.with { $0.access = Make.access })
        },
        "refleks.v1.SystemService/VerifyAudit": { bench, _ in
            _ = try await bench.system(.admin, "root").verifyAudit(VerifyAuditRequest.with { $0.access = Make.access })
        },
        "refleks.v1.SystemService/VerifyProjection": { bench, _ in
            let request = VerifyProjectionRequest.with { $0.access = Make.access }
            for try await _ in try await bench.system(.admin, "root").verifyProjection(request) {}
        },
    ]

    /// Methods whose request says who reads and why.
    private static func audited() throws -> Set<String> {
        let files = try Google_Protobuf_FileDescriptorSet(serializedBytes: Contract.fileDescriptorSet).file
        let requests = files.flatMap { file in
            file.messageType.filter { $0.field.contains { $0.typeName == ".refleks.v1.AccessContext" } }
                .map { "\(file.package).\($0.name)" }
        }
        return Set(
            Contract.services.flatMap(\.methods).filter { requests.contains($0.requestType) }.map(\.fullName))
    }

    @Test func `every method that says who reads leaves a row with purpose, actor and customer`() async throws {
        #expect(try Self.audited() == Set(Self.reads.keys))
        for (method, read) in Self.reads {
            try await ServiceBench.run { bench in
                let fixture = try await Self.fixture(bench)
                try await read(bench, fixture)
                // Who answers or lists requests has recorded one before.
                let rows = try await bench.audit.page(AuditQuery()).rows
                    .filter { row in
                        let isPrepared =
                            method.contains("SubjectRequest") || method.contains("Redirect")
                            || method.contains("Recognitions")
                        return !isPrepared || row.event.method == method
                    }
                // A pair is two rows, so that the read is found by the code of either.
                #expect(rows.count == (method.contains("Match") ? 2 : 1), "\(method)")
                for row in rows {
                    #expect(row.event.method == method)
                    #expect(row.event.actor == "ayse" && row.event.purpose == UInt32(Purpose.service.rawValue))
                    #expect(row.event.at == bench.now && row.event.status == 0)
                    #expect(row.event.branch == (row.event.role == "branch" ? "34-001" : ""))
                }
                let nameless = ["System", "Tail", "Follow", "Outbox", "RunRetention", "AtRisk", "Lost", "Model"]
                let namesNobody = nameless.contains(where: method.contains)
                let subject = namesNobody ? 0 : UInt64(fixture.code.dropLast())
                #expect(rows.contains { $0.event.subject == subject }, "\(method)")
            }
        }
    }

    @Test func `a failed audit refuses every one of them, and nothing else`() async throws {
        try await ServiceBench.run(auditing: MemoryAuditStore { _ in .ioFailure("injected") }) { bench in
            let fixture = try await Self.fixture(bench)
            #expect(try await bench.system().checkHealth(CheckHealthRequest()).message.status == .serving)
            _ = try await bench.customers().getCustomer(Make.get(fixture.code))
            try await bench.audit.settle()
            for (method, read) in Self.reads {
                let error = await refusal { try await read(bench, fixture) }
                #expect(error?.code == .unavailable && error?.reason == "AUDIT_UNAVAILABLE", "\(method)")
                #expect(error?.outcome == .noEffect)
            }
            _ = try await bench.interactions().recordInteraction(Make.purchase("p-2", ofCode: fixture.code))
            let health = try await bench.system().checkHealth(CheckHealthRequest()).message
            #expect(health.status == .notServing && health.reasons.map(\.code) == ["AUDIT_UNAVAILABLE"])
        }
    }

    @Test func `a full queue refuses reads until it has room again`() async throws {
        var bounds = AuditConfiguration()
        bounds.maximumQueuedRows = 1
        // The disk takes as long as the test lets it: nothing fails.
        let disk = DispatchSemaphore(value: 0)
        let slow = MemoryAuditStore { _ in
            disk.wait()
            return nil
        }
        try await ServiceBench.run(auditing: slow, bounds: bounds) { bench in
            defer { for _ in 1...8 { disk.signal() } }
            let fixture = try await Self.fixture(bench)
            _ = try await bench.customers().getCustomer360(Make.view(fixture.code))
            let error = await refusal { _ = try await bench.customers().getCustomer360(Make.view(fixture.code)) }
            #expect(error?.reason == "AUDIT_UNAVAILABLE" && (error?.retryAfterMilliseconds ?? 0) > 0)
            #expect(bench.audit.status().state == .recording && bench.audit.status().queuedRows == 1)
            disk.signal()
            try await bench.audit.settle()
            _ = try await bench.customers().getCustomer360(Make.view(fixture.code))
        }
    }

    @Test func `a watch ends when its views can no longer be audited`() async throws {
        try await ServiceBench.run(auditing: MemoryAuditStore { _ in .ioFailure("injected") }) { bench in
            let fixture = try await Self.fixture(bench)
            let request = WatchCustomerRequest.with {
                $0.access = Make.access
                $0.customer.code = fixture.code
            }
            let error = await refusal {
                for try await _ in try await bench.customers().watchCustomer(request) {
                    try await bench.audit.settle()
                    _ = try await bench.interactions().recordInteraction(Make.purchase("p-2", ofCode: fixture.code))
                }
            }
            #expect(error?.reason == "AUDIT_UNAVAILABLE")
        }
    }

    @Test func `finding nobody and reading in another's name are recorded`() async throws {
        try await ServiceBench.run { bench in
            _ = await refusal { _ = try await bench.customers().getCustomer(Make.get("1000000005")) }
            _ = await refusal { _ = try await bench.customers(.agent, "veli").getCustomer(Make.get("1000000005")) }
            _ = await refusal { _ = try await bench.customers().getCustomer(Make.get("1")) }
            let rows = try await bench.audit.page(AuditQuery()).rows.reversed()
            #expect(rows.map(\.event.status) == [5, 7])
            #expect(rows.map(\.event.subject) == [0, 0])
            #expect(rows.map(\.event.principal) == ["34-001", "veli"])
        }
    }

    @Test func `a search leaves a row for everybody whom it shows`() async throws {
        try await ServiceBench.run { bench in
            var codes: Set<UInt64> = []
            for name in ["Deniz", "Denizhan", "Denizcan"] {
                let code = try await bench.customers().createCustomer(Make.create(Make.person(name))).message.code
                codes.insert(try #require(UInt64(code.dropLast())))
            }
            let request = SearchCustomersRequest.with {
                $0.access = Make.access
                $0.query = "deniz"
            }
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            options.entries["unmask"] = "true"
            _ = try await bench.customers().searchCustomers(request, options)
            let rows = try await bench.audit.page(AuditQuery()).rows
            #expect(Set(rows.map(\.event.subject)) == codes)
            #expect(rows.allSatisfy { $0.event.subjects == 3 && $0.event.isUnmasked })
        }
    }
}
