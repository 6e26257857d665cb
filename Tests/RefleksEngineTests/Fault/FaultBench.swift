import RefleksCrypto
import RefleksDomain
import RefleksStore
import RefleksTestSupport

@testable import RefleksEngine

/// An engine on SQLite files on a disk that fails, with a record of what callers were told.
final class FaultBench {
    /// What the caller of an event's recording was told last.
    enum Outcome: Equatable {
        case acknowledged(seq: UInt64, id: UInt64)
        /// Refused with the promise of no effect.
        case refused
        case unknown
    }

    static let customers = 5

    let disk: FaultDisk
    private let directory: TemporaryDirectory
    private let memory: TestBench
    private let master: MasterKey
    private let durability: SQLiteDurability
    private(set) var outcomes: [Int: Outcome] = [:]

    init(durability: SQLiteDurability = .full) throws {
        disk = try FaultDisk()
        directory = try TemporaryDirectory()
        memory = TestBench(seed: 3)
        master = MasterKey(from: SeededRandom(seed: 4))
        self.durability = durability
    }

    func open() async throws -> Engine {
        var configuration = SQLiteStoreConfiguration(directory: directory.path, random: SeededRandom(seed: 5))
        configuration.vfs = disk.name
        configuration.ledgerDurability = durability
        configuration.checkpointInterval = 30
        configuration.projectionLogPages = 30
        configuration.eventStride = 5
        var engine = EngineConfiguration()
        engine.projectionDelayMilliseconds = 0
        engine.maximumGroup = 8
        engine.keyBlock = 2
        let store = try SQLiteStore(configuration)
        var keys: SQLiteKeyStore?
        do {
            let opened = try SQLiteKeyStore(
                directory: directory.path, identity: store.identity, master: master, random: SystemRandom(),
                vfs: disk.name)
            keys = opened
            return try await Engine.open(
                store: store, keys: opened, configuration: engine, environment: memory.environment())
        } catch {
            // The thread that opened may let go of it after the disk is gone.
            keys?.close()
            store.close()
            throw error
        }
    }

    private func command(_ event: Int) throws -> Command {
        let subject = NewInteraction.Subject.identifiers([try Make.loyalty(event % Self.customers)], knownAs: nil)
        return Make.record(
            Make.interaction(
                "e\(event)", subject, creates: true, at: Timestamp(microseconds: 1_772_431_200_000_000),
                revenue: Int64(event), note: "not \(event)"))
    }

    /// Opens the engine and records `count` events, ten at a time; ends early when the engine stops serving.
    func run(events count: Int) async throws {
        let engine: Engine
        do {
            engine = try await open()
        } catch is StoreError {
            // A disk that fails while the directory is opened leaves nothing to record.
            return
        }
        for start in stride(from: 0, to: count, by: 10) where engine.status().state != .failed {
            let wave = try (start..<min(start + 10, count)).map { event in
                let command = try command(event)
                return (event, Task { await Self.submit(command, to: engine) })
            }
            for (event, task) in wave { outcomes[event] = await task.value }
        }
        await engine.shutDown()
    }

    private static func submit(_ command: Command, to engine: Engine) async -> Outcome {
        do {
            let answer = try await engine.submit(command)
            return .acknowledged(seq: answer.commitSeq, id: answer.effects.interactionID)
        } catch EngineRefusal.outcomeUnknown {
            return .unknown
        } catch {
            return .refused
        }
    }

    /// What is wrong with what a restart on a healthy disk finds.
    func faults(events count: Int) async throws -> [String] {
        let engine = try await open()
        var faults = try await missingOrUnexpected(engine)
        for event in 0..<count {
            let answer = try await engine.submit(command(event))
            switch outcomes[event] {
            case .acknowledged(let seq, let id):
                if !answer.isReplayed || answer.commitSeq != seq || answer.effects.interactionID != id {
                    faults.append("event \(event) was acknowledged at \(seq) and is now at \(answer.commitSeq)")
                }
            case .refused, nil:
                if answer.isReplayed { faults.append("event \(event) was refused and is now there") }
            case .unknown: break
            }
        }
        faults += try await miscounted(engine, events: count)
        await engine.shutDown()
        return faults
    }

    private func missingOrUnexpected(_ engine: Engine) async throws -> [String] {
        var faults: [String] = []
        for (event, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
            let found = try await Self.interaction(event, engine)
            switch outcome {
            case .acknowledged(_, let id):
                if found != id {
                    faults.append("event \(event) was acknowledged and is \(found == nil ? "lost" : "other")")
                }
            case .refused:
                if found != nil { faults.append("event \(event) was refused and is there") }
            case .unknown: break
            }
        }
        return faults
    }

    private static func interaction(_ event: Int, _ engine: Engine) async throws -> UInt64? {
        do {
            return try await engine.interaction(sourceSystem: "pos", sourceEventID: "e\(event)").id
        } catch EngineRefusal.interactionNotFound {
            return nil
        }
    }

    /// After every event was sent again, each is counted exactly once, and the projection is the fold of the ledger.
    private func miscounted(_ engine: Engine, events count: Int) async throws -> [String] {
        var faults: [String] = []
        for card in 0..<Self.customers {
            let events = (0..<count).filter { $0 % Self.customers == card }
            let view = try await engine.view(.identifier(try Make.loyalty(card).identifier), interactions: 200)
            if view.customer.totals.interactionCount != UInt64(events.count) || view.interactions.count != events.count
            {
                faults.append(
                    "customer \(card) has \(view.interactions.count) interactions and counts "
                        + "\(view.customer.totals.interactionCount), not \(events.count)")
            }
            let revenue = view.customer.totals.money.sum(.revenue, .lira)
            if revenue != Int64(events.reduce(0, +)) { faults.append("customer \(card) has a revenue of \(revenue)") }
            let notes = Set(view.interactions.map { String(decoding: $0.personalBytes, as: UTF8.self) })
            if notes != Set(events.map { "not \($0)" }) { faults.append("customer \(card)'s notes do not open") }
        }
        try await engine.waitForProjection(of: engine.durableSeq)
        let report = try await engine.verifyRebuild()
        return faults + report.differences.map(\.description)
    }
}
