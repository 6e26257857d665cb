import CoreMetrics

/// What a server counts about its connections; calls are counted through the router's `CallObserver`.
struct ServerMetrics: Sendable {
    private let factory: any MetricsFactory
    private let open: Meter
    private let accepted: Counter
    private let handshakes: Counter
    private let resumed: Counter

    init(factory: any MetricsFactory) {
        self.factory = factory
        open = Meter(label: "refleks_connections", factory: factory)
        accepted = Counter(label: "refleks_connections_accepted_total", factory: factory)
        handshakes = Counter(
            label: "refleks_tls_handshakes_total", dimensions: [("resumed", "false")], factory: factory)
        resumed = Counter(label: "refleks_tls_handshakes_total", dimensions: [("resumed", "true")], factory: factory)
    }

    /// A socket was accepted.
    ///
    /// The gauge is told of changes and not of totals: event loops report at the same time, and of two totals the older
    /// one could arrive last and stay.
    func connectionAccepted() {
        accepted.increment()
        open.increment()
    }

    /// A connection that was accepted is gone.
    func connectionClosed() {
        open.decrement()
    }

    /// A cap kept a connection out.
    func connectionRefused(_ refusal: ConnectionCensus.Refusal) {
        Counter(
            label: "refleks_connections_refused_total", dimensions: [("limit", refusal.label)], factory: factory
        ).increment()
    }

    func handshakeCompleted(isResumed: Bool) {
        (isResumed ? resumed : handshakes).increment()
    }

    func handshakeFailed(_ label: String) {
        Counter(
            label: "refleks_tls_handshake_failures_total", dimensions: [("reason", label)], factory: factory
        ).increment()
    }

    /// An established connection ended; `label` is its `CloseReason`'s.
    func connectionEnded(_ label: String) {
        Counter(
            label: "refleks_connections_closed_total", dimensions: [("reason", label)], factory: factory
        ).increment()
    }
}

extension ConnectionCensus.Refusal {
    /// The metric label and log value of the cap.
    var label: String {
        switch self {
        case .process: "process"
        case .address: "address"
        case .principal: "principal"
        }
    }
}
