import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

/// Answers about scores that are always the same.
struct SampleScoring: ScoringServiceProvider {
    let server: SampleServer

    static let score = Score.with {
        ($0.total, $0.policyVersion) = (431, 1)
        $0.components = [
            .with { ($0.component, $0.points) = (.value, 330) },
            .with { ($0.component, $0.points) = (.influence, -25) },
            .with { ($0.component, $0.points) = (.relationship, 126) },
        ]
    }

    static let lines: [ReasonLine] = [
        .with {
            ($0.rule, $0.component, $0.points, $0.rawValue) = (.valueMargin, .value, 330, 1_234_567)
            ($0.unit, $0.evidenceIds, $0.text) = (.minorUnits, [11, 9], "Margin of his")
        },
        .with {
            ($0.rule, $0.component, $0.points) = (.influenceBadWord, .influence, -25)
            ($0.rawValue, $0.unit) = (150, .hundredths)
        },
        .with {
            ($0.rule, $0.component, $0.points) = (.relationshipRhythm, .relationship, 126)
            ($0.rawValue, $0.unit) = (90, .percent)
        },
    ]

    static let effect = ScoreEffect.with {
        ($0.policyVersion, $0.before, $0.after) = (1, 431, 402)
        ($0.tierBefore, $0.tierAfter) = (.plus, .standard)
        ($0.stageBefore, $0.stageAfter, $0.stagesPassed) = (.active, .lost, [.atRisk])
        $0.lines = [.with { ($0.rule, $0.pointsBefore, $0.pointsAfter) = (.satisfactionProblems, -25, -54) }]
    }

    func getScore(_ request: Judged<GetScoreRequest>, _: CallContext) async throws -> Reply<GetScoreResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.customerCode, $0.score) = (8_123, request.customer.code, Self.score)
                ($0.tier, $0.stage, $0.nextChangeAtUs) = (.plus, .deepening, TestShell.now)
                $0.leftOutCurrencies = request.asOfValidUs == 0 ? ["EUR"] : []
            })
    }

    func explainScore(
        _ request: Judged<ExplainScoreRequest>, _: CallContext
    ) async throws -> Reply<ExplainScoreResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.asOfCommitSeq, $0.customerCode, $0.score) = (8_123, request.customer.code, Self.score)
                ($0.lines, $0.currency) = (Self.lines, "TRY")
            })
    }

    func listScoreHistory(
        _ request: Judged<ListScoreHistoryRequest>, _: CallContext
    ) async throws -> Reply<ListScoreHistoryResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.customerCode = request.customer.code
                $0.items = [
                    .with {
                        ($0.commitSeq, $0.recordedAtUs, $0.interactionID) = (77, TestShell.now, 19)
                        ($0.customerCode, $0.change) = (request.customer.code, Self.effect)
                    }
                ]
            })
    }

    func simulateScore(
        _ request: Judged<SimulateScoreRequest>, _: CallContext
    ) async throws -> Reply<SimulateScoreResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.simulations.append(request) }
        return Reply(
            .with {
                ($0.customerCode, $0.change) = (request.customer.code, Self.effect)
                $0.leftOutCurrencies = ["EUR"]
            })
    }

    func getServiceLevel(
        _ request: Judged<GetServiceLevelRequest>, _: CallContext
    ) async throws -> Reply<GetServiceLevelResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.customerCode, $0.total, $0.reason) = (request.customer.code, 431, .reached)
                ($0.reasonText, $0.currency, $0.lines) = ("It is so.", "TRY", Array(Self.lines.prefix(1)))
                $0.level = .with { ($0.tier, $0.sinceUs, $0.contested) = (.plus, TestShell.now, true) }
                ($0.firstResponseMinutes, $0.resolutionMinutes) = (120, 1_440)
                $0.entitlements = [.freeDelivery]
                $0.stepUp = .with {
                    ($0.tier, $0.points, $0.byMargin, $0.marginMinor) = (.priority, 19, true, 250_000)
                }
                $0.stepDown = .with {
                    ($0.tier, $0.points, $0.notBeforeUs) = (.standard, 212, TestShell.now)
                    $0.expectedMarginMinor = -120_000
                }
            })
    }

    func getLifecycle(
        _ request: Judged<GetLifecycleRequest>, _: CallContext
    ) async throws -> Reply<GetLifecycleResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.customerCode, $0.text, $0.ownIntervalDays) = (request.customer.code, "Silent.", 31)
                $0.lifecycle = .with { ($0.stage, $0.rule, $0.value) = (.atRisk, .silentBeyondRhythm, 70) }
                ($0.silentDays, $0.atRiskFromUs, $0.lostFromUs) = (70, TestShell.now, TestShell.now)
                $0.evidenceIds = [11]
            })
    }

    func getRoleProfile(
        _ request: Judged<GetRoleProfileRequest>, _: CallContext
    ) async throws -> Reply<GetRoleProfileResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.customerCode, $0.currency) = (request.customer.code, "TRY")
                $0.roles = [
                    .with { ($0.element, $0.value, $0.unit, $0.text) = (.spend, 1_234_567, .minorUnits, "Spend") },
                    .with { ($0.element, $0.value, $0.unit, $0.text) = (.highMargin, 4_050, .basisPoints, "Margin") },
                    .with { ($0.element, $0.unit, $0.text) = (.referral, .count, "Referral") },
                ]
            })
    }
}
