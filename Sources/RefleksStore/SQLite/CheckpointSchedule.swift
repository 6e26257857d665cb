/// When to move the log into its file: after every so many new pages, also while readers keep the log from starting
/// over, so that a commit never pays for a checkpoint that cannot get further.
struct CheckpointSchedule: Sendable {
    /// Pages of 4 KiB between two checkpoints.
    let interval: Int
    private var lastAttempt = 0

    init(interval: Int) {
        self.interval = interval
    }

    /// Whether to run one now, with `logPages` pages in the log. Counts as the attempt.
    mutating func isDue(logPages: Int) -> Bool {
        guard isDue(logPages: logPages, every: interval) else { return false }
        note(logPages: logPages)
        return true
    }

    /// Whether to run one after `pages` new ones.
    func isDue(logPages: Int, every pages: Int) -> Bool {
        // A smaller log has started over since the last attempt.
        logPages - (logPages < lastAttempt ? 0 : lastAttempt) >= pages
    }

    /// There was an attempt.
    mutating func note(logPages: Int) { lastAttempt = logPages }
}
