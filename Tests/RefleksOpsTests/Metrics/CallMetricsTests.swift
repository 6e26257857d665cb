import RefleksRPC
import RefleksWire
import Testing

@testable import RefleksOps

struct CallMetricsTests {
    private let registry = PrometheusRegistry()
    private let method = MethodDescriptor(
        id: 7, fullName: "refleks.v1.S/M", shape: .unary, roles: [.branch], retry: .read,
        defaultDeadlineMilliseconds: 1_000, maximumDeadlineMilliseconds: 1_000)

    @Test func `a finished call is counted and timed by method and code`() {
        let metrics = CallMetrics(registry)
        metrics.started(method)
        metrics.started(method)
        #expect(registry.exposition().contains("refleks_rpc_in_flight 2\n"))
        metrics.finished(method, .ok, nanoseconds: 3_000_000)
        metrics.finished(method, .notFound, nanoseconds: .max)
        let text = registry.exposition()
        #expect(text.contains("refleks_rpc_in_flight 0\n"))
        #expect(text.contains(#"refleks_rpc_requests_total{code="OK",method="refleks.v1.S/M"} 1"#))
        #expect(text.contains(#"refleks_rpc_requests_total{code="NOT_FOUND",method="refleks.v1.S/M"} 1"#))
        #expect(
            text.contains(#"refleks_rpc_duration_seconds_bucket{code="OK",method="refleks.v1.S/M",le="0.005"} 1"#))
        #expect(
            text.contains(#"refleks_rpc_duration_seconds_bucket{code="OK",method="refleks.v1.S/M",le="0.002"} 0"#))
    }

    @Test func `a refused call is no request`() {
        let metrics = CallMetrics(registry)
        metrics.refused(method, .permissionDenied)
        metrics.refused(nil, .unimplemented)
        let text = registry.exposition()
        #expect(text.contains(#"refleks_rpc_shed_total{code="PERMISSION_DENIED",method="refleks.v1.S/M"} 1"#))
        #expect(text.contains(#"refleks_rpc_shed_total{code="UNIMPLEMENTED",method="unknown"} 1"#))
        #expect(!text.contains("refleks_rpc_requests_total"))
    }
}
