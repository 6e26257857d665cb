import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

// Answers about warnings, and about what was won and lost, that are always the same.

extension SampleFeedback {
    static let reflexPolicy = ReflexPolicy.with {
        ($0.rules, $0.repeatDays, $0.repeatCount, $0.freshDays) = ([.lateDelivery, .fallingFrequency], 14, 2, 7)
        ($0.frequencyPercent, $0.frequencyDays, $0.frequencyPurchases, $0.horizonDays) = (150, 14, 5, 90)
        ($0.version, $0.source) = (3, "admin/a")
    }

    static let figures = WarningFigures.with {
        ($0.warnings, $0.pending, $0.complained, $0.left, $0.stayed) = (12, 2, 3, 4, 3)
        $0.precision = .with { ($0.n, $0.shareBp, $0.lowerBp, $0.upperBp) = (10, 7_000, 3_968, 8_922) }
        $0.medianLeadSeconds = 259_200
    }

    func putReflexPolicy(
        _ request: Judged<PutReflexPolicyRequest>, _: CallContext
    ) async throws -> Reply<PutReflexPolicyResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.listRequests.append(request) }
        return Reply(.with { ($0.version, $0.commitSeq) = (4, 77) })
    }

    func getReflexPolicy(
        _ request: Judged<GetReflexPolicyRequest>, _: CallContext
    ) async throws -> Reply<GetReflexPolicyResponse> {
        _ = try request.accepted()
        return Reply(.with { $0.policy = Self.reflexPolicy })
    }

    func getReflexReport(
        _ request: Judged<GetReflexReportRequest>, _: CallContext
    ) async throws -> Reply<GetReflexReportResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.month, $0.horizonDays, $0.complaints, $0.foreseenComplaints) = (request.month, 90, 8, 3)
                $0.rules = [
                    .with { ($0.rule, $0.figures) = (.lateDelivery, Self.figures) },
                    .with { ($0.rule, $0.figures.warnings, $0.figures.pending) = (.fallingFrequency, 1, 1) },
                ]
                $0.total = Self.figures
            })
    }
}

extension SampleGovernance {
    func getDigest(_ request: Judged<GetDigestRequest>, _: CallContext) async throws -> Reply<GetDigestResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.firstDay, $0.lastDay) = ("2026-11-23", request.period == .day ? "2026-11-23" : "2026-11-29")
                $0.won = .with { ($0.count, $0.customerCodes) = (4, ["1000000005", "1000000013"]) }
                $0.lostClosed.count = request.branch.isEmpty ? 2 : 1
                $0.warnings = .with { ($0.count, $0.customerCodes) = (12, ["1000000005"]) }
                ($0.verdicts, $0.recognitions, $0.recognitionIds) = (SampleFeedback.figures, 1, ["ayse-2026-11"])
            })
    }
}

extension SampleGovernance {
    func getProactiveOffers(
        _ request: Judged<GetProactiveOffersRequest>, _: CallContext
    ) async throws -> Reply<GetProactiveOffersResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.month, $0.horizonDays) = (request.month, 90)
                $0.proactive = .with {
                    ($0.offers, $0.accepted, $0.rejected, $0.unanswered) = (10, 3, 2, 5)
                    $0.acceptance = .with { ($0.n, $0.shareBp, $0.lowerBp, $0.upperBp) = (10, 3_000, 1_078, 6_032) }
                }
                $0.answering = .with { ($0.offers, $0.unanswered) = (1, 1) }
            })
    }
}
