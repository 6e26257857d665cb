import CoreMetrics
import Logging
import RefleksCrypto
import RefleksStore

/// The thread that chains what is queued and commits it.
///
/// A commit for which there was no space is tried again with the same rows. After any other error nobody knows what the
/// disk holds: nothing is tried again, and the rows that were not durable are lost; the log says how many.
final class AuditGroupWriter: @unchecked Sendable {
    // Sendable: used by its thread only.
    private let queue: AuditQueue
    private let store: any AuditStore
    private let logger: Logger
    private let headLogMilliseconds: UInt64
    private var chain: AuditChain
    private var headLoggedAt: Monotonic?

    private let rows: Counter
    private let failures: Counter
    private let commitSeconds: Recorder

    init(
        queue: AuditQueue, store: any AuditStore, head: AuditHead, _ configuration: AuditConfiguration,
        _ environment: EngineEnvironment
    ) {
        self.queue = queue
        self.store = store
        logger = environment.logger
        headLogMilliseconds = configuration.headLogMilliseconds
        chain = AuditChain(after: head)
        let metrics = environment.metrics
        rows = Counter(label: "refleks_audit_rows_total", dimensions: [], factory: metrics)
        failures = Counter(label: "refleks_audit_failures_total", dimensions: [], factory: metrics)
        commitSeconds = Recorder(
            label: "refleks_audit_commit_seconds", dimensions: [], aggregate: true, factory: metrics)
    }

    func run() {
        // Nobody waits for a row: whoever answers does not wait for the whole of a turn. But its priority stays, for without
        // rows there are no reads.
        ThreadTurns.shorten()
        logHead("audit opened")
        var group: [AuditEvent] = []
        while queue.take(into: &group) {
            guard write(group) else { break }
            if headIsDue { logHead("audit head") }
        }
        queue.stop()
        logHead("audit closed")
    }

    /// Rows after which others have a turn: some tens of microseconds.
    private static let piece = 16

    /// False when nothing more can be written.
    private func write(_ group: [AuditEvent]) -> Bool {
        var next = chain
        let group = group.enumerated().map { index, event in
            if index.isMultiple(of: Self.piece) { giveWay() }
            return next.append(event)
        }
        while true {
            let begun = Monotonic.now
            do throws(StoreError) {
                try store.append(group, pause: giveWay)
                commitSeconds.record(Monotonic.now.seconds(since: begun))
                rows.increment(by: group.count)
                chain = next
                queue.committed(upTo: chain.head)
                return true
            } catch .full(let reason) {
                failures.increment()
                logger.error("the audit found no space; reads of persons are refused", metadata: ["cause": "\(reason)"])
                queue.isOutOfSpace()
                if !queue.pause() { return giveUp(reason) }
            } catch {
                failures.increment()
                return giveUp(error.text)
            }
        }
    }

    /// The answers that the rows tell of come first as long as there is room for more.
    private func giveWay() {
        if queue.isRoomy { WorkerThread.letOthersRun() }
    }

    private func giveUp(_ reason: String) -> Bool {
        let lost = queue.fail()
        logger.critical(
            "the audit failed; reads of persons are refused", metadata: ["cause": "\(reason)", "lost_rows": "\(lost)"])
        return false
    }

    private var headIsDue: Bool {
        guard let last = headLoggedAt else { return true }
        return last.adding(milliseconds: headLogMilliseconds) <= Monotonic.now
    }

    /// The head in the log is the copy that whoever changes the file cannot reach, where logs are shipped away.
    private func logHead(_ message: Logger.Message) {
        headLoggedAt = .now
        logger.notice(
            message, metadata: ["audit_seq": "\(chain.head.seq)", "audit_hash": "\(Hex.encode(chain.head.hash))"])
    }
}
