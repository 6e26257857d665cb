import CoreMetrics
import Foundation
import Logging
import NIOCore
import RefleksContract
import RefleksRPC
import RefleksTransport

/// The server under measurement: RecordInteraction decoded, judged and answered, with nothing stored.
enum Serve {
    /// Serves until standard input ends; prints the port first.
    static func run(_ directory: String) async throws {
        let credentials = Credentials(directory: directory)
        let tls = try credentials.context(.server)
        var configuration = ServerConfiguration(port: 0)
        configuration.eventLoops = 1
        let router = try Router(
            [
                .unary(InteractionServiceMethods.recordInteraction) { (request: Judged<RecordInteractionRequest>, _) in
                    _ = try request.accepted()
                    var response = RecordInteractionResponse()
                    response.interactionID = 7
                    response.customerCode = "1234567897"
                    response.commitSeq = 9
                    response.recordedAtUs = 1_763_841_600_000_000
                    return Reply(response, commitSeq: 9, outcome: .committed)
                }
            ],
            clock: { NIODeadline.now().uptimeNanoseconds }, report: { print("failed: \($0.cause)") })
        let server = try await Server.start(
            configuration, tls: { tls }, router: router,
            logger: Logger(label: "call-cost") { _ in SwiftLogNoOpLogHandler() }, metrics: NOOPMetricsHandler.instance)
        FileHandle.standardOutput.write(Data("\(server.port)\n".utf8))
        while readLine() != nil {}
        await server.drain()
    }
}
