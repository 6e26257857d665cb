import Foundation
import RefleksDomain
import RefleksSampleData

/// What came of the pairs that share a key, found record by record as customers come.
struct Accuracy {
    private(set) var compared = 0
    private(set) var comparedTrue = 0
    /// Pairs from each verdict on, the true ones among them.
    private(set) var automatic = (all: 0, true: 0)
    private(set) var found = (all: 0, true: 0)
    private(set) var seconds = 0.0
    /// Of those, spent on comparing alone.
    private(set) var comparing = 0.0
    let truePairs: Int

    /// Compares every record with those before it that share a key; a key with more than `blockLimit` records is common
    /// from then on and says nothing.
    static func measure(_ population: SamplePopulation, blockLimit: Int) -> Accuracy {
        var accuracy = Accuracy(truePairs: population.truePairs)
        let begin = ContinuousClock.now
        var records: [MatchRecord] = []
        var blocks: [MatchKey: [Int]] = [:]
        var common: Set<MatchKey> = []
        for (index, sample) in population.records.enumerated() {
            let record = sample.matchRecord
            var others: Set<Int> = []
            for key in MatchKey.keys(of: record) where !common.contains(key) {
                let members = blocks.removeValue(forKey: key) ?? []
                others.formUnion(members)
                if members.count < blockLimit { blocks[key] = members + [index] } else { common.insert(key) }
            }
            accuracy.compare(record, sample, with: others, records, population)
            records.append(record)
        }
        accuracy.seconds = Self.seconds(since: begin)
        return accuracy
    }

    private mutating func compare(
        _ record: MatchRecord, _ sample: SampleRecord, with others: Set<Int>, _ records: [MatchRecord],
        _ population: SamplePopulation
    ) {
        let begin = ContinuousClock.now
        let verdicts = others.map { ($0, MatchModel.standard.compare(records[$0], record).verdict) }
        comparing += Self.seconds(since: begin)
        for (other, verdict) in verdicts {
            let isTrue = population.records[other].person == sample.person
            compared += 1
            comparedTrue += isTrue ? 1 : 0
            if verdict != .never { found = (found.all + 1, found.true + (isTrue ? 1 : 0)) }
            if verdict == .automatic { automatic = (automatic.all + 1, automatic.true + (isTrue ? 1 : 0)) }
        }
    }

    private static func seconds(since begin: ContinuousClock.Instant) -> Double {
        let duration = (ContinuousClock.now - begin).components
        return Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    }

    /// A line of JSON.
    func line(people: Int, records: Int, seed: UInt64, blockLimit: Int) -> String {
        func share(_ part: Int, _ whole: Int) -> String {
            String(format: "%.4f", Double(part) / Double(max(1, whole)))
        }
        let fields: [(String, String)] = [
            ("people", String(people)), ("records", String(records)), ("seed", String(seed)),
            ("key_limit", blockLimit == .max ? "null" : String(blockLimit)), ("true_pairs", String(truePairs)),
            ("compared_pairs", String(compared)), ("key_recall", share(comparedTrue, truePairs)),
            ("automatic_precision", share(automatic.true, automatic.all)),
            ("automatic_recall", share(automatic.true, truePairs)),
            ("review_precision", share(found.true, found.all)), ("review_recall", share(found.true, truePairs)),
            ("seconds", String(format: "%.2f", seconds)),
            ("pairs_per_second", String(format: "%.0f", Double(compared) / max(comparing, 1e-9))),
        ]
        return "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    }
}
