import Foundation
import RefleksContract
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// The list by lifetime value from the command line over TLS: refused with what mends it, made by an activation, and the same
/// after a restart.
struct LifetimeOrderTests: CommandLineSuite {
    let role = "admin"

    private static let rate: Int64 = 40
    /// In Istanbul, since 1970-01-01.
    private let today = Int64((Date().timeIntervalSince1970 + 10_800) / 86_400)

    private func date(_ day: Int64) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
        return Date(timeIntervalSince1970: Double(day) * 86_400).formatted(style)
    }

    private func top(_ server: ServerProcess, _ options: String...) async throws -> RankedCustomers {
        let told = try await refleks(server, arguments: ["top", "--limit", "200", "-o", "json"] + options)
        return try RankedCustomers(jsonString: told.output)
    }

    private func lifetime(_ server: ServerProcess, _ options: String...) async throws -> RankedCustomers {
        let told = try await refleks(
            server, arguments: ["top", "--by", "lifetime-value", "--limit", "200", "-o", "json"] + options)
        return try RankedCustomers(jsonString: told.output)
    }

    /// The list once everybody is ordered by the active model.
    private func ordered(_ server: ServerProcess) async throws -> RankedCustomers {
        for _ in 0..<200 {
            let list = try await lifetime(server)
            if list.orderedAtUs > 0 { return list }
        }
        throw NotOrdered()
    }

    private struct NotOrdered: Error {}

    @Test func `the list by lifetime value begins with an activation, is what value tells, and outlives the server`()
        async throws
    {
        let first = try await ServerProcess.start()
        let shift = today - 1 - Int64(CDNOWLog.holdoutEnd)
        let imported = try await refleks(
            first, as: "system", "import", try ModelTests.file(first.home, first: 150), "--format", "cdnow",
            "--shift-days", String(shift), "-o", "json")
        #expect(imported.status == 0 && imported.output.contains("\"rejected\":0"), "\(imported.output)")
        for (language, words) in [("en", "No model of lifetime value is active"), ("tr", "Etkin bir yaşam boyu değer")]
        {
            let none = try await refleks(first, language: language, "top", "--by", "lifetime-value")
            #expect(none.status != 0 && none.output.contains(words) && none.output.contains("FitModel"))
        }
        let fitted = try await refleks(
            first, "model", "fit", "--until", date(today), "--currency", "USD", "--seconds", "600")
        #expect(fitted.status == 0, "\(fitted.output)")
        #expect(try await refleks(first, "model", "activate", "1").status == 0)
        let rateless = try await refleks(first, "top", "--by", "lifetime-value")
        #expect(rateless.status != 0 && rateless.output.contains("PutExchangeRate"), "\(rateless.output)")
        let rate = try await refleks(first, "rate", "put", "USD", "TRY", "2020-01-01", String(Self.rate))
        #expect(rate.status == 0, "\(rate.output)")

        let list = try await ordered(first)
        #expect(list.modelNumber == 1 && list.currency == "TRY" && list.customers.count == 150)
        let values = list.customers.map(\.lifetimeValueMinor)
        for (one, next) in zip(values, values.dropFirst()) {
            #expect(next <= one || (next - one) * 60 <= next, "\(one) before \(next)")
        }
        let brought = try await top(first, "--by", "value").customers
        #expect(Set(brought.map(\.code)) == Set(list.customers.map(\.code)))
        #expect(brought.map(\.code) != list.customers.map(\.code), "what was brought orders otherwise")
        let best = try #require(list.customers.first)
        let told = try await refleks(first, "value", best.code, "-o", "json")
        let value = try GetLifetimeValueResponse(jsonString: told.output)
        #expect(best.lifetimeValueMinor == value.forecast.valueMinor * Self.rate && value.modelNumber == 1)
        let middle = values[75]
        let cut = try await lifetime(first, "--at-least", "\(middle / 100).\(String(100 + middle % 100).dropFirst())")
        #expect(cut.customers.map(\.code) == list.customers.filter { $0.lifetimeValueMinor >= middle }.map(\.code))
        let table = try await refleks(first, "top", "--by", "lifetime-value", "--limit", "3")
        #expect(table.output.contains("█") && table.output.contains("by model 1"), "\(table.output)")
        // Who comes back moves at once.
        let last = try #require(list.customers.last)
        for _ in 0..<2 {
            let sale = try await refleks(first, "record", last.code, "purchase", "--revenue", "900000,00")
            #expect(sale.status == 0, "\(sale.output)")
        }
        let after = try await lifetime(first)
        #expect(after.customers.first?.code == last.code)
        #expect(await first.end(SIGTERM) == 0)

        let refleksd = ServerProcess.products.appending(path: "refleksd").path
        let verified = try await run(
            "env", ["REFLEKS_LOCALE=en", refleksd, "rebuild", "--data", first.home.file("data"), "--verify"])
        #expect(verified.status == 0, "\(verified.output)")
        let second = try await ServerProcess.start(in: first.home, listen: first.address)
        #expect(try await lifetime(second).customers.map(\.code) == after.customers.map(\.code))
        #expect(await second.end(SIGTERM) == 0)
    }
}
