import RefleksContract
import SwiftProtobuf
import Testing

/// Requests about feedback and cases in a line.
enum FeedbackMake {
    static func submit(
        _ code: String, _ kind: FeedbackKind = .complaint, score: UInt32? = nil, text: String = "Geç geldi",
        channel: Channel = .phone
    ) -> SubmitFeedbackRequest {
        .with {
            ($0.code, $0.kind, $0.text, $0.channel) = (code, kind, text, channel)
            if let score { $0.score = score }
        }
    }

    static func ask(_ code: String, _ kind: FeedbackKind = .csat, days: UInt32 = 0) -> RequestFeedbackRequest {
        .with { ($0.code, $0.kind, $0.channel, $0.validDays) = (code, kind, .sms, days) }
    }

    static func list(_ code: String, size: UInt32 = 0, token: String = "") -> ListFeedbackRequest {
        .with { ($0.access, $0.customer.code, $0.pageSize, $0.pageToken) = (Make.access, code, size, token) }
    }

    static func open(_ code: String, _ severity: CaseSeverity = .medium, owner: String = "") -> OpenCaseRequest {
        .with { ($0.code, $0.severity, $0.owner, $0.text) = (code, severity, owner, "Söz verilen aranma yapılmadı") }
    }

    static func get(_ id: UInt64) -> GetCaseRequest { .with { ($0.access, $0.caseID) = (Make.access, id) } }

    static func cases(branch: String = "", size: UInt32 = 0, token: String = "") -> ListCasesRequest {
        .with { ($0.access, $0.branch, $0.pageSize, $0.pageToken) = (Make.access, branch, size, token) }
    }

    static func dissatisfied(size: UInt32 = 0) -> ListDissatisfiedRequest {
        .with { ($0.access, $0.pageSize) = (Make.access, size) }
    }

    static func move(
        _ id: UInt64, _ state: CaseState, _ reason: ClosingReason = .unspecified
    ) -> TransitionCaseRequest {
        .with { ($0.caseID, $0.state, $0.reason) = (id, state, reason) }
    }

    static func note(_ id: UInt64, _ text: String = "Arandı", heard: Bool = false) -> AddCaseNoteRequest {
        .with { ($0.caseID, $0.text, $0.customerHeard) = (id, text, heard) }
    }

    static func confirm(_ id: UInt64, _ confirmed: Bool = true) -> ConfirmResolutionRequest {
        .with { ($0.caseID, $0.confirmed) = (id, confirmed) }
    }
}
