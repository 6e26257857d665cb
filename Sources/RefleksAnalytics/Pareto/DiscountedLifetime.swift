/// ∫₀^∞ e^−zv (1+v)^−s dv: Tricomi's U(1, 2−s, z), the discounted time that somebody with a Pareto lifetime will be there.
///
/// With v = e^w − 1 the integrand is exp(−z(e^w − 1) + (1−s)w): entire, and falling doubly exponentially, so that Gauss
/// quadrature on panels gives all digits for any s, also where the papers' functions are differences of nearly equal numbers.
struct DiscountedLifetime {
    /// z > 0.
    let decay: Double
    /// s ≥ 0.
    let power: Double

    var value: Double {
        // Behind e^−45 of what it could be at most nothing counts; growth by (1−s)w is at most that of v itself.
        let end = RealMath.log1p(Self.negligible(decay) / decay)
        func height(_ w: Double) -> Double { -decay * RealMath.expm1(w) + (1 - power) * w }
        var begin = 0.0
        var atBegin = 0.0
        var sum = 0.0
        while begin < end {
            var panel = min(end - begin, 2)
            var halvings = 0
            while atBegin - height(begin + panel) > 16, halvings < 60 {
                panel /= 2
                halvings += 1
            }
            let half = panel / 2
            let rule = GaussLegendre.twentyFour
            for index in rule.nodes.indices {
                let w = begin + half * (1 + rule.nodes[index])
                sum += half * rule.weights[index] * RealMath.exp(height(w))
            }
            guard begin + panel > begin else { break }
            begin += panel
            atBegin = height(begin)
            if atBegin < -90 { break }
        }
        return sum
    }

    private static func negligible(_ decay: Double) -> Double { 45 + max(0, -RealMath.log(decay)) }
}
