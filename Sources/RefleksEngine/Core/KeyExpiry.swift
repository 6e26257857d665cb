import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// Forgets idempotency keys whose time is over: a few at a time, by a command that is decided and committed like any
/// other, so that the ledger says what was forgotten and a rebuild forgets the same (ENGINE 10).
///
/// The projector's thread looks after each of its turns, at most once before the oldest key that it saw expires. Nothing
/// waits for it; without commits nothing is forgotten, and nothing is added either.
final class KeyExpiry: Sendable {
    private enum State {
        /// Nothing is to be found before this instant.
        case idle(until: Timestamp)
        /// A command is under way.
        case submitted
        /// The projection still holds what was forgotten until it has reached this entry.
        case committed(UInt64)
    }

    private let core: EngineCore
    private let state = Mutex(State.idle(until: Timestamp(microseconds: .min)))

    /// Keys of one command.
    static let step = 256
    /// Microseconds until the next try when a command was refused.
    private static let pause = Timestamp.microsecondsPerMinute

    init(core: EngineCore) {
        self.core = core
    }

    /// Looks for expired keys and sends a command that forgets some of them. Reads a row or two where there are none.
    func step() {
        let now = core.environment.clock.now()
        guard isDue(now) else { return }
        do throws(StoreError) {
            let oldest = try core.store.read { view throws(StoreError) in
                try Self.keys(in: view.oldestIdempotencies(limit: Self.step))
            }
            let expired = oldest.filter { $0.used.isExpired(at: now) }
            guard expired.isEmpty else { return submit(expired.map(\.key)) }
            // The keys that come later expire later.
            let next = oldest.first?.used.expiresAt ?? now.adding(microseconds: IdempotencyState.lifetime)
            state.withLock { $0 = .idle(until: next) }
        } catch {
            core.environment.logger.warning("looking for expired keys failed", metadata: ["reason": "\(error)"])
            wait(from: now)
        }
    }

    private func isDue(_ now: Timestamp) -> Bool {
        guard core.condition.state == .serving else { return false }
        let applied = core.state.withLock { $0.overlay.trimmedSeq }
        return state.withLock { state in
            switch state {
            case .idle(let until): now > until
            case .submitted: false
            case .committed(let seq): applied >= seq
            }
        }
    }

    private static func keys(
        in rows: [(index: BlindIndex, record: EntityRecord)]
    ) throws(StoreError) -> [(key: BlindIndex, used: IdempotencyState)] {
        var keys: [(key: BlindIndex, used: IdempotencyState)] = []
        for row in rows {
            guard case .idempotency(_, let used?, _) = try LoadedEntity(.idempotency(row.index), row.record) else {
                continue
            }
            keys.append((row.index, used))
        }
        return keys
    }

    private func submit(_ keys: [BlindIndex]) {
        state.withLock { $0 = .submitted }
        core.submit(.expireKeys(keys)) { [self] result in
            switch result {
            case .success(let committed): state.withLock { $0 = .committed(committed.commitSeq) }
            case .failure: wait(from: core.environment.clock.now())
            }
            // The projection may have reached the entry before this answer came.
            core.projectorWork.raise()
        }
    }

    private func wait(from now: Timestamp) {
        state.withLock { $0 = .idle(until: now.adding(microseconds: Self.pause)) }
    }
}
