// How fast the models of lifetime value are fitted and evaluated on CDNOW's log, and an example of a paper.
//
// `model-fit CDNOW_sample.txt [REPEATS]` or CDNOW_master.txt: lines of JSON with each model's time and parameters, calibration
// to 30 September 1997, and how well it foretold the 39 weeks after that.
// Benchmarks/Models/lifetimes_fit.py does the same with lifetimes.
// `model-fit iso-value CDNOW_master.txt`: the tables of Fader, Hardie and Lee 2005. The logs are on
// https://www.brucehardie.com/datasets/.

import Foundation
import RefleksAnalytics

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 2, arguments[0] == "iso-value" {
    print(try IsoValue(PurchaseLog(arguments[1])).report())
} else if let path = arguments.first {
    let window = try ObservationWindow(
        calibrationEnd: PurchaseLog.day(1997, 9, 30), holdoutEnd: PurchaseLog.day(1998, 6, 30))
    let summaries = try PurchaseLog(path).summaries(window)
    let repeats = max(1, arguments.dropFirst().first.flatMap { Int($0) } ?? 5)
    for line in try Measurement(summaries: summaries, repeats: repeats).lines() { print(line) }
    let population = try PurchasePopulation(summaries.map(\.history))
    let accuracy = Accuracy(summaries: summaries, window: window)
    for variant in BetaGeometricModel.Variant.allCases {
        print(try accuracy.line(variant.rawValue, BetaGeometricModel.fit(variant, to: population).model))
    }
    print(try accuracy.line("paretoNBD", ParetoNBDModel.fit(to: population).model))
} else {
    print("usage: model-fit CDNOW_sample.txt|CDNOW_master.txt [REPEATS] | model-fit iso-value CDNOW_master.txt")
}
