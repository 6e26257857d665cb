import Testing

@testable import RefleksEngine

struct CommitDelayTests {
    /// How many of `groups` wait, when every group finds `count` commands and every wait brings `came`.
    private static func waits(_ delay: inout CommitDelay, groups: Int, count: Int, came: Int) -> Int {
        (0..<groups).count { _ in
            guard delay.isDue(count: count) else { return false }
            delay.note(came: came, to: count)
            return true
        }
    }

    @Test func `a command alone waits for nobody, nor does a group that is large enough`() {
        var delay = CommitDelay()
        #expect(Self.waits(&delay, groups: 100, count: 1, came: 9) == 0)
        #expect(Self.waits(&delay, groups: 100, count: CommitDelay.enough, came: 9) == 0)
    }

    @Test func `commands that come by themselves are waited for in every group`() {
        var delay = CommitDelay()
        #expect(Self.waits(&delay, groups: 1_000, count: 3, came: 4) == 1_000)
    }

    @Test func `callers who wait for their answers are hardly ever kept waiting`() {
        var delay = CommitDelay()
        let waits = Self.waits(&delay, groups: 100_000, count: 8, came: 0)
        // Four at first, then after 1, 2, 4, … 1,024 groups, and then one in a thousand.
        #expect((100...120).contains(waits))
    }

    @Test func `a few waits for nobody do not end it, nor does one that a group hardly needs`() {
        var delay = CommitDelay()
        for _ in 0..<100 {
            #expect(Self.waits(&delay, groups: 4, count: 3, came: 0) == 4)
            #expect(Self.waits(&delay, groups: 1, count: CommitDelay.enough - 1, came: 1) == 1)
        }
    }

    @Test func `waiting is tried again, and goes on where it pays`() {
        var delay = CommitDelay()
        _ = Self.waits(&delay, groups: 5_000, count: 8, came: 1)
        let waits = Self.waits(&delay, groups: 5_000, count: 3, came: 4)
        #expect(waits >= 5_000 - 1_024)
    }
}
