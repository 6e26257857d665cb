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
    public static let all: [MethodDescriptor] = [submitFeedback, listFeedback, openCase, getCase, listCases, listDissatisfied, transitionCase, addCaseNote, confirmResolution, putReflexPolicy, getReflexPolicy, getReflexReport]
}

/// What a server implements to offer `refleks.v1.FeedbackService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol FeedbackServiceProvider: RegisteredService {
    /// Records what a customer told us. In the same commit his score hears it, which may move level and stage, and a complaint, a
    /// CSAT of 1 or 2 or an NPS of 0 to 6 opens a case with the promises of the level that he deserves then; the reply says all of
    /// it. INVALID_ARGUMENT / SCORE_OUT_OF_SCALE for a score outside the kind's scale.
    func submitFeedback(_ request: Judged<SubmitFeedbackRequest>, _ context: CallContext) async throws -> Reply<SubmitFeedbackResponse>

    /// Lists what a customer told us, by when it was recorded, the newest first. FAILED_PRECONDITION / HISTORY_TOO_LONG for a
    /// customer with more than 30,000 changes.
    func listFeedback(_ request: Judged<ListFeedbackRequest>, _ context: CallContext) async throws -> Reply<ListFeedbackResponse>

    /// Opens a case by hand, with the promises of the level that the customer deserves. FAILED_PRECONDITION / TOO_MANY_CASES
    /// beyond 32 at a time, CALENDAR_WITHOUT_WORKING_TIME where the branch's calendar leaves no time to keep a promise,
    /// CASE_OWNER_UNKNOWN for an owner who is no serving agent of the registry.
    func openCase(_ request: Judged<OpenCaseRequest>, _ context: CallContext) async throws -> Reply<CaseResponse>

    /// Returns a case with everything that happened to it. NOT_FOUND / CASE_NOT_FOUND when there is none; FAILED_PRECONDITION /
    /// HISTORY_TOO_LONG for a customer with more than 30,000 changes.
    func getCase(_ request: Judged<GetCaseRequest>, _ context: CallContext) async throws -> Reply<GetCaseResponse>

    /// Lists the cases that nobody has confirmed or given up, what is due first first; cases whose clock stands come last.
    func listCases(_ request: Judged<ListCasesRequest>, _ context: CallContext) async throws -> Reply<ListCasesResponse>

    /// Lists the same cases with whom they are of and what he told us last: the queue of the dissatisfied, which nobody leaves
    /// but by his own word (CONFIRMED) or with a reason (CLOSED_UNRESOLVED).
    func listDissatisfied(_ request: Judged<ListDissatisfiedRequest>, _ context: CallContext) async throws -> Reply<ListDissatisfiedResponse>

    /// Takes a case to OPEN, WAITING_CUSTOMER, RESOLVED or CLOSED_UNRESOLVED. FAILED_PRECONDITION / ILLEGAL_CASE_TRANSITION where
    /// its state does not lead there, CLOSING_REASON_REQUIRED without one, CASE_NEEDS_CUSTOMER for what only he can say.
    func transitionCase(_ request: Judged<TransitionCaseRequest>, _ context: CallContext) async throws -> Reply<CaseResponse>

    /// Notes something with a case, that the customer heard from us, or who sees to it from now on.
    func addCaseNote(_ request: Judged<AddCaseNoteRequest>, _ context: CallContext) async throws -> Reply<CaseResponse>

    /// Records what the customer says of a resolution: CONFIRMED ends the case, REOPENED lets its clock go on.
    func confirmResolution(_ request: Judged<ConfirmResolutionRequest>, _ context: CallContext) async throws -> Reply<CaseResponse>

    /// Records a version of the policy by which rules warn; it holds for what is recorded from then on.
    func putReflexPolicy(_ request: Judged<PutReflexPolicyRequest>, _ context: CallContext) async throws -> Reply<PutReflexPolicyResponse>

    /// Returns the policy by which rules warn: the server's own while the house has put none.
    func getReflexPolicy(_ request: Judged<GetReflexPolicyRequest>, _ context: CallContext) async throws -> Reply<GetReflexPolicyResponse>

    /// Judges a month's warnings by what happened to their customers, with precision, recall and lead time.
    func getReflexReport(_ request: Judged<GetReflexReportRequest>, _ context: CallContext) async throws -> Reply<GetReflexReportResponse>
}

extension FeedbackServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(FeedbackServiceMethods.submitFeedback, submitFeedback),
            .unary(FeedbackServiceMethods.listFeedback, listFeedback),
            .unary(FeedbackServiceMethods.openCase, openCase),
            .unary(FeedbackServiceMethods.getCase, getCase),
            .unary(FeedbackServiceMethods.listCases, listCases),
            .unary(FeedbackServiceMethods.listDissatisfied, listDissatisfied),
            .unary(FeedbackServiceMethods.transitionCase, transitionCase),
            .unary(FeedbackServiceMethods.addCaseNote, addCaseNote),
            .unary(FeedbackServiceMethods.confirmResolution, confirmResolution),
            .unary(FeedbackServiceMethods.putReflexPolicy, putReflexPolicy),
            .unary(FeedbackServiceMethods.getReflexPolicy, getReflexPolicy),
            .unary(FeedbackServiceMethods.getReflexReport, getReflexReport),
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
    /// it. INVALID_ARGUMENT / SCORE_OUT_OF_SCALE for a score outside the kind's scale.
    public func submitFeedback(_ request: SubmitFeedbackRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<SubmitFeedbackResponse> {
        try await invoker.unary(FeedbackServiceMethods.submitFeedback, request, options)
    }

    /// Lists what a customer told us, by when it was recorded, the newest first. FAILED_PRECONDITION / HISTORY_TOO_LONG for a
    /// customer with more than 30,000 changes.
    public func listFeedback(_ request: ListFeedbackRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListFeedbackResponse> {
        try await invoker.unary(FeedbackServiceMethods.listFeedback, request, options)
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
