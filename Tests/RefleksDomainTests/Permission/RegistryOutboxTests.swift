import Testing

@testable import RefleksDomain

struct RegistryOutboxTests {
    static func decide(
        _ permission: Permission, _ recipientType: RecipientType = .individual, registry: RegistryState? = nil,
        now: String = "2026-11-23 12:00:00"
    ) throws -> RegistryOutbox.Decision {
        RegistryOutbox.decide(
            permission, key: try PermissionTests.key(.message, recipientType), registry: registry,
            now: try PermissionTests.date(now))
    }

    static func state(_ status: PermissionStatus, _ date: String?) throws -> RegistryState {
        RegistryState(status: status, consentDate: try date.map { try PermissionTests.date($0) })
    }

    static func rejections(_ decision: RegistryOutbox.Decision) -> [RegistryRejection] {
        if case .keep(let rejections) = decision { return rejections }
        return []
    }

    @Test func `each reason for keeping a record has a code`() {
        #expect(
            RegistryRejection.allCases.map(\.reason.code) == [
                "REGISTRY_OWN_RECORD", "REGISTRY_FIRST_MUST_BE_APPROVAL", "REGISTRY_STATUS_UNCHANGED",
                "REGISTRY_DATE_NOT_LATER", "REGISTRY_TOO_OLD", "REGISTRY_BAD_HS_2015",
                "REGISTRY_UPDATE_NEEDS_SOURCE_AND_DATE",
            ])
    }

    @Test func `a first approval is sent in the registry's field names`() throws {
        let decision = try Self.decide(PermissionTests.record(.approved))
        guard case .send(let message, let deadline) = decision else {
            Issue.record("not sent")
            return
        }
        #expect(message.recipient == "+905321234567" && message.type == "MESAJ")
        #expect(message.recipientType == "BIREYSEL" && message.status == "ONAY" && message.source == "HS_WEB")
        #expect(message.consentDate == "2026-11-23 09:30:00")
        // Monday's consent: until the end of Thursday.
        #expect(try deadline == PermissionTests.date("2026-11-27 00:00:00"))
    }

    @Test func `the first record must be an approval`() throws {
        #expect(try Self.rejections(Self.decide(PermissionTests.record(.refused))) == [.firstMustBeApproval])
    }

    @Test func `a change needs another status and a later date`() throws {
        let refusal = try PermissionTests.record(.refused)
        let earlier = try Self.state(.approved, "2026-11-20 09:00:00")
        guard case .send(let message, _) = try Self.decide(refusal, registry: earlier) else {
            Issue.record("not sent")
            return
        }
        #expect(message.status == "RET")
        let same = try Self.state(.refused, "2026-11-20 09:00:00")
        #expect(try Self.rejections(Self.decide(refusal, registry: same)) == [.statusUnchanged])
        let equal = try Self.state(.approved, "2026-11-23 09:30:00")
        #expect(try Self.rejections(Self.decide(refusal, registry: equal)) == [.dateNotLater])
        let later = try Self.state(.refused, "2026-11-23 10:30:00")
        #expect(try Self.rejections(Self.decide(refusal, registry: later)) == [.statusUnchanged, .dateNotLater])
    }

    @Test(arguments: [
        ("2026-11-26 23:59:59", false), ("2026-11-27 00:00:00", true), ("2027-11-27 00:00:00", true),
    ])
    func `the third business day is the last`(_ now: String, _ isTooOld: Bool) throws {
        let found = try Self.rejections(Self.decide(PermissionTests.record(.approved), now: now))
        #expect(found == (isTooOld ? [.tooOld] : []))
    }

    @Test func `a feast gives more days`() throws {
        // Friday before the feast of sacrifice 2026: Monday, Tuesday (the eve), Monday after.
        let consent = try PermissionTests.record(.approved, .web, "2026-05-22 09:30:00")
        #expect(RegistryOutbox.deadline(of: consent) == (try PermissionTests.date("2026-06-02 00:00:00")))
    }

    @Test func `HS_2015 is one date and has no clock`() throws {
        let right = try PermissionTests.record(.approved, .before2015, "2015-05-01 00:00:00")
        guard case .send(_, let deadline) = try Self.decide(right) else {
            Issue.record("not sent")
            return
        }
        #expect(deadline == nil)
        let late = try PermissionTests.record(.approved, .before2015, "2015-05-01 00:00:01")
        #expect(try Self.rejections(Self.decide(late)) == [.badHS2015])
        let refused = try PermissionTests.record(.refused, .before2015, "2015-05-01 00:00:00")
        #expect(try Self.rejections(Self.decide(refused)) == [.firstMustBeApproval, .badHS2015])
    }

    @Test func `what the registry told us is not told to it`() throws {
        let own = try PermissionTests.record(.approved, .registryMobile)
        #expect(try Self.rejections(Self.decide(own)) == [.fromRegistry])
    }

    @Test func `a merchant's record may lack source and date at first, not when it changes`() throws {
        let bare = try PermissionTests.record(.approved, nil, nil)
        guard case .send(let message, let deadline) = try Self.decide(bare, .merchant) else {
            Issue.record("not sent")
            return
        }
        #expect(message.source == nil && message.consentDate == nil && message.recipientType == "TACIR")
        // The clock runs from when it was recorded.
        #expect(try deadline == PermissionTests.date("2026-11-27 00:00:00"))
        let change = try PermissionTests.record(.refused, nil, nil)
        let registry = try Self.state(.approved, nil)
        #expect(try Self.rejections(Self.decide(change, .merchant, registry: registry)) == [.updateNeedsSourceAndDate])
    }

    @Test func `every reason has a sentence of its own`() {
        let codes = RegistryRejection.allCases.map(\.reason.code)
        #expect(Set(codes).count == RegistryRejection.allCases.count)
        #expect(RegistryRejection.tooOld.reason.arguments == ["3"])
    }

    /// Whatever is recorded in whatever order: what is sent is what the registry's rules allow.
    @Test func `nothing is sent that the registry would refuse`() throws {
        let seed: UInt64 = 29_417
        var generator = SeededGenerator(seed: seed)
        let key = try PermissionTests.key()
        var now = try PermissionTests.date("2026-09-01 09:00:00")
        var registry: RegistryState?
        var sent = 0
        for _ in 0..<2_000 {
            now = now.adding(microseconds: .random(in: 0...40_000_000_000, using: &generator))
            let permission = Permission(
                status: Bool.random(using: &generator) ? .approved : .refused,
                source: PermissionSource.allCases.randomElement(using: &generator),
                consentDate: now.adding(microseconds: -.random(in: 0...600_000_000_000, using: &generator)),
                recordedAt: now)
            guard
                case .send(let message, let deadline) = RegistryOutbox.decide(
                    permission, key: key, registry: registry, now: now)
            else { continue }
            sent += 1
            #expect(registry != nil || permission.status == .approved, "seed \(seed)")
            #expect(registry?.status != permission.status, "seed \(seed)")
            let date = try ConsentDate.instant(message.consentDate ?? "")
            #expect(registry?.consentDate.map { date > $0 } ?? true, "seed \(seed)")
            #expect(deadline.map { now < $0 } == true, "seed \(seed)")
            #expect(message.source?.hasPrefix("HS_") == true, "seed \(seed)")
            registry = RegistryState(status: permission.status, consentDate: date)
        }
        #expect(sent > 100, "seed \(seed)")
    }
}
