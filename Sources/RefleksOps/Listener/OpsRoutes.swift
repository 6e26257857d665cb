/// The ops listener's pages, apart from HTTP.
public struct OpsRoutes: Sendable {
    private let isAlive: @Sendable () -> Bool
    private let health: @Sendable () -> HealthReport
    private let metrics: @Sendable () -> String

    /// The closures run on the listener's thread at each request; they must not block for long.
    ///
    /// - Parameters:
    ///   - isAlive: whether the event loops run; must not touch the store.
    ///   - health: the server's state.
    ///   - metrics: Prometheus text 0.0.4.
    public init(
        isAlive: @escaping @Sendable () -> Bool, health: @escaping @Sendable () -> HealthReport,
        metrics: @escaping @Sendable () -> String
    ) {
        self.isAlive = isAlive
        self.health = health
        self.metrics = metrics
    }

    /// The page at `target` (a query is ignored).
    func page(_ target: String) -> OpsPage {
        switch target.prefix(while: { $0 != "?" }) {
        case "/livez": isAlive() ? .text(200, "ok\n") : .text(503, "an event loop hangs\n")
        case "/readyz": readiness(health())
        case "/healthz": healthPage(health())
        case "/metrics": OpsPage(status: 200, contentType: ExpositionText.contentType, body: metrics())
        default: .text(404, "pages: /livez /readyz /healthz /metrics\n")
        }
    }

    private func readiness(_ report: HealthReport) -> OpsPage {
        guard report.status != .serving else { return .text(200, "ok\n") }
        return .text(503, ([report.status.rawValue] + report.reasons).joined(separator: "\n") + "\n")
    }

    private func healthPage(_ report: HealthReport) -> OpsPage {
        OpsPage(status: report.status == .serving ? 200 : 503, contentType: "application/json", body: report.json)
    }
}

/// One answer of the ops listener.
struct OpsPage: Sendable, Hashable {
    var status: Int
    var contentType: String
    var body: String

    static func text(_ status: Int, _ body: String) -> OpsPage {
        OpsPage(status: status, contentType: "text/plain; charset=utf-8", body: body)
    }
}
