import Foundation
import Logging
import NIOCore
import NIOPosix
import RefleksContract
import RefleksRPC
import RefleksTransport

/// Keeps a number of calls in flight on a number of connections.
struct Load {
    let connections: Int
    let inFlight: Int
    let calls: Int

    /// A request with 16 fields, as a till sends it.
    static func request() throws -> ByteBuffer {
        var request = RecordInteractionRequest()
        request.interaction = Interaction.with { interaction in
            interaction.sourceSystem = "till"
            interaction.sourceEventID = "2026-11-22/34-001/000123"
            interaction.type = .purchase
            interaction.phase = .at
            interaction.direction = .in
            interaction.channel = .branch
            interaction.branch = "34-001"
            interaction.agent = "a.yilmaz"
            interaction.occurredAtUs = 1_763_841_500_000_000
            interaction.durationSeconds = 240
            interaction.items = [
                .with { item in
                    item.product = "85123A"
                    item.category = "home"
                    item.quantityMilli = 6_000
                    item.amountMinor = 15_300
                    item.currency = "TRY"
                }
            ]
            interaction.money = [
                .with { line in
                    line.kind = .revenue
                    line.amountMinor = 15_300
                    line.currency = "TRY"
                }
            ]
            interaction.campaign = "autumn-2026"
            interaction.outcome = "SOLD"
            interaction.subjectCode = "1234567897"
            interaction.note = "asked for gift wrapping"
        }
        return try MessageCodec.encode(request)
    }

    /// Makes the calls and returns the seconds they took.
    func run(port: Int, tls: TLSContext, group: any EventLoopGroup) async throws -> Double {
        let request = try Load.request()
        var clients: [ClientConnection] = []
        for number in 0..<connections {
            let client = try await ClientConnection.connect(
                to: ServerEndpoint(host: "127.0.0.1", port: port), tls: tls,
                configuration: ClientConnectionConfiguration(), group: group, id: "load-\(number)",
                logger: Logger(label: "load") { _ in SwiftLogNoOpLogHandler() })
            _ = try await client.serverSettings()
            clients.append(client)
        }
        let each = calls / (connections * inFlight)
        let clock = ContinuousClock()
        let elapsed = try await clock.measure {
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for client in clients {
                    for _ in 0..<inFlight {
                        tasks.addTask {
                            for _ in 0..<each {
                                _ = try await client.unary(
                                    InteractionServiceMethods.recordInteraction, request, CallOptions())
                            }
                        }
                    }
                }
                try await tasks.waitForAll()
            }
        }
        for client in clients { await client.close() }
        return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    }
}
