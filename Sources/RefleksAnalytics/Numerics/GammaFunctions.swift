/// The logarithm of the gamma function and its derivatives, for positive arguments.
enum GammaFunctions {
    /// ψ(x), the derivative of log Γ: moved above 10 by ψ(x) = ψ(x + 1) − 1/x, then the asymptotic series (Abramowitz and
    /// Stegun 6.3.18). Absolute error about 1e-14.
    static func digamma(_ argument: Double) -> Double {
        var x = argument
        var shift = 0.0
        while x < 10 {
            shift -= 1 / x
            x += 1
        }
        let inverse = 1 / x
        let square = inverse * inverse
        let series =
            square
            * (1 / 12.0
                - square
                * (1 / 120.0 - square
                    * (1 / 252.0 - square * (1 / 240.0 - square * (1 / 132.0 - square * 691 / 32_760)))))
        return shift + RealMath.log(x) - inverse / 2 - series
    }

    /// ψ′(x), in the same way (6.4.12).
    static func trigamma(_ argument: Double) -> Double {
        var x = argument
        var shift = 0.0
        while x < 10 {
            shift += 1 / (x * x)
            x += 1
        }
        let inverse = 1 / x
        let square = inverse * inverse
        let series =
            inverse * square
            * (1 / 6.0
                - square
                * (1 / 30.0 - square * (1 / 42.0 - square * (1 / 30.0 - square * (5 / 66.0 - square * 691 / 2_730)))))
        return shift + inverse + square / 2 + series
    }

    /// log Γ(x + n) − log Γ(x) for a count n: the logarithm of x(x + 1)…(x + n − 1). Short products are multiplied out,
    /// because a difference of two large logarithms loses digits.
    static func logRising(_ x: Double, _ count: Int) -> Double {
        guard count > 0 else { return 0 }
        guard count <= 256 else { return RealMath.logGamma(x + Double(count)) - RealMath.logGamma(x) }
        var sum = 0.0
        var product = 1.0
        for index in 0..<count {
            product *= x + Double(index)
            if product > 1e200 || product < 1e-200 {
                sum += RealMath.log(product)
                product = 1
            }
        }
        return sum + RealMath.log(product)
    }
}
