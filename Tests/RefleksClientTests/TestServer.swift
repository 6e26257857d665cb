import CoreMetrics
import Logging
import NIOCore
import RefleksClient
import RefleksContract
import RefleksRPC
import RefleksTestSupport
import RefleksTransport
import RefleksWire
import Synchronization

/// A server over TLS that records interactions in memory, for the client's tests.
final class TestServer: Sendable {
    let authority: TestCA
    let ledger: Ledger
    private let server: Server

    var port: Int { server.port }

    /// What the server has recorded; it may outlive one server, as a data directory does.
    final class Ledger: Sendable {
        private let state = Mutex<[String]>([])
        /// Source events in the order of their first recording.
        var events: [String] { state.withLock { $0 } }

        /// Records an event unless it is there already.
        func record(_ interaction: Interaction) -> RecordInteractionResponse {
            let event = interaction.sourceEventID
            return state.withLock { events in
                var response = RecordInteractionResponse()
                if let index = events.firstIndex(of: event) {
                    response.replayed = true
                    response.interactionID = UInt64(index + 1)
                } else {
                    events.append(event)
                    response.interactionID = UInt64(events.count)
                }
                response.commitSeq = response.interactionID
                return response
            }
        }
    }

    private init(authority: TestCA, ledger: Ledger, server: Server) {
        self.authority = authority
        self.ledger = ledger
        self.server = server
    }

    /// Starts a server; `port` 0 = any.
    static func start(authority: TestCA, ledger: Ledger = Ledger(), port: Int = 0) async throws -> TestServer {
        let tls = try TLSContext(.server, authority.configuration(of: authority.server()), clock: { authority.now })
        var configuration = ServerConfiguration(port: port)
        configuration.eventLoops = 1
        configuration.drainSeconds = 0
        let router = try Router(
            methods(ledger), clock: { NIODeadline.now().uptimeNanoseconds }, report: { _ in })
        let server = try await Server.start(
            configuration, tls: { tls }, router: router,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            metrics: NOOPMetricsHandler.instance)
        return TestServer(authority: authority, ledger: ledger, server: server)
    }

    /// Runs `body` with a server and stops it afterwards.
    static func with(_ body: (TestServer) async throws -> Void) async throws {
        let server = try await start(authority: TestCA())
        do {
            try await body(server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    /// Ends the server and every connection.
    func stop() async {
        await server.drain()
    }

    /// Settings of a client with a branch's certificate.
    func clientConfiguration() throws -> ClientConfiguration {
        ClientConfiguration(
            host: "127.0.0.1", port: port, tls: authority.configuration(of: try authority.client()),
            reconnect: Backoff(initialMilliseconds: 1, maximumMilliseconds: 20))
    }

    private static func methods(_ ledger: Ledger) -> [RegisteredMethod] {
        [
            .unary(InteractionServiceMethods.recordInteraction) { (request: Judged<RecordInteractionRequest>, _) in
                Reply(ledger.record(try request.accepted().interaction), outcome: .committed)
            },
            .bidirectional(InteractionServiceMethods.pushInteractions) {
                (items: RequestStream<PushItem>, acks: ResponseWriter<PushAck>, _) in
                while let item = try await items.next() {
                    var ack = PushAck()
                    ack.sequence = item.sequence
                    ack.recorded = ledger.record(item.record.interaction)
                    try await acks.write(ack)
                }
                return StreamEnd(outcome: .committed)
            },
            .unary(SystemServiceMethods.checkHealth) { (_: Judged<CheckHealthRequest>, _) in
                var response = CheckHealthResponse()
                response.status = .serving
                return Reply(response)
            },
        ]
    }
}
