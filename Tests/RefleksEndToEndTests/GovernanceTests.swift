import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// Governance from the command line over TLS, and after a restart.
struct GovernanceTests: CommandLineSuite {
    let role = "admin"

    @Test func `metrics, equity, road map, readiness and praise outlive a restart`() async throws {
        let first = try await ServerProcess.start()
        let metric = try await refleks(
            first, "metric", "put", "active", "--measure", "customers", "--name-en", "Active customers", "--name-tr",
            "Etkin müşteriler", "--owner", "ayse.kaya", "--sign-off", "ali.can")
        #expect(metric.status == 0 && metric.output.contains("metric recorded"), "\(metric.output)")
        let created = try await refleks(
            first, as: "branch", "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: created.output).code
        let bought = try await refleks(first, as: "branch", "record", code, "purchase", "--revenue", "500,00")
        #expect(bought.status == 0, "\(bought.output)")
        for (id, arguments) in [("programme", ["--owner", "ali.can"]), ("training", ["--parent", "programme"])] {
            let connection = ["--config", first.configuration(of: "admin"), "--address", first.address]
            let program = ServerProcess.products.appending(path: "refleks").path
            let put = try await run(
                program, ["roadmap", "put", id, "--title", "Adım \(id)"] + arguments + connection)
            #expect(put.status == 0, "\(put.output)")
        }
        let cycle = try await refleks(
            first, language: "tr", "roadmap", "put", "programme", "--title", "X", "--parent", "training")
        #expect(cycle.status == 65 && cycle.output.contains("kendisinin parçası"), "\(cycle.output)")
        let foreign = try await refleks(first, as: "branch", "programme", "scope")
        #expect(foreign.status == 77, "\(foreign.output)")
        let answered = try await refleks(first, as: "branch", "readiness", "submit", "ali.can", "--no", "3")
        #expect(answered.status == 0, "\(answered.output)")
        let praised = try await refleks(
            first, as: "branch", "recognise", "put", code, "--people", "ece.su", "--outcome", "acquired")
        #expect(praised.status == 0, "\(praised.output)")

        func check(_ server: ServerProcess) async throws {
            let card = try await refleks(server, "scorecard", "-o", "json")
            let figures = try GetScorecardResponse(jsonString: card.output).figures
            #expect(figures.map(\.name) == ["Active customers"] && figures.map(\.value) == [1], "\(card.output)")
            let equity = try await refleks(server, "equity", "-o", "json")
            let statement = try GetCustomerEquityStatementResponse(jsonString: equity.output)
            #expect(statement.acquired.customers == 1 && statement.closing.customers == 1 && statement.running)
            #expect(statement.closing.valueMinor > 0 && statement.closing == statement.acquired)
            let unowned = try await refleks(server, language: "tr", "roadmap", "unowned")
            #expect(unowned.output.contains("training") && !unowned.output.contains("ali.can"), "\(unowned.output)")
            let readiness = try await refleks(server, language: "tr", "readiness", "show")
            #expect(readiness.output.contains("Her operasyon alanından bir kişiyle"), "\(readiness.output)")
            let phases = try await refleks(server, "conduct", "phases", "-o", "json")
            #expect(try GetPhaseCoverageResponse(jsonString: phases.output).customers == 1, "\(phases.output)")
            let erosion = try await refleks(server, "conduct", "erosion", "2026-11-01")
            #expect(erosion.status == 0, "\(erosion.output)")
            let praise = try await refleks(server, as: "branch", "recognise", "list")
            #expect(praise.output.contains("ece.su") && praise.output.contains(code), "\(praise.output)")
        }
        try await check(first)
        #expect(await first.end(SIGTERM) == 0)
        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        try await check(second)
        #expect(await second.end(SIGTERM) == 0)
    }
}
