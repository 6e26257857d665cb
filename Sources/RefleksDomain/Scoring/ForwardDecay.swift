/// Sums whose parts lose half their weight in every half-life, without touching what was added before: a part is weighted
/// once, by how late it is after a fixed day, and the whole sum is weighted back when somebody looks (forward decay: Cormode,
/// Shkapenyuk, Srivastava and Xu 2009).
///
/// Each part is rounded once, on its own: the order in which parts are added does not matter, and taking one back leaves what
/// would be there without it. All arithmetic is on integers, by the day. Days after the `lastHalfLife`-th half-life from
/// 2020-01-01 all weigh the same, so that nothing overflows in a life-time; parts of 16 half-lives before it weigh nothing.
public struct ForwardDecay: Sendable {
    /// Days in which a weight halves.
    public let halfLife: Int
    private let lastHalfLife: Int
    /// 2^(k / halfLife) for k = 0 ..< halfLife, in 65,536ths.
    private let mantissas: [Int64]

    /// Money: half in a year, until the year 2068.
    public static let money = ForwardDecay(halfLife: 365, lastHalfLife: 48)
    /// Events: half in 180 days, until the year 2064.
    public static let events = ForwardDecay(halfLife: 180, lastHalfLife: 90)

    private static let landmark = 18_262
    private static let mantissaBits = 16
    /// Bits after the point of a part that lies on the landmark.
    private static let precision = 8
    private static let earliestHalfLife = -32

    init(halfLife: Int, lastHalfLife: Int) {
        self.halfLife = halfLife
        self.lastHalfLife = lastHalfLife
        mantissas = Self.mantissas(halfLife)
    }

    /// What `amount` adds to a sum when it belongs to `day`, in days since the epoch.
    public func part(_ amount: Int64, on day: Int32) -> Int128 {
        let (mantissa, shift) = weight(on: day)
        let product = Int128(amount) * Int128(mantissa)
        guard shift < 0 else { return product << shift }
        return Self.quotient(product, Int128(1) << -shift)
    }

    /// What `sum` is worth on `day`, rounded half away from zero and held at the ends of the range.
    public func value(_ sum: Int128, on day: Int32) -> Int64 {
        guard sum != 0 else { return 0 }
        let (mantissa, shift) = weight(on: day)
        guard shift < 0 else { return Int64(clamping: Self.quotient(sum, Int128(mantissa) << shift)) }
        let (scaled, overflow) = sum.multipliedReportingOverflow(by: Int128(1) << -shift)
        guard !overflow else { return sum > 0 ? .max : .min }
        return Int64(clamping: Self.quotient(scaled, Int128(mantissa)))
    }

    /// The weight of `day`: the mantissa times two to the power of the shift.
    private func weight(on day: Int32) -> (mantissa: Int64, shift: Int) {
        let age = Int(day) - Self.landmark
        let whole = age >= 0 ? age / halfLife : (age + 1) / halfLife - 1
        let shift = Self.precision - Self.mantissaBits
        guard whole < lastHalfLife else { return (1 << Self.mantissaBits, lastHalfLife + shift) }
        guard whole >= Self.earliestHalfLife else { return (1 << Self.mantissaBits, Self.earliestHalfLife + shift) }
        return (mantissas[age - whole * halfLife], whole + shift)
    }

    /// Rounded half away from zero; `divisor` > 0.
    private static func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
        if let small = Int64(exactly: dividend), let divisor = Int64(exactly: divisor) {
            let (quotient, rest) = small.quotientAndRemainder(dividingBy: divisor)
            guard rest.magnitude >= divisor.magnitude - rest.magnitude else { return Int128(quotient) }
            return Int128(quotient) + (small < 0 ? -1 : 1)
        }
        let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard rest.magnitude >= divisor.magnitude - rest.magnitude else { return quotient }
        return quotient + (dividend < 0 ? -1 : 1)
    }

    /// From repeated square roots of 2 in integers: the same on every machine.
    private static func mantissas(_ halfLife: Int) -> [Int64] {
        let bits = 48
        var roots: [Int128] = []
        var root = Int128(2) << bits
        for _ in 0..<24 {
            root = squareRoot(root << bits)
            roots.append(root)
        }
        return (0..<halfLife).map { days in
            var product = Int128(1) << bits
            var rest = days
            for root in roots {
                rest *= 2
                guard rest >= halfLife else { continue }
                rest -= halfLife
                product = (product * root) >> bits
            }
            return Int64((product + (1 << (bits - mantissaBits - 1))) >> (bits - mantissaBits))
        }
    }

    /// The greatest integer whose square is not above `number` ≥ 0.
    private static func squareRoot(_ number: Int128) -> Int128 {
        var root: Int128 = 0
        for bit in stride(from: 62, through: 0, by: -1) {
            let next = root | (Int128(1) << bit)
            if next * next <= number { root = next }
        }
        return root
    }
}

extension Timestamp {
    /// The day in Istanbul, in days since 1970-01-01; business days are counted so.
    public var istanbulDay: Int32 {
        let local = adding(microseconds: CalendarDate.istanbulOffset).microseconds
        let perDay = Timestamp.microsecondsPerDay
        return Int32(clamping: local >= 0 ? local / perDay : (local + 1) / perDay - 1)
    }

    /// The instant at which `day` begins in Istanbul.
    public init(istanbulDay day: Int32) {
        self.init(microseconds: Int64(day) * Timestamp.microsecondsPerDay - CalendarDate.istanbulOffset)
    }
}
