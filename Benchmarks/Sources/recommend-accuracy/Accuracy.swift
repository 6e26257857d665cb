import Foundation
import RefleksDomain

/// How often lists hit what customers then bought.
struct Accuracy {
    private(set) var tests = 0
    private var hits = 0
    private var recall = 0.0

    /// HR@10: the share of lists of which at least one of the first ten was bought.
    var hitRate: Double { Double(hits) / Double(max(1, tests)) }
    /// Recall@20: the share of what was bought that stood among the first twenty, of min(20, bought).
    var meanRecall: Double { recall / Double(max(1, tests)) }

    mutating func judge(_ list: [ProductNumber], bought: Set<ProductNumber>) {
        tests += 1
        hits += list.prefix(10).contains(where: bought.contains) ? 1 : 0
        recall += Double(list.prefix(20).filter(bought.contains).count) / Double(min(20, bought.count))
    }

    /// A line of JSON.
    func line(_ trial: String, _ method: String) -> String {
        String(
            format: "{\"trial\": \"%@\", \"method\": \"%@\", \"customers\": %d, \"hr_10\": %.4f, \"recall_20\": %.4f}",
            trial as NSString, method as NSString, tests, hitRate, meanRecall)
    }
}
