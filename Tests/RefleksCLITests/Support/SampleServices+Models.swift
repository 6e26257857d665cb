import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

/// Answers about models that are always the same.
extension SampleScoring {
    static let model = ModelDescription.with {
        ($0.number, $0.active, $0.family, $0.identification) = (3, true, .bgNbd, .full)
        $0.parameters = [
            .with { ($0.name, $0.value, $0.standardError) = ("r", "0.242594522430157", "0.0126") },
            .with { ($0.name, $0.value, $0.standardError) = ("alpha", "4.41360201900", "0.378") },
            .with { ($0.name, $0.value) = ("a", "3.1e-05") },
        ]
        ($0.logLikelihood, $0.currency, $0.iterations) = ("-9582.42920667", "TRY", 41)
        ($0.calibrationUntil, $0.holdoutUntil) = ("1997-10-01", "1998-07-01")
        ($0.customers, $0.repeaters, $0.repeatPurchases) = (2_357, 946, 2_457)
        ($0.firstChannels, $0.firstRepeatDays) = ([.web], 285)
        $0.spend.parameters = [.with { ($0.name, $0.value, $0.standardError) = ("p", "6.2496", "1.19") }]
        $0.report = .with {
            ($0.predictedTotalMicro, $0.actualTotal, $0.meanAbsoluteErrorMicro) = (1_653_000_000, 1_882, 786_000)
            ($0.normalisedGiniMicro, $0.brierScoreMicro) = (662_000, 161_000)
            $0.byFrequency = [
                group(1_411, 225_000, 237_000), group(439, 523_000, 697_000), group(0, 0, 0),
                group(60, 1_520_000, 1_560_000),
            ]
            $0.deciles = [group(236, 3_000_000, 2_900_000), group(235, 100_000, 150_000)]
            $0.calibration = [group(1_900, 60_000, 70_000), group(30, 950_000, 900_000)]
        }
        $0.tracking = (0..<10).map { week in
            .with {
                $0.date = "1997-\(week < 3 ? "0" : "")\(week + 1 + (week < 3 ? 6 : 0))-01"
                ($0.expectedMicro, $0.actual) = (Int64(week) * 40_500_000, UInt64(week) * 42)
            }
        }
        ($0.source, $0.recordedAtUs, $0.commitSeq) = ("admin/root", TestShell.now, 812)
    }

    private static func group(_ customers: UInt64, _ predicted: Int64, _ actual: Int64) -> PredictionGroup {
        .with { ($0.customers, $0.predictedMicro, $0.actualMicro) = (customers, predicted, actual) }
    }

    func fitModel(
        _ request: Judged<FitModelRequest>, _ responses: ResponseWriter<FitModelResponse>, _: CallContext
    ) async throws -> StreamEnd {
        let request = try request.accepted()
        server.state.withLock { $0.fits.append(request) }
        try await responses.write(.with { ($0.stage, $0.readSeq, $0.lastSeq) = (.reading, 4_096, 12_000) })
        try await responses.write(
            .with {
                ($0.stage, $0.start, $0.starts, $0.iterations) = (.fitting, 2, 4, 17)
                $0.logLikelihood = "-9582.42920667"
            })
        try await responses.write(.with { ($0.stage, $0.model) = (.done, Self.model) })
        return StreamEnd()
    }

    func getModel(_ request: Judged<GetModelRequest>, _: CallContext) async throws -> Reply<GetModelResponse> {
        let request = try request.accepted()
        guard request.number == 99 else { return Reply(.with { $0.model = Self.model }) }
        return Reply(
            .with {
                ($0.model.defaultModel, $0.model.defaultSource, $0.model.family) = (
                    true, "From a <paper> & so.", .bgNbd
                )
                $0.model.identification = .dropoutNotIdentified
                $0.model.parameters = [.with { ($0.name, $0.value) = ("r", "0.243") }]
            })
    }

    func listModels(_ request: Judged<ListModelsRequest>, _: CallContext) async throws -> Reply<ListModelsResponse> {
        _ = try request.accepted()
        return Reply(.with { $0.models = [Self.model] })
    }

    func activateModel(
        _ request: Judged<ActivateModelRequest>, _: CallContext
    ) async throws -> Reply<ActivateModelResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.commitSeq = 813
                if request.number == 9 { $0.unreadCurrency = "TRY" }
            })
    }

    func backtestModel(
        _ request: Judged<BacktestModelRequest>, _ responses: ResponseWriter<BacktestModelResponse>, _: CallContext
    ) async throws -> StreamEnd {
        let request = try request.accepted()
        guard request.number != 99 else {
            // A model of a currency for which nobody has put a rate.
            try await responses.write(
                .with {
                    ($0.done, $0.customers, $0.currency, $0.leftOutCurrencies) = (true, 7, "TRY", ["EUR", "USD"])
                    $0.missingRates = [("EUR", "TRY"), ("EUR", "USD"), ("USD", "TRY")].map { from, to in
                        .with { ($0.fromCurrency, $0.toCurrency) = (from, to) }
                    }
                    $0.moves = [.with { ($0.before, $0.after, $0.customers) = (.standard, .standard, 7) }]
                })
            return StreamEnd()
        }
        try await responses.write(.with { $0.customers = 500 })
        try await responses.write(
            .with {
                ($0.done, $0.customers, $0.asOfCommitSeq, $0.currency) = (true, 1_234, 8_123, "TRY")
                ($0.valueBeforeMinor, $0.valueAfterMinor) = (1_000_000_00, 1_250_000_00)
                $0.moves = [
                    .with {
                        ($0.before, $0.after, $0.customers, $0.expectedValueMinor) = (.standard, .standard, 1_200, 5_00)
                    },
                    .with {
                        ($0.before, $0.after, $0.customers, $0.expectedValueMinor) = (.priority, .plus, 34, 77_00)
                    },
                ]
                $0.moved = [
                    .with {
                        ($0.customerCode, $0.totalBefore, $0.totalAfter) = ("1000000005", 460, 380)
                        ($0.before, $0.after) = (.priority, .plus)
                    }
                ]
                $0.nextPageToken = "abc"
            })
        return StreamEnd()
    }

    func getLifetimeValue(
        _ request: Judged<GetLifetimeValueRequest>, _: CallContext
    ) async throws -> Reply<GetLifetimeValueResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.values.append(request) }
        return Reply(
            .with {
                ($0.customerCode, $0.asOfCommitSeq, $0.horizonDays) = (
                    request.customer.code, 8_123, request.horizonDays
                )
                ($0.family, $0.currency, $0.modelNumber) = (.paretoNbd, "TRY", 3)
                guard request.modelNumber != 7 else {
                    ($0.defaultModel, $0.defaultSource, $0.modelNumber) = (true, "From a paper.", 0)
                    return
                }
                $0.forecast = .with {
                    ($0.repeatPurchases, $0.recencyDays, $0.ageDays) = (4, 320, 350)
                    ($0.probabilityAliveMicro, $0.probabilityOfPurchaseMicro) = (912_000, 874_000)
                    ($0.expectedPurchasesMicro, $0.spendPerPurchaseMinor) = (3_214_000, 512_34)
                    ($0.expectedSpendMinor, $0.marginBasisPoints, $0.valueMinor) = (1_646_66, 4_000, 612_34)
                    ($0.residualPurchasesMicro, $0.residualValueMinor) = (9_100_000, 1_864_92)
                    $0.leftOutCurrencies = ["EUR"]
                }
            })
    }
}
