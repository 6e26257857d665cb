/// How long a small group waits for more commands, so that fewer syncs, wake-ups and packets serve the same commands: group
/// commit's delay, as PostgreSQL's `commit_delay`.
///
/// Only where it pays. One command alone never waits; and callers who send their next command after the last one's
/// answer bring none by being waited for: after some waits that brought hardly anybody, twice as many groups go without each time.
struct CommitDelay {
    /// A group of this many waits for nobody.
    static let enough = 12
    /// What a group waits at most, about as long as a good disk's sync.
    static let microseconds: UInt64 = 700
    /// Commands that a wait has to bring, unless the group is large enough with fewer.
    private static let worthwhile = 2
    /// Waits in a row that may bring nobody before groups go without: commands do not come evenly.
    private static let patience = 4
    /// Groups between two tries where waiting does not pay.
    private static let longestPause = 1_024

    /// Waits in a row that brought hardly anybody.
    private var failures = 0
    /// Groups that go without waiting.
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

    /// A wait for a group of `count` commands has brought so many more.
    mutating func note(came: Int, to count: Int) {
        failures = came >= Self.worthwhile || count + came >= Self.enough ? 0 : failures + 1
        left = failures <= Self.patience ? 0 : min(1 << min(failures - Self.patience - 1, 10), Self.longestPause)
    }
}
