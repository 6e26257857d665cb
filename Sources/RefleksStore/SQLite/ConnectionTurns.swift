import CSQLite
import Glibc

/// The turns of a connection whose thread works behind others. Used by the connection's thread.
final class ConnectionTurns {
    /// While it lasts, the thread rests after each turn, for as long as the turn was.
    var leisure: Leisure?
    private var began = timespec()

    /// Nanoseconds. A rest takes half as long again: the system wakes nobody to the microsecond.
    private static let turn = 100_000
    private static let rest = 50_000

    /// Called by SQLite between instructions, and by a paced file between writes: 0, with which a statement goes on.
    static let end: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
        if let context { Unmanaged<ConnectionTurns>.fromOpaque(context).takeUnretainedValue().end() }
        return 0
    }

    private func end() {
        guard let leisure, leisure.lasts else { return ThreadTurns.end() }
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let spent = (now.tv_sec - began.tv_sec) * 1_000_000_000 + now.tv_nsec - began.tv_nsec
        guard spent >= Self.turn else { return ThreadTurns.end() }
        var rest = timespec(tv_sec: 0, tv_nsec: Self.rest)
        nanosleep(&rest, nil)
        clock_gettime(CLOCK_MONOTONIC, &began)
    }
}
