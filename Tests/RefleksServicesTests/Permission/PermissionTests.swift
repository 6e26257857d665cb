import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

struct PermissionTests {
    static let phone = "0532 123 45 67"

    static func record(
        _ status: PermissionStatus, at consent: Int64 = Make.anHourAgo, source: PermissionSource = .web,
        recipient: String = phone, type: PermissionType = .message, as recipientType: RecipientType = .unspecified
    ) -> RecordPermissionRequest {
        .with {
            $0.key = .with {
                ($0.brand, $0.recipient, $0.type, $0.recipientType) = ("Shop", recipient, type, recipientType)
            }
            ($0.status, $0.source, $0.consentAtUs, $0.evidence) = (status, source, consent, "form 7")
        }
    }

    static func list(_ code: String) -> ListPermissionsRequest {
        .with { ($0.access, $0.customer.code) = (Make.access, code) }
    }

    static func check(
        _ code: String, _ channel: Channel, _ purpose: ContactPurpose
    ) -> CheckContactPermissionRequest {
        .with {
            ($0.access, $0.customer.code, $0.channel) = (Make.access, code, channel)
            ($0.purpose, $0.brand) = (purpose, "shop")
        }
    }

    private func customer(
        _ bench: ServiceBench, _ kind: CustomerKind = .person, _ identifiers: IdentifierInput...
    ) async throws -> String {
        var customer = NewCustomer()
        (customer.kind, customer.familyName) = (kind, "Işık")
        let request = CreateCustomerRequest.with {
            ($0.customer, $0.identifiers) = (customer, [Make.identifier(.phone, Self.phone)] + identifiers)
        }
        return try await bench.customers().createCustomer(request).message.code
    }

    @Test func `what one branch was told the view of the holder shows everywhere`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let answer = try await bench.customers().recordPermission(Self.record(.approved))
            #expect(answer.outcome == .committed && answer.message.inForce && answer.message.permissionID > 0)
            // Monday 2 March 2026; the third business day after it ends with Thursday.
            #expect(answer.message.registryDeadlineUs == 1_772_744_400_000_000)
            let view = try await bench.customers(.agent, "ayse").getCustomer360(Make.view(code)).message
            let listed = try await bench.customers().listPermissions(Self.list(code)).message
            #expect(view.permissions == listed.permissions)
            let permission = try #require(view.permissions.first)
            #expect(permission.permissionID == answer.message.permissionID && permission.pending)
            #expect(permission.key.brand == "shop" && permission.key.recipient == "+905321234567")
            #expect(permission.key.type == .message && permission.key.recipientType == .individual)
            #expect(permission.status == .approved && permission.source == .web && permission.evidence == "form 7")
            #expect(permission.consentAtUs == Make.anHourAgo && permission.recordedBy == "branch/34-001")
            #expect(permission.recordedAtUs == bench.now && permission.registryStatus == .unspecified)
            let byAddress = try await bench.customers().listPermissions(
                .with { ($0.access, $0.address) = (Make.access, Make.identifier(.phone, Self.phone)) })
            #expect(byAddress.message.permissions == listed.permissions)
        }
    }

    @Test func `the latest date decides, and of one date the refusal, in whatever order they come`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let client = bench.customers()
            func status() async throws -> [PermissionStatus] {
                try await client.listPermissions(Self.list(code)).message.permissions.map(\.status)
            }
            _ = try await client.recordPermission(Self.record(.refused, at: Make.anHourAgo - 5_000_000))
            _ = try await client.recordPermission(Self.record(.approved))
            #expect(try await status() == [.approved])
            let late = try await client.recordPermission(Self.record(.refused, at: Make.anHourAgo - 9_000_000))
            #expect(!late.message.inForce && late.outcome == .committed)
            #expect(try await status() == [.approved])
            _ = try await client.recordPermission(Self.record(.refused))
            #expect(try await status() == [.refused])
            let tie = try await client.recordPermission(Self.record(.approved, at: Make.anHourAgo + 400_000))
            #expect(!tie.message.inForce, "the registry compares seconds")
            let again = try await client.recordPermission(Self.record(.refused))
            #expect(again.outcome == .noEffect)
        }
    }

    @Test func `a key repeats the first answer, and another content is refused`() async throws {
        try await ServiceBench.run { bench in
            var options = CallOptions()
            options.idempotencyKey = "k-1"
            let first = try await bench.customers().recordPermission(Self.record(.approved), options).message
            let again = try await bench.customers().recordPermission(Self.record(.approved), options).message
            #expect(again.replayed && again.permissionID == first.permissionID && again.inForce)
            let error = await refusal {
                _ = try await bench.customers().recordPermission(Self.record(.refused), options)
            }
            #expect(error?.reason == "IDEMPOTENCY_CONFLICT")
        }
    }

    @Test func `HS_KARAR as a first record is refused in both languages`() async throws {
        try await ServiceBench.run { bench in
            let error = await refusal {
                _ = try await bench.customers().recordPermission(Self.record(.refused, source: .decision))
            }
            #expect(error?.code == .failedPrecondition && error?.reason == "DECISION_NOT_FIRST")
            #expect(error?.violations.map(\.path) == ["source"])
            #expect(error?.template.text(.english) == "HS_KARAR cannot be the first record of an address.")
            #expect(error?.template.text(.turkish) == "HS_KARAR bir adresin ilk kaydı olamaz.")
        }
    }

    @Test func `marketing needs an approval of a consumer and no refusal of a merchant, notices are exempt`()
        async throws
    {
        try await ServiceBench.run { bench in
            let code = try await customer(bench)
            let client = bench.customers()
            func answer(_ channel: Channel, _ purpose: ContactPurpose) async throws -> (Bool, String) {
                let reply = try await client.checkContactPermission(Self.check(code, channel, purpose)).message
                return (reply.allowed, reply.checks.map(\.reason).joined(separator: " "))
            }
            #expect(try await answer(.sms, .marketing) == (false, "NO_APPROVAL"))
            #expect(try await answer(.sms, .order) == (true, "GROUND_ORDER_NOTICE"))
            #expect(try await answer(.sms, .delivery) == (true, "GROUND_DELIVERY_NOTICE"))
            #expect(try await answer(.phone, .debt) == (true, "GROUND_DEBT_NOTICE"))
            #expect(try await answer(.phone, .subscription) == (true, "GROUND_SUBSCRIPTION_NOTICE"))
            #expect(try await answer(.email, .marketing) == (false, "NO_ADDRESS"))
            #expect(try await answer(.post, .marketing) == (true, "GROUND_NOT_ELECTRONIC"))
            #expect(try await answer(.mobileApp, .marketing) == (false, "NO_APPROVAL"))
            _ = try await client.recordPermission(Self.record(.approved))
            #expect(try await answer(.sms, .marketing) == (true, "GROUND_APPROVAL"))
            #expect(try await answer(.phone, .marketing) == (false, "NO_APPROVAL"), "calls are another type")
            _ = try await client.recordPermission(Self.record(.refused, at: bench.now))
            #expect(try await answer(.sms, .marketing) == (false, "PERMISSION_REFUSED"))
            #expect(try await answer(.sms, .order) == (true, "GROUND_ORDER_NOTICE"))
        }
    }

    @Test func `a merchant is asked once he has refused, and a consumer's approval is not his`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, .organisation)
            let client = bench.customers()
            func reasons() async throws -> [String] {
                try await client.checkContactPermission(Self.check(code, .sms, .marketing)).message.checks.map(\.reason)
            }
            #expect(try await reasons() == ["GROUND_MERCHANT"])
            var refusal = Self.record(.refused, as: .merchant)
            (refusal.source, refusal.consentAtUs) = (.unspecified, 0)
            _ = try await client.recordPermission(refusal)
            #expect(try await reasons() == ["PERMISSION_REFUSED"])
            _ = try await client.recordPermission(Self.record(.approved, at: bench.now))
            #expect(try await reasons() == ["PERMISSION_REFUSED"])
            var asConsumer = Self.check(code, .sms, .marketing)
            asConsumer.recipientType = .individual
            #expect(try await client.checkContactPermission(asConsumer).message.allowed)
        }
    }

    @Test func `of several addresses those that may be used come first`() async throws {
        try await ServiceBench.run { bench in
            let code = try await customer(bench, .person, Make.identifier(.phone, "0533 000 00 01"))
            _ = try await bench.customers().recordPermission(Self.record(.approved, recipient: "0533 000 00 01"))
            let reply = try await bench.customers().checkContactPermission(Self.check(code, .sms, .marketing)).message
            #expect(reply.allowed && reply.checks.map(\.allowed) == [true, false])
            #expect(reply.checks.map(\.recipient) == ["+905330000001", "+905321234567"])
            #expect(reply.checks[0].permission.source == .web && !reply.checks[1].hasPermission)
            #expect(reply.checks[0].message.contains("6563"))
        }
    }
}
