import RefleksDomain
import Synchronization

/// A wall clock that stands still until a test moves it.
final class ManualClock: WallClock {
    private let time: Mutex<Int64>

    /// 2026-03-02 09:00 in Istanbul.
    init(_ microseconds: Int64 = 1_772_431_200_000_000) {
        time = Mutex(microseconds)
    }

    func now() -> Timestamp { Timestamp(microseconds: time.withLock { $0 }) }

    func advance(seconds: Int64) { time.withLock { $0 += seconds * 1_000_000 } }
}
