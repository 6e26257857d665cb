import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

// Answers about prompts that are always the same; what was asked stands in them where it can.

extension SampleGovernance {
    static let prompts: [Prompt] = [
        .with {
            ($0.promptID, $0.policy, $0.version, $0.priority) = ("call.back", "Existing before new", 3, 80)
            ($0.textEn, $0.textTr) = ("Call him back today.", "Bugün geri arayın.")
            ($0.rule, $0.roles, $0.branches) = ("purchases >= 3", [.branch, .agent], ["34-001"])
            ($0.contactPurpose, $0.contactChannel, $0.brand) = (.marketing, .phone, "shop")
            ($0.validUntil, $0.restDays, $0.active) = ("2026-12-31", 7, true)
        },
        .with {
            ($0.promptID, $0.policy, $0.version, $0.priority) = ("old", "Service first", 1, 5)
            ($0.textEn, $0.textTr, $0.retired) = ("Say hello.", "Selam verin.", true)
        },
    ]

    func putPrompt(_ request: Judged<PutPromptRequest>, _: CallContext) async throws -> Reply<PutReferenceResponse> {
        let request = try request.accepted()
        return Reply(.with { ($0.version, $0.commitSeq) = (request.prompt.priority, 77) })
    }

    func listPrompts(_ request: Judged<ListPromptsRequest>, _: CallContext) async throws -> Reply<ListPromptsResponse> {
        let request = try request.accepted()
        let isFirst = request.pageToken.isEmpty
        return Reply(
            .with {
                $0.prompts = [Self.prompts[isFirst ? 0 : 1]]
                $0.nextPageToken = isFirst && !request.activeOnly ? "bmV4dA" : ""
            })
    }

    func recordPromptOutcome(
        _ request: Judged<RecordPromptOutcomeRequest>, _: CallContext
    ) async throws -> Reply<RecordPromptOutcomeResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.customerCode, $0.commitSeq, $0.replayed) = (request.code, 78, request.showingID == 1)
                ($0.showing.showingID, $0.showing.promptID, $0.showing.version) = (request.showingID, "call.back", 3)
                ($0.showing.branch, $0.showing.shownAtUs) = ("34-001", TestShell.now)
                ($0.showing.outcome, $0.showing.toldBy) = (request.outcome, request.agent)
                $0.showing.toldAtUs = TestShell.now
            })
    }

    func getPromptReport(
        _ request: Judged<GetPromptReportRequest>, _: CallContext
    ) async throws -> Reply<GetPromptReportResponse> {
        let request = try request.accepted()
        let figures = PromptFigures.with {
            ($0.shown, $0.acted, $0.dismissed) = (10, 7, 1)
            $0.actedShare = .with { ($0.n, $0.shareBp, $0.lowerBp, $0.upperBp) = (10, 7_000, 3_968, 8_922) }
        }
        return Reply(
            .with {
                ($0.firstMonth, $0.month) = (request.months > 1 ? "2026-09" : request.month, request.month)
                guard request.promptID != "never" else { return }
                ($0.total, $0.leftOutLines) = (figures, 2)
                $0.prompts = [.with { ($0.promptID, $0.version, $0.figures) = ("call.back", 3, figures) }]
                $0.branches = [
                    .with { ($0.promptID, $0.version, $0.branch, $0.figures) = ("call.back", 3, "34-001", figures) },
                    .with { ($0.promptID, $0.version, $0.figures.shown) = ("call.back", 3, 2) },
                ]
            })
    }
}
