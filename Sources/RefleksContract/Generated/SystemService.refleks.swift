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

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [checkHealth, watchHealth, getServerInfo, describeServices, listConnections, listAudit, verifyAudit]
}

/// What a server implements to offer `refleks.v1.SystemService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol SystemServiceProvider: RegisteredService {
    /// Tells whether the server, or one of its services, takes calls (the semantics of gRPC's health protocol).
    func checkHealth(_ request: Judged<CheckHealthRequest>, _ context: CallContext) async throws -> Reply<CheckHealthResponse>

    /// Sends the health at once and again whenever it changes.
    func watchHealth(_ request: Judged<WatchHealthRequest>, _ responses: ResponseWriter<WatchHealthResponse>, _ context: CallContext) async throws -> StreamEnd

    /// Returns version, limits and present position of the server, and who it takes the caller for.
    func getServerInfo(_ request: Judged<GetServerInfoRequest>, _ context: CallContext) async throws -> Reply<GetServerInfoResponse>

    /// Returns the contract the server was built with: services, methods and the descriptor set.
    func describeServices(_ request: Judged<DescribeServicesRequest>, _ context: CallContext) async throws -> Reply<DescribeServicesResponse>

    /// Lists the open connections of this server process.
    func listConnections(_ request: Judged<ListConnectionsRequest>, _ context: CallContext) async throws -> Reply<ListConnectionsResponse>

    /// Lists who read whom, newest first: the rows of the audit, those of the caller's earlier reads included.
    func listAudit(_ request: Judged<ListAuditRequest>, _ context: CallContext) async throws -> Reply<ListAuditResponse>

    /// Recomputes the audit's chain of hashes and names the first row that was changed, removed or moved. One call checks
    /// 200,000 rows at most; call again from `next_seq` until it is 0.
    func verifyAudit(_ request: Judged<VerifyAuditRequest>, _ context: CallContext) async throws -> Reply<VerifyAuditResponse>
}

extension SystemServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(SystemServiceMethods.checkHealth, checkHealth),
            .serverStreaming(SystemServiceMethods.watchHealth, watchHealth),
            .unary(SystemServiceMethods.getServerInfo, getServerInfo),
            .unary(SystemServiceMethods.describeServices, describeServices),
            .unary(SystemServiceMethods.listConnections, listConnections),
            .unary(SystemServiceMethods.listAudit, listAudit),
            .unary(SystemServiceMethods.verifyAudit, verifyAudit),
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
}
