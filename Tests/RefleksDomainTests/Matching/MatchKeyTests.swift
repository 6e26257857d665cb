import Testing

@testable import RefleksDomain

struct MatchKeyTests {
    static func texts(_ kind: MatchKey.Kind, of record: MatchRecord) -> [String] {
        MatchKey.keys(of: record).filter { $0.kind == kind }.map(\.text)
    }

    @Test func `a record is listed under its names, dates and addresses`() throws {
        let record = try MatchModelTests.person(
            "Mehmet Ali", "Yıldız", born: "1980-05-17", phone: "0532 123 45 67", email: "M@Ornek.com",
            tckn: "87836910956", device: "abc")
        #expect(Self.texts(.phone, of: record) == ["+905321234567"])
        #expect(Self.texts(.email, of: record) == ["m@ornek.com"])
        #expect(Self.texts(.stateNumber, of: record) == ["TCKN 87836910956"])
        #expect(Self.texts(.familyNameAndYear, of: record) == ["yildiz 1980"])
        #expect(Self.texts(.givenNameAndDate, of: record) == ["mehmet 1980-05-17", "ali 1980-05-17"])
        #expect(Self.texts(.nameSkeletons, of: record) == ["mhmt yldz", "al yldz"])
        #expect(Self.texts(.initialsAndDate, of: record) == ["m y 1980-05-17"])
        #expect(Self.texts(.device, of: record) == ["abc"])
    }

    @Test(arguments: [
        ("Mehmet", "Mehmed"), ("Recep", "Receb"), ("Hüseyin", "Husseyn"), ("Işıl", "ISIL"), ("Ahmet", "Ahmett"),
    ])
    func `spellings of one name have one skeleton`(_ first: String, _ second: String) {
        #expect(
            MatchKey.skeleton(of: TurkishText.looseKey(first)) == MatchKey.skeleton(of: TurkishText.looseKey(second)))
    }

    @Test func `exchanged names meet`() throws {
        let one = Set(MatchKey.keys(of: try MatchModelTests.person("Ece", "Kaya")))
        let other = Set(MatchKey.keys(of: try MatchModelTests.person("Kaya", "Ece")))
        #expect(one.intersection(other).map(\.kind).contains(.nameSkeletons))
        #expect(one.intersection(other).map(\.kind).contains(.initialsAndDate))
    }

    @Test func `an organisation is listed under its first words`() {
        let record = MatchRecord(kind: .organisation, familyName: "Yıldız Gıda Sanayi Ticaret Ltd. Şti.")
        #expect(Self.texts(.nameSkeletons, of: record) == ["gt yldz"])
    }

    @Test func `the number of keys is bounded, and no key is listed twice`() throws {
        var identifiers: [Identifier] = []
        for number in 10..<60 {
            identifiers.append(try Identifier(kind: .phone, raw: "05321234\(number)0"))
            identifiers.append(try Identifier(kind: .email, raw: "a\(number)@ornek.com"))
            identifiers.append(try Identifier(kind: .device, raw: "d\(number)"))
        }
        let record = MatchRecord(
            kind: .person, givenName: "A B C D E F", familyName: "K L M N O P",
            birthDate: try CalendarDate("1980-05-17"),
            identifiers: identifiers)
        let keys = MatchKey.keys(of: record)
        #expect(keys.count <= 39 && Set(keys).count == keys.count)
        #expect(MatchKey.keys(of: MatchRecord(kind: .person)) == [])
    }
}
