import CoreMetrics
import Testing

@testable import RefleksOps

struct PrometheusRegistryTests {
    private let registry = PrometheusRegistry(descriptions: [
        MetricDescription("calls_total", .counter, "Calls \\ by\nmethod."),
        MetricDescription("wait_seconds", .histogram, "Waiting.", buckets: [0.001, 1]),
    ])

    @Test func `a counter is exposed with its help, type and sorted labels`() {
        let counter = Counter(label: "calls_total", dimensions: [("method", "b"), ("code", "OK")], factory: registry)
        counter.increment(by: 2)
        counter.increment()
        #expect(
            registry.exposition().hasPrefix(
                """
                # HELP calls_total Calls \\\\ by\\nmethod.
                # TYPE calls_total counter
                calls_total{code="OK",method="b"} 3

                """))
    }

    @Test func `label values are escaped and label names made legal`() {
        let labels = [("a-b", "say \"hi\"\\\n"), ("9", ""), ("le", "x"), ("a-b", "second")]
        Counter(label: "calls_total", dimensions: labels, factory: registry).increment()
        #expect(
            registry.exposition().contains(
                #"calls_total{_9="",a_b="say \"hi\"\\\n",exported_le="x"} 1"#))
    }

    @Test func `a timer becomes cumulative buckets in seconds`() {
        let timer = Timer(label: "wait_seconds", dimensions: [("kind", "x")], factory: registry)
        timer.recordMicroseconds(1_000)
        timer.recordMilliseconds(250)
        timer.recordSeconds(3)
        #expect(
            registry.exposition().contains(
                """
                # TYPE wait_seconds histogram
                wait_seconds_bucket{kind="x",le="0.001"} 1
                wait_seconds_bucket{kind="x",le="1"} 2
                wait_seconds_bucket{kind="x",le="+Inf"} 3
                wait_seconds_sum{kind="x"} 3.251
                wait_seconds_count{kind="x"} 3
                """))
    }

    @Test func `gauges and meters go up and down`() {
        let meter = Meter(label: "open", factory: registry)
        meter.increment(by: 5)
        meter.decrement(by: 2)
        Gauge(label: "level", factory: registry).record(-1.5)
        let text = registry.exposition()
        #expect(text.contains("# TYPE open gauge\nopen 3\n"))
        #expect(text.contains("# TYPE level gauge\nlevel -1.5\n"))
    }

    @Test func `a recorder that aggregates takes the bucket table of its unit`() {
        Recorder(label: "frame_bytes", factory: registry).record(300)
        Recorder(label: "group_entries", factory: registry).record(3)
        let text = registry.exposition()
        #expect(text.contains("frame_bytes_bucket{le=\"256\"} 0\nframe_bytes_bucket{le=\"1024\"} 1\n"))
        #expect(text.contains("group_entries_bucket{le=\"2\"} 0\ngroup_entries_bucket{le=\"4\"} 1\n"))
    }

    @Test func `values that are not numbers are no observations`() {
        let recorder = Recorder(label: "wait_seconds", factory: registry)
        recorder.record(Double.nan)
        recorder.record(Double.infinity)
        recorder.record(0.5)
        #expect(registry.exposition().contains("wait_seconds_sum 0.5\nwait_seconds_count 1\n"))
    }

    @Test func `the same name and labels are the same series`() {
        for _ in 0..<3 { Counter(label: "calls_total", factory: registry).increment() }
        #expect(registry.exposition().contains("calls_total 3\n"))
    }

    @Test func `a metric stops growing at its series limit and says how many were dropped`() {
        for index in 0..<(PrometheusRegistry.seriesLimit + 7) {
            Counter(label: "calls_total", dimensions: [("id", "\(index)")], factory: registry).increment()
        }
        let lines = registry.exposition().split(separator: "\n").filter { $0.hasPrefix("calls_total{") }
        #expect(lines.count == PrometheusRegistry.seriesLimit)
        #expect(registry.exposition().contains("refleks_metrics_series_dropped_total 7\n"))
    }

    @Test func `a name that exists with another kind stays what it was`() {
        Counter(label: "calls_total", factory: registry).increment()
        Meter(label: "calls_total", factory: registry).set(99)
        let text = registry.exposition()
        #expect(text.contains("calls_total 1\n"))
        #expect(!text.contains("99"))
        #expect(text.contains("refleks_metrics_series_dropped_total 1\n"))
    }

    @Test func `values are read at each scrape`() {
        let readings = CoreMetricsReadings()
        registry.onScrape { $0.gauge("reading", readings.next(), [("of", "test")]) }
        #expect(registry.exposition().contains("# TYPE reading gauge\nreading{of=\"test\"} 1\n"))
        #expect(registry.exposition().contains("reading{of=\"test\"} 2\n"))
    }

    @Test(arguments: [
        (0.0, "0"), (12_345_678.0, "12345678"), (0.25, "0.25"), (.infinity, "+Inf"), (-.infinity, "-Inf"),
        (.nan, "NaN"), (1e300, "1e+300"),
    ])
    func `numbers are written in Go's notation`(value: Double, text: String) {
        #expect(ExpositionText.number(value) == text)
    }

    @Test func `every catalogued name is unique, legal and explained`() {
        let names = MetricCatalogue.all.map(\.name)
        #expect(Set(names).count == names.count)
        for description in MetricCatalogue.all {
            #expect(MetricName.legal(description.name) == description.name)
            #expect(description.help.hasSuffix("."))
            #expect((description.kind == .counter) == description.name.hasSuffix("_total"))
            #expect((description.kind == .histogram) == !description.buckets.isEmpty)
            #expect(description.buckets == description.buckets.sorted())
        }
    }
}

/// Counts its calls.
private final class CoreMetricsReadings: Sendable {
    private let counter = CounterInstrument()

    func next() -> Double {
        counter.increment(by: 1)
        return counter.current
    }
}
