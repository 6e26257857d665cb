import Glibc
public import Logging
public import NIOCore
import NIOPosix
public import RefleksContract
import RefleksMessages
public import RefleksRPC
import RefleksTransport
import RefleksWire

/// A branch system's access to Refleks: one TLS connection, kept alive and made again as needed, with the contract's
/// services on it.
///
/// ```swift
/// let client = try await RefleksClient.connect(configuration)
/// let reply = try await client.interactions.recordInteraction(request)
/// await client.close()
/// ```
/// Safe to use from any task; calls share the connection. Calls of methods that allow it are retried within their
/// deadline, `keyed` ones with the same idempotency key.
public final class RefleksClient: CallInvoker {
    private let keeper: LinkKeeper
    private let invoker: RetryingInvoker
    private let time: ClientTime

    /// Connects when it is first called.
    ///
    /// - Parameters:
    ///   - group: Event loops to use; NIO's shared ones unless told otherwise.
    /// - Throws: INVALID_ARGUMENT when the certificate files cannot be used, with the reason.
    public convenience init(
        _ configuration: ClientConfiguration, logger: Logger = Logger(label: "refleks.client")
    ) throws(RPCError) {
        let tls: TLSContext
        do {
            tls = try TLSContext(.client, configuration.tls, clock: { Int64(Glibc.time(nil)) })
        } catch {
            throw RPCError(
                .invalidArgument, Catalogue.Client.certificateFileUnusable, [error.text(configuration.language)],
                outcome: .notStarted)
        }
        var connection = configuration.connection
        connection.language = configuration.language
        connection.contractDigest = Contract.digestBytes
        let settings = connection
        self.init(retry: configuration.retry, reconnect: configuration.reconnect) {
            let connection = try await ClientConnection.connect(
                to: configuration.endpoint, tls: tls, configuration: settings,
                group: .singletonMultiThreadedEventLoopGroup,
                id: Self.newConnectionID(), logger: logger)
            return ClientLink(
                invoker: connection, isUsable: { connection.isUsable }, close: { await connection.close() },
                opened: { try await Self.opened(connection) })
        }
    }

    /// A client over any kind of link; for tests and for transports of one's own.
    public init(
        retry: RetryPolicy = RetryPolicy(), reconnect: Backoff = Backoff(), time: ClientTime = .system,
        generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        connect: @escaping @Sendable () async throws -> ClientLink
    ) {
        self.time = time
        keeper = LinkKeeper(backoff: reconnect, time: time, generator: generator, connect: connect)
        invoker = RetryingInvoker(keeper, policy: retry, time: time, generator: generator)
    }

    /// A client whose connection stands: the server has taken this client's certificate and said HELLO.
    ///
    /// - Parameter milliseconds: How long that may take in all; nil = as long as each step of connecting may.
    /// - Throws: what keeps it from connecting, with cause and mend. One attempt is made.
    public static func connect(
        _ configuration: ClientConfiguration, within milliseconds: UInt64? = nil,
        logger: Logger = Logger(label: "refleks.client")
    ) async throws -> RefleksClient {
        let client = try RefleksClient(configuration, logger: logger)
        do {
            try await client.open(configuration.endpoint, within: milliseconds)
        } catch {
            await client.close()
            throw error
        }
        return client
    }

    /// Customers: create, find, read, watch.
    public var customers: CustomerServiceClient { CustomerServiceClient(invoker: self) }
    /// Interactions: record, push, read, follow.
    public var interactions: InteractionServiceClient { InteractionServiceClient(invoker: self) }
    /// Scores, service levels, stages and roles.
    public var scoring: ScoringServiceClient { ScoringServiceClient(invoker: self) }
    /// What customers tell us, and their cases.
    public var feedback: FeedbackServiceClient { FeedbackServiceClient(invoker: self) }
    /// The scorecard, customer equity, the road map, readiness, the programme.
    public var governance: GovernanceServiceClient { GovernanceServiceClient(invoker: self) }
    /// The server itself: health, version, descriptors.
    public var system: SystemServiceClient { SystemServiceClient(invoker: self) }

    /// A pusher over this client; see `InteractionPusher`.
    public func pusher(
        _ configuration: PushConfiguration = PushConfiguration(),
        onOutcome: @escaping InteractionPusher.OutcomeHandler
    ) throws(RPCError) -> InteractionPusher {
        try InteractionPusher(self, configuration: configuration, time: time, onOutcome: onOutcome)
    }

    /// Calls a unary method with encoded messages; what the stubs do.
    public func unary(
        _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
    ) async throws -> EncodedReply {
        try await invoker.unary(method, request, options)
    }

    /// Opens a streaming call with encoded messages; what the stubs do.
    public func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        try await invoker.stream(method, options)
    }

    /// Ends the connection; open calls fail, and later ones are refused.
    public func close() async {
        await keeper.close()
    }

    private func open(_ endpoint: ServerEndpoint, within milliseconds: UInt64?) async throws {
        guard let milliseconds else { return try await keeper.link().opened() }
        try await withDeadline(milliseconds, time) {
            RPCError(
                .unavailable, Catalogue.Client.connectTimeout, [endpoint.description, String(milliseconds)],
                outcome: .notStarted)
        } operation: {
            try await self.keeper.link().opened()
        }
    }

    /// Returns when the server has said HELLO; whoever gives up waiting does not wait for it.
    private static func opened(_ connection: ClientConnection) async throws {
        let waiting = CancellableWait<Void>()
        let forward = Task {
            do {
                _ = try await connection.serverSettings()
                waiting.finish(.success(()))
            } catch {
                waiting.finish(.failure(error))
            }
        }
        defer { forward.cancel() }
        try await waiting.value()
    }

    private static func newConnectionID() -> String {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
