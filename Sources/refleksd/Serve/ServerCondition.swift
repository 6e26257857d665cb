import RefleksDomain
import RefleksEngine
import RefleksOps
import RefleksRPC
import RefleksServices
import RefleksTransport
import Synchronization

/// What the ops listener asks for: the program's phase, the engine's state and the event loops' pulse, as far as they exist.
final class ServerCondition: ConnectionDirectory {
    private struct State {
        var isDraining = false
        var engine: Engine?
        var audit: AuditLog?
        var server: Server?
        var health: ServerHealth?
        var pulse: EventLoopPulse?
    }

    private let state = Mutex(State())
    private let clock: any WallClock

    init(clock: any WallClock) {
        self.clock = clock
    }

    /// From now on calls are taken.
    func serves(_ engine: Engine, _ audit: AuditLog, on server: Server) {
        let pulse = EventLoopPulse(server.eventLoops)
        state.withLock {
            $0.engine = engine
            $0.audit = audit
            $0.server = server
            $0.pulse = pulse
        }
    }

    /// The open connections, oldest first.
    func connections() async -> [ConnectionSummary] {
        await state.withLock { $0.server }?.connections() ?? []
    }

    /// Bytes of messages in transit of all connections; nil before it serves.
    var messageMemoryBytes: Int? {
        state.withLock { $0.server }?.messageMemoryBytes
    }

    /// `health` hears when the server drains.
    func tells(_ health: ServerHealth) {
        state.withLock { $0.health = health }
    }

    /// From now on the server is not ready.
    func drains() {
        let health = state.withLock { state in
            state.isDraining = true
            return state.health
        }
        health?.beginDraining()
    }

    /// Whether the event loops run; true while there are none yet.
    var isAlive: Bool {
        state.withLock { $0.pulse }?.isAlive ?? true
    }

    /// The engine's state; nil before it serves.
    var engineStatus: EngineStatus? {
        state.withLock { $0.engine }?.status()
    }

    /// The audit's state; nil before it serves.
    var auditStatus: AuditStatus? {
        state.withLock { $0.audit }?.status()
    }

    /// Seconds since the last commit of this run.
    func commitAge(_ status: EngineStatus) -> Double? {
        guard status.lastCommitAt > 0 else { return nil }
        return max(0, Double(clock.now().microseconds &- status.lastCommitAt) / 1e6)
    }

    /// The answer of `/healthz`.
    var report: HealthReport {
        guard let status = engineStatus else { return HealthReport(status: .starting, version: Version.text) }
        let isDraining = state.withLock { $0.isDraining }
        let reasons = Self.reasons(status.state) + Self.reasons(auditStatus?.state)
        return HealthReport(
            status: isDraining ? .draining : reasons.isEmpty ? .serving : .notServing,
            reasons: reasons, version: Version.text,
            lastCommitAgeSeconds: commitAge(status), commitSeq: status.durableSeq)
    }

    private static func reasons(_ state: AuditStatus.State?) -> [String] {
        switch state {
        case .recording, .stopped, nil: []
        case .full, .failed: ["AUDIT_UNAVAILABLE"]
        }
    }

    private static func reasons(_ state: EngineStatus.State) -> [String] {
        switch state {
        case .serving: []
        case .rebuilding: ["PROJECTION_REBUILDING"]
        case .full: ["DISK_FULL"]
        case .failed: ["DISK_FAILED"]
        case .damaged: ["LEDGER_DAMAGED"]
        case .stopped: ["ENGINE_STOPPED"]
        }
    }
}
