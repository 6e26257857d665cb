// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/feedback.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The methods of `refleks.v1.FeedbackService` as the contract's options declare them.
public enum FeedbackServiceMethods {
    /// `refleks.v1.FeedbackService/SubmitFeedback`, 0x1C48A444.
    public static let submitFeedback = MethodDescriptor(
        id: 0x1C48A444, fullName: "refleks.v1.FeedbackService/SubmitFeedback",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/ListFeedback`, 0xBEABC864.
    public static let listFeedback = MethodDescriptor(
        id: 0xBEABC864, fullName: "refleks.v1.FeedbackService/ListFeedback",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/GetServiceQuality`, 0xB3F9E581.
    public static let getServiceQuality = MethodDescriptor(
        id: 0xB3F9E581, fullName: "refleks.v1.FeedbackService/GetServiceQuality",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.FeedbackService/GetSlaReport`, 0x87214FB3.
    public static let getSlaReport = MethodDescriptor(
        id: 0x87214FB3, fullName: "refleks.v1.FeedbackService/GetSlaReport",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.FeedbackService/GetRepeatRate`, 0x1DCC6F2C.
    public static let getRepeatRate = MethodDescriptor(
        id: 0x1DCC6F2C, fullName: "refleks.v1.FeedbackService/GetRepeatRate",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// `refleks.v1.FeedbackService/OpenEmployeePulse`, 0x0B6ED824.
    public static let openEmployeePulse = MethodDescriptor(
        id: 0x0B6ED824, fullName: "refleks.v1.FeedbackService/OpenEmployeePulse",
        shape: .unary, roles: [.admin], retry: .unsafe,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/SubmitEmployeePulse`, 0x75BA9828.
    public static let submitEmployeePulse = MethodDescriptor(
        id: 0x75BA9828, fullName: "refleks.v1.FeedbackService/SubmitEmployeePulse",
        shape: .unary, roles: [.agent], retry: .unsafe,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/CloseEmployeePulse`, 0x20BCA2A2.
    public static let closeEmployeePulse = MethodDescriptor(
        id: 0x20BCA2A2, fullName: "refleks.v1.FeedbackService/CloseEmployeePulse",
        shape: .unary, roles: [.admin], retry: .unsafe,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/GetEmployeePulse`, 0xDF4511E6.
    public static let getEmployeePulse = MethodDescriptor(
        id: 0xDF4511E6, fullName: "refleks.v1.FeedbackService/GetEmployeePulse",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/OpenCase`, 0xB5FB64D7.
    public static let openCase = MethodDescriptor(
        id: 0xB5FB64D7, fullName: "refleks.v1.FeedbackService/OpenCase",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/GetCase`, 0x89BA2C25.
    public static let getCase = MethodDescriptor(
        id: 0x89BA2C25, fullName: "refleks.v1.FeedbackService/GetCase",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/ListCases`, 0x7CA5E1F0.
    public static let listCases = MethodDescriptor(
        id: 0x7CA5E1F0, fullName: "refleks.v1.FeedbackService/ListCases",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/ListDissatisfied`, 0x0C3ECABF.
    public static let listDissatisfied = MethodDescriptor(
        id: 0x0C3ECABF, fullName: "refleks.v1.FeedbackService/ListDissatisfied",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/TransitionCase`, 0xD85B1D64.
    public static let transitionCase = MethodDescriptor(
        id: 0xD85B1D64, fullName: "refleks.v1.FeedbackService/TransitionCase",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/AddCaseNote`, 0xFA9C050A.
    public static let addCaseNote = MethodDescriptor(
        id: 0xFA9C050A, fullName: "refleks.v1.FeedbackService/AddCaseNote",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/ConfirmResolution`, 0x6DEFC393.
    public static let confirmResolution = MethodDescriptor(
        id: 0x6DEFC393, fullName: "refleks.v1.FeedbackService/ConfirmResolution",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/GrantRemedy`, 0xD4B933B3.
    public static let grantRemedy = MethodDescriptor(
        id: 0xD4B933B3, fullName: "refleks.v1.FeedbackService/GrantRemedy",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/ApproveRemedy`, 0xAD719B58.
    public static let approveRemedy = MethodDescriptor(
        id: 0xAD719B58, fullName: "refleks.v1.FeedbackService/ApproveRemedy",
        shape: .unary, roles: [.agent, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/RequestFeedback`, 0x87D5FF8F.
    public static let requestFeedback = MethodDescriptor(
        id: 0x87D5FF8F, fullName: "refleks.v1.FeedbackService/RequestFeedback",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/ListRemedies`, 0x864B4173.
    public static let listRemedies = MethodDescriptor(
        id: 0x864B4173, fullName: "refleks.v1.FeedbackService/ListRemedies",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/PutReflexPolicy`, 0x3727257C.
    public static let putReflexPolicy = MethodDescriptor(
        id: 0x3727257C, fullName: "refleks.v1.FeedbackService/PutReflexPolicy",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/GetReflexPolicy`, 0x19A6E81D.
    public static let getReflexPolicy = MethodDescriptor(
        id: 0x19A6E81D, fullName: "refleks.v1.FeedbackService/GetReflexPolicy",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.FeedbackService/GetReflexReport`, 0x2198D685.
    public static let getReflexReport = MethodDescriptor(
        id: 0x2198D685, fullName: "refleks.v1.FeedbackService/GetReflexReport",
        shape: .unary, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 60000,
        maximumDeadlineMilliseconds: 300000
    )

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [submitFeedback, listFeedback, getServiceQuality, getSlaReport, getRepeatRate, openEmployeePulse, submitEmployeePulse, closeEmployeePulse, getEmployeePulse, openCase, getCase, listCases, listDissatisfied, transitionCase, addCaseNote, confirmResolution, grantRemedy, approveRemedy, requestFeedback, listRemedies, putReflexPolicy, getReflexPolicy, getReflexReport]
}

/// What a server implements to offer `refleks.v1.FeedbackService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol FeedbackServiceProvider: RegisteredService {
    /// Records what a customer told us. In the same commit his score hears it, which may move level and stage, and a complaint, a
    /// CSAT of 1 or 2 or an NPS of 0 to 6 opens a case with the promises of the level that he deserves then; the reply says all of
    /// it. INVALID_ARGUMENT / SCORE_OUT_OF_SCALE for a score outside the kind's scale; FAILED_PRECONDITION /
    /// FEEDBACK_REQUEST_ANSWERED, FEEDBACK_REQUEST_UNKNOWN, FEEDBACK_REQUEST_OTHER_KIND for the request that it names.
    func submitFeedback(_ request: consuming Judged<SubmitFeedbackRequest>, _ context: CallContext) async throws -> Reply<SubmitFeedbackResponse>

    /// Lists what a customer told us, by when it was recorded, the newest first. FAILED_PRECONDITION / HISTORY_TOO_LONG for a
    /// customer with more than 30,000 changes.
    func listFeedback(_ request: consuming Judged<ListFeedbackRequest>, _ context: CallContext) async throws -> Reply<ListFeedbackResponse>

    /// Tells how good our service was: five dimensions, NPS, CSAT and CES with their intervals, first-contact resolution and reopened
    /// cases, and beside them how quick it was, for each branch, agent or channel. INVALID_ARGUMENT / QUALITY_MINIMUM for a minimum
    /// below 5; FAILED_PRECONDITION / PERIOD_AHEAD, QUALITY_TOO_MANY_CASES.
    func getServiceQuality(_ request: consuming Judged<GetServiceQualityRequest>, _ context: CallContext) async throws -> Reply<GetServiceQualityResponse>

    /// Tells what became of the promises to answer and to solve cases, for each branch or owner, never without a figure of quality
    /// beside the speed. FAILED_PRECONDITION / PERIOD_AHEAD, QUALITY_TOO_MANY_CASES.
    func getSlaReport(_ request: consuming Judged<GetSlaReportRequest>, _ context: CallContext) async throws -> Reply<GetSlaReportResponse>

    /// Tells how many of those who spoke well of us, or whose case was solved, bought again, beside all others.
    /// FAILED_PRECONDITION / PERIOD_RUNNING for a month that is not over.
    func getRepeatRate(_ request: consuming Judged<GetRepeatRateRequest>, _ context: CallContext) async throws -> Reply<GetRepeatRateResponse>

    /// Asks all agents one question. FAILED_PRECONDITION / PULSE_OPEN while another one is open, PULSE_TOO_SOON within 28 days of the
    /// one before; ALREADY_EXISTS / PULSE_EXISTS.
    func openEmployeePulse(_ request: consuming Judged<OpenEmployeePulseRequest>, _ context: CallContext) async throws -> Reply<OpenEmployeePulseResponse>

    /// Takes one anonymous answer of the agent who calls; nothing of it is in ledger, audit or log. ALREADY_EXISTS / PULSE_ANSWERED;
    /// FAILED_PRECONDITION / PULSE_NOT_EMPLOYED, PULSE_CLOSED; NOT_FOUND / PULSE_NOT_FOUND.
    func submitEmployeePulse(_ request: consuming Judged<SubmitEmployeePulseRequest>, _ context: CallContext) async throws -> Reply<SubmitEmployeePulseResponse>

    /// Publishes what may be shown of a pulse, and destroys answers and key for good. NOT_FOUND / PULSE_NOT_FOUND;
    /// FAILED_PRECONDITION / PULSE_CLOSED.
    func closeEmployeePulse(_ request: consuming Judged<CloseEmployeePulseRequest>, _ context: CallContext) async throws -> Reply<CloseEmployeePulseResponse>

    /// Returns a pulse: of one that is open its question only, of one that is closed groups of five answers and more.
    /// NOT_FOUND / PULSE_NOT_FOUND.
    func getEmployeePulse(_ request: consuming Judged<GetEmployeePulseRequest>, _ context: CallContext) async throws -> Reply<GetEmployeePulseResponse>

    /// Opens a case by hand, with the promises of the level that the customer deserves. FAILED_PRECONDITION / TOO_MANY_CASES
    /// beyond 32 at a time, CALENDAR_WITHOUT_WORKING_TIME where the branch's calendar leaves no time to keep a promise,
    /// CASE_OWNER_UNKNOWN for an owner who is no serving agent of the registry.
    func openCase(_ request: consuming Judged<OpenCaseRequest>, _ context: CallContext) async throws -> Reply<CaseResponse>

    /// Returns a case with everything that happened to it. NOT_FOUND / CASE_NOT_FOUND when there is none; FAILED_PRECONDITION /
    /// HISTORY_TOO_LONG for a customer with more than 30,000 changes.
    func getCase(_ request: consuming Judged<GetCaseRequest>, _ context: CallContext) async throws -> Reply<GetCaseResponse>

    /// Lists the cases that nobody has confirmed or given up, what is due first first; cases whose clock stands come last.
    func listCases(_ request: consuming Judged<ListCasesRequest>, _ context: CallContext) async throws -> Reply<ListCasesResponse>

    /// Lists the same cases with whom they are of and what he told us last: the queue of the dissatisfied, which nobody leaves
    /// but by his own word (CONFIRMED) or with a reason (CLOSED_UNRESOLVED).
    func listDissatisfied(_ request: consuming Judged<ListDissatisfiedRequest>, _ context: CallContext) async throws -> Reply<ListDissatisfiedResponse>

    /// Takes a case to OPEN, WAITING_CUSTOMER, RESOLVED or CLOSED_UNRESOLVED. FAILED_PRECONDITION / ILLEGAL_CASE_TRANSITION where
    /// its state does not lead there, CLOSING_REASON_REQUIRED without one, CASE_NEEDS_CUSTOMER for what only he can say.
    func transitionCase(_ request: consuming Judged<TransitionCaseRequest>, _ context: CallContext) async throws -> Reply<CaseResponse>

    /// Notes something with a case, that the customer heard from us, or who sees to it from now on.
    func addCaseNote(_ request: consuming Judged<AddCaseNoteRequest>, _ context: CallContext) async throws -> Reply<CaseResponse>

    /// Records what the customer says of a resolution: CONFIRMED ends the case, REOPENED lets its clock go on.
    func confirmResolution(_ request: consuming Judged<ConfirmResolutionRequest>, _ context: CallContext) async throws -> Reply<CaseResponse>

    /// Gives a customer something to put right what a case is about: at once within the agent's authority, as a REMEDY in his
    /// money and in the same commit; above it, it waits, and the reply tells for whom. FAILED_PRECONDITION / CASE_ENDED,
    /// REMEDY_AGENT_UNKNOWN, REMEDY_CURRENCY, TOO_MANY_REMEDIES beyond 10 of a case.
    func grantRemedy(_ request: consuming Judged<GrantRemedyRequest>, _ context: CallContext) async throws -> Reply<GrantRemedyResponse>

    /// Grants or refuses a remedy that waits. It needs another agent's certificate, whose own authority reaches it and is used up
    /// by it, or an administrator's. FAILED_PRECONDITION / REMEDY_DECIDED, OWN_REMEDY, REMEDY_ABOVE_LIMIT,
    /// REMEDY_ABOVE_PERIOD_LIMIT, CASE_ENDED; NOT_FOUND / REMEDY_NOT_FOUND.
    func approveRemedy(_ request: consuming Judged<ApproveRemedyRequest>, _ context: CallContext) async throws -> Reply<ApproveRemedyResponse>

    /// Records that a customer is asked for an answer; SubmitFeedback names it. FAILED_PRECONDITION / TOO_MANY_FEEDBACK_REQUESTS
    /// while 16 wait in time.
    func requestFeedback(_ request: consuming Judged<RequestFeedbackRequest>, _ context: CallContext) async throws -> Reply<RequestFeedbackResponse>

    /// Lists the remedies of a case, or of a customer's cases, with why they were proposed.
    func listRemedies(_ request: consuming Judged<ListRemediesRequest>, _ context: CallContext) async throws -> Reply<ListRemediesResponse>

    /// Records a version of the policy by which rules warn; it holds for what is recorded from then on.
    func putReflexPolicy(_ request: consuming Judged<PutReflexPolicyRequest>, _ context: CallContext) async throws -> Reply<PutReflexPolicyResponse>

    /// Returns the policy by which rules warn: the server's own while the house has put none.
    func getReflexPolicy(_ request: consuming Judged<GetReflexPolicyRequest>, _ context: CallContext) async throws -> Reply<GetReflexPolicyResponse>

    /// Judges a month's warnings by what happened to their customers, with precision, recall and lead time.
    func getReflexReport(_ request: consuming Judged<GetReflexReportRequest>, _ context: CallContext) async throws -> Reply<GetReflexReportResponse>
}

extension FeedbackServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(FeedbackServiceMethods.submitFeedback) { try await self.submitFeedback(consume $0, $1) },
            .unary(FeedbackServiceMethods.listFeedback) { try await self.listFeedback(consume $0, $1) },
            .unary(FeedbackServiceMethods.getServiceQuality) { try await self.getServiceQuality(consume $0, $1) },
            .unary(FeedbackServiceMethods.getSlaReport) { try await self.getSlaReport(consume $0, $1) },
            .unary(FeedbackServiceMethods.getRepeatRate) { try await self.getRepeatRate(consume $0, $1) },
            .unary(FeedbackServiceMethods.openEmployeePulse) { try await self.openEmployeePulse(consume $0, $1) },
            .unary(FeedbackServiceMethods.submitEmployeePulse) { try await self.submitEmployeePulse(consume $0, $1) },
            .unary(FeedbackServiceMethods.closeEmployeePulse) { try await self.closeEmployeePulse(consume $0, $1) },
            .unary(FeedbackServiceMethods.getEmployeePulse) { try await self.getEmployeePulse(consume $0, $1) },
            .unary(FeedbackServiceMethods.openCase) { try await self.openCase(consume $0, $1) },
            .unary(FeedbackServiceMethods.getCase) { try await self.getCase(consume $0, $1) },
            .unary(FeedbackServiceMethods.listCases) { try await self.listCases(consume $0, $1) },
            .unary(FeedbackServiceMethods.listDissatisfied) { try await self.listDissatisfied(consume $0, $1) },
            .unary(FeedbackServiceMethods.transitionCase) { try await self.transitionCase(consume $0, $1) },
            .unary(FeedbackServiceMethods.addCaseNote) { try await self.addCaseNote(consume $0, $1) },
            .unary(FeedbackServiceMethods.confirmResolution) { try await self.confirmResolution(consume $0, $1) },
            .unary(FeedbackServiceMethods.grantRemedy) { try await self.grantRemedy(consume $0, $1) },
            .unary(FeedbackServiceMethods.approveRemedy) { try await self.approveRemedy(consume $0, $1) },
            .unary(FeedbackServiceMethods.requestFeedback) { try await self.requestFeedback(consume $0, $1) },
            .unary(FeedbackServiceMethods.listRemedies) { try await self.listRemedies(consume $0, $1) },
            .unary(FeedbackServiceMethods.putReflexPolicy) { try await self.putReflexPolicy(consume $0, $1) },
            .unary(FeedbackServiceMethods.getReflexPolicy) { try await self.getReflexPolicy(consume $0, $1) },
            .unary(FeedbackServiceMethods.getReflexReport) { try await self.getReflexReport(consume $0, $1) },
        ]
    }
}

/// Calls `refleks.v1.FeedbackService` through a connection. Errors are `RPCError`.
public struct FeedbackServiceClient: Sendable {
    private let invoker: any CallInvoker

    /// Calls through `invoker`.
    public init(invoker: any CallInvoker) {
        self.invoker = invoker
    }

    /// Records what a customer told us. In the same commit his score hears it, which may move level and stage, and a complaint, a
    /// CSAT of 1 or 2 or an NPS of 0 to 6 opens a case with the promises of the level that he deserves then; the reply says all of
    /// it. INVALID_ARGUMENT / SCORE_OUT_OF_SCALE for a score outside the kind's scale; FAILED_PRECONDITION /
    /// FEEDBACK_REQUEST_ANSWERED, FEEDBACK_REQUEST_UNKNOWN, FEEDBACK_REQUEST_OTHER_KIND for the request that it names.
    public func submitFeedback(_ request: SubmitFeedbackRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<SubmitFeedbackResponse> {
        try await invoker.unary(FeedbackServiceMethods.submitFeedback, request, options)
    }

    /// Lists what a customer told us, by when it was recorded, the newest first. FAILED_PRECONDITION / HISTORY_TOO_LONG for a
    /// customer with more than 30,000 changes.
    public func listFeedback(_ request: ListFeedbackRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListFeedbackResponse> {
        try await invoker.unary(FeedbackServiceMethods.listFeedback, request, options)
    }

    /// Tells how good our service was: five dimensions, NPS, CSAT and CES with their intervals, first-contact resolution and reopened
    /// cases, and beside them how quick it was, for each branch, agent or channel. INVALID_ARGUMENT / QUALITY_MINIMUM for a minimum
    /// below 5; FAILED_PRECONDITION / PERIOD_AHEAD, QUALITY_TOO_MANY_CASES.
    public func getServiceQuality(_ request: GetServiceQualityRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetServiceQualityResponse> {
        try await invoker.unary(FeedbackServiceMethods.getServiceQuality, request, options)
    }

    /// Tells what became of the promises to answer and to solve cases, for each branch or owner, never without a figure of quality
    /// beside the speed. FAILED_PRECONDITION / PERIOD_AHEAD, QUALITY_TOO_MANY_CASES.
    public func getSlaReport(_ request: GetSlaReportRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetSlaReportResponse> {
        try await invoker.unary(FeedbackServiceMethods.getSlaReport, request, options)
    }

    /// Tells how many of those who spoke well of us, or whose case was solved, bought again, beside all others.
    /// FAILED_PRECONDITION / PERIOD_RUNNING for a month that is not over.
    public func getRepeatRate(_ request: GetRepeatRateRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetRepeatRateResponse> {
        try await invoker.unary(FeedbackServiceMethods.getRepeatRate, request, options)
    }

    /// Asks all agents one question. FAILED_PRECONDITION / PULSE_OPEN while another one is open, PULSE_TOO_SOON within 28 days of the
    /// one before; ALREADY_EXISTS / PULSE_EXISTS.
    public func openEmployeePulse(_ request: OpenEmployeePulseRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<OpenEmployeePulseResponse> {
        try await invoker.unary(FeedbackServiceMethods.openEmployeePulse, request, options)
    }

    /// Takes one anonymous answer of the agent who calls; nothing of it is in ledger, audit or log. ALREADY_EXISTS / PULSE_ANSWERED;
    /// FAILED_PRECONDITION / PULSE_NOT_EMPLOYED, PULSE_CLOSED; NOT_FOUND / PULSE_NOT_FOUND.
    public func submitEmployeePulse(_ request: SubmitEmployeePulseRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<SubmitEmployeePulseResponse> {
        try await invoker.unary(FeedbackServiceMethods.submitEmployeePulse, request, options)
    }

    /// Publishes what may be shown of a pulse, and destroys answers and key for good. NOT_FOUND / PULSE_NOT_FOUND;
    /// FAILED_PRECONDITION / PULSE_CLOSED.
    public func closeEmployeePulse(_ request: CloseEmployeePulseRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CloseEmployeePulseResponse> {
        try await invoker.unary(FeedbackServiceMethods.closeEmployeePulse, request, options)
    }

    /// Returns a pulse: of one that is open its question only, of one that is closed groups of five answers and more.
    /// NOT_FOUND / PULSE_NOT_FOUND.
    public func getEmployeePulse(_ request: GetEmployeePulseRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetEmployeePulseResponse> {
        try await invoker.unary(FeedbackServiceMethods.getEmployeePulse, request, options)
    }

    /// Opens a case by hand, with the promises of the level that the customer deserves. FAILED_PRECONDITION / TOO_MANY_CASES
    /// beyond 32 at a time, CALENDAR_WITHOUT_WORKING_TIME where the branch's calendar leaves no time to keep a promise,
    /// CASE_OWNER_UNKNOWN for an owner who is no serving agent of the registry.
    public func openCase(_ request: OpenCaseRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CaseResponse> {
        try await invoker.unary(FeedbackServiceMethods.openCase, request, options)
    }

    /// Returns a case with everything that happened to it. NOT_FOUND / CASE_NOT_FOUND when there is none; FAILED_PRECONDITION /
    /// HISTORY_TOO_LONG for a customer with more than 30,000 changes.
    public func getCase(_ request: GetCaseRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetCaseResponse> {
        try await invoker.unary(FeedbackServiceMethods.getCase, request, options)
    }

    /// Lists the cases that nobody has confirmed or given up, what is due first first; cases whose clock stands come last.
    public func listCases(_ request: ListCasesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListCasesResponse> {
        try await invoker.unary(FeedbackServiceMethods.listCases, request, options)
    }

    /// Lists the same cases with whom they are of and what he told us last: the queue of the dissatisfied, which nobody leaves
    /// but by his own word (CONFIRMED) or with a reason (CLOSED_UNRESOLVED).
    public func listDissatisfied(_ request: ListDissatisfiedRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListDissatisfiedResponse> {
        try await invoker.unary(FeedbackServiceMethods.listDissatisfied, request, options)
    }

    /// Takes a case to OPEN, WAITING_CUSTOMER, RESOLVED or CLOSED_UNRESOLVED. FAILED_PRECONDITION / ILLEGAL_CASE_TRANSITION where
    /// its state does not lead there, CLOSING_REASON_REQUIRED without one, CASE_NEEDS_CUSTOMER for what only he can say.
    public func transitionCase(_ request: TransitionCaseRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CaseResponse> {
        try await invoker.unary(FeedbackServiceMethods.transitionCase, request, options)
    }

    /// Notes something with a case, that the customer heard from us, or who sees to it from now on.
    public func addCaseNote(_ request: AddCaseNoteRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CaseResponse> {
        try await invoker.unary(FeedbackServiceMethods.addCaseNote, request, options)
    }

    /// Records what the customer says of a resolution: CONFIRMED ends the case, REOPENED lets its clock go on.
    public func confirmResolution(_ request: ConfirmResolutionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CaseResponse> {
        try await invoker.unary(FeedbackServiceMethods.confirmResolution, request, options)
    }

    /// Gives a customer something to put right what a case is about: at once within the agent's authority, as a REMEDY in his
    /// money and in the same commit; above it, it waits, and the reply tells for whom. FAILED_PRECONDITION / CASE_ENDED,
    /// REMEDY_AGENT_UNKNOWN, REMEDY_CURRENCY, TOO_MANY_REMEDIES beyond 10 of a case.
    public func grantRemedy(_ request: GrantRemedyRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GrantRemedyResponse> {
        try await invoker.unary(FeedbackServiceMethods.grantRemedy, request, options)
    }

    /// Grants or refuses a remedy that waits. It needs another agent's certificate, whose own authority reaches it and is used up
    /// by it, or an administrator's. FAILED_PRECONDITION / REMEDY_DECIDED, OWN_REMEDY, REMEDY_ABOVE_LIMIT,
    /// REMEDY_ABOVE_PERIOD_LIMIT, CASE_ENDED; NOT_FOUND / REMEDY_NOT_FOUND.
    public func approveRemedy(_ request: ApproveRemedyRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ApproveRemedyResponse> {
        try await invoker.unary(FeedbackServiceMethods.approveRemedy, request, options)
    }

    /// Records that a customer is asked for an answer; SubmitFeedback names it. FAILED_PRECONDITION / TOO_MANY_FEEDBACK_REQUESTS
    /// while 16 wait in time.
    public func requestFeedback(_ request: RequestFeedbackRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RequestFeedbackResponse> {
        try await invoker.unary(FeedbackServiceMethods.requestFeedback, request, options)
    }

    /// Lists the remedies of a case, or of a customer's cases, with why they were proposed.
    public func listRemedies(_ request: ListRemediesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListRemediesResponse> {
        try await invoker.unary(FeedbackServiceMethods.listRemedies, request, options)
    }

    /// Records a version of the policy by which rules warn; it holds for what is recorded from then on.
    public func putReflexPolicy(_ request: PutReflexPolicyRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReflexPolicyResponse> {
        try await invoker.unary(FeedbackServiceMethods.putReflexPolicy, request, options)
    }

    /// Returns the policy by which rules warn: the server's own while the house has put none.
    public func getReflexPolicy(_ request: GetReflexPolicyRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetReflexPolicyResponse> {
        try await invoker.unary(FeedbackServiceMethods.getReflexPolicy, request, options)
    }

    /// Judges a month's warnings by what happened to their customers, with precision, recall and lead time.
    public func getReflexReport(_ request: GetReflexReportRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetReflexReportResponse> {
        try await invoker.unary(FeedbackServiceMethods.getReflexReport, request, options)
    }
}
