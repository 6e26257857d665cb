import Dispatch
import Foundation
import RefleksDomain
import Synchronization

/// A wall clock that stands still until a test moves it, and at which a fit can be held: its thread asks, before every step,
/// whether its time is over, and gets the answer when the test lets go.
final class HeldClock: WallClock {
    private struct State {
        /// 2026-03-02 09:00 in Istanbul.
        var microseconds: Int64 = 1_772_431_200_000_000
        var isHolding = false
    }

    private let state = Mutex(State())
    private let gate = DispatchSemaphore(value: 0)
    private let (arrivals, arrive) = AsyncStream.makeStream(of: Void.self)

    func now() -> Timestamp {
        if state.withLock({ $0.isHolding }), Self.isFit {
            arrive.yield()
            gate.wait()
        }
        return Timestamp(microseconds: state.withLock { $0.microseconds })
    }

    func advance(seconds: Int64) { state.withLock { $0.microseconds += seconds * 1_000_000 } }

    /// The next fit waits at its first step.
    func hold() { state.withLock { $0.isHolding = true } }

    /// Returns when a fit waits here.
    func holdsFit() async {
        for await _ in arrivals { return }
    }

    /// The fit that waits goes on, and none waits any more.
    func letGo() {
        state.withLock { $0.isHolding = false }
        gate.signal()
    }

    /// By the name that the engine gives the thread.
    private static var isFit: Bool {
        guard let name = FileManager.default.contents(atPath: "/proc/thread-self/comm") else { return false }
        return name.starts(with: Data("refleks-model".utf8))
    }
}
