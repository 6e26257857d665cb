import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

/// Answers about feedback and cases that are always the same; what was asked stands in them where it can.
struct SampleFeedback: FeedbackServiceProvider {
    let server: SampleServer

    static let told = Feedback.with {
        ($0.feedbackID, $0.kind, $0.text, $0.channel) = (2_048, .complaint, "Geç geldi", .phone)
        ($0.atUs, $0.caseID) = (TestShell.now, 2_049)
    }

    static func care(_ change: (inout Case) -> Void = { _ in }) -> Case {
        .with {
            ($0.caseID, $0.customerCode, $0.origin, $0.severity) = (2_049, "1000000005", .feedback, .high)
            ($0.state, $0.branch, $0.tier, $0.openedAtUs) = (.open, "34-001", .plus, TestShell.now)
            $0.firstResponseDueUs = TestShell.now + 3_600_000_000
            $0.resolutionDueUs = TestShell.now + 86_400_000_000
            change(&$0)
        }
    }

    private func note(_ request: any Message) {
        server.state.withLock { $0.listRequests.append(request) }
    }

    private func answer(_ care: Case) -> Reply<CaseResponse> {
        Reply(.with { ($0.case, $0.commitSeq) = (care, 77) })
    }

    func submitFeedback(
        _ request: Judged<SubmitFeedbackRequest>, _: CallContext
    ) async throws -> Reply<SubmitFeedbackResponse> {
        let request = try request.accepted()
        note(request)
        return Reply(
            .with {
                ($0.feedbackID, $0.customerCode, $0.commitSeq) = (2_048, request.code, 77)
                $0.score = SampleScoring.effect
                if request.kind == .complaint { $0.case = Self.care() }
            })
    }

    func listFeedback(
        _ request: Judged<ListFeedbackRequest>, _: CallContext
    ) async throws -> Reply<ListFeedbackResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                ($0.customerCode, $0.feedback) = (request.customer.code, [Self.told])
                $0.nextPageToken = request.pageToken.isEmpty ? "bmV4dA" : ""
            })
    }

    func requestFeedback(
        _ request: Judged<RequestFeedbackRequest>, _: CallContext
    ) async throws -> Reply<RequestFeedbackResponse> {
        let request = try request.accepted()
        note(request)
        return Reply(
            .with {
                ($0.customerCode, $0.commitSeq) = (request.code, 80)
                ($0.request.requestID, $0.request.kind, $0.request.channel) = (5_120, request.kind, request.channel)
                $0.request.askedAtUs = TestShell.now
                $0.request.expiresAtUs = TestShell.now + Int64(request.validDays) * 86_400_000_000
            })
    }

    func openCase(_ request: Judged<OpenCaseRequest>, _: CallContext) async throws -> Reply<CaseResponse> {
        let request = try request.accepted()
        return answer(Self.care { ($0.origin, $0.severity, $0.owner) = (.manual, request.severity, request.owner) })
    }

    func getCase(_ request: Judged<GetCaseRequest>, _: CallContext) async throws -> Reply<GetCaseResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.case = Self.care { $0.caseID = request.caseID }
                $0.events = [
                    .with { ($0.kind, $0.state, $0.source) = (.opened, .open, "branch/34-001") },
                    .with { ($0.kind, $0.text, $0.source) = (.noted, "Arandı", "agent/ayse") },
                ]
            })
    }

    func listCases(_ request: Judged<ListCasesRequest>, _: CallContext) async throws -> Reply<ListCasesResponse> {
        let request = try request.accepted()
        note(request)
        return Reply(
            .with {
                $0.cases = [Self.care { ($0.overdue, $0.responseOverdue) = (request.overdue, request.overdue) }]
                $0.nextPageToken = request.pageToken.isEmpty ? "bmV4dA" : ""
            })
    }

    func listDissatisfied(
        _ request: Judged<ListDissatisfiedRequest>, _: CallContext
    ) async throws -> Reply<ListDissatisfiedResponse> {
        let request = try request.accepted()
        note(request)
        return Reply(
            .with {
                guard request.branch != "nowhere" else { return }
                $0.customers = [
                    .with {
                        ($0.case, $0.givenName, $0.familyName) = (Self.care(), "Çağrı", "Ünlü")
                        $0.lastFeedback = Self.told
                    }
                ]
            })
    }

    func transitionCase(
        _ request: Judged<TransitionCaseRequest>, _: CallContext
    ) async throws -> Reply<CaseResponse> {
        let request = try request.accepted()
        return answer(
            Self.care {
                ($0.state, $0.closingReason) = (request.state, request.reason)
                ($0.firstResponseDueUs, $0.resolutionDueUs) = (0, 0)
            })
    }

    func addCaseNote(_ request: Judged<AddCaseNoteRequest>, _: CallContext) async throws -> Reply<CaseResponse> {
        let request = try request.accepted()
        note(request)
        return answer(Self.care { ($0.owner, $0.notes) = (request.owner, 1) })
    }

    func confirmResolution(
        _ request: Judged<ConfirmResolutionRequest>, _: CallContext
    ) async throws -> Reply<CaseResponse> {
        let request = try request.accepted()
        return answer(
            Self.care { ($0.state, $0.reopened) = request.confirmed ? (.confirmed, 0) : (.reopened, 2) })
    }

    /// A remedy as it is answered.
    static func remedy(_ change: (inout Remedy) -> Void = { _ in }) -> Remedy {
        .with {
            ($0.remedyID, $0.kind, $0.state, $0.agent) = (4_096, .voucher, .granted, "ayse.kaya")
            ($0.amountMinor, $0.currency, $0.proposedAtUs) = (5_000, "TRY", TestShell.now)
            change(&$0)
        }
    }

    func grantRemedy(_ request: Judged<GrantRemedyRequest>, _: CallContext) async throws -> Reply<GrantRemedyResponse> {
        let request = try request.accepted()
        note(request)
        // More than anybody's limit in the tests of views.
        let waits = request.amountMinor > 10_000
        return Reply(
            .with {
                $0.remedy = Self.remedy {
                    ($0.kind, $0.amountMinor) = (request.kind, request.amountMinor)
                    if waits { ($0.state, $0.bar) = (.waiting, .aboveLimit) }
                }
                let remedy = $0.remedy
                ($0.case, $0.commitSeq) = (Self.care { $0.remedies = [remedy] }, 78)
                if waits, request.amountMinor <= 20_000 { $0.approvers = ["mehmet.can", "zeynep.ak"] }
                $0.needsAdministrator = request.amountMinor > 20_000
            })
    }

    func approveRemedy(
        _ request: Judged<ApproveRemedyRequest>, _: CallContext
    ) async throws -> Reply<ApproveRemedyResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                $0.remedy = Self.remedy {
                    ($0.remedyID, $0.state) = (request.remedyID, request.approved ? .granted : .refused)
                    $0.decidedBy = "agent/mehmet.can"
                }
                $0.commitSeq = 79
            })
    }

    func listRemedies(
        _ request: Judged<ListRemediesRequest>, _: CallContext
    ) async throws -> Reply<ListRemediesResponse> {
        let request = try request.accepted()
        note(request)
        return Reply(
            .with {
                guard request.caseID != 1 else { return }
                $0.remedies = [Self.remedy { ($0.caseID, $0.customerCode, $0.text) = (2_049, "1000000005", "Gecikti") }]
                $0.nextPageToken = request.pageToken.isEmpty ? "bmV4dA" : ""
            })
    }
}
