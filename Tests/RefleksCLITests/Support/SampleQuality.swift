import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

/// Reports about service quality that are always the same.
extension SampleFeedback {
    static func measure(_ n: UInt64, _ value: Int32) -> QualityMeasure {
        .with { ($0.n, $0.value, $0.low, $0.high) = (n, value, value - 100, value + 100) }
    }

    static func hidden(_ n: UInt64) -> QualityMeasure { .with { ($0.n, $0.hidden) = (n, true) } }

    static let speed = ServiceSpeed.with {
        $0.firstResponse = .with { ($0.n, $0.median, $0.p90) = (40, 35, 1_220) }
        $0.resolution = .with { ($0.n, $0.median, $0.p90) = (38, 410, 2_900) }
    }

    static let quality = ServiceQuality.with {
        ($0.answers, $0.complaints, $0.praise, $0.cases, $0.endedCases) = (1_240, 31, 12, 44, 38)
        ($0.nps, $0.satisfied, $0.csat) = (measure(600, 3_150), measure(540, 8_125), hidden(4))
        ($0.ces, $0.responsiveness, $0.warmth) = (hidden(0), measure(300, 4_210), measure(300, 4_600))
        ($0.firstContact, $0.reopened, $0.speed) = (measure(38, 6_400), measure(38, 790), speed)
    }

    func getServiceQuality(
        _ request: Judged<GetServiceQualityRequest>, _: CallContext
    ) async throws -> Reply<GetServiceQualityResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.listRequests.append(request) }
        return Reply(
            .with {
                ($0.month, $0.minimumAnswers) = (request.month.isEmpty ? "2026-11" : request.month, 5)
                $0.firstMonth = request.months > 1 ? "2026-09" : $0.month
                ($0.groupBy, $0.total, $0.leftOutGroups) = (request.groupBy, Self.quality, 3)
                $0.months = [$0.firstMonth, $0.month].prefix(request.months > 1 ? 2 : 1).map { month in
                    .with { ($0.month, $0.quality) = (month, Self.quality) }
                }
                let bare = ServiceQuality.with { ($0.answers, $0.nps, $0.speedHidden) = (2, Self.hidden(2), true) }
                $0.groups = [
                    .with {
                        ($0.name, $0.quality) = ("34-001", Self.quality)
                        if request.groupBy == .channel { ($0.name, $0.channel) = ("", .phone) }
                    },
                    .with { $0.quality = bare },
                ]
            })
    }

    func getSlaReport(_ request: Judged<GetSlaReportRequest>, _: CallContext) async throws -> Reply<
        GetSlaReportResponse
    > {
        let request = try request.accepted()
        server.state.withLock { $0.listRequests.append(request) }
        let line = SlaLine.with {
            ($0.opened, $0.respondedInTime, $0.respondedLate) = (44, 36, 4)
            ($0.resolvedInTime, $0.resolvedLate, $0.givenUp, $0.running) = (30, 10, 1, 3)
            ($0.pausedMinutes, $0.queuedNow, $0.overdueNow) = (1_315, 9, 2)
            ($0.satisfied, $0.firstContact, $0.speed) = (Self.measure(540, 8_125), Self.measure(38, 6_400), Self.speed)
        }
        return Reply(
            .with {
                ($0.month, $0.firstMonth) = ("2026-11", "2026-11")
                guard request.branch != "nowhere" else { return }
                $0.total = line
                $0.lines = [.with { ($0.name, $0.opened, $0.speedHidden) = ("ayse", 6, true) }]
            })
    }

    func getRepeatRate(
        _ request: Judged<GetRepeatRateRequest>, _: CallContext
    ) async throws -> Reply<GetRepeatRateResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.month, $0.horizonDays) = (request.month.isEmpty ? "2026-10" : request.month, request.horizonDays)
                $0.praised = .with {
                    ($0.customers, $0.boughtAgain) = (120, 78)
                    $0.rate = .with { ($0.shareBp, $0.lowBp, $0.highBp) = (6_500, 5_600, 7_300) }
                    $0.difference = .with { ($0.shareBp, $0.lowBp, $0.highBp) = (1_500, 550, 2_400) }
                }
                $0.resolved = .with { ($0.customers, $0.boughtAgain) = (3, 2) }
                $0.others = .with {
                    ($0.customers, $0.boughtAgain) = (9_000, 4_500)
                    $0.rate = .with { ($0.shareBp, $0.lowBp, $0.highBp) = (5_000, 4_900, 5_100) }
                }
            })
    }
}
