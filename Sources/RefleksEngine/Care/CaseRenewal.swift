import Logging
import RefleksDomain
import RefleksStore
import Synchronization

/// Names a case with the customer for whom it was opened.
struct CaseName: Sendable {
    let number: UInt64
    let id: UInt64
}

/// Computes anew what open cases are promised when another calendar or other targets hold: some at a time, by commands that are
/// decided and committed like any other, so that each case's history tells it (ENGINE 10).
///
/// The projector's thread goes through the queue once after every such change, and once after each start. What is to be renewed
/// follows from what is stored, so nothing has to be remembered: after a crash the rest is found again. A case that is opened, or
/// whose clock starts, meanwhile is promised by what holds already, so none is passed by.
final class CaseRenewal: Sendable {
    private enum State {
        /// Every case was looked at by what holds since this commit; nil: none was since the start.
        case done(UInt64?)
        /// The change of this commit, or an earlier one, is looked for from here on, once the projection holds `after`.
        case looking(for: UInt64, after: UInt64, from: CasePosition?)
        /// A command is under way.
        case submitted
        /// A command was refused: not before this instant.
        case pausing(until: Timestamp)
    }

    private let core: EngineCore
    private let state = Mutex(State.done(nil))

    /// Cases that are looked at in one step, and so at most in one command.
    static let step = 256
    /// Microseconds until the next try when a command was refused; the queue is gone through from its beginning then.
    private static let pause = Timestamp.microsecondsPerMinute

    init(core: EngineCore) {
        self.core = core
    }

    /// Goes on with the queue where that is due. Compares two numbers where it is not.
    func step() {
        guard core.condition.state == .serving else { return }
        let (wanted, durable, applied) = core.state.withLock {
            ($0.directory.promisesSeq, $0.overlay.durableSeq, $0.overlay.trimmedSeq)
        }
        let now = core.environment.clock.now()
        let from: (goal: UInt64, position: CasePosition?)? = state.withLock { state in
            switch state {
            case .done(let seq) where seq == wanted: return nil
            case .pausing(let until) where now <= until: return nil
            case .done, .pausing: state = .looking(for: wanted, after: durable, from: nil)
            case .looking, .submitted: break
            }
            guard case .looking(let goal, let after, let position) = state, applied >= after else { return nil }
            return (goal, position)
        }
        guard let from else { return }
        do throws(StoreError) { try look(from.goal, after: from.position) } catch {
            core.environment.logger.warning("looking for cases to renew failed", metadata: ["reason": "\(error)"])
            wait()
        }
    }

    private func look(_ goal: UInt64, after position: CasePosition?) throws(StoreError) {
        let found = try core.store.read { view throws(StoreError) in
            try view.cases(CaseFilter(), after: position, scan: Self.step)
        }
        let directory = core.state.withLock { $0.directory }
        var names: [CaseName] = []
        for row in found.rows {
            let care = try row.read().care
            let calendar = (care.branch.isEmpty ? nil : directory.calendar(care.branch)) ?? .office
            guard care.renewed(directory.policy.levels.targets(care.tier), calendar) != nil else { continue }
            names.append(CaseName(number: row.customer, id: row.id))
        }
        let next: State = found.next.map { State.looking(for: goal, after: 0, from: $0) } ?? .done(goal)
        guard names.isEmpty else { return submit(names, then: next) }
        state.withLock { $0 = next }
        if found.next != nil { core.projectorWork.raise() }
    }

    private func submit(_ names: [CaseName], then next: State) {
        state.withLock { $0 = .submitted }
        core.submit(.renewCases(names)) { [self] result in
            switch result {
            case .success: state.withLock { $0 = next }
            case .failure: wait()
            }
            core.projectorWork.raise()
        }
    }

    private func wait() {
        let until = core.environment.clock.now().adding(microseconds: Self.pause)
        state.withLock { $0 = .pausing(until: until) }
    }
}
