import CoreMetrics
public import RefleksRPC
public import RefleksWire
import Synchronization

/// Counts and times every call that the router sees: `refleks_rpc_requests_total`, `refleks_rpc_duration_seconds`,
/// `refleks_rpc_in_flight`, `refleks_rpc_shed_total`.
///
/// Labels are the method's full name and the status code's name, so their number is bounded by the contract.
public final class CallMetrics: CallObserver {
    private struct Key: Hashable {
        let method: UInt32
        let code: StatusCode
    }

    private struct Series {
        let requests: Counter
        let duration: CoreMetrics.Timer
    }

    private let registry: PrometheusRegistry
    private let inFlight = Atomic<Int64>(0)
    private let series = Mutex<[Key: Series]>([:])

    /// - Parameter registry: where the metrics are exposed.
    public init(_ registry: PrometheusRegistry) {
        self.registry = registry
        registry.onScrape { [weak self] samples in
            samples.gauge("refleks_rpc_in_flight", self.map { Double($0.inFlight.load(ordering: .relaxed)) })
        }
    }

    /// One more call runs.
    public func started(_ method: MethodDescriptor) {
        inFlight.wrappingAdd(1, ordering: .relaxed)
    }

    /// A running call ended.
    public func finished(_ method: MethodDescriptor, _ code: StatusCode, nanoseconds: UInt64) {
        inFlight.wrappingSubtract(1, ordering: .relaxed)
        let series = series(method, code)
        series.requests.increment()
        series.duration.recordNanoseconds(Int64(clamping: nanoseconds))
    }

    /// A call was refused before it ran.
    public func refused(_ method: MethodDescriptor?, _ code: StatusCode) {
        let labels = [("method", method?.fullName ?? "unknown"), ("code", code.name)]
        Counter(label: "refleks_rpc_shed_total", dimensions: labels, factory: registry).increment()
    }

    private func series(_ method: MethodDescriptor, _ code: StatusCode) -> Series {
        series.withLock { known in
            let key = Key(method: method.id, code: code)
            if let series = known[key] { return series }
            let labels = [("method", method.fullName), ("code", code.name)]
            let made = Series(
                requests: Counter(label: "refleks_rpc_requests_total", dimensions: labels, factory: registry),
                duration: CoreMetrics.Timer(
                    label: "refleks_rpc_duration_seconds", dimensions: labels, factory: registry))
            known[key] = made
            return made
        }
    }
}
