import Foundation
import RefleksClient
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// How good our service was, over TLS from the command line and the client, and after a restart.
struct QualityTests: CommandLineSuite {
    private func complaint(_ server: ServerProcess, _ index: Int) async throws -> String {
        let created = try await refleks(server, "customer", "create", "--given-name", "K\(index)", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        let told = try await refleks(
            server, "feedback", "submit", code, "csat", "--score", index == 0 ? "1" : "2", "--channel", "phone",
            "--warmth", "4", "--reliability", "2", "--responsiveness", "3", "--sincerity", "5", "--attitude", "4", "-o",
            "json")
        return String(try SubmitFeedbackResponse(jsonString: told.output).case.caseID)
    }

    @Test func `answers and promises are told with n and interval, few are hidden, also after a restart`() async throws
    {
        let first = try await ServerProcess.start()
        var ids: [String] = []
        for index in 0..<4 { ids.append(try await complaint(first, index)) }
        let few = try await refleks(first, as: "analyst", language: "tr", "feedback", "quality")
        #expect(few.status == 0 && few.output.contains("gizli: yalnız 4"), "\(few.output)")
        for index in 4..<6 { ids.append(try await complaint(first, index)) }
        for id in ids.prefix(5) {
            let moved = try await refleks(first, "case", "move", id, "resolved", "--text", "Değiştirildi")
            #expect(moved.status == 0, "\(moved.output)")
            let confirmed = try await refleks(first, "case", "confirm", id)
            #expect(confirmed.status == 0, "\(confirmed.output)")
        }

        func check(_ server: ServerProcess) async throws {
            let shown = try await refleks(server, as: "analyst", "feedback", "quality", "-o", "json")
            let quality = try GetServiceQualityResponse(jsonString: shown.output)
            #expect(quality.total.answers == 6 && quality.total.csat.n == 6 && !quality.total.csat.hidden)
            #expect(quality.groups.map(\.name) == ["34-001"] && quality.total.cases == 6)
            #expect(quality.total.firstContact.n == 5 && quality.total.firstContact.value == 10_000)
            #expect(quality.total.hasSpeed, "speed stands beside quality")
            let report = try await refleks(server, as: "analyst", "case", "sla", "-o", "json")
            let sla = try GetSlaReportResponse(jsonString: report.output)
            #expect(sla.total.opened == 6 && sla.total.resolvedInTime == 5 && sla.total.running == 1)
            #expect(sla.lines.map(\.name) == ["34-001"] && sla.total.queuedNow == 1 && sla.total.overdueNow == 0)
            let client = try RefleksClient(server.client("analyst"))
            let direct = try await client.feedback.getServiceQuality(GetServiceQualityRequest()).message
            #expect(direct.total == quality.total && direct.groups == quality.groups)
            #expect(try await client.feedback.getSlaReport(GetSlaReportRequest()).message.total.opened == 6)
            await client.close()
        }
        try await check(first)
        let people = try await refleks(first, as: "analyst", "case", "sla")
        #expect(people.output.contains("Promises kept") && people.output.contains("opened 6"), "\(people.output)")
        let refused = try await refleks(
            first, as: "analyst", language: "tr", "feedback", "quality", "--month", "2026-13")
        #expect(refused.status == 65 && refused.output.contains("BAD_MONTH"), "\(refused.output)")
        #expect(await first.end(SIGTERM) == 0)
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        try await check(second)
        #expect(await second.end(SIGTERM) == 0)
    }
}
