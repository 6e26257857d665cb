import Glibc
import Testing

@testable import RefleksEngine

struct DutyCycleTests {
    private func at(_ microseconds: UInt64) -> Monotonic {
        Monotonic(nanoseconds: 1_000_000_000).adding(microseconds: microseconds)
    }

    /// A cycle that has seen others work for a quarter of the first ten milliseconds, and whose first rest ends at 11 ms.
    private var besideOthers: DutyCycle {
        var duty = DutyCycle(at: at(0), others: 0)
        duty.begin(at: at(9_900))
        #expect(duty.rest(at: at(10_000), others: 2_500_000) == at(10_900))
        duty.begin(at: at(11_000))
        return duty
    }

    @Test func `a turn lasts a tenth of a millisecond, and the rest after it nine of them`() {
        var duty = besideOthers
        #expect(duty.rest(at: at(11_099), others: 0) == nil, "the turn is not over")
        #expect(duty.rest(at: at(11_100), others: 0) == at(12_000))
        #expect(duty.rest(at: at(12_099), others: 0) == nil, "the next turn begins after the rest")
        #expect(duty.rest(at: at(12_100), others: 0) == at(13_000))
    }

    @Test func `the rest after a long piece of work is as much longer, ten milliseconds at most`() {
        var duty = besideOthers
        #expect(duty.rest(at: at(11_300), others: 0) == at(14_000))
        #expect(duty.rest(at: at(18_000), others: 0) == at(28_000))
    }

    @Test func `without other work there is no rest`() {
        var duty = DutyCycle(at: at(0), others: 7_000_000)
        for turn in 1...500 {
            #expect(duty.rest(at: at(UInt64(turn) * 150), others: 7_000_000 + UInt64(turn) * 5_000) == nil)
        }
    }

    @Test func `rests end within ten milliseconds of the others' work`() {
        var duty = besideOthers
        #expect(duty.rest(at: at(19_900), others: 2_500_000) != nil, "it was not looked again yet")
        duty.begin(at: at(40_000))
        #expect(duty.rest(at: at(40_100), others: 2_500_000) == nil)
        #expect(duty.rest(at: at(50_100), others: 3_100_000) != nil, "six hundredths of the time are work")
    }

    @Test func `a wait for work is not work`() {
        var duty = besideOthers
        duty.begin(at: at(11_050))
        #expect(duty.rest(at: at(11_149), others: 0) == nil)
        #expect(duty.rest(at: at(11_150), others: 0) == at(12_050))
        duty.begin(at: at(11_500))
        #expect(duty.rest(at: at(12_100), others: 0) == nil, "a rest that somebody ended is not shortened")
    }

    @Test func `the time of others does not count the calling thread's own`() {
        func time(_ clock: clockid_t) -> UInt64 {
            var time = timespec()
            clock_gettime(clock, &time)
            return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
        }
        // Enough of its own to tell.
        let begin = time(CLOCK_THREAD_CPUTIME_ID)
        while time(CLOCK_THREAD_CPUTIME_ID) < begin + 20_000_000 {}
        let own = time(CLOCK_THREAD_CPUTIME_ID)
        let others = WorkerThread.timeOfOthers
        #expect(others + own <= time(CLOCK_PROCESS_CPUTIME_ID))
    }
}
