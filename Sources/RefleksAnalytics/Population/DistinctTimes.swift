/// The different times of a population in rising order: a likelihood takes the logarithm of each once for an evaluation,
/// not once for every customer.
struct DistinctTimes {
    let times: [Double]
    private let positions: [Double: Int]

    init(_ all: some Sequence<Double>) {
        times = Set(all).sorted()
        positions = Dictionary(uniqueKeysWithValues: times.enumerated().map { ($1, $0) })
    }

    /// Where `time` stands; 0 for one that is not there.
    func position(of time: Double) -> Int { positions[time] ?? 0 }

    /// log(shift + t) of each.
    func logarithms(shiftedBy shift: Double) -> [Double] { times.map { RealMath.log(shift + $0) } }
}
