import RefleksSampleData
import Testing

@testable import RefleksDomain

struct MatchModelTests {
    static let model = MatchModel.standard

    static func person(
        _ given: String = "Çağrı", _ family: String = "Ünlü", born: String? = "1980-05-17", phone: String? = nil,
        email: String? = nil, tckn: String? = nil, device: String? = nil, address: String = ""
    ) throws -> MatchRecord {
        var identifiers: [Identifier] = []
        if let phone { identifiers.append(try Identifier(kind: .phone, raw: phone)) }
        if let email { identifiers.append(try Identifier(kind: .email, raw: email)) }
        if let tckn { identifiers.append(try Identifier(kind: .tckn, raw: tckn)) }
        if let device { identifiers.append(try Identifier(kind: .device, raw: device)) }
        return MatchRecord(
            kind: .person, givenName: given, familyName: family, birthDate: try born.map { try CalendarDate($0) },
            identifiers: identifiers, address: address)
    }

    @Test func `the same name, date, phone and e-mail are one customer`() throws {
        let result = Self.model.compare(
            try Self.person(phone: "0532 123 45 67", email: "cagri@ornek.com"),
            try Self.person("CAGRI", "UNLU", phone: "+905321234567", email: "CAGRI@ornek.com"))
        #expect(result.verdict == .automatic && result.vetoes.isEmpty)
        #expect(result.lines.map(\.field) == MatchField.allCases)
        #expect(result[.givenName]?.level == .agree && result[.givenName]?.similarity == 10_000)
        #expect(result[.address]?.level == .absent && result[.address]?.weight == 0)
    }

    @Test func `two different TCKN never match, however much else agrees`() throws {
        let result = Self.model.compare(
            try Self.person(phone: "0532 123 45 67", email: "a@ornek.com", tckn: "87836910956"),
            try Self.person(phone: "0532 123 45 67", email: "a@ornek.com", tckn: "21221221272"))
        #expect(result.verdict == .never && result.vetoes == [.stateNumbersDiffer])
        #expect(result.vetoes.first?.reason.code == "MATCH_STATE_NUMBERS_DIFFER")
        // A dummy names nobody and so contradicts nobody.
        let dummy = Self.model.compare(
            try Self.person(phone: "0532 123 45 67", tckn: "87836910956"),
            try Self.person(phone: "0532 123 45 67", tckn: "11111111110"))
        #expect(dummy.vetoes.isEmpty && dummy[.stateNumber]?.level == .absent)
    }

    @Test func `a person and an organisation never match`() throws {
        let organisation = MatchRecord(kind: .organisation, familyName: "Ünlü")
        let result = Self.model.compare(try Self.person("", "Ünlü", born: nil), organisation)
        #expect(result.verdict == .never && result.vetoes == [.kindsDiffer])
    }

    @Test func `a device never joins two identified customers`() throws {
        let both = Self.model.compare(try Self.person(device: "abc-1"), try Self.person("Ece", "Ak", device: "abc-1"))
        #expect(both[.device]?.finding == .notCompared && both.verdict == .never)
        let anonymous = try Self.person("", "", born: nil, device: "abc-1")
        #expect(!anonymous.isIdentified)
        let one = Self.model.compare(try Self.person(device: "abc-1"), anonymous)
        #expect(one[.device]?.finding == .same && one.verdict == .review)
    }

    @Test func `a shared phone with another name and date is for a person to decide at most`() throws {
        // A family's phone: name and date disagree.
        let family = Self.model.compare(
            try Self.person("Ayşe", "Kaya", born: "1970-01-02", phone: "0532 123 45 67", address: "Lale Sk 5 Şişli"),
            try Self.person("Emre", "Kaya", born: "1999-09-09", phone: "0532 123 45 67", address: "Lale Sk 5 Şişli"))
        #expect(family.verdict != .automatic && family.contradictions == [.givenName, .birthDate])
        // Twins: everything but the given name.
        let twins = Self.model.compare(
            try Self.person(
                "Ayşe", "Kaya", phone: "0532 123 45 67", email: "kaya@ornek.com", address: "Lale Sk 5 Şişli"),
            try Self.person(
                "Emre", "Kaya", phone: "0532 123 45 67", email: "kaya@ornek.com", address: "Lale Sk 5 Şişli"))
        #expect(twins.weight >= Self.model.automaticAt && twins.verdict == .review)
        // A recycled number: nothing but the phone.
        let recycled = Self.model.compare(
            try Self.person("Ayşe", "Kaya", born: "1970-01-02", phone: "0532 123 45 67"),
            try Self.person("Burak", "Demir", born: "1999-09-09", phone: "0532 123 45 67"))
        #expect(recycled.verdict == .never && recycled.contradictions.count == 3)
        // Who says nothing else about themselves contradicts nobody.
        let bare = try Self.person("", "", born: nil, phone: "0532 123 45 67")
        #expect(Self.model.compare(bare, try Self.person(phone: "0532 123 45 67")).contradictions == [])
    }

    @Test func `what a household shares is not enough to merge without asking`() throws {
        let shared = Self.model.compare(
            try Self.person("Deniz", "Kaya", born: nil, phone: "0532 123 45 67", address: "Lale Sk 5 Daire 3 Şişli"),
            try Self.person("Deniz", "Kaya", phone: "0532 123 45 67", address: "Lale Sk 5 Daire 3 Şişli"))
        #expect(shared.weight >= Self.model.automaticAt && shared.verdict == .review)
    }

    @Test func `names in each other's field are found as such`() throws {
        let result = Self.model.compare(
            try Self.person("Ünlü", "Çağrı", phone: "0532 123 45 67", email: "c@ornek.com"),
            try Self.person("Çağrı", "Ünlü", phone: "0532 123 45 67", email: "c@ornek.com"))
        #expect(result[.nameOrder]?.finding == .swapped && result.verdict == .automatic)
        #expect(result[.nameOrder].map { $0.weight < 0 } == true)
        // Who is called the same in both fields is not exchanged.
        let doubled = Self.model.compare(try Self.person("Deniz", "Deniz"), try Self.person("Deniz", "Deniz"))
        #expect(doubled[.nameOrder]?.finding == .notCompared)
    }

    @Test(arguments: [
        ("Mehmet", "Mehmet", MatchFinding.same), ("MEHMET ALİ", "mehmet ali", .same), ("Işık", "ISIK", .same),
        ("Mehmet", "Mehmed", .similar), ("Hüseyin", "Huseyn", .similar), ("Mehmet", "Mehmet Ali", .partial),
        ("Ali", "Mehmet Ali", .partial), ("M.", "Mehmet", .initial), ("Mehmet", "Ahmet", .different),
        ("A.", "Mehmet", .different), ("", "Mehmet", .notCompared), ("Ali", "Alp", .different),
    ])
    func `given names agree, nearly agree or differ`(_ first: String, _ second: String, _ finding: MatchFinding) {
        #expect(FieldComparison.name(MatchText(first), MatchText(second)).finding == finding)
        #expect(FieldComparison.name(MatchText(second), MatchText(first)).finding == finding)
    }

    @Test(arguments: [
        ("1980-05-17", "1980-05-17", MatchFinding.same), ("1950-01-01", "1950-01-01", .sameConventional),
        ("1950-07-01", "1950-07-01", .sameConventional), ("1980-05-07", "1980-07-05", .dayAndMonthSwapped),
        ("1980-05-17", "1980-05-18", .oneDigitOff), ("1980-05-17", "1908-05-17", .oneDigitOff),
        ("1980-05-17", "1981-06-17", .different), ("1980-05-17", "1979-05-17", .different),
    ])
    func `birth dates agree, nearly agree or differ`(_ first: String, _ second: String, _ finding: MatchFinding) throws
    {
        #expect(FieldComparison.birthDate(try CalendarDate(first), try CalendarDate(second)).finding == finding)
        #expect(FieldComparison.birthDate(try CalendarDate(first), nil).finding == .notCompared)
    }

    @Test func `phones and e-mail addresses agree by any of several`() {
        #expect(FieldComparison.phone(["+905321234567", "+902121234567"], ["+902121234567"]).finding == .same)
        #expect(FieldComparison.phone(["+905321234567"], ["+905321234568"]).finding == .oneDigitOff)
        #expect(FieldComparison.phone(["+905321234567"], ["+905321235467"]).finding == .oneDigitOff)
        #expect(FieldComparison.phone(["+905321234567"], ["+905339999999"]).finding == .different)
        #expect(FieldComparison.email(["cagri.unlu@a.com"], ["cagri.unlu@b.com"]).finding == .similar)
        #expect(FieldComparison.email(["ayse@ornek.com"], ["ayse@posta.com"]).finding == .different)
        #expect(FieldComparison.email([], ["ayse@b.com"]).finding == .notCompared)
        func address(_ first: String, _ second: String) -> MatchFinding {
            FieldComparison.address(MatchAddress(first), MatchAddress(second)).finding
        }
        #expect(address("Lale Sk 5 Şişli", "Lale Sok. No:5 Şişli") == .similar, "5 may be the street's")
        #expect(address("Lale Sk No 5 Şişli", "LALE SOKAĞI NO:5 ŞİŞLİ") == .same)
        #expect(address("Lale", "Gül") == .different)
    }

    @Test func `agreeing on a rare name weighs more than agreeing on a common one`() throws {
        let counts = ["unlu": 10, "kaya": 9_990]
        let frequencies = NameFrequencies(given: [:], family: counts)
        func weight(_ family: String) throws -> Int? {
            let record = try Self.person("Ece", family)
            return Self.model.compare(record, record, frequencies: frequencies)[.familyName]?.weight
        }
        let rare = try weight("Ünlü")
        let common = try weight("Kaya")
        let unseen = try weight("Hiçyok")
        #expect(rare == BinaryLogarithm.milliBits(850_000, over: 1_000))
        #expect(common == BinaryLogarithm.milliBits(850_000, over: 999_000))
        #expect(unseen == BinaryLogarithm.milliBits(850_000, over: NameFrequencies.minimum))
        let huge = NameFrequencies(given: ["ece": .max, "ali": .max, "can": -5], family: [:])
        #expect(huge != .unknown)
    }

    @Test func `a field's probabilities add up to one on both sides`() {
        for (field, findings) in MatchModel.standardProbabilities where findings[.different] != nil {
            #expect(findings.values.reduce(0) { $0 + $1.m } == 1_000_000, "\(field)")
            #expect(findings.values.reduce(0) { $0 + $1.u } == 1_000_000, "\(field)")
            #expect(findings.filter { $0.key.level == .agree }.allSatisfy { $0.value.weight > 0 }, "\(field)")
            #expect(findings[.different].map { $0.weight < 0 } == true, "\(field)")
        }
    }

    @Test func `the lines sum to the total and the order of the records does not matter`() {
        let seed: UInt64 = 77
        let records = SamplePopulation(seed: seed, size: 150).records.map(\.matchRecord)
        for (place, first) in records.enumerated() {
            for second in records[place...].prefix(12) {
                let result = Self.model.compare(first, second)
                let mirrored = Self.model.compare(second, first)
                #expect(result.lines.reduce(0) { $0 + $1.weight } == result.weight, "seed \(seed), record \(place)")
                #expect(result.lines.map(\.field) == MatchField.allCases, "seed \(seed), record \(place)")
                #expect(result.weight == mirrored.weight, "seed \(seed), record \(place)")
                #expect(result.verdict == mirrored.verdict, "seed \(seed), record \(place)")
            }
        }
    }

    @Test func `every finding has a sentence of its own`() {
        let codes = MatchFinding.allCases.map {
            MatchLine(field: .givenName, finding: $0, weight: 0, similarity: nil).reason.code
        }
        #expect(
            codes == [
                "MATCH_NOT_COMPARED", "MATCH_DIFFERENT", "MATCH_SAME", "MATCH_SAME_CONVENTIONAL_DATE", "MATCH_SIMILAR",
                "MATCH_PARTIAL", "MATCH_INITIAL", "MATCH_NAMES_SWAPPED", "MATCH_DAY_AND_MONTH_SWAPPED",
                "MATCH_ONE_DIGIT_OFF",
            ])
        #expect(Set(MatchVeto.allCases.map(\.reason.code)).count == MatchVeto.allCases.count)
    }
}
