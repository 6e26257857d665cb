import CoreMetrics
import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// The one thread that decides and commits: it takes what queued during the previous commit, decides on the staged
/// state, appends with one fsync, publishes, and only then answers.
final class Writer {
    private let core: EngineCore
    private let loader: Loader
    private var chain: HashChain
    private var lastSeq: UInt64
    private var lastRecordedAt: Int64
    /// What the last group decided: who waits for the answers reads it now. Freed with the next group, by the thread that
    /// has allocated it and not by theirs, which would have to ask for the allocator's lock.
    private var told: [[any Change]] = []

    /// Bodies of one group, roughly: a group of large batches is cut here.
    private static let groupBytes = 8 << 20
    /// Decisions under one taking of the state's lock: few enough that readers need not wait for long.
    private static let decisionsPerLock = 8
    /// Times that a command may come back for what it discovered.
    fileprivate static let maximumPasses = 8

    init(core: EngineCore, loader: Loader, tail: LedgerTail) {
        self.core = core
        self.loader = loader
        chain = HashChain(after: tail.hash)
        lastSeq = tail.seq
        lastRecordedAt = tail.recordedAt
    }

    /// The thread's body: until the queue is closed and empty.
    func run() {
        var commands: [PendingCommand] = []
        while true {
            waitForRoom()
            if commands.isEmpty {
                guard let next = next() else { return }
                commands = next
            }
            commit(&commands)
        }
    }

    /// The next commands, loaded; nil when the queue is closed and empty.
    private func next() -> [PendingCommand]? {
        switch core.commands.take(limit: core.configuration.maximumGroup) {
        case .loaded(let commands): return commands
        case .unloaded(let commands):
            let loaded = loader.load(commands)
            core.commands.finishLoading()
            return loaded
        case nil: return nil
        }
    }

    /// Backpressure: while the overlay is full, nothing more is committed. An engine that ends waits for nobody: the few
    /// commands that are queued pass the bound, for the projection may never come to have room.
    private func waitForRoom() {
        while true {
            let isFull = core.state.withLock { [core] state in
                state.overlay.count >= core.overlayLimit
                    || state.overlay.bytes >= core.configuration.maximumOverlayBytes
            }
            guard isFull, !core.condition.hasFailed, core.condition.state != .stopped else { return }
            core.hurryProjector()
            core.projectorWork.raise()
            core.overlayRoom.wait()
        }
    }

    /// One group; leaves the commands that did not fit into it.
    private func commit(_ commands: inout [PendingCommand]) {
        guard !core.condition.hasFailed else {
            for command in commands { give(up: command, .notServing) }
            return commands = []
        }
        var group = Group(
            of: commands.count, chain: chain, seq: lastSeq,
            recordedAt: max(core.environment.clock.now().microseconds, lastRecordedAt))
        decide(&commands, in: &group)
        append(&group)
    }

    // MARK: Deciding

    private func decide(_ commands: inout [PendingCommand], in group: inout Group) {
        var rest = commands[...]
        commands = []
        while group.bytes < Self.groupBytes, !rest.isEmpty {
            core.state.withLock { [core] state in
                for _ in 0..<Self.decisionsPerLock where group.bytes < Self.groupBytes {
                    guard let command = rest.popFirst() else { return }
                    Self.decide(command, core, state, in: &group)
                }
            }
            core.letOthersRun()
        }
        commands = Array(rest)
    }

    private static func decide(
        _ command: PendingCommand, _ core: EngineCore, _ state: EngineState, in group: inout Group
    ) {
        guard command.beginDecision() else {
            state.release(command)
            core.queued.wrappingSubtract(1, ordering: .relaxed)
            return
        }
        let seq = group.seq + 1
        let recordedAt = Timestamp(microseconds: group.recordedAt)
        var decider = Decider(
            state: state, sealing: core.sealing, seq: seq, recordedAt: recordedAt, now: recordedAt, pending: command)
        let outcome = Result { () throws(Undecided) in try decider.decide() }
        if !outcome.sendsBack { state.release(command) }
        switch outcome {
        case .success(.commit(let changes)):
            let body = Entry.encode(changes, with: &group.writer)
            let kind = changes.first.map { type(of: $0).kind.rawValue } ?? 0
            group.entries.append(group.chain.link(seq: seq, recordedAt: group.recordedAt, kind: kind, body: body))
            group.seq = seq
            group.bytes += body.count
            group.answers.append(Decided(command, .committed(seq: seq, recordedAt: recordedAt, changes)))
        case .success(let verdict): group.answers.append(Decided(command, Answer(verdict, recordedAt)))
        case .failure(let undecided): group.settle(undecided, command, core, state)
        }
    }

    // MARK: Committing

    private func append(_ group: inout Group) {
        guard !group.entries.isEmpty else { return finish(&group) }
        let begin = Monotonic.now
        do {
            try core.store.append(group.entries, expectedTail: lastSeq)
        } catch {
            return handle(error, group)
        }
        core.metrics.commitSeconds.record(Monotonic.now.seconds(since: begin))
        core.metrics.groupSize.record(group.entries.count)
        core.metrics.commits.increment(by: group.entries.count)
        chain = group.chain
        lastSeq = group.seq
        lastRecordedAt = group.recordedAt
        publish(&group)
        checkpointIfDue()
    }

    private func publish(_ group: inout Group) {
        let entries = group.entries
        let (touched, overlay) = core.state.withLock { state in
            (state.commitGroup(entries), state.overlay.count)
        }
        core.condition.committed(at: Timestamp(microseconds: group.recordedAt))
        core.setState(.serving)
        core.waiting.published(touched)
        core.projectorWork.raise()
        if overlay > core.overlayLimit / 2 { core.leisure.end() }
        if overlay > core.hurryThreshold { core.hurryProjector() }
        finish(&group)
    }

    /// Answers, in the order of decision, and lets go of each command at once: who waits for the answers frees them.
    private func finish(_ group: inout Group) {
        let now = Monotonic.now
        var told: [[any Change]] = []
        told.reserveCapacity(group.answers.count)
        group.answers.reverse()
        while let decided = group.answers.popLast() {
            if case .committed(_, _, let changes) = decided.answer { told.append(changes) }
            decided.answer.deliver(to: decided.command, at: now, core)
        }
        self.told = told
        sendBack(group.returned)
    }

    private func sendBack(_ commands: [PendingCommand]) {
        guard !commands.isEmpty else { return }
        for command in commands { command.returnToLoader() }
        core.commands.putBack(commands)
    }

    /// What was decided on staged state that is gone is not said to anybody.
    private func handle(_ error: StoreError, _ group: Group) {
        core.metrics.failures.increment()
        switch error {
        case .full(let text): rollBack(group, .full, text, .storageFull)
        case .readOnly(let text): rollBack(group, .full, text, .storageFull)
        case .conflict(let text):
            core.fail(text)
            rollBack(group, .failed, text, .notServing)
        case .ioFailure, .corrupt, .incompatible, .stopped, .unexpected, .wouldWait:
            core.fail(error.text)
            for decided in group.answers { decided.command.finish(.failure(decided.answer.whenUnknown)) }
            core.queued.wrappingSubtract(group.answers.count, ordering: .relaxed)
            for command in group.returned { give(up: command, .notServing) }
        }
    }

    private func rollBack(
        _ group: Group, _ state: EngineStatus.State, _ reason: String, _ refusal: EngineRefusal
    ) {
        core.state.withLock { $0.discardGroup() }
        core.setState(state, reason)
        for decided in group.answers { decided.command.finish(.failure(refusal)) }
        core.queued.wrappingSubtract(group.answers.count, ordering: .relaxed)
        sendBack(group.returned)
    }

    private func give(up command: PendingCommand, _ refusal: EngineRefusal) {
        core.state.withLock { $0.release(command) }
        command.refuse(refusal)
        core.queued.wrappingSubtract(1, ordering: .relaxed)
    }

    /// Moves the log into the ledger's file when the store finds it long enough; the writer's own connection does it.
    private func checkpointIfDue() {
        do {
            try core.store.checkpoint()
        } catch {
            core.environment.logger.warning("a checkpoint failed", metadata: ["reason": "\(error)"])
        }
    }
}

/// A command with what it is told once the group is durable.
private struct Decided: Sendable {
    let command: PendingCommand
    let answer: Answer

    init(_ command: PendingCommand, _ answer: Answer) {
        self.command = command
        self.answer = answer
    }
}

/// A group in the making.
private struct Group: Sendable {
    var chain: HashChain
    var seq: UInt64
    let recordedAt: Int64
    var entries: [LedgerEntry] = []
    var bytes = 0
    /// Room to encode one entry after the other.
    var writer = ByteWriter(capacity: 1_024)
    var answers: [Decided] = []
    var returned: [PendingCommand] = []

    init(of count: Int, chain: HashChain, seq: UInt64, recordedAt: Int64) {
        self.chain = chain
        self.seq = seq
        self.recordedAt = recordedAt
        entries.reserveCapacity(count)
        answers.reserveCapacity(count)
    }

    /// What could not be decided is answered, or goes to the loader once more.
    fileprivate mutating func settle(
        _ undecided: Undecided, _ command: PendingCommand, _ core: EngineCore, _ state: EngineState
    ) {
        switch undecided {
        case .refused(let refusal): answers.append(Decided(command, .refused(refusal)))
        case .conflict(let original, let item): answers.append(Decided(command, .conflict(original, item: item)))
        case .missing(let keys): command.discovered += keys
        case .missingKey(let entity):
            command.discovered += entity.map { [$0] } ?? command.command.footprint
            command.wantsKeys = true
        case .needsCandidate: command.wantsCandidates = true
        case .broken(let text):
            core.environment.logger.error("a command could not be decided", metadata: ["reason": "\(text)"])
            answers.append(Decided(command, .refused(.corrupt)))
        }
        guard undecided.sendsBack else { return }
        if command.passes < Writer.maximumPasses {
            returned.append(command)
        } else {
            core.environment.logger.error("a command found no footprint that holds it")
            state.release(command)
            answers.append(Decided(command, .refused(.corrupt)))
        }
    }
}

extension Undecided {
    /// The command goes to the loader once more.
    var sendsBack: Bool {
        switch self {
        case .missing, .missingKey, .needsCandidate: true
        case .refused, .conflict, .broken: false
        }
    }
}

extension Result where Failure == Undecided {
    fileprivate var sendsBack: Bool {
        if case .failure(let undecided) = self { undecided.sendsBack } else { false }
    }
}
