// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/system.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The methods of `refleks.v1.SystemService` as the contract's options declare them.
public enum SystemServiceMethods {
    /// `refleks.v1.SystemService/CheckHealth`, 0xB69C2FD1.
    public static let checkHealth = MethodDescriptor(
        id: 0xB69C2FD1, fullName: "refleks.v1.SystemService/CheckHealth",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin, .monitor], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.SystemService/WatchHealth`, 0x0804E45E.
    public static let watchHealth = MethodDescriptor(
        id: 0x0804E45E, fullName: "refleks.v1.SystemService/WatchHealth",
        shape: .serverStreaming, roles: [.branch, .agent, .system, .analyst, .admin, .monitor], retry: .read,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// `refleks.v1.SystemService/GetServerInfo`, 0x61646B30.
    public static let getServerInfo = MethodDescriptor(
        id: 0x61646B30, fullName: "refleks.v1.SystemService/GetServerInfo",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin, .monitor], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.SystemService/DescribeServices`, 0x050D5358.
    public static let describeServices = MethodDescriptor(
        id: 0x050D5358, fullName: "refleks.v1.SystemService/DescribeServices",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin, .monitor], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.SystemService/ListConnections`, 0x24DAC0CA.
    public static let listConnections = MethodDescriptor(
        id: 0x24DAC0CA, fullName: "refleks.v1.SystemService/ListConnections",
        shape: .unary, roles: [.admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.SystemService/ListAudit`, 0x989B7514.
    public static let listAudit = MethodDescriptor(
        id: 0x989B7514, fullName: "refleks.v1.SystemService/ListAudit",
        shape: .unary, roles: [.analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/VerifyAudit`, 0x7A095B63.
    public static let verifyAudit = MethodDescriptor(
        id: 0x7A095B63, fullName: "refleks.v1.SystemService/VerifyAudit",
        shape: .unary, roles: [.admin], retry: .read,
        defaultDeadlineMilliseconds: 10000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/VerifyProjection`, 0x20C64729.
    public static let verifyProjection = MethodDescriptor(
        id: 0x20C64729, fullName: "refleks.v1.SystemService/VerifyProjection",
        shape: .serverStreaming, roles: [.admin], retry: .read,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// `refleks.v1.SystemService/PutQuestion`, 0x6DD339CE.
    public static let putQuestion = MethodDescriptor(
        id: 0x6DD339CE, fullName: "refleks.v1.SystemService/PutQuestion",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/ListQuestions`, 0x83A5660E.
    public static let listQuestions = MethodDescriptor(
        id: 0x83A5660E, fullName: "refleks.v1.SystemService/ListQuestions",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.SystemService/PutCalendar`, 0x6CE86710.
    public static let putCalendar = MethodDescriptor(
        id: 0x6CE86710, fullName: "refleks.v1.SystemService/PutCalendar",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/ListCalendars`, 0x92385328.
    public static let listCalendars = MethodDescriptor(
        id: 0x92385328, fullName: "refleks.v1.SystemService/ListCalendars",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.SystemService/PutTariff`, 0x339CCCF8.
    public static let putTariff = MethodDescriptor(
        id: 0x339CCCF8, fullName: "refleks.v1.SystemService/PutTariff",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/ListTariffs`, 0x906F0168.
    public static let listTariffs = MethodDescriptor(
        id: 0x906F0168, fullName: "refleks.v1.SystemService/ListTariffs",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/PutExchangeRate`, 0xCF7A4BF5.
    public static let putExchangeRate = MethodDescriptor(
        id: 0xCF7A4BF5, fullName: "refleks.v1.SystemService/PutExchangeRate",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/ListExchangeRates`, 0x5B82E437.
    public static let listExchangeRates = MethodDescriptor(
        id: 0x5B82E437, fullName: "refleks.v1.SystemService/ListExchangeRates",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.SystemService/PutAgent`, 0xBDF0BDDB.
    public static let putAgent = MethodDescriptor(
        id: 0xBDF0BDDB, fullName: "refleks.v1.SystemService/PutAgent",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/ListAgents`, 0x775C7BEB.
    public static let listAgents = MethodDescriptor(
        id: 0x775C7BEB, fullName: "refleks.v1.SystemService/ListAgents",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 10000
    )

    /// `refleks.v1.SystemService/PutAgentAuthority`, 0xF5652F60.
    public static let putAgentAuthority = MethodDescriptor(
        id: 0xF5652F60, fullName: "refleks.v1.SystemService/PutAgentAuthority",
        shape: .unary, roles: [.admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/ListAgentAuthorities`, 0x545CBF43.
    public static let listAgentAuthorities = MethodDescriptor(
        id: 0x545CBF43, fullName: "refleks.v1.SystemService/ListAgentAuthorities",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.SystemService/ListReferenceHistory`, 0x93DAC576.
    public static let listReferenceHistory = MethodDescriptor(
        id: 0x93DAC576, fullName: "refleks.v1.SystemService/ListReferenceHistory",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [checkHealth, watchHealth, getServerInfo, describeServices, listConnections, listAudit, verifyAudit, verifyProjection, putQuestion, listQuestions, putCalendar, listCalendars, putTariff, listTariffs, putExchangeRate, listExchangeRates, putAgent, listAgents, putAgentAuthority, listAgentAuthorities, listReferenceHistory]
}

/// What a server implements to offer `refleks.v1.SystemService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol SystemServiceProvider: RegisteredService {
    /// Tells whether the server, or one of its services, takes calls (the semantics of gRPC's health protocol).
    func checkHealth(_ request: consuming Judged<CheckHealthRequest>, _ context: CallContext) async throws -> Reply<CheckHealthResponse>

    /// Sends the health at once and again whenever it changes.
    func watchHealth(_ request: Judged<WatchHealthRequest>, _ responses: ResponseWriter<WatchHealthResponse>, _ context: CallContext) async throws -> StreamEnd

    /// Returns version, limits and present position of the server, and who it takes the caller for.
    func getServerInfo(_ request: consuming Judged<GetServerInfoRequest>, _ context: CallContext) async throws -> Reply<GetServerInfoResponse>

    /// Returns the contract the server was built with: services, methods and the descriptor set.
    func describeServices(_ request: consuming Judged<DescribeServicesRequest>, _ context: CallContext) async throws -> Reply<DescribeServicesResponse>

    /// Lists the open connections of this server process.
    func listConnections(_ request: consuming Judged<ListConnectionsRequest>, _ context: CallContext) async throws -> Reply<ListConnectionsResponse>

    /// Lists who read whom, newest first: the rows of the audit, those of the caller's earlier reads included.
    func listAudit(_ request: consuming Judged<ListAuditRequest>, _ context: CallContext) async throws -> Reply<ListAuditResponse>

    /// Recomputes the audit's chain of hashes and names the first row that was changed, removed or moved. One call checks
    /// 200,000 rows at most; call again from `next_seq` until it is 0.
    func verifyAudit(_ request: consuming Judged<VerifyAuditRequest>, _ context: CallContext) async throws -> Reply<VerifyAuditResponse>

    /// Folds the whole ledger once more beside the running server, checks its chain of hashes, and compares every row of the
    /// projection; nobody waits for it. Tells now and then how far it is, and ends with what it found. It takes as long as a
    /// rebuild and as much space on the disk as the projection; cancelling the call ends it. FAILED_PRECONDITION /
    /// VERIFICATION_RUNNING while another one runs; RESOURCE_EXHAUSTED / STORAGE_FULL; DATA_LOSS / STORAGE_CORRUPT when the
    /// ledger itself is damaged.
    func verifyProjection(_ request: Judged<VerifyProjectionRequest>, _ responses: ResponseWriter<VerifyProjectionResponse>, _ context: CallContext) async throws -> StreamEnd

    /// Records a question that the house wants answered of every customer, or that one is not asked any more. At most 100:
    /// FAILED_PRECONDITION / TOO_MUCH_REFERENCE_DATA.
    func putQuestion(_ request: consuming Judged<PutQuestionRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists the questions.
    func listQuestions(_ request: consuming Judged<ListQuestionsRequest>, _ context: CallContext) async throws -> Reply<ListQuestionsResponse>

    /// Records when a branch works, or when customers may be contacted, in place of the version before. At most 10,000.
    func putCalendar(_ request: consuming Judged<PutCalendarRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists the calendars by id.
    func listCalendars(_ request: consuming Judged<ListCalendarsRequest>, _ context: CallContext) async throws -> Reply<ListCalendarsResponse>

    /// Records the next version of what serving on the channels costs. FAILED_PRECONDITION / TARIFF_NOT_NEXT when it begins
    /// before the last one; at most 500 versions.
    func putTariff(_ request: consuming Judged<PutTariffRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists every version of the tariff, newest first.
    func listTariffs(_ request: consuming Judged<ListTariffsRequest>, _ context: CallContext) async throws -> Reply<ListTariffsResponse>

    /// Records what one currency was worth in another on a day. At most 50,000.
    func putExchangeRate(_ request: consuming Judged<PutExchangeRateRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists exchange rates by currencies and day.
    func listExchangeRates(_ request: consuming Judged<ListExchangeRatesRequest>, _ context: CallContext) async throws -> Reply<ListExchangeRatesResponse>

    /// Records where an agent serves, or that he does not any more. At most 100,000.
    func putAgent(_ request: consuming Judged<PutAgentRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists the registered agents by id.
    func listAgents(_ request: consuming Judged<ListAgentsRequest>, _ context: CallContext) async throws -> Reply<ListAgentsResponse>

    /// Records how much an agent may give by himself to put something right, in place of the version before. At most 100,000;
    /// FAILED_PRECONDITION / REMEDY_AGENT_UNKNOWN for an agent who is not registered.
    func putAgentAuthority(_ request: consuming Judged<PutAgentAuthorityRequest>, _ context: CallContext) async throws -> Reply<PutReferenceResponse>

    /// Lists the agents' authorities by id, with what each of them granted in his period.
    func listAgentAuthorities(_ request: consuming Judged<ListAgentAuthoritiesRequest>, _ context: CallContext) async throws -> Reply<ListAgentAuthoritiesResponse>

    /// Lists the versions of a question, a calendar, a rate or an agent's registration, newest first: what, who and when.
    func listReferenceHistory(_ request: consuming Judged<ListReferenceHistoryRequest>, _ context: CallContext) async throws -> Reply<ListReferenceHistoryResponse>
}

extension SystemServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(SystemServiceMethods.checkHealth) { try await self.checkHealth(consume $0, $1) },
            .serverStreaming(SystemServiceMethods.watchHealth, watchHealth),
            .unary(SystemServiceMethods.getServerInfo) { try await self.getServerInfo(consume $0, $1) },
            .unary(SystemServiceMethods.describeServices) { try await self.describeServices(consume $0, $1) },
            .unary(SystemServiceMethods.listConnections) { try await self.listConnections(consume $0, $1) },
            .unary(SystemServiceMethods.listAudit) { try await self.listAudit(consume $0, $1) },
            .unary(SystemServiceMethods.verifyAudit) { try await self.verifyAudit(consume $0, $1) },
            .serverStreaming(SystemServiceMethods.verifyProjection, verifyProjection),
            .unary(SystemServiceMethods.putQuestion) { try await self.putQuestion(consume $0, $1) },
            .unary(SystemServiceMethods.listQuestions) { try await self.listQuestions(consume $0, $1) },
            .unary(SystemServiceMethods.putCalendar) { try await self.putCalendar(consume $0, $1) },
            .unary(SystemServiceMethods.listCalendars) { try await self.listCalendars(consume $0, $1) },
            .unary(SystemServiceMethods.putTariff) { try await self.putTariff(consume $0, $1) },
            .unary(SystemServiceMethods.listTariffs) { try await self.listTariffs(consume $0, $1) },
            .unary(SystemServiceMethods.putExchangeRate) { try await self.putExchangeRate(consume $0, $1) },
            .unary(SystemServiceMethods.listExchangeRates) { try await self.listExchangeRates(consume $0, $1) },
            .unary(SystemServiceMethods.putAgent) { try await self.putAgent(consume $0, $1) },
            .unary(SystemServiceMethods.listAgents) { try await self.listAgents(consume $0, $1) },
            .unary(SystemServiceMethods.putAgentAuthority) { try await self.putAgentAuthority(consume $0, $1) },
            .unary(SystemServiceMethods.listAgentAuthorities) { try await self.listAgentAuthorities(consume $0, $1) },
            .unary(SystemServiceMethods.listReferenceHistory) { try await self.listReferenceHistory(consume $0, $1) },
        ]
    }
}

/// Calls `refleks.v1.SystemService` through a connection. Errors are `RPCError`.
public struct SystemServiceClient: Sendable {
    private let invoker: any CallInvoker

    /// Calls through `invoker`.
    public init(invoker: any CallInvoker) {
        self.invoker = invoker
    }

    /// Tells whether the server, or one of its services, takes calls (the semantics of gRPC's health protocol).
    public func checkHealth(_ request: CheckHealthRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CheckHealthResponse> {
        try await invoker.unary(SystemServiceMethods.checkHealth, request, options)
    }

    /// Sends the health at once and again whenever it changes.
    public func watchHealth(_ request: WatchHealthRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<WatchHealthResponse> {
        try await invoker.serverStreaming(SystemServiceMethods.watchHealth, request, options)
    }

    /// Returns version, limits and present position of the server, and who it takes the caller for.
    public func getServerInfo(_ request: GetServerInfoRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetServerInfoResponse> {
        try await invoker.unary(SystemServiceMethods.getServerInfo, request, options)
    }

    /// Returns the contract the server was built with: services, methods and the descriptor set.
    public func describeServices(_ request: DescribeServicesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<DescribeServicesResponse> {
        try await invoker.unary(SystemServiceMethods.describeServices, request, options)
    }

    /// Lists the open connections of this server process.
    public func listConnections(_ request: ListConnectionsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListConnectionsResponse> {
        try await invoker.unary(SystemServiceMethods.listConnections, request, options)
    }

    /// Lists who read whom, newest first: the rows of the audit, those of the caller's earlier reads included.
    public func listAudit(_ request: ListAuditRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListAuditResponse> {
        try await invoker.unary(SystemServiceMethods.listAudit, request, options)
    }

    /// Recomputes the audit's chain of hashes and names the first row that was changed, removed or moved. One call checks
    /// 200,000 rows at most; call again from `next_seq` until it is 0.
    public func verifyAudit(_ request: VerifyAuditRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<VerifyAuditResponse> {
        try await invoker.unary(SystemServiceMethods.verifyAudit, request, options)
    }

    /// Folds the whole ledger once more beside the running server, checks its chain of hashes, and compares every row of the
    /// projection; nobody waits for it. Tells now and then how far it is, and ends with what it found. It takes as long as a
    /// rebuild and as much space on the disk as the projection; cancelling the call ends it. FAILED_PRECONDITION /
    /// VERIFICATION_RUNNING while another one runs; RESOURCE_EXHAUSTED / STORAGE_FULL; DATA_LOSS / STORAGE_CORRUPT when the
    /// ledger itself is damaged.
    public func verifyProjection(_ request: VerifyProjectionRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<VerifyProjectionResponse> {
        try await invoker.serverStreaming(SystemServiceMethods.verifyProjection, request, options)
    }

    /// Records a question that the house wants answered of every customer, or that one is not asked any more. At most 100:
    /// FAILED_PRECONDITION / TOO_MUCH_REFERENCE_DATA.
    public func putQuestion(_ request: PutQuestionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(SystemServiceMethods.putQuestion, request, options)
    }

    /// Lists the questions.
    public func listQuestions(_ request: ListQuestionsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListQuestionsResponse> {
        try await invoker.unary(SystemServiceMethods.listQuestions, request, options)
    }

    /// Records when a branch works, or when customers may be contacted, in place of the version before. At most 10,000.
    public func putCalendar(_ request: PutCalendarRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(SystemServiceMethods.putCalendar, request, options)
    }

    /// Lists the calendars by id.
    public func listCalendars(_ request: ListCalendarsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListCalendarsResponse> {
        try await invoker.unary(SystemServiceMethods.listCalendars, request, options)
    }

    /// Records the next version of what serving on the channels costs. FAILED_PRECONDITION / TARIFF_NOT_NEXT when it begins
    /// before the last one; at most 500 versions.
    public func putTariff(_ request: PutTariffRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(SystemServiceMethods.putTariff, request, options)
    }

    /// Lists every version of the tariff, newest first.
    public func listTariffs(_ request: ListTariffsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListTariffsResponse> {
        try await invoker.unary(SystemServiceMethods.listTariffs, request, options)
    }

    /// Records what one currency was worth in another on a day. At most 50,000.
    public func putExchangeRate(_ request: PutExchangeRateRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(SystemServiceMethods.putExchangeRate, request, options)
    }

    /// Lists exchange rates by currencies and day.
    public func listExchangeRates(_ request: ListExchangeRatesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListExchangeRatesResponse> {
        try await invoker.unary(SystemServiceMethods.listExchangeRates, request, options)
    }

    /// Records where an agent serves, or that he does not any more. At most 100,000.
    public func putAgent(_ request: PutAgentRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(SystemServiceMethods.putAgent, request, options)
    }

    /// Lists the registered agents by id.
    public func listAgents(_ request: ListAgentsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListAgentsResponse> {
        try await invoker.unary(SystemServiceMethods.listAgents, request, options)
    }

    /// Records how much an agent may give by himself to put something right, in place of the version before. At most 100,000;
    /// FAILED_PRECONDITION / REMEDY_AGENT_UNKNOWN for an agent who is not registered.
    public func putAgentAuthority(_ request: PutAgentAuthorityRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<PutReferenceResponse> {
        try await invoker.unary(SystemServiceMethods.putAgentAuthority, request, options)
    }

    /// Lists the agents' authorities by id, with what each of them granted in his period.
    public func listAgentAuthorities(_ request: ListAgentAuthoritiesRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListAgentAuthoritiesResponse> {
        try await invoker.unary(SystemServiceMethods.listAgentAuthorities, request, options)
    }

    /// Lists the versions of a question, a calendar, a rate or an agent's registration, newest first: what, who and when.
    public func listReferenceHistory(_ request: ListReferenceHistoryRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListReferenceHistoryResponse> {
        try await invoker.unary(SystemServiceMethods.listReferenceHistory, request, options)
    }
}
