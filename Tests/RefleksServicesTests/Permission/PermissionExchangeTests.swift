import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// The outbox to the registry and the changes from it.
struct PermissionExchangeTests {
    private func outbox(
        _ bench: ServiceBench, _ filter: OutboxFilter = .unspecified, size: UInt32 = 0, token: String = "",
        language: String = "en"
    ) async throws -> ListPermissionOutboxResponse {
        var options = CallOptions()
        options.locale = language
        let request = ListPermissionOutboxRequest.with {
            ($0.access, $0.filter, $0.pageSize, $0.pageToken) = (Make.access, filter, size, token)
        }
        return try await bench.customers(.system, "erp").listPermissionOutbox(request, options).message
    }

    private func ack(
        _ bench: ServiceBench, _ ids: [String], _ result: OutboxResult
    ) async throws -> AckPermissionOutboxResponse {
        try await bench.customers(.system, "erp").ackPermissionOutbox(
            .with { $0.acks = ids.map { id in .with { ($0.outboxID, $0.result) = (id, result) } } }
        ).message
    }

    private static func change(_ status: String, _ date: String, recipient: String = "+905321234567") -> RegistryChange
    {
        .with {
            ($0.brand, $0.recipient, $0.recipientType) = ("shop", recipient, "BIREYSEL")
            ($0.type, $0.source, $0.status, $0.consentDate) = ("MESAJ", "IYS_WEB", status, date)
        }
    }

    private func imported(
        _ bench: ServiceBench, _ changes: RegistryChange..., language: String = "en"
    ) async throws -> ImportPermissionChangesResponse {
        var options = CallOptions()
        options.locale = language
        return try await bench.customers(.system, "erp").importPermissionChanges(
            .with { $0.changes = changes }, options
        ).message
    }

    @Test func `what was recorded waits in the registry's own words until it is acknowledged`() async throws {
        try await ServiceBench.run { bench in
            _ = try await bench.customers().recordPermission(PermissionTests.record(.approved))
            let item = try #require(try await outbox(bench).items.first)
            #expect(item.recipient == "+905321234567" && item.recipientType == "BIREYSEL" && item.type == "MESAJ")
            #expect(item.source == "HS_WEB" && item.status == "ONAY" && item.consentDate == "2026-03-02 08:00:00")
            #expect(item.brand == "shop" && item.obstacles.isEmpty && item.deadlineUs == 1_772_744_400_000_000)
            let first = try await ack(bench, [item.outboxID], .accepted)
            #expect(first.results.map(\.taken.changed) == [true] && first.commitSeq == bench.durableSeq)
            #expect(try await outbox(bench).items.isEmpty)
            let second = try await ack(bench, [item.outboxID], .accepted)
            #expect(second.results.map(\.taken.changed) == [false] && second.commitSeq == 0)
            let known = try await bench.customers().listPermissions(
                .with { ($0.access, $0.address) = (Make.access, Make.identifier(.phone, PermissionTests.phone)) })
            #expect(known.message.permissions.map(\.registryStatus) == [.approved])
            #expect(known.message.permissions.map(\.registryConsentAtUs) == [Make.anHourAgo])
        }
    }

    @Test(arguments: ["en", "tr"])
    func `what the registry would not take is listed with its reasons`(language: String) async throws {
        try await ServiceBench.run { bench in
            let client = bench.customers()
            _ = try await client.recordPermission(PermissionTests.record(.refused))
            // Four business days ago.
            _ = try await client.recordPermission(
                PermissionTests.record(.approved, at: 1_771_909_200_000_000, recipient: "0533 000 00 01"))
            _ = try await client.recordPermission(
                PermissionTests.record(
                    .approved, at: 1_430_427_600_000_000, source: .before2015, recipient: "0533 000 00 02"))
            let rejected = try await outbox(bench, .unacceptable, language: language).items
            #expect(
                rejected.map { $0.obstacles.map(\.code) } == [
                    ["REGISTRY_FIRST_MUST_BE_APPROVAL"], ["REGISTRY_TOO_OLD"],
                ])
            let sentence =
                language == "en"
                ? "The registry takes only ONAY as the first record of an address."
                : "İYS bir adresin ilk kaydı olarak yalnızca ONAY kabul eder."
            #expect(rejected.first?.obstacles.first?.message == sentence)
            let accepted = try await outbox(bench, .acceptable).items
            #expect(accepted.map(\.source) == ["HS_2015"] && accepted.map(\.deadlineUs) == [0])
            #expect(try await ack(bench, rejected.map(\.outboxID), .dismissed).results.count == 2)
            #expect(try await outbox(bench, .unacceptable).items.isEmpty)
        }
    }

    @Test func `time runs out at the end of the third business day, over a feast`() async throws {
        try await ServiceBench.run { bench in
            // Tuesday 17 March 2026, 12:00; the Ramadan feast takes Friday, and Thursday afternoon.
            bench.clock.advance(seconds: (1_773_738_000_000_000 - bench.now) / 1_000_000)
            let answer = try await bench.customers().recordPermission(
                PermissionTests.record(.approved, at: bench.now))
            // Wednesday, Thursday, Monday: until Tuesday 24 March, 00:00 in Istanbul.
            #expect(answer.message.registryDeadlineUs == 1_774_299_600_000_000)
            bench.clock.advance(seconds: (1_774_299_600_000_000 - bench.now) / 1_000_000 - 1)
            #expect(try await outbox(bench, .acceptable).items.count == 1)
            bench.clock.advance(seconds: 1)
            #expect(try await outbox(bench, .acceptable).items.isEmpty)
            #expect(
                try await outbox(bench, .unacceptable).items.map { $0.obstacles.map(\.code) } == [["REGISTRY_TOO_OLD"]])
        }
    }

    @Test func `pages of the outbox lead through all of it`() async throws {
        try await ServiceBench.run { bench in
            for index in 0..<7 {
                _ = try await bench.customers().recordPermission(
                    PermissionTests.record(.approved, recipient: "053300000\(10 + index)"))
            }
            var (token, seen) = ("", [String]())
            repeat {
                let page = try await outbox(bench, size: 3, token: token)
                seen += page.items.map(\.recipient)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen == (0..<7).map { "+9053300000\(10 + $0)" })
            let page = try await outbox(bench, size: 3)
            let error = await refusal { _ = try await outbox(bench, .acceptable, size: 3, token: page.nextPageToken) }
            #expect(error?.violations.map(\.code) == ["BAD_PAGE_TOKEN"])
        }
    }

    @Test func `changes from the registry are taken over once, each for itself`() async throws {
        try await ServiceBench.run { bench in
            _ = try await bench.customers().recordPermission(PermissionTests.record(.approved))
            let reply = try await imported(
                bench, Self.change("RET", "2026-03-02 08:30:00"), Self.change("EVET", "2026-03-02 08:30:00"),
                Self.change("RET", "2026-03-02 24:00:00"), Self.change("RET", "2026-03-02 09:30:00"),
                Self.change("ONAY", "2026-02-01 10:00:00", recipient: "x"))
            #expect(
                reply.results.map { $0.refused.violations.map { "\($0.path) \($0.code)" } } == [
                    [], ["changes[1].status UNKNOWN_REGISTRY_WORD"],
                    ["changes[2].consent_date BAD_CONSENT_DATE", "changes[2].consent_date CONSENT_DATE_MISSING"],
                    ["changes[3].consent_date CONSENT_DATE_IN_FUTURE"], ["changes[4].recipient BAD_PHONE"],
                ])
            #expect(reply.results[0].taken.changed && reply.results[0].taken.inForce)
            #expect(reply.commitSeq == bench.durableSeq)
            let again = try await imported(bench, Self.change("RET", "2026-03-02 08:30:00"))
            #expect(again.results.map(\.taken.changed) == [false] && again.commitSeq == 0)
            let known = try await bench.customers().listPermissions(
                .with { ($0.access, $0.address) = (Make.access, Make.identifier(.phone, PermissionTests.phone)) })
            let permission = try #require(known.message.permissions.first)
            #expect(permission.status == .refused && permission.source == .registryWeb && !permission.pending)
            #expect(permission.registryStatus == .refused)
            #expect(try await outbox(bench).items.isEmpty, "it is not sent back")
        }
    }

    @Test func `items that cannot be acknowledged are refused in the caller's language`() async throws {
        try await ServiceBench.run { bench in
            _ = try await bench.customers().recordPermission(PermissionTests.record(.approved))
            let id = try #require(try await outbox(bench).items.first?.outboxID)
            var options = CallOptions()
            options.locale = "tr"
            let request = AckPermissionOutboxRequest.with {
                $0.acks = [
                    .with { ($0.outboxID, $0.result) = ("abc", .accepted) }, .with { $0.outboxID = id },
                    .with { ($0.outboxID, $0.result) = (id, .rejected) },
                ]
            }
            let reply = try await bench.customers(.system, "erp").ackPermissionOutbox(request, options).message
            #expect(
                reply.results.map { $0.refused.violations.map { "\($0.path) \($0.code)" } } == [
                    ["acks[0].outbox_id BAD_OUTBOX_ID"], ["acks[1].result REQUIRED"], [],
                ])
            #expect(reply.results[0].refused.violations.first?.message.hasPrefix("Bu, giden kutusunun") == true)
            #expect(reply.results[2].taken.changed)
            #expect(try await outbox(bench).items.isEmpty, "the registry did not take it")
            #expect(CustomerServiceMethods.ackPermissionOutbox.roles == [.system, .admin])
        }
    }
}
