import RefleksContract
import SwiftProtobuf

/// Requests about prompts in a line.
enum PromptMake {
    static func put(
        _ id: String, rule: String = "", priority: UInt32 = 50, _ change: (inout Prompt) -> Void = { _ in }
    ) -> PutPromptRequest {
        .with {
            ($0.prompt.promptID, $0.prompt.policy, $0.prompt.rule, $0.prompt.priority) = (id, "Policy", rule, priority)
            ($0.prompt.textEn, $0.prompt.textTr) = ("Do \(id).", "\(id) yapın.")
            change(&$0.prompt)
        }
    }

    static func outcome(
        _ code: String, _ showing: UInt64, _ outcome: PromptOutcome = .acted, agent: String = ""
    ) -> RecordPromptOutcomeRequest {
        .with { ($0.code, $0.showingID, $0.outcome, $0.agent) = (code, showing, outcome, agent) }
    }

    static func report(_ change: (inout GetPromptReportRequest) -> Void = { _ in }) -> GetPromptReportRequest {
        .with { change(&$0) }
    }
}
