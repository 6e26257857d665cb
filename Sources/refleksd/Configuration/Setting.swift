import RefleksMessages

/// Every setting of the server: its name on the command line, in the environment and in the file, and its default.
///
/// `tls-min` is `--tls-min`, `REFLEKS_TLS_MIN` and `"tls_min"`. Secrets are not settings: the master key comes from the
/// data directory or from `REFLEKS_MASTER_KEY` alone and is never printed.
enum Setting: String, CaseIterable {
    case data, listen, ops, certificate, key, ca, crl
    case sources
    case tlsMin = "tls-min"
    case logLevel = "log-level"
    case eventLoops = "event-loops"
    case readerThreads = "reader-threads"
    case maxConnections = "max-connections"
    case maxConnectionsPerAddress = "max-connections-per-address"
    case maxConnectionsPerCaller = "max-connections-per-caller"
    case memoryBudgetMiB = "memory-budget-mib"
    case drainSeconds = "drain-seconds"

    var environmentName: String {
        "REFLEKS_" + rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    }

    var fileName: String { rawValue.map { $0 == "-" ? "_" : String($0) }.joined() }

    /// What holds when nobody sets it; nil for what has no default or follows from another setting.
    var defaultValue: String? {
        switch self {
        case .listen: "127.0.0.1:7360"
        case .ops: "127.0.0.1:7361"
        case .tlsMin: "1.3"
        case .logLevel: "info"
        case .readerThreads: "2"
        case .maxConnections: "10000"
        case .maxConnectionsPerAddress: "1000"
        case .maxConnectionsPerCaller: "64"
        case .memoryBudgetMiB: "256"
        case .drainSeconds: "30"
        case .data, .certificate, .key, .ca, .crl, .sources, .eventLoops: nil
        }
    }
}

/// A setting's text and where it came from, for messages.
struct SettingValue: Sendable, Hashable {
    let text: String
    let source: SettingSource
}

/// Where a setting comes from.
enum SettingSource: Sendable, Hashable {
    /// `--listen`, `REFLEKS_LISTEN` or the file's path.
    case given(String)
    /// Nobody set it.
    case preset

    func text(_ language: Language) -> String {
        switch self {
        case .given(let name): name
        case .preset: Catalogue.CLILabel.preset.text(language)
        }
    }
}
