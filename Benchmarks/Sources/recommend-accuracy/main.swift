// How often the recommender's lists hold what customers of Online Retail bought next.
//
// `gunzip -c "$REFLEKS_DATA/online_retail/online_retail.csv.gz" | recommend-accuracy`. Prints a line of JSON for each way of
// testing and each method, and ends with 1 when last invoices are foretold worse than the bars. docs/recommendations.md says what the ways are and what was tried.

import Foundation
import RefleksDomain

let invoices = Invoices(csv: String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self))
for line in Baselines.lines(invoices) { print(line) }
var isWorse = false
for trial in Trial.allCases {
    let replay = Replay.run(trial, invoices, CoPurchasePolicy())
    for line in replay.lines(trial) { print(line) }
    // The bars that the recommender was built to (docs/recommendations.md).
    if trial == .leaveLastOut, replay.crossSell.hitRate < 0.40 || replay.crossSell.meanRecall < 0.125 { isWorse = true }
}
if isWorse {
    FileHandle.standardError.write(Data("below HR@10 .40 or Recall@20 .125 on last invoices\n".utf8))
    exit(1)
}
