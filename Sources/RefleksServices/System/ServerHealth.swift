import RefleksContract
public import RefleksDomain
public import RefleksEngine
import RefleksMessages
import Synchronization

/// Whether the server takes calls, and since when: the engine's state, the audit's, and whether
/// the server is being stopped.
public final class ServerHealth: Sendable {
    /// One look at the server's health.
    struct Report: Sendable {
        var status: ServingStatus
        var reasons: [Reason]
        /// When it changed to this.
        var since: Timestamp
        /// The engine's state that the report is based on.
        var state: EngineStatus.State
        /// The audit's, likewise.
        var audit: AuditStatus.State
    }

    /// Why something does not serve.
    struct Reason: Sendable, Hashable {
        var template: MessageTemplate
        var arguments: [String] = []
    }

    private struct State {
        var isDraining = false
        var last: (status: ServingStatus, since: Timestamp)?
        var nextWaiter: UInt64 = 0
        var waiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
    }

    private let engine: Engine
    private let audit: AuditLog
    private let clock: any WallClock
    private let state = Mutex(State())

    /// The health of a server around `engine`.
    public init(engine: Engine, audit: AuditLog, clock: any WallClock) {
        self.engine = engine
        self.audit = audit
        self.clock = clock
    }

    /// Says that the server is being stopped: from now on it is NOT_SERVING.
    public func beginDraining() {
        let waiters = state.withLock { state in
            state.isDraining = true
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// The health now.
    func report() -> Report {
        let status = engine.status()
        let auditState = audit.status().state
        let now = clock.now()
        return state.withLock { state in
            var reasons = Self.reasons(status) + Self.reasons(auditState)
            if state.isDraining { reasons.append(Reason(template: Catalogue.System.draining)) }
            let serving: ServingStatus = reasons.isEmpty ? .serving : .notServing
            if state.last?.status != serving { state.last = (serving, now) }
            return Report(
                status: serving, reasons: reasons, since: state.last?.since ?? now, state: status.state,
                audit: auditState)
        }
    }

    /// Returns when the health may differ from `report`, or the task is cancelled.
    func change(after report: Report) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [engine] in await Self.engineChange(engine, from: report.state) }
            group.addTask { [audit] in await Self.auditChange(audit, from: report.audit) }
            if !report.reasons.contains(Reason(template: Catalogue.System.draining)) {
                group.addTask { await self.draining() }
            }
            _ = await group.next()
            group.cancelAll()
        }
    }

    /// A refused wait means that the engine has stopped: then nothing but a cancellation ends the wait.
    private static func engineChange(_ engine: Engine, from state: EngineStatus.State) async {
        do throws(EngineRefusal) {
            _ = try await engine.statusChanged(from: state)
        } catch {
            await CancellationWait().wait()
        }
    }

    private static func auditChange(_ audit: AuditLog, from state: AuditStatus.State) async {
        do throws(EngineRefusal) {
            try await audit.statusChanged(from: state)
        } catch {
            await CancellationWait().wait()
        }
    }

    private func draining() async {
        let number = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard !state.isDraining, !Task.isCancelled else { return true }
                    state.waiters[number] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: number) }?.resume()
        }
    }

    private static func reasons(_ state: AuditStatus.State) -> [Reason] {
        switch state {
        case .recording, .stopped: []
        case .full, .failed: [Reason(template: Catalogue.System.auditUnavailable)]
        }
    }

    private static func reasons(_ status: EngineStatus) -> [Reason] {
        switch status.state {
        case .serving: []
        case .rebuilding:
            [Reason(template: Catalogue.System.rebuilding, arguments: [String(status.rebuildProgress / 100)])]
        case .full: [Reason(template: Catalogue.System.diskFull)]
        case .failed: [Reason(template: Catalogue.System.storageFailed)]
        case .damaged: [Reason(template: Catalogue.System.ledgerDamaged)]
        case .stopped: [Reason(template: Catalogue.System.stopped)]
        }
    }
}
