import CoreMetrics
import Foundation
import Logging
import RefleksContract
import RefleksCrypto
import RefleksDomain
import RefleksEngine
import RefleksStore
import RefleksTestSupport
import SwiftProtobuf
import Testing

/// A month that is over, over TLS from the command line: by a server that finds a ledger which lived through it.
struct EquityOfMonthTests: CommandLineSuite {
    let role = "analyst"

    /// A clock of earlier days.
    private struct Earlier: WallClock {
        let instant: Timestamp

        func now() -> Timestamp { instant }
    }

    private static func purchase(_ customer: String, _ event: String, kurus: Int64, at time: Timestamp) throws
        -> NewInteraction
    {
        let shown = Interaction.with {
            ($0.sourceSystem, $0.sourceEventID, $0.type, $0.channel) = ("34-001", event, .purchase, .branch)
            $0.occurredAtUs = time.microseconds
            $0.money = [.with { ($0.kind, $0.amountMinor, $0.currency) = (.revenue, kurus, "TRY") }]
        }
        let card = IdentifierClaim(try RefleksDomain.Identifier(kind: .loyalty, namespace: "", raw: customer))
        return NewInteraction(
            subject: .identifiers([card], knownAs: nil), createsMissingSubject: true, sourceSystem: "34-001",
            sourceEventID: event,
            figures: InteractionFigures(
                type: .purchase, channel: .branch, occurredAt: time,
                money: [RefleksDomain.MoneyLine(kind: .revenue, money: Money(minorUnits: kurus, currency: .lira))]),
            publicBytes: try shown.serializedBytes(), personalBytes: [])
    }

    /// What was recorded in that directory at `instant`.
    private func record(
        _ purchases: [(customer: String, kurus: Int64)], at instant: Timestamp, in directory: String
    ) async throws {
        let random = SystemRandom()
        let store = try SQLiteStore(SQLiteStoreConfiguration(directory: directory, random: random))
        let keys = try SQLiteKeyStore(
            directory: directory, identity: store.identity,
            master: try MasterKey.load(directory: directory, environmentValue: nil, random: random), random: random)
        let environment = EngineEnvironment(
            clock: Earlier(instant: instant), random: random, metrics: NOOPMetricsHandler.instance,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let engine = try await Engine.open(store: store, keys: keys, environment: environment)
        for (customer, kurus) in purchases {
            let bought = try Self.purchase(customer, "\(customer) \(instant.microseconds)", kurus: kurus, at: instant)
            _ = try await engine.submit(Command(.recordInteraction(bought), principal: "branch/34-001"))
        }
        await engine.shutDown()
    }

    /// The books are written behind everything else, once the server is there.
    private func statement(
        _ server: ServerProcess, _ month: Month
    ) async throws -> GetCustomerEquityStatementResponse {
        for _ in 0..<200 {
            let told = try await refleks(server, "equity", "--month", month.description, "-o", "json")
            if told.status == 0 { return try GetCustomerEquityStatementResponse(jsonString: told.output) }
            try #require(told.output.contains("PERIOD_NOT_TAKEN"), "\(told.output)")
        }
        throw ServerProcess.StartFailure(output: server.log)
    }

    private static func sum(_ told: GetCustomerEquityStatementResponse) -> Int64 {
        told.opening.valueMinor + told.acquired.valueMinor + told.deepened.valueMinor + told.wonBack.valueMinor
            - told.lost.valueMinor - told.eroded.valueMinor + told.modelChange.valueMinor
            + told.mergesAndErasures.valueMinor
    }

    @Test func `a month that is over is told from its stored openings, and stays what it was`() async throws {
        let home = try TemporaryDirectory()
        let data = home.file("data")
        let present = Month(istanbul: Timestamp(microseconds: Requests.now))
        let month = present.previous
        let day = Timestamp.microsecondsPerDay
        try await record(
            [("c-1", 90_000), ("c-2", 40_000)], at: month.previous.start.adding(microseconds: 10 * day), in: data)
        try await record(
            [("c-1", 250_000), ("c-3", 70_000)], at: month.start.adding(microseconds: 10 * day), in: data)
        let first = try await ServerProcess.start(in: home)
        let told = try await statement(first, month)
        #expect(!told.running && told.opening.customers == 2 && told.acquired.customers == 1)
        #expect(told.closing.customers == 3 && told.deepened.valueMinor > 0)
        #expect(Self.sum(told) == told.closing.valueMinor && told.closing.valueMinor > 0)
        let before = try await statement(first, month.previous)
        #expect(before.closing == told.opening && before.opening.customers == 0 && before.acquired.customers == 2)
        let now = try await statement(first, present)
        #expect(now.running && now.opening == told.closing && Self.sum(now) == now.closing.valueMinor)
        let shown = try await refleks(first, language: "tr", "equity", "--month", month.description)
        #expect(shown.output.contains("kazanılan") && shown.output.contains("█"), "\(shown.output)")
        let csv = try await refleks(first, "equity", "--month", month.description, "-o", "csv")
        #expect(csv.output.contains("\(month),closing,3,\(told.closing.valueMinor),TRY"), "\(csv.output)")
        let ahead = try await refleks(first, language: "tr", "equity", "--month", present.next.description)
        #expect(ahead.status == 65 && ahead.output.contains("PERIOD_AHEAD"), "\(ahead.output)")
        #expect(await first.end(SIGTERM) == 0)

        // The books are lost with the projection, and written again from the ledger alone.
        for suffix in ["", "-wal", "-shm"]
        where FileManager.default.fileExists(atPath: data + "/projection.db" + suffix) {
            try FileManager.default.removeItem(atPath: data + "/projection.db" + suffix)
        }
        let second = try await ServerProcess.start(in: home, listen: first.address)
        let again = try await statement(second, month)
        #expect(again == told)
        #expect(await second.end(SIGTERM) == 0)
    }
}
