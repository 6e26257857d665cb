/// Every metric that Refleks exposes: the place to look up a name before adding one, and where help texts come from.
///
/// A metric that is missing here still works (its kind follows from how it is made), but its help text is its name and
/// the repository's tests complain.
public enum MetricCatalogue {
    /// All descriptions; names are unique.
    public static let all: [MetricDescription] = rpc + connections + tls + engine + process

    private static let rpc: [MetricDescription] = [
        .init("refleks_rpc_requests_total", .counter, "Calls that ended, by method and status code."),
        .init(
            "refleks_rpc_duration_seconds", .histogram,
            "Time from a call's first frame to its STATUS, by method and status code."),
        .init("refleks_rpc_in_flight", .gauge, "Calls that are running now."),
        .init("refleks_rpc_shed_total", .counter, "Calls refused before they ran, by method and status code."),
    ]

    private static let connections: [MetricDescription] = [
        .init("refleks_connections", .gauge, "Open RPC connections."),
        .init("refleks_connections_accepted_total", .counter, "TCP connections accepted on the RPC port."),
        .init("refleks_connections_refused_total", .counter, "Connections closed before their first call, by reason."),
        .init("refleks_connections_closed_total", .counter, "RPC connections that ended, by reason."),
        .init(
            "refleks_message_memory_bytes", .gauge,
            "Bytes of messages in transit and of requests that are worked on, of all connections."),
    ]

    private static let tls: [MetricDescription] = [
        .init("refleks_tls_handshakes_total", .counter, "Completed TLS handshakes, full or resumed."),
        .init("refleks_tls_handshake_failures_total", .counter, "TLS handshakes that failed, by reason."),
        .init("refleks_tls_reloads_total", .counter, "Reloads of certificate, CA and CRL files, by result."),
        .init(
            "refleks_certificate_expiry_timestamp_seconds", .gauge,
            "When the certificate of the named file ends, as Unix time."),
        .init(
            "refleks_crl_in_use", .gauge,
            "1 when there is a revocation list, 0 when nothing is revoked for lack of one."),
        .init(
            "refleks_crl_expiry_timestamp_seconds", .gauge,
            "When the revocation list's next update is due, as Unix time."),
    ]

    private static let engine: [MetricDescription] = [
        .init("refleks_group_commit_entries", .histogram, "Ledger entries per group commit."),
        .init("refleks_fsync_seconds", .histogram, "Time of a group commit's COMMIT, its fsync included."),
        .init(
            "refleks_recorded_to_visible_seconds", .histogram,
            "Time from an item's arrival to its visibility on other connections."),
        .init("refleks_commands_total", .counter, "Commands decided by the engine, by result."),
        .init("refleks_append_failures_total", .counter, "Group commits that failed, for lack of space included."),
        .init(
            "refleks_projection_lag_seconds", .histogram, "Age of the oldest entry of a batch when it was projected."),
        .init("refleks_projection_batch_entries", .histogram, "Ledger entries per batch of the projector."),
        .init(
            "refleks_view_heads_kept_total", .counter,
            "Blocks of a customer's newest interactions that were kept for the views to come."),
        .init(
            "refleks_customer_ranks_moved_total", .counter,
            "Places in the ordered lists of customers that the daily round moved."),
        .init("refleks_commit_seq", .gauge, "Position of the last durable ledger entry."),
        .init("refleks_projection_applied_seq", .gauge, "Position up to which the projection holds the ledger."),
        .init("refleks_projection_lag_entries", .gauge, "Durable entries that the projection does not hold yet."),
        .init("refleks_overlay_entries", .gauge, "Entries in the overlay."),
        .init("refleks_overlay_bytes", .gauge, "Bytes of the entries in the overlay."),
        .init("refleks_writer_queue_commands", .gauge, "Commands that wait for the writer."),
        .init("refleks_store_bytes", .gauge, "Bytes on disk, by file: ledger, projection, keys, audit."),
        .init("refleks_audit_rows_total", .counter, "Rows of the audit that were made durable."),
        .init(
            "refleks_audit_failures_total", .counter, "Commits of the audit that failed, for lack of space included."),
        .init("refleks_audit_commit_seconds", .histogram, "Time of a commit of the audit, its fsync included."),
        .init("refleks_audit_queue_rows", .gauge, "Rows of the audit that are not durable yet."),
        .init("refleks_audit_seq", .gauge, "The newest durable row of the audit."),
        .init("refleks_last_commit_age_seconds", .gauge, "Time since the last group commit."),
        .init("refleks_serving", .gauge, "1 when the server accepts work, 0 when it does not."),
    ]

    private static let process: [MetricDescription] = [
        .init("refleks_build_info", .gauge, "Always 1; the labels say what is running."),
        .init("refleks_log_lines_dropped_total", .counter, "Log lines that found the log buffer full."),
        .init(
            "refleks_metrics_series_dropped_total", .counter,
            "Series that were not exposed because their metric had too many or another kind."),
        .init("process_cpu_seconds_total", .counter, "User and system CPU time."),
        .init("process_resident_memory_bytes", .gauge, "Resident memory."),
        .init(
            "process_resident_anonymous_memory_bytes", .gauge,
            "Resident anonymous memory: what the process itself has allocated."),
        .init("process_virtual_memory_bytes", .gauge, "Virtual memory."),
        .init("process_open_fds", .gauge, "Open file descriptors."),
        .init("process_max_fds", .gauge, "The limit of open file descriptors."),
        .init("process_threads", .gauge, "Threads."),
        .init("process_start_time_seconds", .gauge, "When the process started, as Unix time."),
    ]
}
