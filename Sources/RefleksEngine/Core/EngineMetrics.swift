import CoreMetrics
import RefleksDomain

/// The engine's measurements, through an injected factory; what they mean is in the ops listener's catalogue of metrics.
final class EngineMetrics: Sendable {
    let groupSize: Recorder
    let commitSeconds: Recorder
    let visibleSeconds: Recorder
    let projectionLagSeconds: Recorder
    let projectionBatch: Recorder
    let commits: Counter
    let refusals: Counter
    let failures: Counter
    let headsKept: Counter
    let ranksMoved: Counter

    init(factory: any MetricsFactory) {
        func histogram(_ label: String) -> Recorder {
            Recorder(label: label, dimensions: [], aggregate: true, factory: factory)
        }
        func commands(_ result: String) -> Counter {
            Counter(label: "refleks_commands_total", dimensions: [("result", result)], factory: factory)
        }
        groupSize = histogram("refleks_group_commit_entries")
        commitSeconds = histogram("refleks_fsync_seconds")
        visibleSeconds = histogram("refleks_recorded_to_visible_seconds")
        projectionLagSeconds = histogram("refleks_projection_lag_seconds")
        projectionBatch = histogram("refleks_projection_batch_entries")
        commits = commands("committed")
        refusals = commands("refused")
        headsKept = Counter(label: "refleks_view_heads_kept_total", dimensions: [], factory: factory)
        ranksMoved = Counter(label: "refleks_customer_ranks_moved_total", dimensions: [], factory: factory)
        failures = Counter(label: "refleks_append_failures_total", dimensions: [], factory: factory)
    }
}
