import CoreMetrics
import Synchronization

/// Observations counted into fixed buckets; durations are exposed in seconds.
///
/// Any thread. One short lock per observation keeps buckets, sum and count of a scrape in agreement.
final class HistogramInstrument: Instrument, RecorderHandler, TimerHandler {
    private struct State {
        /// Observations per bucket, not cumulative; the last one is +Inf.
        var counts: [UInt64]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let state: Mutex<State>

    init(bounds: [Double]) {
        self.bounds = bounds
        self.state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    /// Values that are not finite are not observations and are left out.
    func record(_ value: Double) {
        guard value.isFinite else { return }
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        state.withLock {
            $0.counts[bucket] &+= 1  // 2^64 observations are out of reach
            $0.sum += value
        }
    }

    func write(_ name: String, _ labels: MetricLabels, to text: inout ExpositionText) {
        let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
        var cumulative: UInt64 = 0
        for (index, count) in counts.enumerated() {
            cumulative &+= count
            let bound = index < bounds.count ? bounds[index] : .infinity
            text.sample(name + "_bucket", labels, Double(cumulative), extra: "le=\"\(ExpositionText.number(bound))\"")
        }
        text.sample(name + "_sum", labels, sum)
        text.sample(name + "_count", labels, Double(cumulative))
    }
}
