import CoreMetrics
import Synchronization

/// A series that can print itself; what the registry keeps per label set.
protocol Instrument: AnyObject, Sendable {
    func write(_ name: String, _ labels: MetricLabels, to text: inout ExpositionText)
}

/// A rising integer. Any thread; an increment is one atomic addition.
final class CounterInstrument: Instrument, CounterHandler {
    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) {
        guard amount > 0 else { return }
        // Wraps after 2^63 increments, which no process lives to see.
        value.wrappingAdd(amount, ordering: .relaxed)
    }

    func reset() { value.store(0, ordering: .relaxed) }

    var current: Double { Double(value.load(ordering: .relaxed)) }

    func write(_ name: String, _ labels: MetricLabels, to text: inout ExpositionText) {
        text.sample(name, labels, current)
    }
}

/// A rising number. Any thread.
final class FloatingPointCounterInstrument: Instrument, FloatingPointCounterHandler {
    private let value = Mutex(0.0)

    func increment(by amount: Double) {
        guard amount > 0, amount.isFinite else { return }
        value.withLock { $0 += amount }
    }

    func reset() { value.withLock { $0 = 0 } }

    func write(_ name: String, _ labels: MetricLabels, to text: inout ExpositionText) {
        text.sample(name, labels, value.withLock { $0 })
    }
}

/// A number that goes up and down. Any thread.
final class GaugeInstrument: Instrument, MeterHandler, RecorderHandler {
    private let value = Mutex(0.0)

    func set(_ new: Int64) { set(Double(new)) }
    func set(_ new: Double) { value.withLock { $0 = new } }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func record(_ new: Int64) { set(Double(new)) }
    func record(_ new: Double) { set(new) }

    func write(_ name: String, _ labels: MetricLabels, to text: inout ExpositionText) {
        text.sample(name, labels, value.withLock { $0 })
    }
}
