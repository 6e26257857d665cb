/// When a commit is synced to the disk.
package enum SQLiteDurability: String, Sendable, Hashable {
    /// Every commit: what was acknowledged survives power loss.
    case full = "FULL"
    /// Checkpoints only: power loss may undo the newest commits, never half of one.
    case normal = "NORMAL"
    /// Never: for the test that shows that the fault tests can see a loss.
    case off = "OFF"
}
