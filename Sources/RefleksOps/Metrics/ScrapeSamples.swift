/// Values read at the moment of a scrape.
public struct ScrapeSamples {
    struct Values {
        let kind: MetricDescription.Kind
        var byLabels: [MetricLabels: Double]
    }

    private(set) var values: [String: Values] = [:]

    /// A number that goes up and down; nil leaves it out.
    public mutating func gauge(_ name: String, _ value: Double?, _ labels: [(String, String)] = []) {
        add(name, .gauge, value, labels)
    }

    /// A number that only rises; nil leaves it out.
    public mutating func counter(_ name: String, _ value: Double?, _ labels: [(String, String)] = []) {
        add(name, .counter, value, labels)
    }

    private mutating func add(
        _ name: String, _ kind: MetricDescription.Kind, _ value: Double?, _ labels: [(String, String)]
    ) {
        guard let value else { return }
        let name = MetricName.legal(name)
        var known = values[name] ?? Values(kind: kind, byLabels: [:])
        guard known.kind == kind, known.byLabels.count < PrometheusRegistry.seriesLimit else { return }
        known.byLabels[MetricLabels(labels)] = value
        values[name] = known
    }
}
