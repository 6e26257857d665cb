import Testing

@testable import RefleksDomain

struct MergePlanTests {
    static func side(
        _ number: UInt64, _ status: CustomerStatus = .active, kind: CustomerKind = .person, given: String = "",
        family: String = "", born: String? = nil, branch: String = "", has identifiers: [Identifier] = []
    ) throws -> MergeSide {
        MergeSide(
            code: try #require(CustomerCode(number: 100_000_000 + number)), status: status, kind: kind,
            givenName: given,
            familyName: family, birthDate: try born.map { try CalendarDate($0) }, homeBranch: branch,
            identifiers: identifiers)
    }

    static func codes(_ survivor: MergeSide, _ merged: MergeSide) -> [String] {
        MergePlan.refusals(survivor: survivor, merged: merged).map(\.code)
    }

    static func tckn(_ raw: String) throws -> Identifier { try Identifier(kind: .tckn, raw: raw) }

    @Test func `nobody is merged into themselves`() throws {
        #expect(try Self.codes(Self.side(1), Self.side(1, .erased)) == ["SELF_MERGE"])
        #expect(try Self.codes(Self.side(1), Self.side(2)) == [])
    }

    @Test(arguments: [
        (CustomerStatus.erased, "SUBJECT_ERASED"), (.restricted, "CUSTOMER_RESTRICTED"), (.merged, "CUSTOMER_MERGED"),
    ])
    func `who is no longer there is merged on neither side`(_ status: CustomerStatus, _ code: String) throws {
        #expect(try Self.codes(Self.side(1), Self.side(2, status)) == [code])
        #expect(try Self.codes(Self.side(1, status), Self.side(2)) == [code])
        #expect(try Self.codes(Self.side(1, status), Self.side(2, status)) == [code])
    }

    @Test func `different numbers of the state and different kinds are never one`() throws {
        let first = try Self.side(1, has: [Self.tckn("87836910956")])
        #expect(try Self.codes(first, Self.side(2, has: [Self.tckn("21221221272")])) == ["MATCH_STATE_NUMBERS_DIFFER"])
        #expect(try Self.codes(first, Self.side(2, has: [Self.tckn("87836910956")])) == [])
        #expect(try Self.codes(first, Self.side(2, has: [Self.tckn("11111111110")])) == [])
        #expect(try Self.codes(first, Self.side(2, kind: .organisation)) == ["MATCH_KINDS_DIFFER"])
    }

    @Test func `both together have no more identifiers than one may have`() throws {
        func phones(_ range: Range<Int>) throws -> [Identifier] {
            try range.map { try Identifier(kind: .phone, raw: "0532123450\($0)") }
        }
        #expect(try Self.codes(Self.side(1, has: phones(0..<3)), Self.side(2, has: phones(1..<5))) == [])
        #expect(
            try Self.codes(Self.side(1, has: phones(0..<3)), Self.side(2, has: phones(3..<6))) == [
                "TOO_MANY_IDENTIFIERS"
            ])
        func sources(_ systems: Range<Int>, _ values: Range<Int>) throws -> [Identifier] {
            try systems.flatMap { system in
                try values.map { try Identifier(kind: .sourceID, namespace: "s\(system)", raw: "v\($0)") }
            }
        }
        #expect(
            try Self.codes(Self.side(1, has: sources(0..<9, 0..<5)), Self.side(2, has: sources(9..<10, 0..<5))) == [])
        #expect(
            try Self.codes(Self.side(1, has: sources(0..<9, 0..<5)), Self.side(2, has: sources(9..<11, 0..<3)))
                == ["TOO_MANY_IDENTIFIERS"])
        #expect(
            try Self.codes(Self.side(1, has: sources(0..<1, 0..<3)), Self.side(2, has: sources(0..<1, 3..<6)))
                == ["TOO_MANY_IDENTIFIERS"])
    }

    @Test func `all broken rules come at once`() throws {
        let found = try Self.codes(
            Self.side(1, .erased, has: [Self.tckn("87836910956")]),
            Self.side(2, .restricted, kind: .organisation, has: [Self.tckn("21221221272")]))
        #expect(
            found == ["SUBJECT_ERASED", "CUSTOMER_RESTRICTED", "MATCH_KINDS_DIFFER", "MATCH_STATE_NUMBERS_DIFFER"])
    }

    @Test func `the survivor's values survive, and its gaps are filled`() throws {
        let phone = try Identifier(kind: .phone, raw: "05321234567")
        let email = try Identifier(kind: .email, raw: "a@ornek.com")
        let plan = MergePlan(
            survivor: try Self.side(1, given: "Ayşe", family: "Kaya", branch: "kadikoy", has: [phone]),
            merged: try Self.side(2, given: "Ayşe", family: "Demir", born: "1980-05-17", has: [email, phone]))
        #expect(plan.choices.map(\.field) == [.givenName, .familyName, .birthDate, .homeBranch])
        #expect(plan.choices.map(\.isSurvivors) == [true, true, false, true])
        #expect(plan.choices.map(\.isConflict) == [false, true, false, false])
        #expect(plan.identifiers == [phone, email] && plan.status == .active)
    }

    @Test func `a real number of the state goes before a dummy`() throws {
        let dummy = try Self.tckn("11111111110")
        let real = try Self.tckn("87836910956")
        #expect(
            try MergePlan(survivor: Self.side(1, has: [dummy]), merged: Self.side(2, has: [real])).identifiers == [real]
        )
        let other = try Self.tckn("22222222220")
        #expect(
            try MergePlan(survivor: Self.side(1, has: [dummy]), merged: Self.side(2, has: [other])).identifiers == [
                dummy
            ])
    }

    @Test func `who has died on either side is not contacted afterwards`() throws {
        #expect(try MergePlan(survivor: Self.side(1), merged: Self.side(2, .deceased)).status == .deceased)
        #expect(try MergePlan(survivor: Self.side(1, .deceased), merged: Self.side(2)).status == .deceased)
        #expect(try Self.codes(Self.side(1), Self.side(2, .deceased)) == [])
    }
}
