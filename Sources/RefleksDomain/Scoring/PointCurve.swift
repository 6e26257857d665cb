/// Points as a function of a measured value: straight lines between knots, level before the first and after the last.
public struct PointCurve: Sendable, Hashable {
    /// A value with its points.
    public struct Knot: Sendable, Hashable {
        public let raw: Int64
        public let points: Int32

        public init(_ raw: Int64, _ points: Int32) {
            self.raw = raw
            self.points = points
        }
    }

    /// By value, ascending and different; 1…16.
    public let knots: [Knot]

    /// A curve; `ScoringPolicy.violations` tells what its knots must be like.
    public init(_ knots: [Knot]) { self.knots = knots }

    /// The points of `raw`, rounded towards those of the knot before it.
    public func points(_ raw: Int64) -> Int32 {
        guard let first = knots.first, raw > first.raw else { return knots.first?.points ?? 0 }
        var before = first
        for knot in knots.dropFirst() {
            guard raw >= knot.raw else { return Self.between(before, knot, raw) }
            before = knot
        }
        return before.points
    }

    /// The smallest value with at least `points`, above which they do not fall below them again; nil when none has.
    public func raw(reaching points: Int32) -> Int64? {
        guard let last = knots.last, last.points >= points else { return nil }
        var high = last
        for low in knots.dropLast().reversed() {
            guard low.points >= points else { return Self.search(low, high, points) }
            high = low
        }
        return high.raw
    }

    private static func search(_ low: Knot, _ high: Knot, _ points: Int32) -> Int64 {
        var (below, reaching) = (low.raw, high.raw)
        while reaching > below + 1 {
            let middle = below + (reaching - below) / 2
            if between(low, high, middle) >= points { reaching = middle } else { below = middle }
        }
        return reaching
    }

    private static func between(_ low: Knot, _ high: Knot, _ raw: Int64) -> Int32 {
        let share = (Int128(raw) - Int128(low.raw)) * Int128(high.points - low.points)
        return low.points + Int32(truncatingIfNeeded: share / (Int128(high.raw) - Int128(low.raw)))
    }

    /// The points of the greatest and of the least line that the curve can give.
    var range: ClosedRange<Int32> {
        let points = knots.map(\.points)
        return (points.min() ?? 0)...(points.max() ?? 0)
    }
}
