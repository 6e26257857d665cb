import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Synchronization

/// The employee pulse, always the same.
extension SampleFeedback {
    static func pulse(_ id: String, isOpen: Bool = false) -> EmployeePulse {
        .with {
            ($0.pulseID, $0.questionEn, $0.questionTr) = (id, "How are you?", "Nasılsınız?")
            $0.openedAtUs = TestShell.now
            guard !isOpen else { return }
            ($0.closedAtUs, $0.hiddenGroups) = (TestShell.now, 2)
            $0.total = .with { ($0.answers, $0.mean) = (1_018, 6_444) }
            $0.groups = [.with { ($0.branch, $0.answers, $0.mean) = ("34-001", 8, 8_000) }]
        }
    }

    func openEmployeePulse(
        _ request: Judged<OpenEmployeePulseRequest>, _: CallContext
    ) async throws -> Reply<OpenEmployeePulseResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.listRequests.append(request) }
        return Reply(.with { $0.pulse = Self.pulse(request.pulseID, isOpen: true) })
    }

    func submitEmployeePulse(
        _ request: Judged<SubmitEmployeePulseRequest>, _: CallContext
    ) async throws -> Reply<SubmitEmployeePulseResponse> {
        let request = try request.accepted()
        server.state.withLock { $0.listRequests.append(request) }
        return Reply(SubmitEmployeePulseResponse())
    }

    func closeEmployeePulse(
        _ request: Judged<CloseEmployeePulseRequest>, _: CallContext
    ) async throws -> Reply<CloseEmployeePulseResponse> {
        Reply(.with { $0.pulse = Self.pulse("p") })
    }

    func getEmployeePulse(
        _ request: Judged<GetEmployeePulseRequest>, _: CallContext
    ) async throws -> Reply<GetEmployeePulseResponse> {
        let request = try request.accepted()
        return Reply(
            .with {
                guard request.pulseID != "none" else { return }
                $0.pulse = Self.pulse(request.pulseID, isOpen: request.pulseID == "open")
                $0.earlier = [Self.pulse("2026-09")]
                if request.pulseID == "few" {
                    $0.pulse.clearTotal()
                    $0.earlier = []
                }
            })
    }
}
