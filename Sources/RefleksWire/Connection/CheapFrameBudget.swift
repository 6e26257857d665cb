/// How many frames the peer may send that cost it nothing and ask this end for work (the floods of CVE-2019-9512 to
/// 9518 and CVE-2023-44487): a number in each interval.
struct CheapFrameBudget: Sendable, Hashable {
    let limit: UInt32
    let interval: UInt64
    private var count: UInt32 = 0
    private var intervalBegan: UInt64 = 0

    init(_ limits: WireLimits) {
        self.limit = limits.cheapFrames
        self.interval = limits.cheapFrameInterval
    }

    /// Counts one frame.
    mutating func spend(at now: UInt64) throws(WireError) {
        if count == 0 || now &- intervalBegan >= interval {
            intervalBegan = now
            count = 0
        }
        guard count < limit else {
            throw .tooManyCheapFrames(limit: limit, seconds: interval / WireLimits.second)
        }
        count += 1
    }
}
