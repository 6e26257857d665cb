import RefleksClient
import RefleksContract
import RefleksMessages

/// Reads lines, pushes requests, counts answers. Sending runs ahead of answers as far as the pusher's window allows.
struct ImportRun {
    var lines: LineSource
    var reader: any ImportReader
    let pusher: InteractionPusher
    let tally: ImportTally
    var progress: ImportProgress
    /// Lines up to this one were answered by an earlier run.
    let startLine: Int

    /// Requests handed over together; one hop to the pusher for all of them.
    private static let batch = 64

    mutating func run() async throws {
        while let line = try lines.next() {
            let entries: [ImportEntry] =
                switch line {
                case .text(let text): reader.take(text, number: lines.number)
                case .refused(let reject): [ImportEntry(line: lines.number, content: .reject(reject))]
                }
            try await send(entries)
            if lines.number % Self.batch == 0 { try await tick() }
        }
        try await send(reader.finish())
        try await flush()
        try await pusher.flush()
        try await tally.check()
        try await tally.saveCheckpoint()
        progress.clear()
    }

    private var pending: [(line: Int, request: RecordInteractionRequest)] = []

    init(
        lines: LineSource, reader: any ImportReader, pusher: InteractionPusher, tally: ImportTally,
        progress: ImportProgress, startLine: Int
    ) {
        self.lines = lines
        self.reader = reader
        self.pusher = pusher
        self.tally = tally
        self.progress = progress
        self.startLine = startLine
    }

    private mutating func send(_ entries: [ImportEntry]) async throws {
        for entry in entries where entry.line > startLine {
            switch entry.content {
            case .record(let request): pending.append((entry.line, request))
            case .reject(let reject): try await tally.reject(line: entry.line, reject)
            }
            if pending.count == Self.batch { try await flush() }
        }
    }

    private mutating func flush() async throws {
        guard !pending.isEmpty else { return }
        await tally.expect(lines: pending.map(\.line))
        try await pusher.push(contentsOf: pending.map(\.request))
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func tick() async throws {
        try await tally.check()
        progress.update(
            line: lines.number, bytes: lines.bytes, answered: await tally.total, rejected: await tally.rejected)
    }
}
