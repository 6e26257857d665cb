import RefleksContract
import RefleksMessages
import RefleksRPC
import SwiftProtobuf
import Synchronization

/// Permissions of the one customer whom the sample server knows.
extension SampleCustomers {
    func recordPermission(_ request: Judged<RecordPermissionRequest>, _: CallContext) async throws -> Reply<
        RecordPermissionResponse
    > {
        let request = try request.accepted()
        server.state.withLock { $0.permissions.append(request) }
        return Reply(
            .with {
                ($0.permissionID, $0.inForce, $0.commitSeq) = (77, true, 16)
                $0.registryDeadlineUs = TestShell.now + 86_400_000_000
            })
    }

    func listPermissions(_ request: Judged<ListPermissionsRequest>, _: CallContext) async throws -> Reply<
        ListPermissionsResponse
    > {
        let request = try request.accepted()
        server.state.withLock { state in
            if let target = request.target { state.permissionTargets.append(target) }
        }
        return Reply(.with { $0.permissions = [SampleServer.permission] })
    }

    func checkContactPermission(_ request: Judged<CheckContactPermissionRequest>, _: CallContext) async throws -> Reply<
        CheckContactPermissionResponse
    > {
        let isMarketing = try request.accepted().purpose == .marketing
        return Reply(
            .with { reply in
                reply.allowed = !isMarketing
                reply.checks = [
                    .with {
                        ($0.recipient, $0.allowed) = ("+905321234567", !isMarketing)
                        $0.ground = isMarketing ? .noApproval : .orderNotice
                        $0.reason = isMarketing ? "NO_APPROVAL" : "GROUND_ORDER_NOTICE"
                        $0.message = Catalogue.Permission.noApproval.text(.english)
                    }
                ]
            })
    }

    func listPermissionOutbox(_ request: Judged<ListPermissionOutboxRequest>, _: CallContext) async throws -> Reply<
        ListPermissionOutboxResponse
    > {
        _ = try request.accepted()
        return Reply(
            .with {
                $0.items = [
                    .with {
                        ($0.outboxID, $0.brand, $0.recipient) = ("abc", "shop", "+905321234567")
                        ($0.recipientType, $0.type, $0.status) = ("BIREYSEL", "MESAJ", "ONAY")
                        ($0.source, $0.consentDate) = ("HS_WEB", "2026-11-22 09:30:00")
                        $0.deadlineUs = TestShell.now
                    }
                ]
            })
    }

    /// Takes `abc` and refuses every other id.
    func ackPermissionOutbox(_ request: Judged<AckPermissionOutboxRequest>, _: CallContext) async throws -> Reply<
        AckPermissionOutboxResponse
    > {
        let request = try request.accepted()
        server.state.withLock { $0.acks += request.acks }
        return Reply(
            .with {
                $0.results = request.acks.map { ack in
                    .with { result in
                        if ack.outboxID == "abc" {
                            result.taken = .with { ($0.commitSeq, $0.changed) = (17, true) }
                        } else {
                            result.refused = .with { ($0.code, $0.reason, $0.message) = (5, "X", "no such item") }
                        }
                    }
                }
            })
    }

    func importPermissionChanges(_ request: Judged<ImportPermissionChangesRequest>, _: CallContext) async throws
        -> Reply<ImportPermissionChangesResponse>
    {
        let request = try request.accepted()
        server.state.withLock { $0.changes += request.changes }
        return Reply(
            .with { $0.results = request.changes.map { _ in .with { $0.taken = .with { $0.changed = true } } } })
    }
}
