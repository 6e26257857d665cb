/// The log-likelihood of a population under the BG/BB model, with its first and second derivatives.
///
/// Every term of a customer's likelihood is a product of rising factorials of the parameters, so tables of their logarithms
/// and derivatives by the count are all that is needed; the sum over when he left is a mixture of such terms.
struct BetaBernoulliLikelihood {
    private let groups: [OpportunityPopulation.Group]
    private let longest: Int

    init(_ population: OpportunityPopulation) {
        groups = population.groups
        longest = groups.reduce(0) { max($0, $1.history.opportunities) }
    }

    /// log (p)ₙ with its derivatives, for all n up to a limit.
    private struct Table {
        private(set) var value: [Double] = [0]
        private(set) var first: [Double] = [0]
        private(set) var second: [Double] = [0]

        init(_ p: Double, upTo count: Int) {
            var sums = (0.0, 0.0, 0.0)
            for index in 0..<count {
                let inverse = 1 / (p + Double(index))
                sums.0 += RealMath.log(p + Double(index))
                sums.1 += inverse
                sums.2 -= inverse * inverse
                value.append(sums.0)
                first.append(sums.1)
                second.append(sums.2)
            }
        }
    }

    /// The tables of α, β, α+β, γ, δ and γ+δ.
    private struct Tables {
        let alpha: Table
        let beta: Table
        let taking: Table
        let gamma: Table
        let delta: Table
        let staying: Table

        init(_ parameters: SIMD4<Double>, upTo count: Int) {
            alpha = Table(parameters.x, upTo: count)
            beta = Table(parameters.y, upTo: count)
            taking = Table(parameters.x + parameters.y, upTo: count)
            gamma = Table(parameters.z, upTo: count)
            delta = Table(parameters.w, upTo: count)
            staying = Table(parameters.z + parameters.w, upTo: count)
        }

        /// x taken, `left` not, there for `there` of them, and gone after that or (`gone` = 0) not.
        func term(_ x: Int, _ left: Int, _ there: Int, gone: Int) -> Term {
            let (all, n) = (x + left, there + gone)
            let value =
                alpha.value[x] + beta.value[left] - taking.value[all]
                + gamma.value[gone] + delta.value[there] - staying.value[n]
            let gradient = SIMD4(
                alpha.first[x] - taking.first[all], beta.first[left] - taking.first[all],
                gamma.first[gone] - staying.first[n], delta.first[there] - staying.first[n])
            let own = SIMD4(alpha.second[x], beta.second[left], gamma.second[gone], delta.second[there])
            return Term(
                value: value, gradient: gradient, own: own,
                shared: SIMD2(-taking.second[all], -staying.second[n]))
        }
    }

    /// One way in which a history can have come about.
    private struct Term {
        let value: Double
        let gradient: SIMD4<Double>
        /// Second derivatives of the parameters' own factorials.
        let own: SIMD4<Double>
        /// Second derivatives by α+β and by γ+δ.
        let shared: SIMD2<Double>
    }

    /// Of the logarithms of α, β, γ and δ.
    func evaluate(logarithms point: SIMD4<Double>) -> Derivatives {
        let parameters = ParameterBox.parameters(point)
        let tables = Tables(parameters, upTo: longest + 1)
        var result = Derivatives()
        for group in groups { add(group, tables, to: &result) }
        return result.inLogarithms(of: parameters)
    }

    private func add(_ group: OpportunityPopulation.Group, _ tables: Tables, to result: inout Derivatives) {
        let (x, last, n) = (group.history.purchases, group.history.last, group.history.opportunities)
        let weight = Double(group.customers)
        var terms = [tables.term(x, n - x, n, gone: 0)]
        for there in last..<max(n, last) { terms.append(tables.term(x, there - x, there, gone: 1)) }
        let highest = terms.reduce(-Double.infinity) { max($0, $1.value) }
        var total = 0.0
        var mean = SIMD4<Double>.zero
        var own = SIMD4<Double>.zero
        var shared = SIMD2<Double>.zero
        var products = Derivatives.Rows()
        for term in terms {
            let share = RealMath.exp(term.value - highest)
            total += share
            mean += term.gradient * share
            own += term.own * share
            shared += term.shared * share
            products.addOuter(term.gradient, share)
        }
        mean /= total
        result.value += weight * (highest + RealMath.log(total))
        result.gradient += mean * weight
        for row in 0..<4 {
            result.rows[row] += (products[row] / total - mean * mean[row]) * weight
            result.rows[row][row] += own[row] / total * weight
        }
        for (block, pair) in [(0, 1), (2, 3)].enumerated() {
            let amount = shared[block] / total * weight
            result.rows.addSymmetric(pair.0, pair.0, amount)
            result.rows.addSymmetric(pair.0, pair.1, amount)
            result.rows.addSymmetric(pair.1, pair.1, amount)
        }
    }
}
