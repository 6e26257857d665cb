import ArgumentParser
import FoundationEssentials
import Logging
import RefleksCrypto
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksOps
import RefleksStore
import Synchronization

/// `refleksd rebuild [--verify]`: the projection from the ledger, on a directory that no server holds.
struct RebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Make the projection anew from the ledger, or with --verify compare it with a new one.",
        discussion: """
            The server must be stopped; `refleks verify` asks a running one to verify itself. --verify changes nothing: it folds the whole ledger into a second projection, \
            checks the chain of hashes on the way and compares every row; exit code 65 when they differ. Every tenth of \
            the ledger is told on standard error.
            """)

    @Option(help: ArgumentHelp("Data directory.", valueName: "dir"))
    var data: String

    @Flag(help: "Compare the projection with one made anew.")
    var verify = false

    func run() async throws {
        let language = ServerProgram.language
        let logs = LogWriter()
        defer { logs.flush() }
        let outcome: Outcome
        do throws(StoreError) {
            outcome = try await work(logs)
        } catch {
            throw ServerProgram.fail(error)
        }
        print(outcome.template.text(language, outcome.arguments))
        for place in outcome.differences { print("  " + place) }
        guard outcome.differences.isEmpty else { throw ExitCode(ExitStatus.difference.rawValue) }
    }

    private struct Outcome {
        let template: MessageTemplate
        let arguments: [String]
        var differences: [String] = []
    }

    private func work(_ logs: LogWriter) async throws(StoreError) -> Outcome {
        guard DirectoryBackup.hasLedger(directory: data) else {
            throw .incompatible("\(data) holds no ledger. Nothing was changed.")
        }
        let random = SystemRandom()
        let opened = try DataStore.open(
            directory: data, masterKey: ProcessInfo.processInfo.environment["REFLEKS_MASTER_KEY"], random: random)
        opened.audit.close()
        if !verify { try opened.store.discardProjection() }
        let environment = EngineEnvironment(
            clock: SystemWallClock(), random: random, metrics: PrometheusRegistry(),
            logger: Logger(label: "refleksd") { JSONLogHandler(label: $0, level: .warning, writer: logs) })
        let engine = try await Engine.open(store: opened.store, keys: opened.keys, environment: environment)
        let status = try await folded(engine)
        guard verify else {
            await engine.shutDown()
            return Outcome(template: Catalogue.Server.projectionRebuilt, arguments: [String(status.durableSeq)])
        }
        let told = Atomic<UInt64>(0)
        let report = try await engine.verifyRebuild { step in
            let (folded, all) = (step.foldedSeq, step.appliedSeq)
            let tenth = folded / max(all / 10, 1)
            // One thread folds.
            guard tenth > told.load(ordering: .relaxed) else { return }
            told.store(tenth, ordering: .relaxed)
            let arguments = [String(folded * 100 / max(all, 1)), String(folded), String(all)]
            FileHandleText.writeError(Catalogue.Server.rebuildProgress.text(ServerProgram.language, arguments))
        }
        await engine.shutDown()
        return Outcome(
            template: report.isEqual ? Catalogue.Server.projectionEqual : Catalogue.Server.projectionDiffers,
            arguments: [String(report.seq), String(report.rows)] + (report.isEqual ? [] : [String(report.differing)]),
            differences: report.differences.map(\.description))
    }

    /// Returns when the whole ledger is folded.
    private func folded(_ engine: Engine) async throws(StoreError) -> EngineStatus {
        var status = engine.status()
        do throws(EngineRefusal) {
            while status.state == .rebuilding { status = try await engine.statusChanged(from: .rebuilding) }
        } catch {
            throw .stopped("interrupted while rebuilding")
        }
        guard status.isServing else { throw .corrupt(status.reason) }
        return status
    }
}
