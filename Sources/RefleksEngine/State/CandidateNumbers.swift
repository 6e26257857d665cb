import RefleksDomain
import RefleksStore

/// Customers who may be the same person as one: the others of his open pairs.
///
/// It stands in his record so that his view tells how many there are without looking for any; the pairs themselves are
/// entities of their own.
struct CandidateNumbers: Sendable, Hashable {
    /// Ascending.
    private(set) var numbers: [UInt64] = []

    /// Others that one customer's record names; further ones are listed with everybody's pairs, but not counted.
    static let maximum = 200

    init() {}

    var isEmpty: Bool { numbers.isEmpty }

    func adding(_ number: UInt64) -> CandidateNumbers {
        guard numbers.count < Self.maximum, !numbers.contains(number) else { return self }
        var more = self
        more.numbers.insert(number, at: numbers.firstIndex { $0 > number } ?? numbers.endIndex)
        return more
    }

    func removing(_ number: UInt64) -> CandidateNumbers {
        var fewer = self
        fewer.numbers.removeAll { $0 == number }
        return fewer
    }

    func write(to writer: inout ByteWriter) {
        writer.list(numbers) { $0.number($1) }
    }
}

extension CandidateNumbers {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        numbers = try reader.list { reader throws(MalformedBytes) in try reader.number() }
        guard !numbers.isEmpty, numbers.count <= Self.maximum else { throw MalformedBytes() }
    }
}

extension EngineState {
    /// A pair is open from now on, or is not any more: both customers' records say so.
    func noteCandidate(
        _ pair: CustomerPair, from before: MatchState?, to after: MatchState?, at seq: UInt64
    ) throws(ApplyFailure) {
        let isOpen = after?.standing == .open
        guard isOpen != (before?.standing == .open) else { return }
        for (number, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
            guard let customer = try customer(number), customer.identity.fields.status != .erased else { continue }
            let candidates = isOpen ? customer.candidates.adding(other) : customer.candidates.removing(other)
            try setCustomer(number, customer.with(candidates: candidates, at: seq), at: seq)
        }
    }
}

extension [CustomerState] {
    /// Open pairs of these customers, who are one, with others.
    var openPairs: Int {
        let own = Set(map(\.identity.number))
        return reduce(0) { count, customer in count + customer.candidates.numbers.count { !own.contains($0) } }
    }
}
