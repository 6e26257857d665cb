// How well the standard model finds who is one person among invented ones, and how fast it compares.
//
// `match-accuracy [PEOPLE] [SEED] [RECORDS.csv]`: with a file, writes the records there, so that others can be measured on
// the same ones (Benchmarks/Matching/splink_accuracy.py). Prints a line of JSON for each way of choosing pairs.

import Foundation
import RefleksDomain
import RefleksSampleData

let arguments = CommandLine.arguments.dropFirst()
let size = arguments.first.flatMap { Int($0) } ?? 20_000
let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 2_026
let population = SamplePopulation(seed: seed, size: size)

if let path = arguments.dropFirst(2).first {
    try RecordFile.text(population).write(toFile: path, atomically: true, encoding: .utf8)
}
// As many members of a key as a creation compares with on the server, and without a bound.
for limit in [16, Int.max] {
    let outcome = Accuracy.measure(population, blockLimit: limit)
    print(outcome.line(people: size, records: population.records.count, seed: seed, blockLimit: limit))
}
