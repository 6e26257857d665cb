import CoreMetrics
import RefleksDomain
import RefleksStore
import Synchronization

/// What a decided command is told once the group is durable.
enum Answer: Sendable {
    case committed(seq: UInt64, recordedAt: Timestamp, [any Change])
    case unchanged(Committed)
    case refused(EngineRefusal)
    /// An earlier entry answers; a reader loads it.
    case repeated(entry: UInt64)
    case repeatedItem(ItemPlace)
    /// The original is loaded by a reader; the item of the atomic batch, if it is one.
    case conflict(ItemPlace?, item: Int?)

    init(_ verdict: Verdict, _ now: Timestamp) {
        switch verdict {
        case .commit(let changes): self = .committed(seq: 0, recordedAt: now, changes)
        case .unchanged(let effects):
            self = .unchanged(
                Committed(commitSeq: effects.commitSeq, recordedAt: now, isReplayed: false, items: [effects]))
        case .repeated(let entry): self = .repeated(entry: entry)
        case .repeatedItem(let place): self = .repeatedItem(place)
        case .nothing: self = .committed(seq: 0, recordedAt: now, [])
        case .repeatedItems(let changes):
            // Nothing is committed: every item is its original's answer.
            self = .committed(seq: 0, recordedAt: now, changes)
        }
    }

    /// What the caller may be told when nobody knows whether the group is durable: what was decided on it is unknown.
    var whenUnknown: EngineRefusal {
        if case .committed = self { .outcomeUnknown } else { .notServing }
    }

    /// Answers the command `now`, by way of a reader thread where an earlier entry has to be read.
    func deliver(to command: PendingCommand, at now: Monotonic, _ core: EngineCore) {
        core.queued.wrappingSubtract(1, ordering: .relaxed)
        switch self {
        case .committed(let seq, let recordedAt, let changes):
            core.metrics.visibleSeconds.record(now.seconds(since: command.submittedAt))
            let entry = Entry(seq: seq, recordedAt: recordedAt, changes: changes)
            let committed = Committed(of: entry, isReplayed: seq == 0)
            guard entry.repeatsItems else { return command.finish(.success(committed)) }
            read(for: command, core) { () throws(StoreError) in try core.history.fillingIn(committed) }
        case .unchanged(let committed): command.finish(.success(committed))
        case .refused(let refusal):
            core.metrics.refusals.increment()
            command.finish(.failure(refusal))
        case .repeated(let seq):
            read(for: command, core) { () throws(StoreError) in try core.history.answer(of: seq) }
        case .repeatedItem(let place):
            read(for: command, core) { () throws(StoreError) in try core.history.answer(of: place) }
        case .conflict(let place, let item):
            core.metrics.refusals.increment()
            guard let place else { return command.finish(.failure(.idempotencyConflict(original: nil))) }
            readConflict(place, item, command, core)
        }
    }

    private func read(
        for command: PendingCommand, _ core: EngineCore,
        _ answer: @escaping @Sendable () throws(StoreError) -> Committed
    ) {
        let isTaken = core.readers.run {
            do throws(StoreError) {
                command.finish(.success(try answer()))
            } catch {
                command.finish(.failure(core.refusal(for: error)))
            }
        }
        if !isTaken { command.finish(.failure(.notServing)) }
    }

    private func readConflict(_ place: ItemPlace, _ item: Int?, _ command: PendingCommand, _ core: EngineCore) {
        let isTaken = core.readers.run {
            do throws(StoreError) {
                let conflict = EngineRefusal.idempotencyConflict(original: try core.history.interaction(at: place))
                command.finish(.failure(item.map { .batchItem(index: $0, conflict) } ?? conflict))
            } catch {
                command.finish(.failure(core.refusal(for: error)))
            }
        }
        if !isTaken { command.finish(.failure(.notServing)) }
    }
}
