import RefleksMessages

/// Reads lines, hands requests over, counts answers. Sending runs ahead of answers as far as the target allows.
struct ImportRun {
    private(set) var lines: LineSource
    private var reader: any ImportReader
    private let target: any ImportTarget
    private let tally: ImportTally
    private(set) var progress: ImportProgress
    private let shift: ImportShift
    /// Lines up to this one were answered by an earlier run.
    private let startLine: Int
    private var isGuessTold = false

    /// Lines between two looks at failures and progress.
    private static let step = 64

    init(
        lines: LineSource, reader: any ImportReader, target: any ImportTarget, tally: ImportTally,
        progress: ImportProgress, shift: ImportShift, startLine: Int
    ) {
        self.lines = lines
        self.reader = reader
        self.target = target
        self.tally = tally
        self.progress = progress
        self.shift = shift
        self.startLine = startLine
    }

    /// - Throws: what ended the import before the last line.
    mutating func run() async throws {
        while let line = try lines.next() {
            let entries: [ImportEntry] =
                switch line {
                case .text(let text): reader.take(text, number: lines.number)
                case .refused(let reject): [ImportEntry(line: lines.number, content: .reject(reject))]
                }
            try await send(entries)
            if lines.number % Self.step == 0 { try await tick() }
        }
        try await send(reader.finish())
        try await target.flush()
        try await tally.check()
        try await tally.saveCheckpoint()
        tellGuess()
        progress.clear()
    }

    private func send(_ entries: [ImportEntry]) async throws {
        for entry in entries where entry.line > startLine {
            try await target.take(shift.moved(entry.content), line: entry.line)
        }
    }

    private mutating func tick() async throws {
        try await tally.check()
        tellGuess()
        progress.update(
            line: lines.number, bytes: lines.bytes, answered: await tally.total, rejected: await tally.rejected)
    }

    /// What was guessed has to be said: letters may be others than the reader of the data believes.
    private mutating func tellGuess() {
        guard let line = lines.guessedAt, !isGuessTold else { return }
        isGuessTold = true
        progress.note(Catalogue.CLIImport.encodingGuessed, String(line))
    }
}
