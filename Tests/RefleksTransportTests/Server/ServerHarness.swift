import CoreMetrics
import Logging
import NIOCore
import NIOPosix
import RefleksMessages
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import Synchronization

@testable import RefleksTransport

/// A server on a free port of the loopback with the test's methods, and clients of it.
final class ServerHarness: Sendable {
    let authority: TestCA
    let server: Server

    /// What a test changes of the server's configuration.
    struct Settings {
        let apply: (inout ServerConfiguration) -> Void

        init(_ apply: @escaping (inout ServerConfiguration) -> Void) {
            self.apply = apply
        }
    }

    private init(authority: TestCA, server: Server) {
        self.authority = authority
        self.server = server
    }

    /// Runs `body` with a server and drains it afterwards, whatever `body` did. Certificates are judged by `clock`.
    static func with(
        _ methods: [RegisteredMethod], _ settings: Settings = Settings { _ in },
        metrics: any MetricsFactory = NOOPMetricsHandler.instance, observer: any CallObserver = SilentObserver(),
        clock: TestClock? = nil,
        _ body: (ServerHarness) async throws -> Void
    ) async throws {
        let authority = try TestCA()
        let clock = clock ?? TestClock(authority.now)
        var configuration = ServerConfiguration(port: 0)
        configuration.eventLoops = 1
        configuration.drainSeconds = 1
        settings.apply(&configuration)
        let tls = try TLSContext(.server, authority.configuration(of: authority.server()), clock: clock.now)
        let router = try Router(
            methods, observer: observer, clock: { NIODeadline.now().uptimeNanoseconds }, report: { _ in })
        let server = try await Server.start(
            configuration, tls: { tls }, router: router,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            metrics: metrics)
        let harness = ServerHarness(authority: authority, server: server)
        do {
            try await body(harness)
        } catch {
            await server.drain()
            throw error
        }
        await server.drain()
    }

    /// A connection as the given caller.
    func connect(
        _ role: Role = .branch, _ id: String = "34-001",
        group: any EventLoopGroup = .singletonMultiThreadedEventLoopGroup,
        configure: (inout ClientConnectionConfiguration) -> Void = { _ in }
    ) async throws -> ClientConnection {
        try await connect(authority.configuration(of: authority.client(role, id)), group: group, configure: configure)
    }

    /// A connection with the given files.
    func connect(
        _ tls: TLSConfiguration, to endpoint: ServerEndpoint? = nil,
        group: any EventLoopGroup = .singletonMultiThreadedEventLoopGroup,
        configure: (inout ClientConnectionConfiguration) -> Void = { _ in }
    ) async throws -> ClientConnection {
        var configuration = ClientConnectionConfiguration()
        configure(&configuration)
        let authority = authority
        let context = try TLSContext(.client, tls, clock: { authority.now })
        return try await ClientConnection.connect(
            to: endpoint ?? ServerEndpoint(host: "127.0.0.1", port: server.port), tls: context,
            configuration: configuration, group: group, id: "client-1",
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }
}

/// Something that happens once and that any number of tasks may wait for.
final class Event: Sendable {
    private enum State {
        case pending([CheckedContinuation<Void, Never>])
        case happened
    }

    private let state = Mutex(State.pending([]))

    var hasHappened: Bool {
        state.withLock { state in
            if case .happened = state { true } else { false }
        }
    }

    func happen() {
        let waiters: [CheckedContinuation<Void, Never>] = state.withLock { state in
            defer { state = .happened }
            guard case .pending(let waiters) = state else { return [] }
            return waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                guard case .pending(let waiters) = state else { return true }
                state = .pending(waiters + [continuation])
                return false
            }
            if isOver { continuation.resume() }
        }
    }
}

/// The methods that transport tests serve.
enum TestMethods {
    static func descriptor(
        _ name: String, _ shape: CallShape = .unary, roles: Set<Role> = [.branch, .system], retry: RetryClass = .read,
        deadline: UInt32 = 10_000
    ) -> MethodDescriptor {
        let fullName = "test.v1.TestService/\(name)"
        return MethodDescriptor(
            id: MethodID.of(fullName), fullName: fullName, shape: shape, roles: roles, retry: retry,
            defaultDeadlineMilliseconds: shape == .unary ? deadline : 0, maximumDeadlineMilliseconds: 60_000)
    }

    static let echo = descriptor("Echo")
    static let whoAmI = descriptor("WhoAmI")
    static let count = descriptor("Count", .serverStreaming)
    static let sum = descriptor("Sum", .clientStreaming)
    static let chat = descriptor("Chat", .bidirectional)

    /// All of the above with their handlers.
    static let all: [RegisteredMethod] = [
        RegisteredMethod(
            echo, .unary { message, _ in EncodedReply(message: message, commitSeq: 42, outcome: .committed) }),
        RegisteredMethod(
            whoAmI,
            .unary { _, context in
                EncodedReply(message: ByteBuffer(string: "\(context.principal.uri) \(context.connection)"))
            }),
        RegisteredMethod(
            count,
            .streaming { requests, responses, _ in
                var request = try await requests.next() ?? ByteBuffer()
                let (count, size) = (
                    request.readInteger(as: UInt32.self) ?? 0, request.readInteger(as: UInt32.self) ?? 0
                )
                for number in 0..<count {
                    var message = ByteBuffer(integer: number)
                    message.writeRepeatingByte(UInt8(truncatingIfNeeded: number), count: Int(size))
                    try await responses.write(message)
                }
                return EncodedReply(message: nil, commitSeq: UInt64(count))
            }),
        RegisteredMethod(
            sum,
            .streaming { requests, _, _ in
                var total: UInt64 = 0
                while let message = try await requests.next() { total += UInt64(message.readableBytes) }
                return EncodedReply(message: ByteBuffer(integer: total))
            }),
        RegisteredMethod(
            chat,
            .streaming { requests, responses, _ in
                while let message = try await requests.next() { try await responses.write(message) }
                return EncodedReply(message: nil)
            }),
    ]

    /// A unary method that says when it has begun, waits, and says whether it was cancelled.
    static func waiting(
        _ method: MethodDescriptor = descriptor("Wait"), begun: Event, cancelled: Event, release: Event = Event()
    ) -> RegisteredMethod {
        RegisteredMethod(
            method,
            .unary { message, _ in
                begun.happen()
                await withTaskCancellationHandler {
                    await release.wait()
                } onCancel: {
                    cancelled.happen()
                    release.happen()
                }
                try Task.checkCancellation()
                return EncodedReply(message: message)
            })
    }
}

/// The RPC error that `body` ends with; nil when it ends well or with another error.
func failure(_ body: () async throws -> Void) async -> RPCError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? RPCError
    }
}
