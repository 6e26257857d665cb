// How often the recommender's lists hold what customers of Online Retail bought next.
//
// `gunzip -c "$REFLEKS_DATA/online_retail/online_retail.csv.gz" | recommend-accuracy`. Prints a line of JSON for each way of
// testing and each method. docs/recommendations.md says what the ways are and what was tried.

import Foundation
import RefleksDomain

let invoices = Invoices(csv: String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self))
for line in Baselines.lines(invoices) { print(line) }
for trial in Trial.allCases {
    for line in Replay.run(trial, invoices, CoPurchasePolicy()).lines(trial) { print(line) }
}
