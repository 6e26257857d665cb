/// What is known of a metric before its first series appears: its kind, its help text and, for histograms, its buckets.
public struct MetricDescription: Sendable, Hashable {
    /// Prometheus's types; the raw values are those of a `# TYPE` line.
    public enum Kind: String, Sendable, Hashable {
        case counter, gauge, histogram
    }

    /// The full exposed name: `refleks_rpc_requests_total`.
    public let name: String
    public let kind: Kind
    /// One sentence; the `# HELP` line.
    public let help: String
    /// Ascending upper bounds of a histogram's buckets, without +Inf; empty for other kinds.
    public let buckets: [Double]

    /// Histograms take the bucket table of their unit (the suffix of `name`) unless `buckets` is given.
    public init(_ name: String, _ kind: Kind, _ help: String, buckets: [Double]? = nil) {
        self.name = name
        self.kind = kind
        self.help = help
        self.buckets = kind == .histogram ? buckets ?? Self.buckets(forName: name) : []
    }

    /// The fixed bucket table of a unit: one-two-five steps from 50 µs to 60 s for `_seconds`, powers of four from
    /// 256 B to 16 MiB for `_bytes`, powers of two to 1,024 for everything that is counted.
    static func buckets(forName name: String) -> [Double] {
        if name.hasSuffix("_seconds") { return durations }
        if name.hasSuffix("_bytes") { return sizes }
        return counts
    }

    private static let durations: [Double] = [
        0.00005, 0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 60,
    ]
    private static let sizes: [Double] = [256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216]
    private static let counts: [Double] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024]
}
