public import CoreMetrics
import Synchronization

/// The metrics of the process behind swift-metrics' API, exposed as Prometheus text.
///
/// Pass it to `Counter(label:dimensions:factory:)` and its kin; nothing uses swift-metrics' global bootstrap. Making a
/// metric takes a lock, so make it once and keep it; observing never waits for a scrape. A metric holds at most
/// `seriesLimit` label sets: further ones are counted and not exposed, so that no label value can grow the process.
public final class PrometheusRegistry: MetricsFactory, Sendable {
    /// Label sets per metric.
    public static let seriesLimit = 1_000

    private struct Family {
        let description: MetricDescription
        var series: [MetricLabels: any Instrument] = [:]
    }

    private struct State {
        var families: [String: Family] = [:]
        var collectors: [@Sendable (inout ScrapeSamples) -> Void] = []
    }

    private let descriptions: [String: MetricDescription]
    private let state = Mutex(State())
    private let dropped = CounterInstrument()

    /// - Parameter descriptions: names with help texts and buckets; a later one replaces an earlier one of its name.
    public init(descriptions: [MetricDescription] = MetricCatalogue.all) {
        self.descriptions = Dictionary(descriptions.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    }

    /// Adds values that are read at each scrape, on the ops listener's thread: keep `collect` short.
    public func onScrape(_ collect: @escaping @Sendable (inout ScrapeSamples) -> Void) {
        state.withLock { $0.collectors.append(collect) }
    }

    /// All metrics in text format 0.0.4, families by name, series by labels.
    public func exposition() -> String {
        let (families, collectors) = state.withLock { ($0.families, $0.collectors) }
        var samples = ScrapeSamples()
        for collect in collectors { collect(&samples) }
        samples.counter("refleks_metrics_series_dropped_total", dropped.current)

        var text = ExpositionText()
        for name in Set(families.keys).union(samples.values.keys).sorted() {
            write(name, families[name], samples.values[name], to: &text)
        }
        return text.text
    }

    private func write(
        _ name: String, _ family: Family?, _ sampled: ScrapeSamples.Values?, to text: inout ExpositionText
    ) {
        guard let description = family?.description ?? sampled.map({ describe(name, $0.kind) }) else { return }
        text.family(description)
        let series = family?.series ?? [:]
        for (labels, instrument) in series.sorted(by: { $0.key.text < $1.key.text }) {
            instrument.write(name, labels, to: &text)
        }
        let values = sampled?.byLabels ?? [:]
        for (labels, value) in values.sorted(by: { $0.key.text < $1.key.text }) where series[labels] == nil {
            text.sample(name, labels, value)
        }
    }

    private func describe(_ name: String, _ kind: MetricDescription.Kind) -> MetricDescription {
        if let known = descriptions[name], known.kind == kind { return known }
        return MetricDescription(name, kind, name)
    }

    /// The instrument of a name and label set, made by `make` when it is new. A name that exists with another kind and
    /// a label set beyond the limit get an instrument that works and is not exposed.
    private func instrument<Made: Instrument>(
        _ label: String, _ dimensions: [(String, String)], _ kind: MetricDescription.Kind,
        _ make: (MetricDescription) -> Made
    ) -> Made {
        let name = MetricName.legal(label)
        let labels = MetricLabels(dimensions)
        return state.withLock { state in
            var family = state.families[name] ?? Family(description: describe(name, kind))
            if let known = family.series[labels] as? Made { return known }
            let made = make(family.description)
            let fits = family.description.kind == kind && family.series[labels] == nil
            guard fits, family.series.count < Self.seriesLimit else {
                dropped.increment(by: 1)
                return made
            }
            family.series[labels] = made
            state.families[name] = family
            return made
        }
    }

    // swift-metrics' factory

    /// A rising integer; observing it is one atomic addition.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        instrument(label, dimensions, .counter) { _ in CounterInstrument() }
    }

    /// A rising number.
    public func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        instrument(label, dimensions, .counter) { _ in FloatingPointCounterInstrument() }
    }

    /// A gauge.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        instrument(label, dimensions, .gauge) { _ in GaugeInstrument() }
    }

    /// A histogram of the label's unit; a gauge without `aggregate`.
    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return instrument(label, dimensions, .gauge) { _ in GaugeInstrument() } }
        return instrument(label, dimensions, .histogram) { HistogramInstrument(bounds: $0.buckets) }
    }

    /// A histogram in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        instrument(label, dimensions, .histogram) { HistogramInstrument(bounds: $0.buckets) }
    }

    /// Nothing: a series lives as long as the process, because a scrape must not see it vanish.
    public func destroyCounter(_ handler: any CounterHandler) {}
    /// Nothing: a series lives as long as the process, because a scrape must not see it vanish.
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    /// Nothing: a series lives as long as the process, because a scrape must not see it vanish.
    public func destroyMeter(_ handler: any MeterHandler) {}
    /// Nothing: a series lives as long as the process, because a scrape must not see it vanish.
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Nothing: a series lives as long as the process, because a scrape must not see it vanish.
    public func destroyTimer(_ handler: any TimerHandler) {}
}
