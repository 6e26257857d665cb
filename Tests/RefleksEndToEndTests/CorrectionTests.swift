import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// A tariff, a wrong amount and its correction, from the command line over TLS to a verified rebuild.
struct CorrectionTests: CommandLineSuite {
    @Test func `a wrong amount is taken back and replaced, and channels, totals and the ledger agree`() async throws {
        let first = try await ServerProcess.start()
        let created = try await refleks(first, "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        let tariff = try await refleks(
            first, as: "admin", "tariff", "put", "--from", "2026-01-01", "--rate", "phone=2,50+1,20")
        #expect(tariff.status == 0, "\(tariff.output)")
        let rate = try await refleks(first, as: "admin", "rate", "put", "USD", "TRY", "2020-01-01", "40")
        #expect(rate.status == 0, "\(rate.output)")
        let wrong = try await refleks(
            first, "record", code, "contact", "--channel", "phone", "--duration", "90", "--revenue", "10000,00", "-o",
            "json")
        let recorded = try RecordInteractionResponse(jsonString: wrong.output)
        #expect(recorded.effects.totals.map(\.afterMinor) == [1_000_000, 430])
        let corrected = try await refleks(
            first, "interaction", "correct", String(recorded.interactionID), "--reason", "WRONG_AMOUNT", "--type",
            "contact", "--channel", "phone", "--duration", "60", "--money", "revenue=10,00USD")
        #expect(corrected.status == 0 && corrected.output.contains("replaced by"), "\(corrected.output)")
        let again = try await refleks(
            first, "interaction", "correct", String(recorded.interactionID), "--reason", "TWICE", "--void")
        #expect(again.status == 65, "\(again.output)")
        #expect(await first.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let channels = try await refleks(second, "channels", code, "--in-currency", "TRY", "-o", "json")
        let usage = try GetChannelUsageResponse(jsonString: channels.output)
        #expect(usage.channels.map(\.channel) == [.phone] && usage.total.interactionCount == 1)
        #expect(usage.channels[0].charges.map(\.costMinor) == [370] && usage.channels[0].charges[0].tariffVersion == 1)
        #expect(usage.total.reported.marginMinor == 40_000 - 370)
        let timeline = try await refleks(second, "timeline", code, "-o", "json")
        let list = try ListInteractionsResponse(jsonString: timeline.output)
        #expect(list.interactions.count == 3)
        #expect(list.interactions.map(\.reversesInteractionID).contains(recorded.interactionID))
        #expect(list.interactions.map(\.replacesInteractionID).contains(recorded.interactionID))
        let advice = try await refleks(second, "contact", code, "--for", "marketing", "--brand", "shop")
        #expect(advice.status == 0 && advice.output.contains("not now"), "\(advice.output)")
        #expect(await second.end(SIGTERM) == 0)
    }
}
