import RefleksClient
import RefleksContract
import RefleksMessages

/// Counts answers in the order of the lines, writes rejects, and knows up to which line everything is answered.
actor ImportTally {
    private(set) var recorded = 0
    private(set) var replayed = 0
    private(set) var rejected = 0
    /// Everything up to this line has been answered.
    private(set) var answeredLine: Int
    private var waiting: [Int] = []
    private var head = 0
    private var sinceCheckpoint = 0
    private let rejects: RejectsFile
    private let naming: FieldNaming
    private let checkpoint: (@Sendable (Int) throws -> Void)?
    private var failure: (any Error)?

    init(
        startLine: Int, rejects: sending RejectsFile, naming: FieldNaming,
        checkpoint: (@Sendable (Int) throws -> Void)?
    ) {
        answeredLine = startLine
        self.rejects = rejects
        self.naming = naming
        self.checkpoint = checkpoint
    }

    var total: Int { recorded + replayed + rejected }

    /// Lines are on their way; answers come in their order.
    func expect(lines: [Int]) {
        waiting += lines
    }

    /// A line that never went to the server.
    func reject(line: Int, _ reject: ImportReject) throws {
        rejected += 1
        try rejects.append(line: line, reject)
        if head == waiting.count { answeredLine = max(answeredLine, line) }
    }

    /// The server's answer to the oldest line on its way.
    func take(_ outcome: PushOutcome) {
        guard head < waiting.count else { return }
        let line = waiting[head]
        head += 1
        if head == 4_096 {
            waiting.removeFirst(head)
            head = 0
        }
        do {
            switch outcome.result {
            case .recorded(let reply): settle(line: line, reply.replayed ? .replayed : .recorded)
            case .refused(let refusal): settle(line: line, .refused(try reject(refusal, outcome)))
            }
        } catch {
            failure = failure ?? error
        }
    }

    /// A line is answered, and so is every one before it.
    func settle(line: Int, _ outcome: ImportOutcome) {
        do {
            switch outcome {
            case .recorded: recorded += 1
            case .replayed: replayed += 1
            case .refused(let reject):
                rejected += 1
                try rejects.append(line: line, reject)
            }
            answeredLine = max(answeredLine, line)
            sinceCheckpoint += 1
            if sinceCheckpoint >= 1_000 { try saveCheckpoint() }
        } catch {
            failure = failure ?? error
        }
    }

    /// - Throws: what kept an answer from being written down.
    func check() throws {
        if let failure { throw failure }
    }

    func saveCheckpoint() throws {
        sinceCheckpoint = 0
        try checkpoint?(answeredLine)
    }

    private func reject(_ refusal: Refusal, _ outcome: PushOutcome) throws -> ImportReject {
        let violations = refusal.violations.map { "\(naming.name($0.path)): \($0.message)" }
        return ImportReject(
            code: refusal.violations.first?.code ?? refusal.reason,
            reason: violations.isEmpty ? refusal.message : violations.joined(separator: "; "),
            event: try outcome.request().interaction.sourceEventID)
    }
}
