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
}
