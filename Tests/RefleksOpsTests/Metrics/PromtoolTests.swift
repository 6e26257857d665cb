import CoreMetrics
import Foundation
import RefleksOps
import Testing

/// Debian's promtool (package prometheus, installed by `scripts/bootstrap --test`) judges the exposition.
struct PromtoolTests {
    private static let promtool = "/usr/bin/promtool"

    /// promtool's complaints; empty when it accepts `text`.
    private func complaints(about text: String) throws -> String {
        let (input, output) = (Pipe(), Pipe())
        let process = Process()
        process.executableURL = URL(filePath: Self.promtool)
        process.arguments = ["check", "metrics"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0
            ? "" : "exit \(process.terminationStatus): " + String(decoding: said, as: UTF8.self)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: promtool)))
    func `every catalogued metric passes promtool`() throws {
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
        #expect(try complaints(about: text) == "")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: promtool)))
    func `promtool would have complained`() throws {
        #expect(try complaints(about: "no_help_or_type_here_total{ 1\n").contains("error while linting"))
    }
}
