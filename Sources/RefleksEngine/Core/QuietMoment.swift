/// When the projector has had nothing to do for so long that it may tidy up: once after each time that it had.
struct QuietMoment {
    /// When it last had, until it has tidied up after that.
    private var busyAt: Monotonic?

    /// Milliseconds: longer than the pauses of somebody who records one thing after the other, and short beside those
    /// between a busy hour and a quiet one.
    static let delay: UInt64 = 2_000

    /// At a start something may have been left of the time before.
    init(at now: Monotonic) { busyAt = now }

    /// There was something to do.
    mutating func note(at now: Monotonic) { busyAt = now }

    /// How long to wait for work, `longest` or less, so as to come back when it has been quiet for long enough.
    func pause(atMost longest: UInt64) -> UInt64 { busyAt == nil ? longest : min(longest, Self.delay) }

    /// Whether to tidy up now. Counts as having done so.
    mutating func isDue(at now: Monotonic) -> Bool {
        guard let busyAt, now >= busyAt.adding(milliseconds: Self.delay) else { return false }
        self.busyAt = nil
        return true
    }
}
