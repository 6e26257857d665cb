import ArgumentParser
import FoundationEssentials
import Glibc
import RefleksClient
import RefleksContract
import RefleksMessages

/// `refleks import FILE`: many interactions from a file or standard input.
struct ImportCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Record the interactions of a file, as fast as the server takes them.",
        discussion: """
            Formats: ndjson (a RecordInteractionRequest or Interaction per line), csv (header of field names; subject \
            columns code, tckn, phone, email, loyalty, source; money columns revenue, discount, return …), cdnow and \
            online-retail (the public data sets).
            Every line has a source event id that depends only on its content, so an import can be repeated: what is \
            already there is answered `replayed`. An import that was stopped goes on behind the last answered line \
            (FILE.refleks-import). Lines that are refused go to FILE.rejects.csv with line, code and reason; the exit \
            code is then 65.
            """)

    @Argument(help: "File, or - for standard input.")
    var file: String

    @Option(help: "ndjson, csv, cdnow or online-retail. Default: by the file's name.")
    var format: ImportFormat?

    @Option(help: "The source system of the events. Default: the certificate's name.")
    var source: String?

    @Option(help: ArgumentHelp("Where rejected lines go. Default: FILE.rejects.csv.", valueName: "file"))
    var rejects: String?

    @Option(help: "Items on their way at once, 1 to 10000.")
    var window = 2_000

    @Flag(help: "Begin with the first line even if an earlier run came further.")
    var restart = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard let format = format ?? ImportFormat(path: file) else {
            let choices = ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandError.usage(Catalogue.CLI.unknownChoice, "format", choices)
        }
        let input = try ImportInput(file, standardInput: shell.input)
        let info = try await call.system.getServerInfo(GetServerInfoRequest(), call.options).message
        let own = info.caller.split(separator: "/").last.map(String.init) ?? ""
        let checkpoint = ImportCheckpoint(
            fileBytes: input.bytes ?? 0, fileModifiedAt: input.modifiedAt, format: format.rawValue,
            source: source ?? own, address: call.settings.address, epoch: info.epoch, line: 0)
        let startLine = restart ? 0 : earlierLine(checkpoint)
        let screen = screen(shell, call.settings.language)
        if startLine > 0 { tell(shell, screen, screen.text(Catalogue.CLIImport.resuming, String(startLine))) }
        try await run(input, format, checkpoint, startLine, screen, call, shell)
    }

    private func run(
        _ input: ImportInput, _ format: ImportFormat, _ checkpoint: ImportCheckpoint, _ startLine: Int,
        _ screen: Screen, _ call: CallSettings, _ shell: Shell
    ) async throws {
        let rejectsPath = rejects ?? (file == "-" ? "stdin" : file) + ".rejects.csv"
        let tally = ImportTally(
            startLine: startLine, rejects: RejectsFile(path: rejectsPath, isResuming: startLine > 0),
            checkpoint: checkpointWriter(checkpoint))
        let pusher = try InteractionPusher(
            call.invoker, configuration: PushConfiguration(capacity: min(max(1, window), 10_000))
        ) { await tally.take($0) }
        var run = ImportRun(
            lines: LineSource(input.source), reader: format.makeReader(source: checkpoint.source), pusher: pusher,
            tally: tally, progress: ImportProgress(shell: shell, screen: screen, totalBytes: input.bytes),
            startLine: startLine)
        do {
            try await run.run()
        } catch {
            // What was answered so far needs no second sending.
            try await tally.saveCheckpoint()
            await pusher.close()
            throw error
        }
        await pusher.close()
        if let path = checkpointPath { ImportCheckpoint.remove(path) }
        try await summarise(tally, run.progress.elapsed, rejectsPath, screen, shell)
    }

    private func summarise(
        _ tally: ImportTally, _ elapsed: Int64, _ rejectsPath: String, _ screen: Screen, _ shell: Shell
    ) async throws {
        let summary = await ImportSummary(
            recorded: tally.recorded, replayed: tally.replayed, rejected: tally.rejected, elapsed: elapsed,
            rejectsPath: rejectsPath)
        try summary.write(printer(shell, screen.language))
        if summary.rejected > 0 { throw ExitCode(ExitStatus.data.rawValue) }
    }

    private var checkpointPath: String? { file == "-" ? nil : file + ".refleks-import" }

    private func earlierLine(_ checkpoint: ImportCheckpoint) -> Int {
        guard let path = checkpointPath, let earlier = ImportCheckpoint.read(path), earlier.continues(checkpoint) else {
            return 0
        }
        return earlier.line
    }

    private func checkpointWriter(_ checkpoint: ImportCheckpoint) -> (@Sendable (Int) throws -> Void)? {
        guard let path = checkpointPath else { return nil }
        return { line in
            var checkpoint = checkpoint
            checkpoint.line = line
            try checkpoint.write(path)
        }
    }

    private func tell(_ shell: Shell, _ screen: Screen, _ text: String) {
        let line = StyledText("  ↻ " + text, .accent)
        shell.errors.write(line.rendered(colour: shell.isErrorTerminal && screen.isColoured) + "\n")
    }
}
