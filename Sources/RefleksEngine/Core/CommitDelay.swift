/// How long a small group waits for more commands, so that fewer syncs, wake-ups and packets serve the same commands: group
/// commit's delay, as PostgreSQL's `commit_delay`.
///
/// Only where it pays. One command alone never waits; and callers who send their next command after the last one's
/// answer bring none by waiting for them, so a wait that brought hardly anybody is not tried again for twice as many groups.
struct CommitDelay {
    /// A group of this many waits for nobody.
    static let enough = 12
    /// What a group waits at most, about as long as a good disk's sync.
    static let microseconds: UInt64 = 700
    /// Commands that a wait has to bring.
    private static let worthwhile = 2
    /// Groups between two tries where waiting does not pay.
    private static let longestPause = 1_024

    private var pause = 0
    private var left = 0

    /// Whether a group for which `count` commands have arrived is to wait. Counts as a group.
    mutating func isDue(count: Int) -> Bool {
        guard count > 1, count < Self.enough else { return false }
        guard left == 0 else {
            left -= 1
            return false
        }
        return true
    }

    /// A wait has brought so many commands.
    mutating func note(came: Int) {
        pause = came >= Self.worthwhile ? 0 : min(max(2 * pause, 1), Self.longestPause)
        left = pause
    }
}
