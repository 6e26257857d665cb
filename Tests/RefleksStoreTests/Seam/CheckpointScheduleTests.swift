import Testing

@testable import RefleksStore

@Suite struct CheckpointScheduleTests {
    /// Which of the sizes of the log, seen in this order, call for a checkpoint.
    private func due(_ sizes: [Int]) -> [Int] {
        var schedule = CheckpointSchedule(interval: 100)
        return sizes.filter { schedule.isDue(logPages: $0) }
    }

    @Test func `a checkpoint is due after so many pages, and again only after as many more`() {
        #expect(due([99, 100, 101, 199, 200, 250]) == [100, 200])
    }

    @Test func `a log that started over is counted from its beginning`() {
        #expect(due([150, 3, 99, 100]) == [150, 100])
    }

    @Test func `a shorter interval counts from the last attempt as well`() {
        var schedule = CheckpointSchedule(interval: 100)
        schedule.note(logPages: 91)
        #expect(!schedule.isDue(logPages: 110, every: 20) && schedule.isDue(logPages: 111, every: 20))
        #expect(!schedule.isDue(logPages: 19, every: 20) && schedule.isDue(logPages: 20, every: 20))
        // Asking is no attempt.
        #expect(schedule.isDue(logPages: 111, every: 20))
    }
}
