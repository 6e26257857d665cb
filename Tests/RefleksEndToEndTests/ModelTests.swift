import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// A published data set imported, fitted, judged, activated and asked about, from the command line over TLS.
struct ModelTests: CommandLineSuite {
    let role = "admin"

    /// The sample as the data set's own format: customer, date, discs, dollars.
    static func file(_ home: TemporaryDirectory, first count: Int = .max) throws -> String {
        let days = Date(timeIntervalSince1970: 0)
        var style = Date.ISO8601FormatStyle(timeZone: .gmt)
        style = style.year().month().day().dateSeparator(.omitted)
        var text = ""
        for (index, purchases) in try CDNOWLog(first: count).customers.enumerated() {
            for purchase in purchases {
                let date = days.addingTimeInterval(Double(purchase.day) * 86_400).formatted(style)
                let cents = String(100 + purchase.cents % 100).dropFirst()
                text += "\(index + 1) \(date) 1 \(purchase.cents / 100).\(cents)\n"
            }
        }
        let path = home.file("sample.txt")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func `the CDNOW sample comes in as a file, and the server's model is the one of the paper`() async throws {
        let first = try await ServerProcess.start()
        let imported = try await refleks(
            first, as: "system", "import", try Self.file(first.home), "--format", "cdnow", "-o", "json")
        #expect(imported.status == 0 && imported.output.contains("\"rejected\":0"), "\(imported.output)")
        let fitted = try await refleks(
            first, "model", "fit", "--until", "1997-10-01", "--holdout-until", "1998-07-01", "--currency", "USD",
            "--seconds", "600", "-o", "json")
        #expect(fitted.status == 0, "\(fitted.output)")
        let model = try ModelDescription(jsonString: fitted.output.drop { $0 != "{" }.description)
        for (parameter, published) in zip(model.parameters, [0.243, 4.414, 0.793, 2.426]) {
            #expect(abs((Double(parameter.value) ?? 0) - published) <= 0.00051, "\(parameter.name)")
        }
        #expect(model.customers == 2_357 && model.hasSpend && model.report.actualTotal == 1_882)

        let customer = "source:cdnow/1"
        func value(_ server: ServerProcess) async throws -> GetLifetimeValueResponse {
            let answer = try await refleks(server, "value", customer, "--as-of-valid", "1997-09-30", "-o", "json")
            return try GetLifetimeValueResponse(jsonString: answer.output)
        }
        #expect(try await value(first).defaultModel)
        let test = try await refleks(first, "model", "backtest", "1", "--limit", "5", "-o", "json")
        #expect(test.status == 0 && test.output.contains("\"done\""), "\(test.output)")
        let denied = try await refleks(first, as: "branch", "model", "activate", "1")
        #expect(denied.status == 77, "\(denied.output)")
        let activated = try await refleks(first, "model", "activate", "1")
        #expect(
            activated.status == 0 && activated.output.contains("until a rate leads from USD"), "\(activated.output)")
        let lira = try await refleks(first, as: "branch", "customer", "create", "--given-name", "Ayşe", "-o", "json")
        let code = try CreateCustomerResponse(jsonString: lira.output).code
        _ = try await refleks(first, as: "branch", "record", code, "purchase", "--revenue", "100,00")
        let unknown = try await refleks(first, "value", code)
        #expect(unknown.output.contains("not known"), "\(unknown.output)")
        let before = try await value(first)
        #expect(before.modelNumber == 1 && before.currency == "USD" && before.forecast.repeatPurchases == 2)
        #expect(before.forecast.valueMinor > 0 && before.forecast.valueMinor == before.forecast.expectedSpendMinor)
        let page = first.home.file("model.html")
        #expect(try await refleks(first, "model", "show", "--html", page).status == 0)
        #expect(try String(contentsOfFile: page, encoding: .utf8).contains("</svg>"))
        #expect(await first.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        #expect(try await value(second).forecast == before.forecast)
        #expect(await second.end(SIGTERM) == 0)
    }
}
