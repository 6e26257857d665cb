// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/scoring.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The methods of `refleks.v1.ScoringService` as the contract's options declare them.
public enum ScoringServiceMethods {
    /// `refleks.v1.ScoringService/GetScore`, 0x9C2CCA97.
    public static let getScore = MethodDescriptor(
        id: 0x9C2CCA97, fullName: "refleks.v1.ScoringService/GetScore",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ExplainScore`, 0x3CB029C2.
    public static let explainScore = MethodDescriptor(
        id: 0x3CB029C2, fullName: "refleks.v1.ScoringService/ExplainScore",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListScoreHistory`, 0xB631C44F.
    public static let listScoreHistory = MethodDescriptor(
        id: 0xB631C44F, fullName: "refleks.v1.ScoringService/ListScoreHistory",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/SimulateScore`, 0x801E6947.
    public static let simulateScore = MethodDescriptor(
        id: 0x801E6947, fullName: "refleks.v1.ScoringService/SimulateScore",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetServiceLevel`, 0xE97BA9BC.
    public static let getServiceLevel = MethodDescriptor(
        id: 0xE97BA9BC, fullName: "refleks.v1.ScoringService/GetServiceLevel",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetLifecycle`, 0x067E710D.
    public static let getLifecycle = MethodDescriptor(
        id: 0x067E710D, fullName: "refleks.v1.ScoringService/GetLifecycle",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetRoleProfile`, 0x6512EA10.
    public static let getRoleProfile = MethodDescriptor(
        id: 0x6512EA10, fullName: "refleks.v1.ScoringService/GetRoleProfile",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/GetLifetimeValue`, 0x0CAE8191.
    public static let getLifetimeValue = MethodDescriptor(
        id: 0x0CAE8191, fullName: "refleks.v1.ScoringService/GetLifetimeValue",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/FitModel`, 0x34F9F0F5.
    public static let fitModel = MethodDescriptor(
        id: 0x34F9F0F5, fullName: "refleks.v1.ScoringService/FitModel",
        shape: .serverStreaming, roles: [.admin], retry: .unsafe,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// `refleks.v1.ScoringService/GetModel`, 0xCC156AB8.
    public static let getModel = MethodDescriptor(
        id: 0xCC156AB8, fullName: "refleks.v1.ScoringService/GetModel",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ListModels`, 0x2338AAAB.
    public static let listModels = MethodDescriptor(
        id: 0x2338AAAB, fullName: "refleks.v1.ScoringService/ListModels",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/ActivateModel`, 0xF79A9B11.
    public static let activateModel = MethodDescriptor(
        id: 0xF79A9B11, fullName: "refleks.v1.ScoringService/ActivateModel",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.ScoringService/BacktestModel`, 0x54D09C0B.
    public static let backtestModel = MethodDescriptor(
        id: 0x54D09C0B, fullName: "refleks.v1.ScoringService/BacktestModel",
        shape: .serverStreaming, roles: [.analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [getScore, explainScore, listScoreHistory, simulateScore, getServiceLevel, getLifecycle, getRoleProfile, getLifetimeValue, fitModel, getModel, listModels, activateModel, backtestModel]
}

/// What a server implements to offer `refleks.v1.ScoringService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol ScoringServiceProvider: RegisteredService {
    /// Returns a customer's score with its components, his service level and his stage, as of now or of an earlier time.
    func getScore(_ request: Judged<GetScoreRequest>, _ context: CallContext) async throws -> Reply<GetScoreResponse>

    /// Explains a customer's score: a line for every rule that had something to measure, with what it measured and the
    /// interactions that show it. The lines sum to the total.
    func explainScore(_ request: Judged<ExplainScoreRequest>, _ context: CallContext) async throws -> Reply<ExplainScoreResponse>

    /// Lists what commits did to a customer's score, the newest first. What time alone did between them is no commit's.
    func listScoreHistory(_ request: Judged<ListScoreHistoryRequest>, _ context: CallContext) async throws -> Reply<ListScoreHistoryResponse>

    /// Tells what interactions that have not happened would do to a customer's score. Nothing is stored.
    func simulateScore(_ request: Judged<SimulateScoreRequest>, _ context: CallContext) async throws -> Reply<SimulateScoreResponse>

    /// Returns the service level that a customer has earned, why, what it promises, and what would change it.
    func getServiceLevel(_ request: Judged<GetServiceLevelRequest>, _ context: CallContext) async throws -> Reply<GetServiceLevelResponse>

    /// Returns at which stage a customer stands with the house, judged by his own rhythm.
    func getLifecycle(_ request: Judged<GetLifecycleRequest>, _ context: CallContext) async throws -> Reply<GetLifecycleResponse>

    /// Returns what a customer is to the house besides a buyer: eleven roles, each as far as it was observed.
    func getRoleProfile(_ request: Judged<GetRoleProfileRequest>, _ context: CallContext) async throws -> Reply<GetRoleProfileResponse>

    /// Returns what a model expects of a customer: whether he will buy again, how often, for how much, and what that is worth now.
    func getLifetimeValue(_ request: Judged<GetLifetimeValueRequest>, _ context: CallContext) async throws -> Reply<GetLifetimeValueResponse>

    /// Fits a model of lifetime value to the purchases in the ledger and records it; it does not serve before it is activated. Tells
    /// now and then how far it is, and ends with the model. Cancelling the call ends the fit. FAILED_PRECONDITION / MODEL_… with the
    /// reason when nothing can be fitted, and MODEL_BUSY while another model is fitted or tested.
    func fitModel(_ request: Judged<FitModelRequest>, _ responses: ResponseWriter<FitModelResponse>, _ context: CallContext) async throws -> StreamEnd

    /// Returns a model, or the one that serves.
    func getModel(_ request: Judged<GetModelRequest>, _ context: CallContext) async throws -> Reply<GetModelResponse>

    /// Lists the fitted models, newest first.
    func listModels(_ request: Judged<ListModelsRequest>, _ context: CallContext) async throws -> Reply<ListModelsResponse>

    /// Makes a fitted model the one by which VALUE is scored, from this commit on. What was recorded before keeps its effects.
    func activateModel(_ request: Judged<ActivateModelRequest>, _ context: CallContext) async throws -> Reply<ActivateModelResponse>

    /// Tells what activating a model would do to everybody's service level today, and stores nothing. Tells now and then how far it
    /// is; cancelling the call ends it. FAILED_PRECONDITION / MODEL_BUSY while another model is fitted or tested.
    func backtestModel(_ request: Judged<BacktestModelRequest>, _ responses: ResponseWriter<BacktestModelResponse>, _ context: CallContext) async throws -> StreamEnd
}

extension ScoringServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(ScoringServiceMethods.getScore, getScore),
            .unary(ScoringServiceMethods.explainScore, explainScore),
            .unary(ScoringServiceMethods.listScoreHistory, listScoreHistory),
            .unary(ScoringServiceMethods.simulateScore, simulateScore),
            .unary(ScoringServiceMethods.getServiceLevel, getServiceLevel),
            .unary(ScoringServiceMethods.getLifecycle, getLifecycle),
            .unary(ScoringServiceMethods.getRoleProfile, getRoleProfile),
            .unary(ScoringServiceMethods.getLifetimeValue, getLifetimeValue),
            .serverStreaming(ScoringServiceMethods.fitModel, fitModel),
            .unary(ScoringServiceMethods.getModel, getModel),
            .unary(ScoringServiceMethods.listModels, listModels),
            .unary(ScoringServiceMethods.activateModel, activateModel),
            .serverStreaming(ScoringServiceMethods.backtestModel, backtestModel),
        ]
    }
}

/// Calls `refleks.v1.ScoringService` through a connection. Errors are `RPCError`.
public struct ScoringServiceClient: Sendable {
    private let invoker: any CallInvoker

    /// Calls through `invoker`.
    public init(invoker: any CallInvoker) {
        self.invoker = invoker
    }

    /// Returns a customer's score with its components, his service level and his stage, as of now or of an earlier time.
    public func getScore(_ request: GetScoreRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetScoreResponse> {
        try await invoker.unary(ScoringServiceMethods.getScore, request, options)
    }

    /// Explains a customer's score: a line for every rule that had something to measure, with what it measured and the
    /// interactions that show it. The lines sum to the total.
    public func explainScore(_ request: ExplainScoreRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ExplainScoreResponse> {
        try await invoker.unary(ScoringServiceMethods.explainScore, request, options)
    }

    /// Lists what commits did to a customer's score, the newest first. What time alone did between them is no commit's.
    public func listScoreHistory(_ request: ListScoreHistoryRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListScoreHistoryResponse> {
        try await invoker.unary(ScoringServiceMethods.listScoreHistory, request, options)
    }

    /// Tells what interactions that have not happened would do to a customer's score. Nothing is stored.
    public func simulateScore(_ request: SimulateScoreRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<SimulateScoreResponse> {
        try await invoker.unary(ScoringServiceMethods.simulateScore, request, options)
    }

    /// Returns the service level that a customer has earned, why, what it promises, and what would change it.
    public func getServiceLevel(_ request: GetServiceLevelRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetServiceLevelResponse> {
        try await invoker.unary(ScoringServiceMethods.getServiceLevel, request, options)
    }

    /// Returns at which stage a customer stands with the house, judged by his own rhythm.
    public func getLifecycle(_ request: GetLifecycleRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetLifecycleResponse> {
        try await invoker.unary(ScoringServiceMethods.getLifecycle, request, options)
    }

    /// Returns what a customer is to the house besides a buyer: eleven roles, each as far as it was observed.
    public func getRoleProfile(_ request: GetRoleProfileRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetRoleProfileResponse> {
        try await invoker.unary(ScoringServiceMethods.getRoleProfile, request, options)
    }

    /// Returns what a model expects of a customer: whether he will buy again, how often, for how much, and what that is worth now.
    public func getLifetimeValue(_ request: GetLifetimeValueRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetLifetimeValueResponse> {
        try await invoker.unary(ScoringServiceMethods.getLifetimeValue, request, options)
    }

    /// Fits a model of lifetime value to the purchases in the ledger and records it; it does not serve before it is activated. Tells
    /// now and then how far it is, and ends with the model. Cancelling the call ends the fit. FAILED_PRECONDITION / MODEL_… with the
    /// reason when nothing can be fitted, and MODEL_BUSY while another model is fitted or tested.
    public func fitModel(_ request: FitModelRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<FitModelResponse> {
        try await invoker.serverStreaming(ScoringServiceMethods.fitModel, request, options)
    }

    /// Returns a model, or the one that serves.
    public func getModel(_ request: GetModelRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetModelResponse> {
        try await invoker.unary(ScoringServiceMethods.getModel, request, options)
    }

    /// Lists the fitted models, newest first.
    public func listModels(_ request: ListModelsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListModelsResponse> {
        try await invoker.unary(ScoringServiceMethods.listModels, request, options)
    }

    /// Makes a fitted model the one by which VALUE is scored, from this commit on. What was recorded before keeps its effects.
    public func activateModel(_ request: ActivateModelRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ActivateModelResponse> {
        try await invoker.unary(ScoringServiceMethods.activateModel, request, options)
    }

    /// Tells what activating a model would do to everybody's service level today, and stores nothing. Tells now and then how far it
    /// is; cancelling the call ends it. FAILED_PRECONDITION / MODEL_BUSY while another model is fitted or tested.
    public func backtestModel(_ request: BacktestModelRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<BacktestModelResponse> {
        try await invoker.serverStreaming(ScoringServiceMethods.backtestModel, request, options)
    }
}
