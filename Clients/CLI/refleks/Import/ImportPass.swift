import RefleksClient
import RefleksMessages

/// One pass over one file: where it begins, where its answers go, and that it can be taken up again.
struct ImportPass {
    let part: ImportPart
    let input: ImportInput
    let checkpoint: ImportCheckpoint
    let command: ImportCommand
    let call: CallSettings
    let shell: Shell
    let rejectsPath: String
    let encoding: TextEncoding

    func run() async throws -> ImportSummary.Part {
        let screen = command.screen(shell, call.settings.language)
        let startLine = command.restart || command.dryRun ? 0 : earlierLine
        if startLine > 0 { tell(screen, screen.text(Catalogue.CLIImport.resuming, String(startLine))) }
        let tally = ImportTally(
            startLine: startLine,
            rejects: RejectsFile(path: rejectsPath, isResuming: startLine > 0, language: screen.language),
            naming: part.reader.naming,
            checkpoint: checkpointWriter)
        // Before anything is sent: where none can be kept, an import that stops would have to begin anew.
        try checkpointWriter?(startLine)
        let target = try makeTarget(tally)
        var run = ImportRun(
            lines: LineSource(input.source, encoding: encoding), reader: part.reader, target: target, tally: tally,
            progress: ImportProgress(shell: shell, screen: screen, totalBytes: input.bytes),
            shift: ImportShift(days: command.shiftDays), startLine: startLine)
        do {
            try await run.run()
        } catch {
            // What was answered so far needs no second sending.
            try await tally.saveCheckpoint()
            await target.close()
            throw error
        }
        await target.close()
        if let path = checkpointPath { ImportCheckpoint.remove(path) }
        return ImportSummary.Part(
            name: part.name, recorded: await tally.recorded, replayed: await tally.replayed,
            rejected: await tally.rejected, elapsed: run.progress.elapsed, rejectsPath: rejectsPath)
    }

    private func makeTarget(_ tally: ImportTally) throws -> any ImportTarget {
        guard !command.dryRun else { return DryTarget(tally: tally, naming: part.reader.naming) }
        let configuration = PushConfiguration(capacity: min(max(1, command.window), 10_000))
        let pusher = try InteractionPusher(call.invoker, configuration: configuration) { await tally.take($0) }
        return LiveTarget(
            pusher: pusher, calls: ImportCalls(call: call, naming: part.reader.naming), tally: tally)
    }

    /// A dry run leaves none, and a stream has none.
    private var checkpointPath: String? {
        input.bytes == nil || command.dryRun ? nil : part.name + ".refleks-import"
    }

    private var earlierLine: Int {
        guard let path = checkpointPath, let earlier = ImportCheckpoint.read(path), earlier.continues(checkpoint) else {
            return 0
        }
        return earlier.line
    }

    private var checkpointWriter: (@Sendable (Int) throws -> Void)? {
        guard let path = checkpointPath else { return nil }
        return { [checkpoint] line in
            var checkpoint = checkpoint
            checkpoint.line = line
            try checkpoint.write(path)
        }
    }

    private func tell(_ screen: Screen, _ text: String) {
        let line = StyledText("  ↻ " + text, .accent)
        shell.errors.write(line.rendered(colour: shell.isErrorTerminal && screen.isColoured) + "\n")
    }
}
