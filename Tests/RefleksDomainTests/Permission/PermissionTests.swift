import Testing

@testable import RefleksDomain

struct PermissionTests {
    static func date(_ text: String) throws -> Timestamp { try ConsentDate.instant(text) }

    static func record(
        _ status: PermissionStatus, _ source: PermissionSource? = .web, _ date: String? = "2026-11-23 09:30:00",
        recorded: String = "2026-11-23 10:00:00"
    ) throws -> Permission {
        Permission(
            status: status, source: source, consentDate: try date.map { try Self.date($0) },
            recordedAt: try Self.date(recorded))
    }

    static func key(
        _ type: PermissionType = .message, _ recipientType: RecipientType = .individual, _ raw: String? = nil
    ) throws -> PermissionKey {
        let recipient = try Identifier(
            kind: type.recipientKind, raw: raw ?? (type == .email ? "a@ornek.com" : "0532 123 45 67"))
        return try PermissionKey(brand: "Refleks", recipient: recipient, type: type, recipientType: recipientType)
    }

    static func codes(
        _ permission: Permission, _ recipientType: RecipientType = .individual, current: Permission? = nil,
        now: String = "2026-11-23 12:00:00"
    ) throws -> [String] {
        permission.violations(recipientType: recipientType, current: current, now: try date(now))
            .map { "\($0.field) \($0.refusal.code)" }
    }

    @Test func `the registry's names are those of its interface`() {
        #expect(PermissionType.allCases.map(\.registryName) == ["ARAMA", "MESAJ", "EPOSTA"])
        #expect(RecipientType.allCases.map(\.registryName) == ["BIREYSEL", "TACIR"])
        #expect(PermissionStatus.allCases.map(\.registryName) == ["ONAY", "RET"])
        #expect(
            PermissionSource.allCases.map(\.registryName) == [
                "HS_FIZIKSEL_ORTAM", "HS_ISLAK_IMZA", "HS_WEB", "HS_CAGRI_MERKEZI", "HS_SOSYAL_MEDYA", "HS_EPOSTA",
                "HS_MESAJ", "HS_MOBIL", "HS_EORTAM", "HS_ETKINLIK", "HS_2015", "HS_ATM", "HS_KARAR", "IYS_CM",
                "IYS_WEB",
                "IYS_MOBIL", "IYS_KISAMESAJ", "IYS_EPOSTA", "IYS_AHS_HAT_KAPATMA", "IYS_WEB_YENI",
            ])
        for source in PermissionSource.allCases {
            #expect(PermissionSource(registryName: source.registryName) == source)
        }
        for type in PermissionType.allCases { #expect(PermissionType(registryName: type.registryName) == type) }
        for type in RecipientType.allCases { #expect(RecipientType(registryName: type.registryName) == type) }
        for status in PermissionStatus.allCases {
            #expect(PermissionStatus(registryName: status.registryName) == status)
        }
        #expect(PermissionSource(registryName: "HS_ADMIN") == nil && PermissionStatus(registryName: "RED") == nil)
        #expect(PermissionSource.allCases.filter(\.isRegistrys).count == 7)
    }

    @Test func `a key is an address for one kind of message`() throws {
        #expect(try Self.key().brand == "refleks")
        let phone = try Identifier(kind: .phone, raw: "0532 123 45 67")
        let email = try Identifier(kind: .email, raw: "a@ornek.com")
        func code(_ brand: String, _ recipient: Identifier, _ type: PermissionType) -> String? {
            refusalCode { () throws(FieldRefusal) in
                _ = try PermissionKey(brand: brand, recipient: recipient, type: type, recipientType: .individual)
            }
        }
        #expect(code("m", phone, .email) == "RECIPIENT_NOT_FOR_TYPE")
        #expect(code("m", email, .call) == "RECIPIENT_NOT_FOR_TYPE")
        #expect(code("m", try Identifier(kind: .loyalty, raw: "123456"), .message) == "RECIPIENT_NOT_FOR_TYPE")
        #expect(code("", phone, .call) == "BAD_BRAND" && code("a b", phone, .call) == "BAD_BRAND")
        #expect(code("m", try Identifier(kind: .phone, raw: "5555555555"), .call) == "PLACEHOLDER_VALUE")
        #expect(code("m", phone, .call) == nil && code("m", email, .email) == nil)
        #expect(Channel.allCases.compactMap(\.permissionType) == [.call, .message, .email])
    }

    @Test func `HS_KARAR is a refusal and never the first record`() throws {
        let earlier = try Self.record(.approved)
        #expect(try Self.codes(Self.record(.refused, .decision), current: earlier) == [])
        #expect(try Self.codes(Self.record(.refused, .decision)) == ["source DECISION_NOT_FIRST"])
        #expect(
            try Self.codes(Self.record(.approved, .decision), current: earlier) == ["source DECISION_NEEDS_REFUSAL"])
        #expect(try Self.codes(Self.record(.approved, .decision)).count == 2)
    }

    @Test func `a date lies between the law and now`() throws {
        #expect(try Self.codes(Self.record(.approved, .web, "2026-11-23 12:00:00")) == [])
        #expect(
            try Self.codes(Self.record(.approved, .web, "2026-11-23 12:00:01")) == [
                "consentDate CONSENT_DATE_IN_FUTURE"
            ])
        #expect(try Self.codes(Self.record(.approved, .web, "2015-05-01 00:00:00")) == [])
        #expect(
            try Self.codes(Self.record(.approved, .web, "2015-04-30 23:59:59")) == [
                "consentDate CONSENT_DATE_TOO_EARLY"
            ])
    }

    @Test func `only a merchant's record may lack source and date`() throws {
        let bare = try Self.record(.refused, nil, nil)
        #expect(try Self.codes(bare, .merchant) == [])
        #expect(try Self.codes(bare) == ["source CONSENT_SOURCE_MISSING", "consentDate CONSENT_DATE_MISSING"])
        #expect(bare.effectiveAt == (try Self.date("2026-11-23 10:00:00")))
    }

    @Test func `the latest date wins and a tie is a refusal`() throws {
        let early = try Self.record(.refused, .web, "2026-11-20 09:00:00")
        let late = try Self.record(.approved, .web, "2026-11-21 09:00:00")
        let tie = try Self.record(.refused, .callCentre, "2026-11-21 09:00:00")
        #expect(early.superseded(by: late) == late && late.superseded(by: early) == late)
        #expect(late.superseded(by: tie) == tie && tie.superseded(by: late) == tie)
        // The first of two equal ones stays.
        let again = try Self.record(.refused, .atm, "2026-11-21 09:00:00")
        #expect(tie.superseded(by: again) == tie)
        // Fractions of a second do not count.
        let fraction = Permission(
            status: .approved, source: .web, consentDate: late.effectiveAt.adding(microseconds: 999_999),
            recordedAt: late.recordedAt)
        #expect(fraction.effectiveAt == late.effectiveAt && tie.superseded(by: fraction) == tie)
    }

    @Test func `what is in force does not depend on the order of arrival`() throws {
        let seed: UInt64 = 6_563
        var generator = SeededGenerator(seed: seed)
        let base = try Self.date("2026-11-01 00:00:00")
        for _ in 0..<300 {
            var records = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
                Permission(
                    status: Bool.random(using: &generator) ? .approved : .refused, source: .web,
                    consentDate: base.adding(microseconds: .random(in: 0...4_000_000, using: &generator)),
                    recordedAt: base)
            }
            func inForce() -> Permission? {
                records.reduce(nil as Permission?) { $0?.superseded(by: $1) ?? $1 }
            }
            let first = inForce()
            records.shuffle(using: &generator)
            let second = inForce()
            #expect(first?.status == second?.status && first?.effectiveAt == second?.effectiveAt, "seed \(seed)")
            let latest = records.map(\.effectiveAt).max()
            let isRefused = records.contains { $0.effectiveAt == latest && $0.status == .refused }
            #expect(first?.effectiveAt == latest && (first?.status == .refused) == isRefused, "seed \(seed)")
        }
    }

    @Test(arguments: [
        "2026-11-23 09:30:00", "2015-05-01 00:00:00", "2024-02-29 23:59:59", "1969-12-31 23:59:59",
    ])
    func `a date is written as it was read`(_ text: String) throws {
        #expect(ConsentDate.text(try ConsentDate.instant(text)) == text)
    }

    @Test(arguments: [
        "", "2026-11-23", "2026-11-23T09:30:00", "2026-11-23 24:00:00", "2026-11-23 09:60:00", "2026-11-23 09:30:60",
        "2026-02-30 09:30:00", "2026-11-23 9:30:00", "2026-11-23 09:30:00Z", "２026-11-23 09:30:0",
    ])
    func `what is no date and time is refused`(_ text: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try ConsentDate.instant(text) } == "BAD_CONSENT_DATE")
    }

    @Test func `the law's day is the earliest date`() throws {
        #expect(try ConsentDate.instant("2015-05-01 00:00:00") == ConsentDate.earliest)
        #expect(ConsentDate.wholeSeconds(Timestamp(microseconds: -1)).microseconds == -1_000_000)
        #expect(ConsentDate.wholeSeconds(Timestamp(microseconds: 1_999_999)).microseconds == 1_000_000)
    }
}
