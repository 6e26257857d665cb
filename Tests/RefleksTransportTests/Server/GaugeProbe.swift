import CoreMetrics
import Synchronization

/// A metrics backend that keeps the value of one gauge; all other metrics go nowhere.
///
/// It hears every two reports in the opposite order, as it may happen when two event loops report at the same time.
final class GaugeProbe: PartialMetrics, MeterHandler {
    private struct State {
        var value = 0.0
        var reports = 0
        var heldBack: (@Sendable (inout Double) -> Void)?
    }

    private let label: String
    private let state = Mutex(State())

    init(_ label: String) {
        self.label = label
    }

    /// What the gauge shows; an odd report is not in it yet.
    var value: Double { state.withLock { $0.value } }

    /// How often it was set or changed.
    var reports: Int { state.withLock { $0.reports } }

    private func report(_ change: @escaping @Sendable (inout Double) -> Void) {
        state.withLock { state in
            state.reports += 1
            guard let earlier = state.heldBack else {
                state.heldBack = change
                return
            }
            state.heldBack = nil
            change(&state.value)
            earlier(&state.value)
        }
    }

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { report { $0 = value } }
    func increment(by amount: Double) { report { $0 += amount } }
    func decrement(by amount: Double) { report { $0 -= amount } }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        label == self.label ? self : NOOPMetricsHandler.instance.makeMeter(label: label, dimensions: dimensions)
    }
}
