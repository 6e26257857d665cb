import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// Carries out what the ledger says is erased: the key table follows the ledger like a projection, with a position of its
/// own, so that a crash between an entry and its key's destruction is made good at the next opening, and so is an older copy
/// of the key table. Where the ledger itself is an older copy, what the key table remembers is erased in it again.
final class ErasureKeeper: Sendable {
    private let turn = Mutex<Void>(())

    /// Entries that are carried out in one transaction of the key table.
    private static let step = 64

    /// Destroys the keys of everybody whom the ledger has erased. Blocks; harmless when repeated.
    func carryOut(_ core: EngineCore) throws(StoreError) {
        try turn.withLock { _ throws(StoreError) in
            let epoch = core.store.epoch
            var seq = try core.keyStore.erasedSeq(epoch: epoch) ?? 0
            while true {
                let entries = try Self.entries(core, after: seq)
                guard let last = entries.last else { return }
                var erasures: [ErasureRecord] = []
                for entry in entries { erasures += try Self.erasures(of: entry) }
                try core.keyStore.erase(erasures, upTo: last.seq, epoch: epoch)
                for erasure in erasures { core.sealing.keys.forget(erasure.keyID) }
                seq = last.seq
            }
        }
    }

    private static func entries(_ core: EngineCore, after seq: UInt64) throws(StoreError) -> [LedgerEntry] {
        do throws(StoreError) {
            return try core.store.erasures(after: seq, limit: step)
        } catch {
            core.noteDamage(error)
            throw error
        }
    }

    private static func erasures(of entry: LedgerEntry) throws(StoreError) -> [ErasureRecord] {
        try Entry(entry).changes.compactMap { change in
            guard let erased = change as? SubjectErased else { return nil }
            return ErasureRecord(
                keyID: erased.keyID, customer: erased.number, erasedAt: erased.erasedAt.microseconds)
        }
    }

    /// Before serving, with the writer running: erases again whom a restored ledger has brought back, and then carries out
    /// what is left.
    func reconcile(_ core: EngineCore) throws(StoreError) {
        let isKnown = try core.keyStore.erasedSeq(epoch: core.store.epoch) != nil
        if !isKnown {
            try eraseAgain(core)
            // From here on the key table follows this ledger.
            try core.keyStore.erase([], upTo: 0, epoch: core.store.epoch)
        }
        try carryOut(core)
    }

    private func eraseAgain(_ core: EngineCore) throws(StoreError) {
        var after: UInt64 = 0
        var count = 0
        while true {
            let erasures = try core.keyStore.erasures(after: after, limit: Self.step)
            guard let last = erasures.last else { break }
            for erasure in erasures {
                let isErased = try eraseAgain(erasure, core)
                if isErased { count += 1 }
            }
            after = last.keyID
        }
        guard count > 0 else { return }
        core.environment.logger.notice(
            "erasures were applied again to a restored ledger", metadata: ["count": "\(count)"])
    }

    /// False when the ledger has nobody under the destroyed key.
    private func eraseAgain(_ erasure: ErasureRecord, _ core: EngineCore) throws(StoreError) -> Bool {
        guard let code = CustomerCode(number: erasure.customer) else { return false }
        try part(code, core)
        let survey: ErasureSurvey
        do throws(EngineRefusal) {
            survey = try CustomerReader(core: core).survey(code, alone: true)
        } catch {
            switch error {
            case .customerNotFound, .customerErased: return false
            default: throw .unexpected("an erasure could not be applied again")
            }
        }
        guard survey.keyIDs == [erasure.keyID] else { return false }
        let erasedAt = Timestamp(microseconds: erasure.erasedAt)
        let prepared = survey.prepared(
            [], reason: "", today: CalendarDate(istanbul: core.environment.clock.now()), erasedAt: erasedAt)
        try submit(.eraseSubject(prepared), core)
        return true
    }

    /// Takes back the merges of whom the restored ledger holds as one with others: these were not erased with him, or are
    /// erased again by themselves.
    private func part(_ code: CustomerCode, _ core: EngineCore) throws(StoreError) {
        let set: [CustomerState]
        do throws(EngineRefusal) {
            set = try CustomerReader(core: core).everybody(code)
        } catch {
            return
        }
        for customer in set {
            let number = customer.identity.number
            guard let edge = customer.links?.edge, number == code.number || edge.into == code.number,
                let merged = CustomerCode(number: number)
            else { continue }
            try submit(.liftRestriction(code), core)
            try submit(.unmerge(merged), core)
        }
    }

    /// Submits a command of the engine's own before it serves, and waits for its commit.
    private func submit(_ command: PreparedCommand, _ core: EngineCore) throws(StoreError) {
        let answer = Mutex<Result<Committed, EngineRefusal>?>(nil)
        let done = Signal()
        let pending = PendingCommand(command, principal: EngineCore.principal)
        core.queued.wrappingAdd(1, ordering: .relaxed)
        let isAwaited = pending.await { result in
            answer.withLock { $0 = result }
            done.raise()
        }
        guard isAwaited, core.commands.push(pending) else { throw .stopped("the engine ended while it was opened") }
        done.wait()
        if case .success = answer.withLock({ $0 }) { return }
        throw .unexpected("an erasure could not be applied again")
    }
}
