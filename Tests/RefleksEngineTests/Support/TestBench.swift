import CoreMetrics
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// An engine on a memory disk, with what a test needs to talk to it and to start it again.
struct TestBench {
    let disk: MemoryDisk
    let keys: MemoryKeyStore
    let clock: ManualClock
    let random: SeededRandom
    var configuration = EngineConfiguration()

    init(seed: UInt64 = 1) {
        disk = MemoryDisk()
        random = SeededRandom(seed: seed)
        keys = MemoryKeyStore(random: SeededRandom(seed: seed &+ 1))
        clock = ManualClock()
        configuration.projectionDelayMilliseconds = 0
    }

    func environment() -> EngineEnvironment {
        EngineEnvironment(
            clock: clock, random: random, metrics: NOOPMetricsHandler.instance,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    func open(_ faults: MemoryFaults = MemoryFaults()) async throws -> Engine {
        try await Engine.open(
            store: MemoryStore(disk: disk, faults: faults), keys: KeptKeys(keys), configuration: configuration,
            environment: environment())
    }

    /// Runs `body` on a fresh engine and shuts it down.
    func run(
        _ faults: MemoryFaults = MemoryFaults(), _ body: (Engine) async throws -> Void
    ) async throws {
        let engine = try await open(faults)
        do {
            try await body(engine)
        } catch {
            await engine.shutDown()
            throw error
        }
        await engine.shutDown()
    }

    /// What `body` made on a fresh engine that is shut down afterwards.
    func running<Result>(_ body: (Engine) async throws -> Result) async throws -> Result {
        var result: Result?
        try await run { engine in result = try await body(engine) }
        return try #require(result)
    }

    /// What another run would find on the disk.
    func rows() throws -> [ProjectionRow] {
        try MemoryStore(disk: disk).read { view throws(StoreError) in try view.rows(after: nil, limit: .max) }
    }

    func entries() throws -> [LedgerEntry] {
        try MemoryStore(disk: disk).entries(after: 0, limit: .max, maximumBytes: .max)
    }
}

/// Commands in a line.
enum Make {
    static let branch = "branch/34-001"

    static func identifier(_ kind: IdentifierKind, _ raw: String, system: String = "") throws -> Identifier {
        try Identifier(kind: kind, namespace: system, raw: raw)
    }

    static func claim(_ kind: IdentifierKind, _ raw: String, system: String = "") throws -> IdentifierClaim {
        IdentifierClaim(try identifier(kind, raw, system: system))
    }

    static func phone(_ index: Int) throws -> IdentifierClaim {
        let digits = String(index)
        return try claim(.phone, "+90532" + String(repeating: "0", count: 7 - digits.count) + digits)
    }

    static func loyalty(_ index: Int) throws -> IdentifierClaim { try claim(.loyalty, "card-\(index)") }

    static func create(
        _ givenName: String = "", _ familyName: String = "", _ identifiers: [IdentifierClaim] = [],
        birthDate: CalendarDate? = nil, key: String? = nil
    ) -> Command {
        let profile = Profile(givenName: givenName, familyName: familyName, birthDate: birthDate)
        return Command(
            .createCustomer(NewCustomer(profile: profile, identifiers: identifiers)), principal: branch,
            idempotency: key.map {
                IdempotencyKey(
                    scope: branch + " CreateCustomer", key: $0, payload: Array((givenName + familyName).utf8))
            })
    }

    static func interaction(
        _ event: String, _ subject: NewInteraction.Subject, creates: Bool = false, isNewRelationship: Bool = false,
        at time: Timestamp, revenue: Int64 = 100, channel: Channel = .branch, note: String = "", seconds: Int64 = 0,
        chargeNote: (@Sendable (Charge) -> [UInt8])? = nil
    ) -> NewInteraction {
        NewInteraction(
            subject: subject, createsMissingSubject: creates, isNewRelationship: isNewRelationship,
            sourceSystem: "pos", sourceEventID: event,
            figures: InteractionFigures(
                type: .purchase, channel: channel, occurredAt: time,
                money: [MoneyLine(kind: .revenue, money: Money(minorUnits: revenue, currency: .lira))]),
            publicBytes: Array("public \(event) \(revenue)".utf8), personalBytes: Array(note.utf8),
            seconds: seconds, chargeNote: chargeNote)
    }

    static func record(_ interaction: NewInteraction) -> Command {
        Command(.recordInteraction(interaction), principal: branch)
    }

    static func code(_ number: UInt64) throws -> CustomerCode {
        try #require(CustomerCode(number: number))
    }
}

/// What `body` threw; nil when it did not.
func failure(_ body: () async throws -> Void) async -> (any Error)? {
    do {
        try await body()
        return nil
    } catch {
        return error
    }
}
