import CoreMetrics
import Foundation
import RefleksOps
import RefleksTestSupport
import Testing

/// Debian's promtool (package prometheus, installed by `scripts/bootstrap --test`) judges the exposition.
struct PromtoolTests {
    private static let promtool = "/usr/bin/promtool"

    /// promtool's complaints; empty when it accepts `text`.
    private func complaints(about text: String) async throws -> String {
        let judged = try await run(Self.promtool, ["check", "metrics"], input: text)
        return judged.status == 0 ? "" : "exit \(judged.status): " + judged.output
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: promtool)))
    func `every catalogued metric passes promtool`() async throws {
        let registry = PrometheusRegistry()
        let process = ProcessMetrics()
        registry.onScrape { process.collect(into: &$0) }
        for description in MetricCatalogue.all where description.name.hasPrefix("refleks_") {
            let labels = [("method", "refleks.v1.S/M"), ("reason", "a \"b\" \\ c\nd ı")]
            switch description.kind {
            case .counter: Counter(label: description.name, dimensions: labels, factory: registry).increment()
            case .gauge: Gauge(label: description.name, dimensions: labels, factory: registry).record(1.5)
            case .histogram: Recorder(label: description.name, dimensions: labels, factory: registry).record(0.003)
            }
        }
        let text = registry.exposition()
        #expect(text.components(separatedBy: "# HELP ").count > 30)
        #expect(try await complaints(about: text) == "")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: promtool)))
    func `promtool would have complained`() async throws {
        #expect(try await complaints(about: "no_help_or_type_here_total{ 1\n").contains("error while linting"))
    }
}
