import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// A briefing from the command line over TLS, with the house's questions and a restart between.
struct BriefingTests: CommandLineSuite {
    let language = "tr"

    @Test func `what one branch heard an hour ago another need not ask`() async throws {
        let first = try await ServerProcess.start()
        let created = try await refleks(first, "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        for key in ["household.size", "pet"] {
            let put = try await refleks(first, as: "admin", "question", "put", "lifestyle", key, "--fresh-for", "365")
            #expect(put.status == 0, "\(put.output)")
        }
        let refused = try await refleks(first, "question", "put", "lifestyle", "car")
        #expect(refused.status == 77, "\(refused.output)")
        let fact = try await refleks(
            first, "fact", "put", code, "lifestyle", "household.size", "4 kişi", "--basis", "contract")
        #expect(fact.status == 0, "\(fact.output)")
        let opened = try await refleks(
            first, "record", code, "request-opened", "--channel", "phone", "--event-id", "r-1")
        #expect(opened.status == 0, "\(opened.output)")
        #expect(await first.end(SIGTERM) == 0)

        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        let shown = try await refleks(second, "briefing", code, "-o", "json")
        let briefing = try ContactBriefing(jsonString: shown.output)
        #expect(briefing.lastHour.map(\.sourceEventID) == ["r-1"])
        #expect(briefing.openMatters.map(\.kind) == [.request])
        #expect(briefing.doNotAsk.map(\.value) == ["4 kişi"] && briefing.doNotAsk[0].source == "branch/34-001")
        #expect(briefing.ask.map(\.key) == ["pet"])
        #expect(briefing.prompts.map(\.code) == ["JUST_IN_TOUCH", "OPEN_MATTERS", "ASK_ONE_THING"])
        let table = try await refleks(second, "briefing", code)
        #expect(table.output.contains("Yeniden sormayın") && table.output.contains("4 kişi"), "\(table.output)")
        let audit = try await refleks(second, as: "admin", "audit", "list", "-o", "ndjson")
        #expect(audit.output.contains("GetContactBriefing") && audit.output.contains("34-001"), "\(audit.output)")
        #expect(await second.end(SIGTERM) == 0)
    }
}
