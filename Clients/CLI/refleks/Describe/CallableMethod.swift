import RefleksContract
import RefleksMessages
import RefleksRPC
import SwiftProtobuf

/// A compiled-in method behind JSON.
struct CallableMethod: Sendable {
    typealias Consumer = (any Message) throws -> Void

    let descriptor: MethodDescriptor
    let call: @Sendable (_ json: String, _ call: CallSettings, _ consumer: Consumer) async throws -> Void

    /// Every method of the contract.
    static let all: [CallableMethod] = customers + interactions + scoring + system

    private static let customers = [
        unary(CustomerServiceMethods.createCustomer, CreateCustomerRequest.self, CreateCustomerResponse.self),
        unary(CustomerServiceMethods.getCustomer, GetCustomerRequest.self, GetCustomerResponse.self),
        unary(CustomerServiceMethods.updateCustomer, UpdateCustomerRequest.self, UpdateCustomerResponse.self),
        unary(CustomerServiceMethods.lookupCustomer, LookupCustomerRequest.self, LookupCustomerResponse.self),
        unary(CustomerServiceMethods.searchCustomers, SearchCustomersRequest.self, SearchCustomersResponse.self),
        unary(CustomerServiceMethods.listCustomers, ListCustomersRequest.self, ListCustomersResponse.self),
        unary(CustomerServiceMethods.addIdentifier, AddIdentifierRequest.self, AddIdentifierResponse.self),
        unary(CustomerServiceMethods.removeIdentifier, RemoveIdentifierRequest.self, RemoveIdentifierResponse.self),
        unary(CustomerServiceMethods.getCustomer360, GetCustomer360Request.self, Customer360.self),
        unary(CustomerServiceMethods.listChanges, ListChangesRequest.self, ListChangesResponse.self),
        stream(CustomerServiceMethods.followChanges, FollowChangesRequest.self, FollowChangesResponse.self),
        stream(CustomerServiceMethods.watchCustomer, WatchCustomerRequest.self, WatchCustomerResponse.self),
    ]

    private static let interactions = [
        unary(
            InteractionServiceMethods.recordInteraction, RecordInteractionRequest.self,
            RecordInteractionResponse.self),
        unary(
            InteractionServiceMethods.recordInteractionBatch, RecordInteractionBatchRequest.self,
            RecordInteractionBatchResponse.self),
        exchange(InteractionServiceMethods.pushInteractions, PushItem.self, PushAck.self),
        unary(InteractionServiceMethods.getInteraction, GetInteractionRequest.self, GetInteractionResponse.self),
        unary(InteractionServiceMethods.listInteractions, ListInteractionsRequest.self, ListInteractionsResponse.self),
        stream(InteractionServiceMethods.tailInteractions, TailInteractionsRequest.self, TailInteractionsResponse.self),
    ]

    private static let scoring = [
        unary(ScoringServiceMethods.getScore, GetScoreRequest.self, GetScoreResponse.self),
        unary(ScoringServiceMethods.explainScore, ExplainScoreRequest.self, ExplainScoreResponse.self),
        unary(ScoringServiceMethods.listScoreHistory, ListScoreHistoryRequest.self, ListScoreHistoryResponse.self),
        unary(ScoringServiceMethods.simulateScore, SimulateScoreRequest.self, SimulateScoreResponse.self),
        unary(ScoringServiceMethods.getServiceLevel, GetServiceLevelRequest.self, GetServiceLevelResponse.self),
        unary(ScoringServiceMethods.getLifecycle, GetLifecycleRequest.self, GetLifecycleResponse.self),
        unary(ScoringServiceMethods.getRoleProfile, GetRoleProfileRequest.self, GetRoleProfileResponse.self),
    ]

    private static let system = [
        unary(SystemServiceMethods.checkHealth, CheckHealthRequest.self, CheckHealthResponse.self),
        stream(SystemServiceMethods.watchHealth, WatchHealthRequest.self, WatchHealthResponse.self),
        unary(SystemServiceMethods.getServerInfo, GetServerInfoRequest.self, GetServerInfoResponse.self),
        unary(SystemServiceMethods.describeServices, DescribeServicesRequest.self, DescribeServicesResponse.self),
        unary(SystemServiceMethods.listConnections, ListConnectionsRequest.self, ListConnectionsResponse.self),
    ]

    private static func unary<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor, _: Request.Type, _: Response.Type
    ) -> CallableMethod {
        CallableMethod(descriptor: descriptor) { json, call, consumer in
            let request: Request = try parse(json, call)
            let answer: Answer<Response> = try await call.invoker.unary(descriptor, request, call.options)
            try consumer(answer.message)
        }
    }

    private static func stream<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor, _: Request.Type, _: Response.Type
    ) -> CallableMethod {
        CallableMethod(descriptor: descriptor) { json, call, consumer in
            let request: Request = try parse(json, call)
            let responses: ResponseStream<Response> = try await call.invoker.serverStreaming(
                descriptor, request, call.streamOptions)
            for try await response in responses { try consumer(response) }
        }
    }

    /// Sends one message per line and prints each answer; answers are read while it sends.
    private static func exchange<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor, _: Request.Type, _: Response.Type
    ) -> CallableMethod {
        CallableMethod(descriptor: descriptor) { json, call, consumer in
            let requests: [Request] = try json.split(separator: "\n").map { try parse(String($0), call) }
            let stream: CallStream<Request, Response> = try await call.invoker.streaming(descriptor, call.streamOptions)
            let sender = Task {
                for request in requests { try await stream.send(request) }
                try await stream.finish()
            }
            while let response = try await stream.next() { try consumer(response) }
            try await sender.value
        }
    }

    private static func parse<Request: Message>(_ json: String, _ call: CallSettings) throws(CommandError) -> Request {
        do {
            let request = try Request(jsonString: json)
            return (request as? any PersonalRequest)?.with(call.access) as? Request ?? request
        } catch {
            throw CommandError(
                status: .data, cause: Catalogue.CLI.jsonMalformed, arguments: [Request.protoMessageName])
        }
    }
}

/// A request that says who reads and why.
protocol PersonalRequest: Message {
    var access: AccessContext { get set }
    var hasAccess: Bool { get }
}

extension PersonalRequest {
    /// With this context, unless it brings its own.
    func with(_ access: AccessContext) -> Self {
        guard !hasAccess else { return self }
        var request = self
        request.access = access
        return request
    }
}

extension GetCustomerRequest: PersonalRequest {}
extension LookupCustomerRequest: PersonalRequest {}
extension SearchCustomersRequest: PersonalRequest {}
extension GetCustomer360Request: PersonalRequest {}
extension WatchCustomerRequest: PersonalRequest {}
extension GetInteractionRequest: PersonalRequest {}
extension ListInteractionsRequest: PersonalRequest {}
extension TailInteractionsRequest: PersonalRequest {}
extension GetScoreRequest: PersonalRequest {}
extension ExplainScoreRequest: PersonalRequest {}
extension ListScoreHistoryRequest: PersonalRequest {}
extension SimulateScoreRequest: PersonalRequest {}
extension GetServiceLevelRequest: PersonalRequest {}
extension GetLifecycleRequest: PersonalRequest {}
extension GetRoleProfileRequest: PersonalRequest {}
