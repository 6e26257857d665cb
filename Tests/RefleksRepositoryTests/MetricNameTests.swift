import Foundation
import Testing

/// One catalogue names every metric: what the sources emit, and what alerts and dashboards ask for.
struct MetricNameTests {
    static let cataloguePath = "Sources/RefleksOps/Metrics/MetricCatalogue.swift"
    static let catalogued = names(in: Repository.text(cataloguePath), #""((?:refleks|process)_[a-z_]+)""#)
    static let emitted = Repository.sources
        .filter { $0.path.hasPrefix("Sources/") && $0.path != cataloguePath }
        .reduce(into: Set<String>()) {
            $0.formUnion(names(in: $1.lines.joined(separator: "\n"), #""(refleks_[a-z_]+)""#))
        }

    static func names(in text: String, _ pattern: String) -> Set<String> {
        guard let expression = try? Regex(pattern) else { return [] }
        return Set(text.matches(of: expression).compactMap { $0.output[1].substring.map(String.init) })
    }

    @Test func `every metric that the sources emit is in the catalogue`() {
        #expect(Self.emitted.count > 20)
        expectNone(Self.emitted.subtracting(Self.catalogued).sorted())
    }

    @Test func `every metric of the catalogue is emitted`() {
        let own = Self.catalogued.filter { $0.hasPrefix("refleks_") }
        expectNone(own.subtracting(Self.emitted).sorted())
    }

    @Test(arguments: ["docker/prometheus/alerts.yml", "docker/grafana/dashboards/refleks.json"])
    func `alerts and dashboards ask for metrics that exist`(path: String) {
        let asked = Self.names(in: Repository.text(path), #"\b(refleks_[a-z_]+)[\[{ )]"#)
        #expect(asked.count > 5)
        let exposed = Self.catalogued.union(
            ["_bucket", "_sum", "_count"].flatMap { suffix in Self.catalogued.map { $0 + suffix } })
        expectNone(asked.subtracting(exposed).sorted())
    }
}
