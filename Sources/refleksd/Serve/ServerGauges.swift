import RefleksDomain
import RefleksEngine
import RefleksOps
import RefleksStore
import RefleksTransport

/// What is read at each scrape: engine, store, certificates, process, build.
struct ServerGauges: Sendable {
    let condition: ServerCondition
    let store: SQLiteStore
    let keys: SQLiteKeyStore
    let audit: SQLiteAuditStore
    let tls: TLSContextSource
    let logs: LogWriter
    let process = ProcessMetrics()

    func collect(into samples: inout ScrapeSamples) {
        process.collect(into: &samples)
        samples.gauge("refleks_build_info", 1, [("version", Version.text)])
        samples.counter("refleks_log_lines_dropped_total", logs.droppedLines)
        samples.gauge("refleks_message_memory_bytes", condition.messageMemoryBytes.map(Double.init))
        collectEngine(into: &samples)
        collectStore(into: &samples)
        collectCertificates(into: &samples)
    }

    private func collectEngine(into samples: inout ScrapeSamples) {
        samples.gauge("refleks_serving", condition.report.status == .serving ? 1 : 0)
        samples.gauge("refleks_audit_queue_rows", condition.auditStatus.map { Double($0.queuedRows) })
        samples.gauge("refleks_audit_seq", condition.auditStatus.map { Double($0.head.seq) })
        guard let status = condition.engineStatus else { return }
        samples.gauge("refleks_commit_seq", Double(status.durableSeq))
        samples.gauge("refleks_projection_applied_seq", Double(status.appliedSeq))
        samples.gauge("refleks_projection_lag_entries", Double(status.durableSeq) - Double(status.appliedSeq))
        samples.gauge("refleks_overlay_entries", Double(status.overlayEntries))
        samples.gauge("refleks_overlay_bytes", Double(status.overlayBytes))
        samples.gauge("refleks_writer_queue_commands", Double(status.queuedCommands))
        samples.gauge("refleks_last_commit_age_seconds", condition.commitAge(status))
    }

    /// A file whose size cannot be read is left out of this scrape.
    private func collectStore(into samples: inout ScrapeSamples) {
        do {
            let sizes = try store.sizes()
            samples.gauge("refleks_store_bytes", Double(sizes.ledger), [("file", "ledger")])
            samples.gauge("refleks_store_bytes", Double(sizes.projection), [("file", "projection")])
            samples.gauge("refleks_store_bytes", Double(try keys.size()), [("file", "keys")])
            samples.gauge("refleks_store_bytes", Double(try audit.size()), [("file", "audit")])
        } catch {
            return
        }
    }

    private func collectCertificates(into samples: inout ScrapeSamples) {
        let context = tls.current
        let name = "refleks_certificate_expiry_timestamp_seconds"
        samples.gauge(name, Double(context.certificateExpiry), [("file", "server")])
        samples.gauge(name, Double(context.authorityExpiry), [("file", "ca")])
        samples.gauge("refleks_crl_in_use", context.revocationListExpiry == nil ? 0 : 1)
        samples.gauge("refleks_crl_expiry_timestamp_seconds", context.revocationListExpiry.map(Double.init))
    }
}
