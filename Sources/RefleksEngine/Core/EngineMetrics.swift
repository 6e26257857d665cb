import CoreMetrics
import RefleksDomain

/// The engine's measurements, through an injected factory.
final class EngineMetrics: Sendable {
    let groupSize: Recorder
    let commitSeconds: Recorder
    let visibleSeconds: Recorder
    let projectionLagSeconds: Recorder
    let projectionBatch: Recorder
    let overlayEntries: Gauge
    let queuedCommands: Gauge
    let commits: Counter
    let refusals: Counter
    let failures: Counter

    init(factory: any MetricsFactory) {
        func histogram(_ name: String) -> Recorder {
            Recorder(label: "refleks_engine_\(name)", dimensions: [], aggregate: true, factory: factory)
        }
        groupSize = histogram("commit_group_entries")
        commitSeconds = histogram("commit_duration_seconds")
        visibleSeconds = histogram("recorded_visible_seconds")
        projectionLagSeconds = histogram("projection_lag_seconds")
        projectionBatch = histogram("projection_batch_entries")
        overlayEntries = Gauge(label: "refleks_engine_overlay_entries", dimensions: [], factory: factory)
        queuedCommands = Gauge(label: "refleks_engine_queued_commands", dimensions: [], factory: factory)
        commits = Counter(label: "refleks_engine_commits_total", dimensions: [], factory: factory)
        refusals = Counter(label: "refleks_engine_refusals_total", dimensions: [], factory: factory)
        failures = Counter(label: "refleks_engine_failures_total", dimensions: [], factory: factory)
    }
}
