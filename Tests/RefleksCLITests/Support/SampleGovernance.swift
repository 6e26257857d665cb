import RefleksContract
import RefleksRPC
import SwiftProtobuf

/// Answers about governance that are always the same; what was asked stands in them where it can.
struct SampleGovernance: GovernanceServiceProvider {
    private func put(_ version: Int) -> Reply<PutReferenceResponse> {
        Reply(.with { ($0.version, $0.commitSeq) = (UInt32(clamping: version), 77) })
    }

    private func line(_ customers: Int64, _ value: Int64) -> EquityLine {
        .with { ($0.customers, $0.valueMinor) = (customers, value) }
    }

    func putMetricDefinition(
        _ request: Judged<PutMetricDefinitionRequest>, _: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        put(try request.accepted().metric.signOffs.count)
    }

    private static let metric = MetricDefinition.with {
        ($0.metricID, $0.nameEn, $0.nameTr) = ("active", "Active customers", "Etkin müşteriler")
        ($0.measure, $0.owner, $0.signOffs, $0.version) = (.customers, "ayse.kaya", ["ali.can", "ece.su"], 3)
    }

    func listMetricDefinitions(
        _ request: Judged<ListMetricDefinitionsRequest>, _: CallContext
    ) async throws -> Reply<ListMetricDefinitionsResponse> {
        var metric = Self.metric
        metric.retired = try request.accepted().withRetired
        return Reply(.with { $0.metrics = [metric] })
    }

    func getScorecard(_ request: Judged<GetScorecardRequest>, _: CallContext) async throws -> Reply<
        GetScorecardResponse
    > {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.month, $0.running) = (request.month.isEmpty ? "2026-11" : request.month, request.month.isEmpty)
                $0.currency = "TRY"
                $0.figures = [
                    .with {
                        ($0.definition, $0.name, $0.unit) = (Self.metric, "Active customers", .customers)
                        ($0.value, $0.valueBefore) = (1_234, 617)
                    },
                    .with { ($0.name, $0.unit, $0.value) = ("Retention", .basisPoints, 9_625) },
                    .with { ($0.name, $0.unit, $0.value) = ("Equity", .minorUnits, 9_876_543) },
                    .with { ($0.name, $0.unit) = ("Unknown", .basisPoints) },
                ]
            })
    }

    func getCustomerEquityStatement(
        _ request: Judged<GetCustomerEquityStatementRequest>, _: CallContext
    ) async throws -> Reply<GetCustomerEquityStatementResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.month, $0.currency, $0.asOfCommitSeq) = (request.month, "TRY", 8_123)
                ($0.opening, $0.acquired, $0.deepened) = (line(10, 100_000), line(2, 5_000), line(0, 700))
                ($0.wonBack, $0.lost, $0.eroded) = (line(1, 300), line(3, 20_000), line(0, 40))
                ($0.modelChange, $0.mergesAndErasures) = (line(0, -60), line(-1, -100))
                $0.closing = line(9, 85_800)
                $0.losses = [.with { ($0.reason, $0.line) = (.closure, line(3, 20_000)) }]
            })
    }

    func putRoadmapItem(
        _ request: Judged<PutRoadmapItemRequest>, _: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        put(try request.accepted().item.state.rawValue)
    }

    private static let items: [RoadmapItem] = [
        .with { ($0.itemID, $0.kind, $0.title, $0.owner, $0.state) = ("b", .brand, "Marka", "ali.can", .underWay) },
        .with {
            ($0.itemID, $0.kind, $0.title, $0.parentID, $0.state) = ("a", .step, "Adım", "b", .planned)
            ($0.due, $0.overdue) = ("2026-03-01", true)
        },
    ]

    func listRoadmap(_ request: Judged<ListRoadmapRequest>, _: CallContext) async throws -> Reply<ListRoadmapResponse> {
        let isFirst = try request.accepted().pageToken.isEmpty
        return Reply(
            .with { ($0.items, $0.nextPageToken) = ([Self.items[isFirst ? 1 : 0]], isFirst ? "bmV4dA" : "") })
    }

    func listUnowned(_ request: Judged<ListUnownedRequest>, _: CallContext) async throws -> Reply<ListRoadmapResponse> {
        _ = try request.accepted()
        return Reply(.with { $0.items = [Self.items[1]] })
    }

    func submitReadinessAssessment(
        _ request: Judged<SubmitReadinessAssessmentRequest>, _: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        put(try request.accepted().answers.filter { $0 }.count)
    }

    func getReadiness(_ request: Judged<GetReadinessRequest>, _: CallContext) async throws -> Reply<
        GetReadinessResponse
    > {
        _ = try request.accepted()
        return Reply(
            .with {
                ($0.date, $0.respondents, $0.shareBp) = ("2026-03-02", 2, 7_500)
                $0.questions = [
                    .with {
                        ($0.number, $0.question, $0.yes, $0.no) = (1, "Is it clear?", 1, 1)
                        ($0.disagreementBp, $0.advice) = (10_000, "Agree on it.")
                    }
                ]
                $0.trend = [
                    .with { ($0.date, $0.respondents, $0.shareBp) = ("2026-02-01", 2, 2_500) },
                    .with { ($0.date, $0.respondents, $0.shareBp) = ("2026-03-02", 2, 7_500) },
                ]
            })
    }

    func putProgrammeScope(
        _ request: Judged<PutProgrammeScopeRequest>, _: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        put(try request.accepted().scope.segment.count)
    }

    func getProgrammeScope(
        _ request: Judged<GetProgrammeScopeRequest>, _: CallContext
    ) async throws -> Reply<GetProgrammeScopeResponse> {
        let isFirst = try request.accepted().pageToken.isEmpty
        return Reply(
            .with {
                ($0.inScope, $0.outOfScope, $0.nextPageToken) = (1_000, 2_000, isFirst ? "bmV4dA" : "")
                ($0.scope.segment, $0.scope.note) = ("loyal", "Sadık olanlar")
            })
    }

    func putRetentionBudget(
        _ request: Judged<PutRetentionBudgetRequest>, _: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        put(Int(try request.accepted().budget.amountMinor))
    }

    func getRetentionBudget(
        _ request: Judged<GetRetentionBudgetRequest>, _: CallContext
    ) async throws -> Reply<GetRetentionBudgetResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.budget.month, $0.budget.amountMinor, $0.budget.currency) = (request.month, 500_000, "TRY")
                ($0.spentMinor, $0.leftMinor) = (600_000, -100_000)
            })
    }

    func recognise(_ request: Judged<RecogniseRequest>, _: CallContext) async throws -> Reply<PutReferenceResponse> {
        put(try request.accepted().recognition.people.count)
    }

    func listRecognitions(
        _ request: Judged<ListRecognitionsRequest>, _: CallContext
    ) async throws -> Reply<ListRecognitionsResponse> {
        _ = try request.accepted()
        return Reply(
            .with {
                $0.recognitions = [
                    .with {
                        ($0.recognitionID, $0.people, $0.customerCode) = ("r1", ["ece.su"], "1000000005")
                        ($0.outcome, $0.date) = (.wonBack, "2026-03-01")
                    }, .with { ($0.recognitionID, $0.people, $0.outcome) = ("r2", ["ali.can"], .kept) },
                ]
            })
    }

    func putTeamArea(_ request: Judged<PutTeamAreaRequest>, _: CallContext) async throws -> Reply<
        PutReferenceResponse
    > {
        put(Int(try request.accepted().team.pledgedBp))
    }

    func listTeamAreas(
        _ request: Judged<ListTeamAreasRequest>, _: CallContext
    ) async throws -> Reply<ListTeamAreasResponse> {
        _ = try request.accepted()
        return Reply(
            .with {
                $0.teams = [
                    .with { ($0.area, $0.person, $0.pledgedBp, $0.givenBp) = ("logistics", "ali.can", 2_500, 1_000) },
                    .with { $0.area = "it" },
                ]
            })
    }

    func getEffortSplit(
        _ request: Judged<GetEffortSplitRequest>, _: CallContext
    ) async throws -> Reply<GetEffortSplitResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.month, $0.currency, $0.topAlert) = ("2026-10", "TRY", request.leastTopShareBp == 3_000)
                $0.top = .with {
                    ($0.customers, $0.touches, $0.spentMinor, $0.shareBp) = (10, 20, 30_000, 2_500)
                }
                $0.rest = .with { ($0.customers, $0.touches, $0.spentMinor) = (90, 40, 0) }
            })
    }

    func getPhaseCoverage(
        _ request: Judged<GetPhaseCoverageRequest>, _: CallContext
    ) async throws -> Reply<GetPhaseCoverageResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.month, $0.customers, $0.covered) = (request.month, 40, 7)
                $0.before = .with { ($0.interactions, $0.customers) = (1_234, 20) }
            })
    }

    func getEnablement(
        _ request: Judged<GetEnablementRequest>, _: CallContext
    ) async throws -> Reply<GetEnablementResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.month = request.month
                $0.branches = [
                    .with { ($0.branch, $0.visits, $0.briefings, $0.shareBp) = ("34-001", 8, 2, 2_500) },
                    .with { ($0.branch, $0.briefings) = ("35-001", 1) },
                ]
            })
    }

    func getErosion(_ request: Judged<GetErosionRequest>, _: CallContext) async throws -> Reply<GetErosionResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.currency, $0.differenceMinor) = ("TRY", request.branch == "34-001" ? -20_000 : 5)
                $0.affected = .with {
                    ($0.customers, $0.marginBeforeMinor, $0.marginAfterMinor) = (3, 100_000, 30_000)
                    $0.kept = .with { ($0.shareBp, $0.lowBp, $0.highBp) = (3_333, 615, 7_923) }
                }
            })
    }
}
