import CoreMetrics
import Synchronization

/// A metrics backend that keeps counters of one label each, and lets a test wait for a count.
final class CounterProbe: PartialMetrics {
    /// A counter's name and the value of its label, which is empty without one.
    struct Name: Hashable {
        let label: String
        let value: String
    }

    private struct State {
        var counts: [Name: Int64] = [:]
        var waiters: [(name: Name, count: Int64, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private final class Handler: CounterHandler {
        let probe: CounterProbe
        let name: Name

        init(_ probe: CounterProbe, _ name: Name) {
            self.probe = probe
            self.name = name
        }

        func increment(by amount: Int64) { probe.add(amount, to: name) }
        func reset() {}
    }

    private let state = Mutex(State())

    func count(_ label: String, _ value: String = "") -> Int64 {
        state.withLock { $0.counts[Name(label: label, value: value)] ?? 0 }
    }

    /// Returns when the counter has come to `count`.
    func reach(_ count: Int64, _ label: String, _ value: String = "") async {
        let name = Name(label: label, value: value)
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                guard state.counts[name] ?? 0 < count else { return true }
                state.waiters.append((name, count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        Handler(self, Name(label: label, value: dimensions.first?.1 ?? ""))
    }

    private func add(_ amount: Int64, to name: Name) {
        let awake = state.withLock { state in
            let count = (state.counts[name] ?? 0) + amount
            state.counts[name] = count
            let awake = state.waiters.filter { $0.name == name && $0.count <= count }
            state.waiters.removeAll { $0.name == name && $0.count <= count }
            return awake.map(\.continuation)
        }
        for continuation in awake { continuation.resume() }
    }
}
