import RefleksDomain
import Testing

struct TimestampTests {
    @Test func `sums stop at the ends of the range`() {
        #expect(Timestamp(microseconds: .max).adding(microseconds: 1).microseconds == .max)
        #expect(Timestamp(microseconds: .min).adding(microseconds: -1).microseconds == .min)
        #expect(Timestamp(microseconds: 5).adding(microseconds: -7).microseconds == -2)
    }

    @Test func `differences stop at the ends of the range`() {
        #expect(Timestamp(microseconds: .max).microseconds(since: Timestamp(microseconds: -1)) == .max)
        #expect(Timestamp(microseconds: .min).microseconds(since: Timestamp(microseconds: 1)) == .min)
        #expect(Timestamp(microseconds: 9).microseconds(since: Timestamp(microseconds: 4)) == 5)
    }

    @Test func `the system's clock tells a time after this test was written`() {
        #expect(SystemWallClock().now() > Timestamp(microseconds: 1_760_000_000_000_000))
    }
}
