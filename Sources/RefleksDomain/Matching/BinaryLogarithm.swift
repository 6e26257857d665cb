/// Logarithms to the base 2 in integers: the same everywhere, whatever the machine's mathematics library does.
enum BinaryLogarithm {
    private static let fractionBits = 24

    /// log2(`numerator` / `denominator`) in thousandths of a bit, rounded to the nearest; both are above 0, and a 0 counts
    /// as 1.
    static func milliBits(_ numerator: UInt32, over denominator: UInt32) -> Int {
        let scaled = (fixed(max(1, numerator)) - fixed(max(1, denominator))) * 1_000
        let half: Int64 = 1 << (fractionBits - 1)
        let magnitude = (Int64(scaled.magnitude) + half) >> fractionBits
        return Int(scaled < 0 ? -magnitude : magnitude)
    }

    /// log2 of `value` with 24 binary places, one place for every squaring of the mantissa.
    private static func fixed(_ value: UInt32) -> Int64 {
        let exponent = 31 - value.leadingZeroBitCount
        var mantissa = UInt64(value) << (31 - exponent)
        var result = Int64(exponent)
        for _ in 0..<fractionBits {
            mantissa = (mantissa * mantissa) >> 31
            result <<= 1
            if mantissa >= 1 << 32 {
                mantissa >>= 1
                result += 1
            }
        }
        return result
    }
}
