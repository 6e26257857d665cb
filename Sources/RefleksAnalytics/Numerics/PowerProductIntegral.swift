/// ∫ (α+τ)^−p (β+τ)^−q dτ over the time between two moments: the integral over the unseen moment of death that makes the
/// Pareto/NBD model hard.
///
/// The papers write it as differences of Gauss hypergeometric functions, which cancel, overflow or do not converge where
/// customers buy hundreds of times, where α and β are far apart, or where little time has passed (P. S. Fader and B. G. S.
/// Hardie, "A Note on Deriving the Pareto/NBD Model and Related Expressions", 2005). As an integral every part is positive.
/// In δ = log((m+τ)/(m+from)), m the smaller of α and β, the logarithm of the integrand is concave and its nearest
/// singularity is π away, so that Gauss quadrature on a few panels is exact to rounding.
struct PowerProductIntegral {
    let alpha: Double
    let alphaPower: Double
    let beta: Double
    let betaPower: Double
    let from: Double
    let to: Double

    /// Halving a panel more often than this would go below rounding; nothing needs it.
    private static let maximumHalvings = 60
    /// Panels stop when what follows is below e^−this of the largest value so far.
    private static let negligible = 42.0

    /// Calls `body` with each node's share of the integral, divided by the integrand at `from`, and with α+τ, β+τ and their
    /// logarithms.
    @inline(__always) func forEachNode(
        _ body: (_ share: Double, _ alphaTau: Double, _ betaTau: Double, _ logAlpha: Double, _ logBeta: Double) -> Void
    ) {
        guard to > from else { return }
        let alphaIsSmaller = alpha <= beta
        let small = (alphaIsSmaller ? alpha : beta) + from
        let gap = alphaIsSmaller ? beta - alpha : alpha - beta
        let smallPower = alphaIsSmaller ? alphaPower : betaPower
        let largePower = alphaIsSmaller ? betaPower : alphaPower
        let logSmall = RealMath.log(small)
        let logLarge = RealMath.log(small + gap)
        let length = RealMath.log1p((to - from) / small)
        // The integrand's logarithm, dτ = (m+τ) dδ included.
        func height(_ delta: Double) -> Double {
            let large = RealMath.log(small * RealMath.exp(delta) + gap)
            return (1 - smallPower) * delta - largePower * (large - logLarge)
        }
        var begin = 0.0
        var atBegin = 0.0
        var highest = 0.0
        while begin < length {
            var panel = min(length - begin, 6)
            var atEnd = height(begin + panel)
            var halvings = 0
            while atBegin - atEnd > 24, halvings < Self.maximumHalvings {
                panel /= 2
                atEnd = height(begin + panel)
                halvings += 1
            }
            let rule = GaussLegendre.rule(drop: atBegin - atEnd, length: panel)
            let half = panel / 2
            for index in rule.nodes.indices {
                let delta = begin + half * (1 + rule.nodes[index])
                let smallTau = small * RealMath.exp(delta)
                let largeTau = smallTau + gap
                let logLargeTau = RealMath.log(largeTau)
                let share =
                    half * rule.weights[index] * smallTau
                    * RealMath.exp(-smallPower * delta - largePower * (logLargeTau - logLarge))
                if alphaIsSmaller {
                    body(share, smallTau, largeTau, logSmall + delta, logLargeTau)
                } else {
                    body(share, largeTau, smallTau, logLargeTau, logSmall + delta)
                }
            }
            highest = max(highest, atEnd)
            if highest - atEnd > Self.negligible { return }
            // A panel that rounding leaves without length would be tried for ever.
            guard begin + panel > begin else { return }
            begin += panel
            atBegin = atEnd
        }
    }

    /// The integral divided by the integrand at `from`.
    func relativeToBegin() -> Double {
        var sum = 0.0
        forEachNode { share, _, _, _, _ in sum += share }
        return sum
    }

    /// The logarithm of the integrand at `from`.
    var logAtBegin: Double {
        -alphaPower * RealMath.log(alpha + from) - betaPower * RealMath.log(beta + from)
    }
}
