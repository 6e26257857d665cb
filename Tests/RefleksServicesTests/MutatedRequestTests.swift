import NIOCore
import RefleksContract
import RefleksEngine
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import SwiftProtobuf
import Testing

/// Requests whose bytes are broken at random: every one is answered, or refused with a reason that blames the request.
struct MutatedRequestTests {
    static let phone = Make.identifier(.phone, "0532 123 45 67")

    /// A good request of every unary method, as bytes.
    private static func corpus(_ code: String) throws -> [(method: MethodDescriptor, bytes: [UInt8])] {
        var purchase = Make.purchase("e", by: phone, Make.identifier(.tckn, "87836910956"))
        purchase.interaction.money = [Make.money(.revenue, 123_456), Make.money(.discount, 5, "USD")]
        purchase.interaction.items = [.with { ($0.product, $0.quantityMilli, $0.category) = ("A1", 1_000, "Çay") }]
        purchase.interaction.attributes = ["a": "ğ", "b": ""]
        purchase.newCustomer = Make.person("Çağrı", "Ünlü", born: "1980-02-29")
        var batch = RecordInteractionBatchRequest()
        batch.items = [purchase, Make.purchase("f", ofCode: code)]
        var atomic = batch
        atomic.atomic = true
        var list = ListInteractionsRequest()
        (list.access, list.customer.identifier, list.types) = (Make.access, phone, [.purchase])
        var get = GetInteractionRequest()
        (get.access, get.sourceEvent.sourceSystem, get.sourceEvent.sourceEventID) = (Make.access, "34-001", "e")
        let messages: [(MethodDescriptor, any Message)] = [
            (CustomerServiceMethods.createCustomer, Make.create(purchase.newCustomer, phone)),
            (CustomerServiceMethods.getCustomer, Make.get(code)),
            (
                CustomerServiceMethods.updateCustomer,
                ChangeCustomerTests.update(code, version: 1) { ($0.givenName, $0.birthDate) = ("Işıl", "1999-12-31") }
            ),
            (
                CustomerServiceMethods.lookupCustomer,
                LookupCustomerRequest.with { ($0.access, $0.identifier) = (Make.access, phone) }
            ),
            (CustomerServiceMethods.searchCustomers, SearchCustomersTests.search("çağrı ünlü", size: 3)),
            (
                CustomerServiceMethods.listCustomers,
                ListCustomersRequest.with { ($0.access, $0.pageSize) = (Make.access, 3) }
            ),
            (CustomerServiceMethods.addIdentifier, ChangeCustomerTests.add(code, Make.identifier(.email, "a@b.com"))),
            (
                CustomerServiceMethods.removeIdentifier,
                RemoveIdentifierRequest.with { ($0.code, $0.identifier) = (code, phone) }
            ),
            (
                CustomerServiceMethods.listChanges,
                ListChangesRequest.with { ($0.access, $0.customer.code, $0.kinds) = (Make.access, code, [.factPut]) }
            ),
            (CustomerServiceMethods.getCustomer360, Make.view(code, last: 5)),
            (CustomerServiceMethods.getContactBriefing, BriefingTests.request(code, branch: "34-001")),
            (SystemServiceMethods.putQuestion, BriefingTests.question("shoe.size", fresh: 365)),
            (SystemServiceMethods.listQuestions, ListQuestionsRequest.with { $0.askedOnly = true }),
            (SystemServiceMethods.putCalendar, PutCalendarRequest.with { $0.calendar = ReferenceDataTests.calendar }),
            (
                SystemServiceMethods.putTariff,
                ReferenceDataTests.tariff("2026-01-01", (.phone, 250, 120), (.sms, 12, 0))
            ),
            (SystemServiceMethods.putExchangeRate, ReferenceDataTests.rate("EUR", "TRY", "2026-03-01", 48_123_456)),
            (SystemServiceMethods.putAgent, ReferenceDataTests.agent("ayse.kaya", "34-001")),
            (SystemServiceMethods.listAgents, ListAgentsRequest.with { $0.branch = "34-001" }),
            (
                SystemServiceMethods.listExchangeRates,
                ListExchangeRatesRequest.with { ($0.fromCurrency, $0.toCurrency) = ("EUR", "TRY") }
            ),
            (
                SystemServiceMethods.listReferenceHistory,
                ListReferenceHistoryRequest.with {
                    ($0.rate.fromCurrency, $0.rate.toCurrency, $0.rate.date) = ("EUR", "TRY", "2026-03-01")
                }
            ),
            (
                InteractionServiceMethods.correctInteraction,
                CorrectInteractionTests.correct(2_048, by: Make.purchase("g", ofCode: code))
            ),
            (InteractionServiceMethods.getChannelUsage, ChannelUsageTests.request(code, in: "TRY", on: "2026-03-01")),
            (InteractionServiceMethods.recommendContact, RecommendContactTests.request(code)),
            (ScoringServiceMethods.getScore, ScoringServiceTests.score(code, valid: 1_772_427_600_000_000)),
            (ScoringServiceMethods.explainScore, ScoringServiceTests.explain(code)),
            (ScoringServiceMethods.listScoreHistory, ScoringServiceTests.history(code, size: 3)),
            (
                ScoringServiceMethods.simulateScore,
                ScoringServiceTests.simulate(
                    code, [ScoringServiceTests.event(.purchase, money: [Make.money(.revenue, 500)])])
            ),
            (ScoringServiceMethods.getServiceLevel, ScoringServiceTests.level(code)),
            (ScoringServiceMethods.getLifecycle, ScoringServiceTests.lifecycle(code)),
            (ScoringServiceMethods.getRoleProfile, ScoringServiceTests.roles(code)),
            (
                ScoringServiceMethods.listTopCustomers,
                ListTopCustomersRequest.with { ($0.access, $0.order, $0.branch) = (Make.access, .value, "34-001") }
            ),
            (
                ScoringServiceMethods.listAtRiskCustomers,
                ListAtRiskCustomersRequest.with { ($0.access, $0.tier, $0.pageSize) = (Make.access, .plus, 7) }
            ),
            (ScoringServiceMethods.listSegments, ListSegmentsRequest.with { $0.withRetired = true }),
            (
                ScoringServiceMethods.explainMembership,
                ExplainMembershipRequest.with {
                    ($0.access, $0.customer.code, $0.text) = (
                        Make.access, code, "margin > 5.00 TRY or purchases in {1, 2}"
                    )
                }
            ),
            (ScoringServiceMethods.getScoringPolicy, GetScoringPolicyRequest.with { $0.version = 1 }),
            (ScoringServiceMethods.putOffer, OfferMake.offer("tea", "A1", competitor: 9_000, to: "2026-12-31")),
            (ScoringServiceMethods.listOffers, ListOffersRequest.with { ($0.product, $0.pageSize) = ("A1", 3) }),
            (
                ScoringServiceMethods.recommendProducts,
                OfferMake.recommend(code, channel: .sms, brand: "acme", count: 3)
            ),
            (ScoringServiceMethods.recommendNextBestAction, OfferMake.next(code)),
            (ScoringServiceMethods.allocateCapacity, OfferMake.allocate([code, "1000000005"], seats: 1, waiting: 2)),
            (ScoringServiceMethods.proposeRedirect, OfferMake.propose(code)),
            (ScoringServiceMethods.decideRedirect, OfferMake.decide(code, 2_048, .approved)),
            (ScoringServiceMethods.getWallet, OfferMake.wallet(code, peers: [code])),
            (ScoringServiceMethods.putCampaign, OfferMake.campaign("spring", [code, "1000000005"])),
            (ScoringServiceMethods.listCampaigns, ListCampaignsRequest.with { $0.pageSize = 3 }),
            (ScoringServiceMethods.getCampaignReport, OfferMake.report("spring")),
            (ScoringServiceMethods.getRetentionEconomics, OfferMake.economics("spring", "spring")),
            (FeedbackServiceMethods.submitFeedback, FeedbackMake.submit(code, .nps, score: 3)),
            (FeedbackServiceMethods.listFeedback, FeedbackMake.list(code, size: 3)),
            (FeedbackServiceMethods.openCase, FeedbackMake.open(code, owner: "ayse")),
            (FeedbackServiceMethods.getCase, FeedbackMake.get(2_048)),
            (FeedbackServiceMethods.listCases, FeedbackMake.cases(branch: "34-001", size: 2)),
            (FeedbackServiceMethods.listDissatisfied, FeedbackMake.dissatisfied(size: 2)),
            (FeedbackServiceMethods.transitionCase, FeedbackMake.move(2_048, .closedUnresolved, .duplicate)),
            (FeedbackServiceMethods.addCaseNote, FeedbackMake.note(2_048, heard: true)),
            (FeedbackServiceMethods.confirmResolution, FeedbackMake.confirm(2_048)),
            (FeedbackServiceMethods.grantRemedy, RemedyServiceTests.grant(2_048, 5_000, agent: "ayse")),
            (FeedbackServiceMethods.approveRemedy, RemedyServiceTests.approve(2_048)),
            (
                FeedbackServiceMethods.listRemedies,
                ListRemediesRequest.with { ($0.access, $0.code, $0.pageSize) = (Make.access, code, 3) }
            ),
            (FeedbackServiceMethods.requestFeedback, FeedbackMake.ask(code, .nps)),
            (SystemServiceMethods.putAgentAuthority, RemedyServiceTests.authority("ayse.kaya", 5_000)),
            (SystemServiceMethods.listAgentAuthorities, ListAgentAuthoritiesRequest.with { $0.pageSize = 3 }),
            (
                FeedbackServiceMethods.getServiceQuality,
                GetServiceQualityRequest.with { ($0.months, $0.groupBy, $0.minimumAnswers) = (3, .agent, 7) }
            ),
            (FeedbackServiceMethods.getSlaReport, GetSlaReportRequest.with { ($0.month, $0.owner) = ("2026-03", "a") }),
            (FeedbackServiceMethods.getRepeatRate, GetRepeatRateRequest.with { $0.horizonDays = 30 }),
            (ScoringServiceMethods.getLifetimeValue, ModelServiceTests.value(code, days: 730, discount: 1_500)),
            (ScoringServiceMethods.getModel, GetModelRequest.with { $0.number = 1 }),
            (ScoringServiceMethods.listModels, ListModelsRequest.with { $0.pageSize = 3 }),
            (
                ScoringServiceMethods.activateModel,
                ActivateModelRequest.with { ($0.access, $0.number) = (Make.access, 1) }
            ),
            (GovernanceServiceMethods.putMetricDefinition, GovernanceMake.metric("m")),
            (GovernanceServiceMethods.putRoadmapItem, GovernanceMake.item("a", owner: "b", due: "2026-12-31")),
            (GovernanceServiceMethods.listRoadmap, ListRoadmapRequest.with { $0.pageSize = 3 }),
            (GovernanceServiceMethods.submitReadinessAssessment, GovernanceMake.readiness("a", no: [3])),
            (GovernanceServiceMethods.getReadiness, GetReadinessRequest.with { $0.date = "2026-03-02" }),
            (GovernanceServiceMethods.putRetentionBudget, GovernanceMake.budget("2026-03", 5)),
            (GovernanceServiceMethods.recognise, GovernanceMake.recognise("r", code)),
            (
                GovernanceServiceMethods.getErosion,
                GetErosionRequest.with { ($0.date, $0.days, $0.branch) = ("2026-03-01", 9, "34-001") }
            ),
            (GovernanceServiceMethods.getPhaseCoverage, GetPhaseCoverageRequest.with { $0.month = "2026-03" }),
            (GovernanceServiceMethods.putPrompt, PromptMake.put("p", rule: "purchases >= 1")),
            (GovernanceServiceMethods.listPrompts, ListPromptsRequest.with { $0.pageSize = 3 }),
            (GovernanceServiceMethods.recordPromptOutcome, PromptMake.outcome(code, 2_048, agent: "ece.su")),
            (GovernanceServiceMethods.getPromptReport, PromptMake.report { $0.month = "2026-03" }),
            (GovernanceServiceMethods.putTeamArea, GovernanceMake.team("it", "a", pledged: 5, given: 3)),
            (CustomerServiceMethods.putFact, FactTests.put(code, "shoe.size", "38")),
            (CustomerServiceMethods.retractFact, RetractFactRequest.with { ($0.code, $0.factID) = (code, 2_048) }),
            (
                CustomerServiceMethods.setServicePreference,
                SetServicePreferenceRequest.with { ($0.code, $0.preference) = (code, FactTests.mornings) }
            ),
            (CustomerServiceMethods.mergeCustomers, MergeTests.merge(code, into: "1000000005")),
            (CustomerServiceMethods.unmergeCustomers, MergeTests.unmerge(code)),
            (CustomerServiceMethods.recordPermission, PermissionTests.record(.approved)),
            (CustomerServiceMethods.listPermissions, PermissionTests.list(code)),
            (
                CustomerServiceMethods.checkContactPermission,
                PermissionTests.check(code, .sms, .marketing)
            ),
            (CustomerServiceMethods.listMatchCandidates, MatchTests.list(7)),
            (CustomerServiceMethods.explainMatch, MatchTests.explain(code, "1000000005")),
            (CustomerServiceMethods.dismissMatchCandidate, MatchTests.dismiss(code, "1000000005")),
            (CustomerServiceMethods.eraseSubject, PrivacyTests.erase(code)),
            (CustomerServiceMethods.restrictProcessing, PrivacyTests.restrict(code, .objection)),
            (CustomerServiceMethods.recordSubjectRequest, SubjectRequestTests.ask(code, .access)),
            (CustomerServiceMethods.contestDecision, SubjectRequestTests.contest(code, .other)),
            (CustomerServiceMethods.answerSubjectRequest, SubjectRequestTests.answer(code, 2_048, .refused)),
            (CustomerServiceMethods.listSubjectRequests, ListSubjectRequestsRequest.with { $0.access = Make.access }),
            (
                CustomerServiceMethods.runRetention,
                RunRetentionRequest.with { ($0.access, $0.pageSize) = (Make.access, 7) }
            ),
            (InteractionServiceMethods.recordInteraction, purchase),
            (InteractionServiceMethods.recordInteractionBatch, batch),
            (InteractionServiceMethods.recordInteractionBatch, atomic),
            (InteractionServiceMethods.getInteraction, get), (InteractionServiceMethods.listInteractions, list),
        ]
        // The same bytes in every run, whatever the order of a map.
        var options = BinaryEncodingOptions()
        options.useDeterministicOrdering = true
        return try messages.map { ($0.0, try $0.1.serializedBytes(options: options)) }
    }

    @Test(arguments: [71, 72, 73] as [UInt64])
    func `no broken request is the server's fault`(_ seed: UInt64) async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.customers().createCustomer(Make.create(Make.person("Ali", "Can"), Self.phone))
                .message.code
            let corpus = try Self.corpus(code)
            let caller = bench.caller()
            var random = SeededRandom(seed: seed)
            var (answered, judged) = (0, 0)
            for round in 0..<20_000 {
                let (method, bytes) = corpus[Int.random(in: 0..<corpus.count, using: &random)]
                let broken = Self.mutated(bytes, corpus.map(\.bytes), &random)
                do {
                    _ = try await caller.unary(method, ByteBuffer(bytes: broken), CallOptions())
                    answered += 1
                } catch let error as RPCError {
                    let isOurFault = [.internal, .unknown, .dataLoss, .unavailable, .unimplemented].contains(error.code)
                    #expect(!isOurFault, "seed \(seed), round \(round): \(error.code) \(error.reason)")
                    let isExplained = !error.violations.isEmpty || error.reason == "MESSAGE_MALFORMED"
                    #expect(error.code != .invalidArgument || isExplained)
                    #expect(error.violations.count <= Validator.maximumViolations)
                    if error.reason != "MESSAGE_MALFORMED" { judged += 1 }
                }
            }
            #expect(answered > 100 && judged > 1_000, "seed \(seed): \(answered) answered, \(judged) judged")
            #expect(try await bench.engine.verifyRebuild().differences == [], "seed \(seed)")
        }
    }

    @Test(arguments: [81, 82] as [UInt64]) func `no strange value is the server's fault`(_ seed: UInt64) async throws {
        try await ServiceBench.run { bench in
            let client = bench.interactions()
            var random = SeededRandom(seed: seed)
            var recorded = 0
            for round in 0..<2_000 {
                var request = Make.purchase("e\(round)", by: Self.phone, money: [Make.money(.revenue, 5)])
                request.interaction.items = [.with { $0.product = "A" }]
                for _ in 0..<Int.random(in: 0...3, using: &random) { Self.estrange(&request, &random) }
                do {
                    _ = try await client.recordInteraction(request)
                    recorded += 1
                } catch let error as RPCError {
                    let expected: [StatusCode] = [
                        .invalidArgument, .permissionDenied, .outOfRange, .notFound, .failedPrecondition,
                        .alreadyExists,
                    ]
                    let place: Comment = "seed \(seed), round \(round): \(error.code) \(error.broken)"
                    #expect(expected.contains(error.code), place)
                    #expect(Set(error.broken).count == error.broken.count, place)
                }
            }
            #expect(recorded > 400, "seed \(seed)")
            #expect(try await bench.engine.verifyRebuild().differences == [], "seed \(seed)")
        }
    }

    private static let texts: [any WritableKeyPath<RecordInteractionRequest, String> & Sendable] = [
        \.interaction.sourceSystem, \.interaction.sourceEventID, \.interaction.branch, \.interaction.agent,
        \.interaction.campaign, \.interaction.refersTo, \.interaction.outcome, \.interaction.note,
        \.interaction.items[0].product, \.interaction.items[0].category, \.interaction.items[0].currency,
        \.interaction.money[0].currency, \.interaction.subjectIdentifiers.identifiers[0].value,
        \.interaction.subjectIdentifiers.identifiers[0].namespace, \.interaction.subjectCode,
        \.newCustomer.givenName, \.newCustomer.familyName, \.newCustomer.birthDate, \.newCustomer.language,
        \.newCustomer.homeBranch, \.newCustomer.postalAddress, \.interaction.customerCode,
    ]
    private static let numbers: [any WritableKeyPath<RecordInteractionRequest, Int64> & Sendable] = [
        \.interaction.occurredAtUs, \.interaction.dueAtUs, \.interaction.recordedAtUs,
        \.interaction.items[0].quantityMilli, \.interaction.items[0].amountMinor, \.interaction.money[0].amountMinor,
    ]
    private static let strangeTexts = [
        "", " ", "\u{0}", "a\nb", "İ", "ı", "e\u{301}", "a\u{202E}b", "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}", "null",
        "-1", "0",
        "TRY", "1000000005", "2024-02-29", "2026-02-30", "tr", "34-001", "06-002", "'; DROP TABLE customer; --",
        String(repeating: "ş", count: 200), String(repeating: "x", count: 5_000), "+905321234567", "87836910956",
    ]
    private static let strangeNumbers: [Int64] = [
        .min, -1, 0, 1, 1_000_000_000_000, 1_000_000_000_000_001, 1_772_431_200_000_000, .max,
    ]

    private static func estrange(
        _ request: inout RecordInteractionRequest, _ random: inout SeededRandom
    ) {
        func any<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
        // A path through the identifiers needs one; choosing the code has taken them away.
        if request.interaction.subjectIdentifiers.identifiers.isEmpty {
            request.interaction.subjectIdentifiers.identifiers = [phone]
        }
        let number = any([-1, 0, 1, 3, 7, 13, 99])
        switch Int.random(in: 0..<8, using: &random) {
        case 0...3: request[keyPath: any(texts)] = any(strangeTexts)
        case 4, 5: request[keyPath: any(numbers)] = any(strangeNumbers)
        case 6:
            request.interaction.type = InteractionType(rawValue: number) ?? .unspecified
            request.interaction.subjectIdentifiers.identifiers[0].kind = IdentifierKind(rawValue: number) ?? .phone
        default:
            request.newCustomer.kind = CustomerKind(rawValue: number) ?? .person
            request.createIfMissing.toggle()
        }
    }

    /// One to three changes: a byte, a piece left out, doubled, or taken from another request.
    private static func mutated(
        _ bytes: [UInt8], _ others: [[UInt8]], _ random: inout SeededRandom
    ) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard !result.isEmpty else { return result }
            let start = Int.random(in: 0..<result.count, using: &random)
            let end = min(result.count, start + Int.random(in: 1...12, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: result[start] = UInt8.random(in: 0...255, using: &random)
            case 1: result.removeSubrange(start..<end)
            case 2: result.insert(contentsOf: result[start..<end], at: start)
            default:
                let other = others[Int.random(in: 0..<others.count, using: &random)]
                let from = Int.random(in: 0..<max(1, other.count), using: &random)
                result.replaceSubrange(start..<end, with: other[from..<min(other.count, from + end - start)])
            }
        }
        return result
    }
}
