/// How many customers have more than i repeat purchases, for each i: what the gamma functions of a likelihood are summed
/// over, since log Γ(p+x) − log Γ(p) is the sum of log(p+i) over i < x.
struct PurchaseCounts {
    /// Customers with more than i.
    let moreThan: [Double]
    let customers: Double

    init(_ groups: [PurchasePopulation.Group]) {
        let most = groups.reduce(0) { max($0, $1.history.purchases) }
        var counts = Array(repeating: 0.0, count: most)
        for group in groups where group.history.purchases > 0 {
            counts[group.history.purchases - 1] += Double(group.customers)
        }
        for index in counts.indices.dropLast().reversed() { counts[index] += counts[index + 1] }
        moreThan = counts
        customers = groups.reduce(0) { $0 + Double($1.customers) }
    }

    /// The sum over all customers of log Γ(p + x + extra) − log Γ(p), with its two derivatives by p. `extra` is 0 or 1.
    func risingSum(_ p: Double, extra: Int = 0) -> (value: Double, first: Double, second: Double) {
        var result = (value: 0.0, first: 0.0, second: 0.0)
        func add(_ weight: Double, _ argument: Double) {
            let inverse = 1 / argument
            result.value += weight * RealMath.log(argument)
            result.first += weight * inverse
            result.second -= weight * inverse * inverse
        }
        if extra > 0 { add(customers, p) }
        for (index, weight) in moreThan.enumerated() { add(weight, p + Double(index + extra)) }
        return result
    }
}
