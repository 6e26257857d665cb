/// The part of a core that work behind everything else takes while the process has other work: a tenth, in turns of a tenth of
/// a millisecond or of one piece of work, whichever is longer. Without other work it goes on and on.
///
/// Giving way (`WorkerThread.letOthersRun`) lets go of a core that somebody waits for already; whoever comes next, and the
/// caches, are better served by a core that is free (decision 0049).
struct DutyCycle {
    /// When the present turn began, or will begin after the rest.
    private var began: Monotonic
    /// When it was looked what other threads do, the CPU time that they had taken by then, in nanoseconds, and what that said.
    private var lookedAt: Monotonic
    private var othersTime: UInt64
    private var hasOtherWork = false

    /// Nanoseconds.
    private static let turn: UInt64 = 100_000
    /// Turns that a rest takes the place of, and its length at most: milliseconds.
    private static let rest: UInt64 = 9
    private static let maximumRest: UInt64 = 10
    /// Milliseconds between two looks, and the part of them that others have to work to count: one in `share`.
    private static let look: UInt64 = 10
    private static let share: UInt64 = 20

    init(at now: Monotonic, others: UInt64) {
        (began, lookedAt, othersTime) = (now, now, others)
    }

    /// Work begins, after a wait for it.
    mutating func begin(at now: Monotonic) { began = max(began, now) }

    /// Asked between two pieces of work; `others` is the CPU time that the process's other threads have taken, in nanoseconds.
    /// Until when to rest, when the turn is over and they work.
    mutating func rest(at now: Monotonic, others: @autoclosure () -> UInt64) -> Monotonic? {
        guard began.adding(nanoseconds: Self.turn) <= now else { return nil }
        if lookedAt.adding(milliseconds: Self.look) <= now {
            let (time, passed) = (others(), now.nanoseconds - lookedAt.nanoseconds)
            hasOtherWork = time > othersTime && time - othersTime > passed / Self.share
            (othersTime, lookedAt) = (time, now)
        }
        guard hasOtherWork else {
            began = now
            return nil
        }
        let rest = now.adding(nanoseconds: (now.nanoseconds - began.nanoseconds) &* Self.rest)
        began = min(rest, now.adding(milliseconds: Self.maximumRest))
        return began
    }
}
