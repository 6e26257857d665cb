import CoreMetrics

/// What a server counts about its connections; calls are counted through the router's `CallObserver`.
struct ServerMetrics: Sendable {
    private let factory: any MetricsFactory
    private let open: Meter
    private let accepted: Counter
    private let handshakes: Counter
    private let resumed: Counter
    private let held: Meter

    init(factory: any MetricsFactory) {
        self.factory = factory
        open = Meter(label: "refleks_connections", factory: factory)
        accepted = Counter(label: "refleks_connections_accepted_total", factory: factory)
        handshakes = Counter(
            label: "refleks_tls_handshakes_total", dimensions: [("resumed", "false")], factory: factory)
        resumed = Counter(label: "refleks_tls_handshakes_total", dimensions: [("resumed", "true")], factory: factory)
        held = Meter(label: "refleks_message_memory_bytes", factory: factory)
    }

    /// A socket was accepted; `count` are open now.
    func connectionAccepted(count: Int) {
        accepted.increment()
        open.set(count)
    }

    /// A connection is gone; `count` are left.
    func connectionClosed(count: Int) {
        open.set(count)
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

    /// Bytes of messages in transit of all connections.
    func messageMemory(_ bytes: Int) {
        held.set(bytes)
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
