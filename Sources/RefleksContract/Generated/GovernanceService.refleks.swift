// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/governance.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The methods of `refleks.v1.GovernanceService` as the contract's options declare them.
public enum GovernanceServiceMethods {
    /// `refleks.v1.GovernanceService/PutMetricDefinition`, 0xC4E04018.
    public static let putMetricDefinition = MethodDescriptor(
        id: 0xC4E04018, fullName: "refleks.v1.GovernanceService/PutMetricDefinition",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/ListMetricDefinitions`, 0x49F9DC8A.
    public static let listMetricDefinitions = MethodDescriptor(
        id: 0x49F9DC8A, fullName: "refleks.v1.GovernanceService/ListMetricDefinitions",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/GetScorecard`, 0x19449B6C.
    public static let getScorecard = MethodDescriptor(
        id: 0x19449B6C, fullName: "refleks.v1.GovernanceService/GetScorecard",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/GetCustomerEquityStatement`, 0x11446364.
    public static let getCustomerEquityStatement = MethodDescriptor(
        id: 0x11446364, fullName: "refleks.v1.GovernanceService/GetCustomerEquityStatement",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/PutRoadmapItem`, 0xF3B06F28.
    public static let putRoadmapItem = MethodDescriptor(
        id: 0xF3B06F28, fullName: "refleks.v1.GovernanceService/PutRoadmapItem",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/ListRoadmap`, 0x539FC948.
    public static let listRoadmap = MethodDescriptor(
        id: 0x539FC948, fullName: "refleks.v1.GovernanceService/ListRoadmap",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/ListUnowned`, 0x4BD1B56C.
    public static let listUnowned = MethodDescriptor(
        id: 0x4BD1B56C, fullName: "refleks.v1.GovernanceService/ListUnowned",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/SubmitReadinessAssessment`, 0xD879589A.
    public static let submitReadinessAssessment = MethodDescriptor(
        id: 0xD879589A, fullName: "refleks.v1.GovernanceService/SubmitReadinessAssessment",
        shape: .unary, roles: [.branch, .agent, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/GetReadiness`, 0x89965E74.
    public static let getReadiness = MethodDescriptor(
        id: 0x89965E74, fullName: "refleks.v1.GovernanceService/GetReadiness",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/PutProgrammeScope`, 0xEEAA0DD7.
    public static let putProgrammeScope = MethodDescriptor(
        id: 0xEEAA0DD7, fullName: "refleks.v1.GovernanceService/PutProgrammeScope",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/GetProgrammeScope`, 0xD5F1AE52.
    public static let getProgrammeScope = MethodDescriptor(
        id: 0xD5F1AE52, fullName: "refleks.v1.GovernanceService/GetProgrammeScope",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/PutRetentionBudget`, 0xD8A9F588.
    public static let putRetentionBudget = MethodDescriptor(
        id: 0xD8A9F588, fullName: "refleks.v1.GovernanceService/PutRetentionBudget",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/GetRetentionBudget`, 0x0871CCDF.
    public static let getRetentionBudget = MethodDescriptor(
        id: 0x0871CCDF, fullName: "refleks.v1.GovernanceService/GetRetentionBudget",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/Recognise`, 0x780A77E5.
    public static let recognise = MethodDescriptor(
        id: 0x780A77E5, fullName: "refleks.v1.GovernanceService/Recognise",
        shape: .unary, roles: [.branch, .agent, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/ListRecognitions`, 0x075DE854.
    public static let listRecognitions = MethodDescriptor(
        id: 0x075DE854, fullName: "refleks.v1.GovernanceService/ListRecognitions",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/PutTeamArea`, 0xCA2E93B1.
    public static let putTeamArea = MethodDescriptor(
        id: 0xCA2E93B1, fullName: "refleks.v1.GovernanceService/PutTeamArea",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/ListTeamAreas`, 0xACE1C369.
    public static let listTeamAreas = MethodDescriptor(
        id: 0xACE1C369, fullName: "refleks.v1.GovernanceService/ListTeamAreas",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/GetEffortSplit`, 0xCECC938A.
    public static let getEffortSplit = MethodDescriptor(
        id: 0xCECC938A, fullName: "refleks.v1.GovernanceService/GetEffortSplit",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/GetPhaseCoverage`, 0xDF2F8E7D.
    public static let getPhaseCoverage = MethodDescriptor(
        id: 0xDF2F8E7D, fullName: "refleks.v1.GovernanceService/GetPhaseCoverage",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/GetEnablement`, 0x81DCE3B7.
    public static let getEnablement = MethodDescriptor(
        id: 0x81DCE3B7, fullName: "refleks.v1.GovernanceService/GetEnablement",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/GetErosion`, 0x6D3FC0DD.
    public static let getErosion = MethodDescriptor(
        id: 0x6D3FC0DD, fullName: "refleks.v1.GovernanceService/GetErosion",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/GetDigest`, 0x9D7C34AC.
    public static let getDigest = MethodDescriptor(
        id: 0x9D7C34AC, fullName: "refleks.v1.GovernanceService/GetDigest",
        shape: .unary, roles: [.branch, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/GetProactiveOffers`, 0x5D363ED6.
    public static let getProactiveOffers = MethodDescriptor(
        id: 0x5D363ED6, fullName: "refleks.v1.GovernanceService/GetProactiveOffers",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.GovernanceService/PutPrompt`, 0x9CA3D757.
    public static let putPrompt = MethodDescriptor(
        id: 0x9CA3D757, fullName: "refleks.v1.GovernanceService/PutPrompt",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/ListPrompts`, 0x51B0B9EF.
    public static let listPrompts = MethodDescriptor(
        id: 0x51B0B9EF, fullName: "refleks.v1.GovernanceService/ListPrompts",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/RecordPromptOutcome`, 0xF3292F61.
    public static let recordPromptOutcome = MethodDescriptor(
        id: 0xF3292F61, fullName: "refleks.v1.GovernanceService/RecordPromptOutcome",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.GovernanceService/GetPromptReport`, 0x482AF278.
    public static let getPromptReport = MethodDescriptor(
        id: 0x482AF278, fullName: "refleks.v1.GovernanceService/GetPromptReport",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [putMetricDefinition, listMetricDefinitions, getScorecard, getCustomerEquityStatement, putRoadmapItem, listRoadmap, listUnowned, submitReadinessAssessment, getReadiness, putProgrammeScope, getProgrammeScope, putRetentionBudget, getRetentionBudget, recognise, listRecognitions, putTeamArea, listTeamAreas, getEffortSplit, getPhaseCoverage, getEnablement, getErosion, getDigest, getProactiveOffers, putPrompt, listPrompts, recordPromptOutcome, getPromptReport]
}

/// What a server implements to offer `refleks.v1.GovernanceService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol GovernanceServiceProvider: RegisteredService {
    /// Records a version of a metric. At most 7 are active: FAILED_PRECONDITION / TOO_MANY_METRICS.
    func putMetricDefinition(_ request: consuming Judged<PutMetricDefinitionRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists the metrics with their owners, versions and sign-offs.
    func listMetricDefinitions(_ request: consuming Judged<ListMetricDefinitionsRequest>, _ context: CallContext) async throws -> Reply<ListMetricDefinitionsResponse>

    /// Tells what the active metrics say of a month, counts of customers first. A month that is over is told by the definitions of its
    /// time. UNAVAILABLE / PERIOD_NOT_TAKEN while the books are being written.
    func getScorecard(_ request: consuming Judged<GetScorecardRequest>, _ context: CallContext) async throws -> Reply<GetScorecardResponse>

    /// Tells where the value of the customer base came from and went to in a month, exact to the minor unit, and the same in customers.
    /// UNAVAILABLE / PERIOD_NOT_TAKEN while the books are being written.
    func getCustomerEquityStatement(_ request: consuming Judged<GetCustomerEquityStatementRequest>, _ context: CallContext) async throws -> Reply<GetCustomerEquityStatementResponse>

    /// Records a version of something that the house has set out to do. At most 2,000; no item is a part of itself:
    /// FAILED_PRECONDITION / ROADMAP_CYCLE.
    func putRoadmapItem(_ request: consuming Judged<PutRoadmapItemRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists the road map by id.
    func listRoadmap(_ request: consuming Judged<ListRoadmapRequest>, _ context: CallContext) async throws -> Reply<ListRoadmapResponse>

    /// Lists what is open and nobody answers for.
    func listUnowned(_ request: consuming Judged<ListUnownedRequest>, _ context: CallContext) async throws -> Reply<ListRoadmapResponse>

    /// Records one respondent's answers to the questions of readiness on a day; again on the same day, they replace those before.
    func submitReadinessAssessment(_ request: consuming Judged<SubmitReadinessAssessmentRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Tells how ready the house is: each question with its yes and no, how far the respondents disagree, and what to do about a no.
    func getReadiness(_ request: consuming Judged<GetReadinessRequest>, _ context: CallContext) async throws -> Reply<GetReadinessResponse>

    /// Records which customers the programme is about: the members of a segment.
    func putProgrammeScope(_ request: consuming Judged<PutProgrammeScopeRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Counts who is in the programme's scope and who gets standard treatment, 20,000 customers a call.
    func getProgrammeScope(_ request: consuming Judged<GetProgrammeScopeRequest>, _ context: CallContext) async throws -> Reply<GetProgrammeScopeResponse>

    /// Records what may be spent in a month to keep customers.
    func putRetentionBudget(_ request: consuming Judged<PutRetentionBudgetRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Tells a month's budget, what its campaigns cost, and what was won back.
    func getRetentionBudget(_ request: consuming Judged<GetRetentionBudgetRequest>, _ context: CallContext) async throws -> Reply<GetRetentionBudgetResponse>

    /// Records praise of people for what became of a customer. At most 10,000.
    func recognise(_ request: consuming Judged<RecogniseRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists praise by id.
    func listRecognitions(_ request: consuming Judged<ListRecognitionsRequest>, _ context: CallContext) async throws -> Reply<ListRecognitionsResponse>

    /// Records who works for the programme in an area of the house, and how much of his time.
    func putTeamArea(_ request: consuming Judged<PutTeamAreaRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists the areas, those without a person among them.
    func listTeamAreas(_ request: consuming Judged<ListTeamAreasRequest>, _ context: CallContext) async throws -> Reply<ListTeamAreasResponse>

    /// Tells how a month's effort was divided between the best tenth of the customers, the others and new ones, with alerts.
    /// UNAVAILABLE / PERIOD_NOT_TAKEN while the books are being written.
    func getEffortSplit(_ request: consuming Judged<GetEffortSplitRequest>, _ context: CallContext) async throws -> Reply<GetEffortSplitResponse>

    /// Tells how far a month's interactions cover the time before, at and after the purchase.
    func getPhaseCoverage(_ request: consuming Judged<GetPhaseCoverageRequest>, _ context: CallContext) async throws -> Reply<GetPhaseCoverageResponse>

    /// Tells for how many of a month's visits each branch opened the briefing.
    func getEnablement(_ request: consuming Judged<GetEnablementRequest>, _ context: CallContext) async throws -> Reply<GetEnablementResponse>

    /// Tells what became of customers after something was cut or given away, beside customers whom it did not affect.
    func getErosion(_ request: consuming Judged<GetErosionRequest>, _ context: CallContext) async throws -> Reply<GetErosionResponse>

    /// Tells what was won and lost in a day, a week or a month, for all or for one branch.
    func getDigest(_ request: consuming Judged<GetDigestRequest>, _ context: CallContext) async throws -> Reply<GetDigestResponse>

    /// Tells what came of a month's offers, those made before anybody asked beside those that answered somebody.
    func getProactiveOffers(_ request: consuming Judged<GetProactiveOffersRequest>, _ context: CallContext) async throws -> Reply<GetProactiveOffersResponse>

    /// Records a version of what a policy asks of whoever serves. At most 32 are active: FAILED_PRECONDITION / TOO_MANY_PROMPTS.
    func putPrompt(_ request: consuming Judged<PutPromptRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists the prompts by id.
    func listPrompts(_ request: consuming Judged<ListPromptsRequest>, _ context: CallContext) async throws -> Reply<ListPromptsResponse>

    /// Records what came of a prompt that a briefing showed. FAILED_PRECONDITION / PROMPT_SHOWING_UNKNOWN, PROMPT_OUTCOME_TOLD,
    /// PROMPT_OUTCOME_LATE for the showing that it names.
    func recordPromptOutcome(_ request: consuming Judged<RecordPromptOutcomeRequest>, _ context: CallContext) async throws -> Reply<RecordPromptOutcomeResponse>

    /// Tells how often prompts were shown, acted on and dismissed, by version and branch. NOT_FOUND / PROMPT_NOT_FOUND for one that
    /// was never recorded.
    func getPromptReport(_ request: consuming Judged<GetPromptReportRequest>, _ context: CallContext) async throws -> Reply<GetPromptReportResponse>
}

extension GovernanceServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(GovernanceServiceMethods.putMetricDefinition) { try await self.putMetricDefinition(consume $0, $1) },
            .unary(GovernanceServiceMethods.listMetricDefinitions) { try await self.listMetricDefinitions(consume $0, $1) },
            .unary(GovernanceServiceMethods.getScorecard) { try await self.getScorecard(consume $0, $1) },
            .unary(GovernanceServiceMethods.getCustomerEquityStatement) { try await self.getCustomerEquityStatement(consume $0, $1) },
            .unary(GovernanceServiceMethods.putRoadmapItem) { try await self.putRoadmapItem(consume $0, $1) },
            .unary(GovernanceServiceMethods.listRoadmap) { try await self.listRoadmap(consume $0, $1) },
            .unary(GovernanceServiceMethods.listUnowned) { try await self.listUnowned(consume $0, $1) },
            .unary(GovernanceServiceMethods.submitReadinessAssessment) { try await self.submitReadinessAssessment(consume $0, $1) },
            .unary(GovernanceServiceMethods.getReadiness) { try await self.getReadiness(consume $0, $1) },
            .unary(GovernanceServiceMethods.putProgrammeScope) { try await self.putProgrammeScope(consume $0, $1) },
            .unary(GovernanceServiceMethods.getProgrammeScope) { try await self.getProgrammeScope(consume $0, $1) },
            .unary(GovernanceServiceMethods.putRetentionBudget) { try await self.putRetentionBudget(consume $0, $1) },
            .unary(GovernanceServiceMethods.getRetentionBudget) { try await self.getRetentionBudget(consume $0, $1) },
            .unary(GovernanceServiceMethods.recognise) { try await self.recognise(consume $0, $1) },
            .unary(GovernanceServiceMethods.listRecognitions) { try await self.listRecognitions(consume $0, $1) },
            .unary(GovernanceServiceMethods.putTeamArea) { try await self.putTeamArea(consume $0, $1) },
            .unary(GovernanceServiceMethods.listTeamAreas) { try await self.listTeamAreas(consume $0, $1) },
            .unary(GovernanceServiceMethods.getEffortSplit) { try await self.getEffortSplit(consume $0, $1) },
            .unary(GovernanceServiceMethods.getPhaseCoverage) { try await self.getPhaseCoverage(consume $0, $1) },
            .unary(GovernanceServiceMethods.getEnablement) { try await self.getEnablement(consume $0, $1) },
            .unary(GovernanceServiceMethods.getErosion) { try await self.getErosion(consume $0, $1) },
            .unary(GovernanceServiceMethods.getDigest) { try await self.getDigest(consume $0, $1) },
            .unary(GovernanceServiceMethods.getProactiveOffers) { try await self.getProactiveOffers(consume $0, $1) },
            .unary(GovernanceServiceMethods.putPrompt) { try await self.putPrompt(consume $0, $1) },
            .unary(GovernanceServiceMethods.listPrompts) { try await self.listPrompts(consume $0, $1) },
            .unary(GovernanceServiceMethods.recordPromptOutcome) { try await self.recordPromptOutcome(consume $0, $1) },
            .unary(GovernanceServiceMethods.getPromptReport) { try await self.getPromptReport(consume $0, $1) },
        ]
    }
}

/// Calls `refleks.v1.GovernanceService` through a connection. Errors are `RPCError`.
public struct GovernanceServiceClient: Sendable {
    private let invoker: any CallInvoker

    /// Calls through `invoker`.
    public init(invoker: any CallInvoker) {
        self.invoker = invoker
    }

    /// Records a version of a metric. At most 7 are active: FAILED_PRECONDITION / TOO_MANY_METRICS.
    public func putMetricDefinition(_ request: PutMetricDefinitionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(GovernanceServiceMethods.putMetricDefinition, request, options)
    }

    /// Lists the metrics with their owners, versions and sign-offs.
    public func listMetricDefinitions(_ request: ListMetricDefinitionsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListMetricDefinitionsResponse> {
        try await invoker.unary(GovernanceServiceMethods.listMetricDefinitions, request, options)
    }

    /// Tells what the active metrics say of a month, counts of customers first. A month that is over is told by the definitions of its
    /// time. UNAVAILABLE / PERIOD_NOT_TAKEN while the books are being written.
    public func getScorecard(_ request: GetScorecardRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetScorecardResponse> {
        try await invoker.unary(GovernanceServiceMethods.getScorecard, request, options)
    }

    /// Tells where the value of the customer base came from and went to in a month, exact to the minor unit, and the same in customers.
    /// UNAVAILABLE / PERIOD_NOT_TAKEN while the books are being written.
    public func getCustomerEquityStatement(_ request: GetCustomerEquityStatementRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetCustomerEquityStatementResponse> {
        try await invoker.unary(GovernanceServiceMethods.getCustomerEquityStatement, request, options)
    }

    /// Records a version of something that the house has set out to do. At most 2,000; no item is a part of itself:
    /// FAILED_PRECONDITION / ROADMAP_CYCLE.
    public func putRoadmapItem(_ request: PutRoadmapItemRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(GovernanceServiceMethods.putRoadmapItem, request, options)
    }

    /// Lists the road map by id.
    public func listRoadmap(_ request: ListRoadmapRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListRoadmapResponse> {
        try await invoker.unary(GovernanceServiceMethods.listRoadmap, request, options)
    }

    /// Lists what is open and nobody answers for.
    public func listUnowned(_ request: ListUnownedRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListRoadmapResponse> {
        try await invoker.unary(GovernanceServiceMethods.listUnowned, request, options)
    }

    /// Records one respondent's answers to the questions of readiness on a day; again on the same day, they replace those before.
    public func submitReadinessAssessment(_ request: SubmitReadinessAssessmentRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(GovernanceServiceMethods.submitReadinessAssessment, request, options)
    }

    /// Tells how ready the house is: each question with its yes and no, how far the respondents disagree, and what to do about a no.
    public func getReadiness(_ request: GetReadinessRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetReadinessResponse> {
        try await invoker.unary(GovernanceServiceMethods.getReadiness, request, options)
    }

    /// Records which customers the programme is about: the members of a segment.
    public func putProgrammeScope(_ request: PutProgrammeScopeRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(GovernanceServiceMethods.putProgrammeScope, request, options)
    }

    /// Counts who is in the programme's scope and who gets standard treatment, 20,000 customers a call.
    public func getProgrammeScope(_ request: GetProgrammeScopeRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetProgrammeScopeResponse> {
        try await invoker.unary(GovernanceServiceMethods.getProgrammeScope, request, options)
    }

    /// Records what may be spent in a month to keep customers.
    public func putRetentionBudget(_ request: PutRetentionBudgetRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(GovernanceServiceMethods.putRetentionBudget, request, options)
    }

    /// Tells a month's budget, what its campaigns cost, and what was won back.
    public func getRetentionBudget(_ request: GetRetentionBudgetRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetRetentionBudgetResponse> {
        try await invoker.unary(GovernanceServiceMethods.getRetentionBudget, request, options)
    }

    /// Records praise of people for what became of a customer. At most 10,000.
    public func recognise(_ request: RecogniseRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(GovernanceServiceMethods.recognise, request, options)
    }

    /// Lists praise by id.
    public func listRecognitions(_ request: ListRecognitionsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListRecognitionsResponse> {
        try await invoker.unary(GovernanceServiceMethods.listRecognitions, request, options)
    }

    /// Records who works for the programme in an area of the house, and how much of his time.
    public func putTeamArea(_ request: PutTeamAreaRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(GovernanceServiceMethods.putTeamArea, request, options)
    }

    /// Lists the areas, those without a person among them.
    public func listTeamAreas(_ request: ListTeamAreasRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListTeamAreasResponse> {
        try await invoker.unary(GovernanceServiceMethods.listTeamAreas, request, options)
    }

    /// Tells how a month's effort was divided between the best tenth of the customers, the others and new ones, with alerts.
    /// UNAVAILABLE / PERIOD_NOT_TAKEN while the books are being written.
    public func getEffortSplit(_ request: GetEffortSplitRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetEffortSplitResponse> {
        try await invoker.unary(GovernanceServiceMethods.getEffortSplit, request, options)
    }

    /// Tells how far a month's interactions cover the time before, at and after the purchase.
    public func getPhaseCoverage(_ request: GetPhaseCoverageRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetPhaseCoverageResponse> {
        try await invoker.unary(GovernanceServiceMethods.getPhaseCoverage, request, options)
    }

    /// Tells for how many of a month's visits each branch opened the briefing.
    public func getEnablement(_ request: GetEnablementRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetEnablementResponse> {
        try await invoker.unary(GovernanceServiceMethods.getEnablement, request, options)
    }

    /// Tells what became of customers after something was cut or given away, beside customers whom it did not affect.
    public func getErosion(_ request: GetErosionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetErosionResponse> {
        try await invoker.unary(GovernanceServiceMethods.getErosion, request, options)
    }

    /// Tells what was won and lost in a day, a week or a month, for all or for one branch.
    public func getDigest(_ request: GetDigestRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetDigestResponse> {
        try await invoker.unary(GovernanceServiceMethods.getDigest, request, options)
    }

    /// Tells what came of a month's offers, those made before anybody asked beside those that answered somebody.
    public func getProactiveOffers(_ request: GetProactiveOffersRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetProactiveOffersResponse> {
        try await invoker.unary(GovernanceServiceMethods.getProactiveOffers, request, options)
    }

    /// Records a version of what a policy asks of whoever serves. At most 32 are active: FAILED_PRECONDITION / TOO_MANY_PROMPTS.
    public func putPrompt(_ request: PutPromptRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(GovernanceServiceMethods.putPrompt, request, options)
    }

    /// Lists the prompts by id.
    public func listPrompts(_ request: ListPromptsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListPromptsResponse> {
        try await invoker.unary(GovernanceServiceMethods.listPrompts, request, options)
    }

    /// Records what came of a prompt that a briefing showed. FAILED_PRECONDITION / PROMPT_SHOWING_UNKNOWN, PROMPT_OUTCOME_TOLD,
    /// PROMPT_OUTCOME_LATE for the showing that it names.
    public func recordPromptOutcome(_ request: RecordPromptOutcomeRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecordPromptOutcomeResponse> {
        try await invoker.unary(GovernanceServiceMethods.recordPromptOutcome, request, options)
    }

    /// Tells how often prompts were shown, acted on and dismissed, by version and branch. NOT_FOUND / PROMPT_NOT_FOUND for one that
    /// was never recorded.
    public func getPromptReport(_ request: GetPromptReportRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetPromptReportResponse> {
        try await invoker.unary(GovernanceServiceMethods.getPromptReport, request, options)
    }
}
