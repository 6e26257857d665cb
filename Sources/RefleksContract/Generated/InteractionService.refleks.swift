// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/interaction.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The methods of `refleks.v1.InteractionService` as the contract's options declare them.
public enum InteractionServiceMethods {
    /// `refleks.v1.InteractionService/RecordInteraction`, 0x02BD808F.
    public static let recordInteraction = MethodDescriptor(
        id: 0x02BD808F, fullName: "refleks.v1.InteractionService/RecordInteraction",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.InteractionService/RecordInteractionBatch`, 0x43F80CE1.
    public static let recordInteractionBatch = MethodDescriptor(
        id: 0x43F80CE1, fullName: "refleks.v1.InteractionService/RecordInteractionBatch",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 15000,
        maximumDeadlineMilliseconds: 60000
    )

    /// `refleks.v1.InteractionService/PushInteractions`, 0x0F11DEF1.
    public static let pushInteractions = MethodDescriptor(
        id: 0x0F11DEF1, fullName: "refleks.v1.InteractionService/PushInteractions",
        shape: .bidirectional, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// `refleks.v1.InteractionService/GetInteraction`, 0xD3D267F8.
    public static let getInteraction = MethodDescriptor(
        id: 0xD3D267F8, fullName: "refleks.v1.InteractionService/GetInteraction",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.InteractionService/ListInteractions`, 0x29E48E3D.
    public static let listInteractions = MethodDescriptor(
        id: 0x29E48E3D, fullName: "refleks.v1.InteractionService/ListInteractions",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.InteractionService/CorrectInteraction`, 0xD31245C2.
    public static let correctInteraction = MethodDescriptor(
        id: 0xD31245C2, fullName: "refleks.v1.InteractionService/CorrectInteraction",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .keyed,
        defaultDeadlineMilliseconds: 5000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.InteractionService/GetChannelUsage`, 0x3E1E6E6A.
    public static let getChannelUsage = MethodDescriptor(
        id: 0x3E1E6E6A, fullName: "refleks.v1.InteractionService/GetChannelUsage",
        shape: .unary, roles: [.branch, .agent, .system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.InteractionService/RecommendContact`, 0x20765BEE.
    public static let recommendContact = MethodDescriptor(
        id: 0x20765BEE, fullName: "refleks.v1.InteractionService/RecommendContact",
        shape: .unary, roles: [.branch, .agent, .system, .admin], retry: .read,
        defaultDeadlineMilliseconds: 2000,
        maximumDeadlineMilliseconds: 30000
    )

    /// `refleks.v1.InteractionService/TailInteractions`, 0x5FC3A407.
    public static let tailInteractions = MethodDescriptor(
        id: 0x5FC3A407, fullName: "refleks.v1.InteractionService/TailInteractions",
        shape: .serverStreaming, roles: [.system, .analyst, .admin], retry: .read,
        defaultDeadlineMilliseconds: 0,
        maximumDeadlineMilliseconds: 0
    )

    /// In the order of the .proto file.
    public static let all: [MethodDescriptor] = [recordInteraction, recordInteractionBatch, pushInteractions, getInteraction, listInteractions, correctInteraction, getChannelUsage, recommendContact, tailInteractions]
}

/// What a server implements to offer `refleks.v1.InteractionService`.
///
/// A request arrives judged by the contract's rules; a method accepts it together with its own.
public protocol InteractionServiceProvider: RegisteredService {
    /// Records one interaction. (source_system, source_event_id) is unique for ever: the same body again answers the
    /// original result with `replayed`, another body answers ALREADY_EXISTS / IDEMPOTENCY_CONFLICT. Identifiers that fit
    /// several customers and none for certain answer FAILED_PRECONDITION / SUBJECT_AMBIGUOUS, with the codes in `other_codes`.
    func recordInteraction(_ request: consuming Judged<RecordInteractionRequest>, _ context: CallContext) async throws -> Reply<RecordInteractionResponse>

    /// Records up to 500 interactions and answers each; one bad item neither loses nor blocks the others. With `atomic`
    /// all of them are recorded in one commit, or none.
    func recordInteractionBatch(_ request: consuming Judged<RecordInteractionBatchRequest>, _ context: CallContext) async throws -> Reply<RecordInteractionBatchResponse>

    /// Records a stream of interactions; each item is answered by one ack, in order, once it is durable or refused. The
    /// sender must read acks while it sends. After a reconnect it sends its unacknowledged items again.
    func pushInteractions(_ requests: RequestStream<PushItem>, _ responses: ResponseWriter<PushAck>, _ context: CallContext) async throws -> StreamEnd

    /// Returns one interaction, by its id or by its source event.
    func getInteraction(_ request: consuming Judged<GetInteractionRequest>, _ context: CallContext) async throws -> Reply<GetInteractionResponse>

    /// Lists a customer's interactions, newest first.
    func listInteractions(_ request: consuming Judged<ListInteractionsRequest>, _ context: CallContext) async throws -> Reply<ListInteractionsResponse>

    /// Takes an interaction back by one of its own and, with `replacement`, records what stands in its place, in one commit.
    /// History stays as it was: the original, its reversal and its replacement all stand in the timeline, and sums follow. An
    /// interaction is taken back once: the same correction again answers the original result with `replayed`, another one
    /// FAILED_PRECONDITION / ALREADY_CORRECTED; correct the replacement instead. A certificate corrects what it might have
    /// written.
    func correctInteraction(_ request: consuming Judged<CorrectInteractionRequest>, _ context: CallContext) async throws -> Reply<CorrectInteractionResponse>

    /// Tells what a customer does on each channel and what that brings: count, last use, revenue, cost to serve with the
    /// tariff's versions, margin. The sums are those of the ledger, to the minor unit.
    func getChannelUsage(_ request: consuming Judged<GetChannelUsageRequest>, _ context: CallContext) async throws -> Reply<GetChannelUsageResponse>

    /// Advises on which channel and when to approach a customer, from what he answered and ignored: the channel he wishes for,
    /// else the one he answers best, the cheaper one of equals. Refuses, with the reason, without a permission, in quiet hours
    /// and after too many marketing contacts.
    func recommendContact(_ request: consuming Judged<RecommendContactRequest>, _ context: CallContext) async throws -> Reply<RecommendContactResponse>

    /// Follows the ledger: every interaction of every customer, in commit order, from a position on.
    func tailInteractions(_ request: Judged<TailInteractionsRequest>, _ responses: ResponseWriter<TailInteractionsResponse>, _ context: CallContext) async throws -> StreamEnd
}

extension InteractionServiceProvider {
    /// Every method with its handler, for the router.
    public var methods: [RegisteredMethod] {
        [
            .unary(InteractionServiceMethods.recordInteraction) { try await self.recordInteraction(consume $0, $1) },
            .unary(InteractionServiceMethods.recordInteractionBatch) { try await self.recordInteractionBatch(consume $0, $1) },
            .bidirectional(InteractionServiceMethods.pushInteractions, pushInteractions),
            .unary(InteractionServiceMethods.getInteraction) { try await self.getInteraction(consume $0, $1) },
            .unary(InteractionServiceMethods.listInteractions) { try await self.listInteractions(consume $0, $1) },
            .unary(InteractionServiceMethods.correctInteraction) { try await self.correctInteraction(consume $0, $1) },
            .unary(InteractionServiceMethods.getChannelUsage) { try await self.getChannelUsage(consume $0, $1) },
            .unary(InteractionServiceMethods.recommendContact) { try await self.recommendContact(consume $0, $1) },
            .serverStreaming(InteractionServiceMethods.tailInteractions, tailInteractions),
        ]
    }
}

/// Calls `refleks.v1.InteractionService` through a connection. Errors are `RPCError`.
public struct InteractionServiceClient: Sendable {
    private let invoker: any CallInvoker

    /// Calls through `invoker`.
    public init(invoker: any CallInvoker) {
        self.invoker = invoker
    }

    /// Records one interaction. (source_system, source_event_id) is unique for ever: the same body again answers the
    /// original result with `replayed`, another body answers ALREADY_EXISTS / IDEMPOTENCY_CONFLICT. Identifiers that fit
    /// several customers and none for certain answer FAILED_PRECONDITION / SUBJECT_AMBIGUOUS, with the codes in `other_codes`.
    public func recordInteraction(_ request: RecordInteractionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecordInteractionResponse> {
        try await invoker.unary(InteractionServiceMethods.recordInteraction, request, options)
    }

    /// Records up to 500 interactions and answers each; one bad item neither loses nor blocks the others. With `atomic`
    /// all of them are recorded in one commit, or none.
    public func recordInteractionBatch(_ request: RecordInteractionBatchRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecordInteractionBatchResponse> {
        try await invoker.unary(InteractionServiceMethods.recordInteractionBatch, request, options)
    }

    /// Records a stream of interactions; each item is answered by one ack, in order, once it is durable or refused. The
    /// sender must read acks while it sends. After a reconnect it sends its unacknowledged items again.
    public func pushInteractions(_ options: CallOptions = CallOptions()) async throws -> CallStream<PushItem, PushAck> {
        try await invoker.streaming(InteractionServiceMethods.pushInteractions, options)
    }

    /// Returns one interaction, by its id or by its source event.
    public func getInteraction(_ request: GetInteractionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetInteractionResponse> {
        try await invoker.unary(InteractionServiceMethods.getInteraction, request, options)
    }

    /// Lists a customer's interactions, newest first.
    public func listInteractions(_ request: ListInteractionsRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<ListInteractionsResponse> {
        try await invoker.unary(InteractionServiceMethods.listInteractions, request, options)
    }

    /// Takes an interaction back by one of its own and, with `replacement`, records what stands in its place, in one commit.
    /// History stays as it was: the original, its reversal and its replacement all stand in the timeline, and sums follow. An
    /// interaction is taken back once: the same correction again answers the original result with `replayed`, another one
    /// FAILED_PRECONDITION / ALREADY_CORRECTED; correct the replacement instead. A certificate corrects what it might have
    /// written.
    public func correctInteraction(_ request: CorrectInteractionRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<CorrectInteractionResponse> {
        try await invoker.unary(InteractionServiceMethods.correctInteraction, request, options)
    }

    /// Tells what a customer does on each channel and what that brings: count, last use, revenue, cost to serve with the
    /// tariff's versions, margin. The sums are those of the ledger, to the minor unit.
    public func getChannelUsage(_ request: GetChannelUsageRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<GetChannelUsageResponse> {
        try await invoker.unary(InteractionServiceMethods.getChannelUsage, request, options)
    }

    /// Advises on which channel and when to approach a customer, from what he answered and ignored: the channel he wishes for,
    /// else the one he answers best, the cheaper one of equals. Refuses, with the reason, without a permission, in quiet hours
    /// and after too many marketing contacts.
    public func recommendContact(_ request: RecommendContactRequest, _ options: CallOptions = CallOptions()) async throws -> Answer<RecommendContactResponse> {
        try await invoker.unary(InteractionServiceMethods.recommendContact, request, options)
    }

    /// Follows the ledger: every interaction of every customer, in commit order, from a position on.
    public func tailInteractions(_ request: TailInteractionsRequest, _ options: CallOptions = CallOptions()) async throws -> ResponseStream<TailInteractionsResponse> {
        try await invoker.serverStreaming(InteractionServiceMethods.tailInteractions, request, options)
    }
}
