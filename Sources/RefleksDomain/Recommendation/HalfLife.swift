/// After how many days something counts half as much, and how much it counts after any number of days.
///
/// Integers in, integers out, and a table that is made with IEEE multiplications and square roots alone: the same values
/// on every machine.
public struct HalfLife: Sendable, Hashable {
    /// 1 to 3,650.
    public let days: Int
    /// 2^(−k / days) for k from 0 to days − 1, in units of 2^−32.
    private let factors: [UInt64]

    /// A half-life, held within 1 to 3,650 days.
    public init(days: Int) {
        let days = min(max(days, 1), 3_650)
        self.days = days
        factors = (0..<days).map { Self.factor($0, of: days) }
    }

    /// What is left of `value` after `elapsed` days, rounded to the nearest; all of it for a negative number.
    public func decayed(_ value: UInt64, days elapsed: Int) -> UInt64 {
        guard elapsed > 0, value > 0 else { return value }
        let halvings = elapsed / days
        guard halvings < 64 else { return 0 }
        let (high, low) = value.multipliedFullWidth(by: factors[elapsed % days])
        let product = UInt128(high) << 64 | UInt128(low)
        let shift = UInt128(32 + halvings)
        return UInt64(truncatingIfNeeded: (product + (UInt128(1) << (shift - 1))) >> shift)
    }

    /// What is left of 1 after `elapsed` days: from 0 to 1.
    public func share(days elapsed: Int) -> Double {
        guard elapsed > 0 else { return 1 }
        let halvings = elapsed / days
        guard halvings < 64 else { return 0 }
        return Double(factors[elapsed % days]) / Double(UInt64(1) << 32) / Double(UInt64(1) << UInt64(halvings))
    }

    /// 2^(−k / days), one binary place of the exponent after the other: each is a square root of the one before.
    private static func factor(_ k: Int, of days: Int) -> UInt64 {
        var result = 1.0
        var root = 0.5
        var rest = k
        for _ in 0..<48 {
            root = root.squareRoot()
            rest *= 2
            if rest >= days {
                rest -= days
                result *= root
            }
        }
        return UInt64((result * Double(UInt64(1) << 32)).rounded())
    }
}
