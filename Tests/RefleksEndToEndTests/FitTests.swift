import RefleksClient
import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Fits over TLS that end otherwise than with a model. The server holds them by its clock, so that nothing depends on how quick
/// a fit is.
struct FitTests {
    private static let request = FitModelRequest.with {
        ($0.access, $0.calibrationUntil, $0.maximumSeconds) = (Requests.access, "2026-03-03", 5)
    }

    /// Somebody has bought something, so that there is a ledger to read.
    private func recordPurchase(_ server: FitServer) async throws {
        let client = try server.client(.branch, "34-001")
        let time = server.clock.now().microseconds - 3_600_000_000
        let purchase = Requests.purchase("1", phone: "+905321234567", kurus: 100_00, at: time)
        _ = try await client.interactions.recordInteraction(purchase)
        await client.close()
    }

    /// What a fit is refused with; it may send how far it is before.
    private func refusal(_ client: RefleksClient, _ language: Language = .english) async -> RPCError? {
        var options = CallOptions()
        options.locale = language.rawValue
        do {
            for try await _ in try await client.scoring.fitModel(Self.request, options) {}
            Issue.record("it was fitted")
        } catch let error as RPCError {
            return error
        } catch {
            Issue.record("\(error)")
        }
        return nil
    }

    private func text(_ error: RPCError?) -> String { error.map { $0.template.text(.english, $0.arguments) } ?? "" }

    @Test func `one model is fitted at a time, and a fit that is called off ends and leaves nothing behind`()
        async throws
    {
        try await FitServer.with { server in
            try await recordPurchase(server)
            let (client, seq) = (try server.client(.admin, "root"), server.engine.durableSeq)
            server.clock.hold()
            let fit = try await client.scoring.fitModel(Self.request)
            await server.clock.holdsFit()

            for (language, sentence) in [(Language.english, "Another model is being"), (.turkish, "Başka bir model")] {
                let busy = await refusal(client, language)
                #expect(busy?.code == .failedPrecondition && busy?.reason == "MODEL_BUSY")
                #expect(text(busy).hasPrefix(sentence))
                #expect((await server.end() as? RPCError)?.reason == "MODEL_BUSY")
            }

            fit.cancel()
            // A connection's frames are taken in their order: when this one is answered, the server knows of CANCEL.
            #expect(await refusal(client)?.reason == "MODEL_BUSY", "it is not over yet")
            _ = await server.end()
            server.clock.letGo()
            #expect((await server.end() as? RPCError)?.code == .cancelled)

            // One customer is too few for a model, but the next fit is begun.
            #expect(await refusal(client)?.reason == "MODEL_TOO_FEW_CUSTOMERS")
            #expect(try await client.scoring.listModels(.init()).message.models.isEmpty)
            #expect(server.engine.durableSeq == seq)
            await client.close()
        }
    }

    @Test func `a fit whose time is over says so in both languages, and the next one is begun`() async throws {
        try await FitServer.with { server in
            try await recordPurchase(server)
            let client = try server.client(.admin, "root")
            for (language, sentence) in [(Language.english, "The time allowed"), (.turkish, "Model kurulmadan izin")] {
                server.clock.hold()
                async let refused = refusal(client, language)
                await server.clock.holdsFit()
                server.clock.advance(seconds: 6)
                server.clock.letGo()
                let late = await refused
                #expect(late?.code == .failedPrecondition && late?.reason == "MODEL_TIME_UP")
                #expect(text(late).hasPrefix(sentence), "\(text(late))")
            }
            #expect(await refusal(client)?.reason == "MODEL_TOO_FEW_CUSTOMERS")
            await client.close()
        }
    }
}
