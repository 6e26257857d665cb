import RefleksDomain

/// Invented people in households and the records that branches keep of them, some of them several of one person. The same
/// seed and size give the same population. Nobody in it exists; phone numbers are drawn at random.
public struct SamplePopulation: Sendable {
    public let people: [SamplePerson]
    /// In the order of the people; a person has one to three.
    public let records: [SampleRecord]

    /// A population of `size` people.
    public init(seed: UInt64, size: Int, errors: SampleErrors = SampleErrors()) {
        var random = SplitMix64(seed: seed)
        var people: [SamplePerson] = []
        people.reserveCapacity(size)
        var household = 0
        while people.count < size {
            people.append(contentsOf: Self.family(household, &random).prefix(size - people.count))
            household += 1
        }
        self.people = people
        var records: [SampleRecord] = []
        for (index, person) in people.enumerated() {
            let ticket = random.below(100)
            for _ in 0..<(ticket < 50 ? 1 : ticket < 85 ? 2 : 3) {
                records.append(errors.record(of: person, index: index, &random))
            }
        }
        self.records = records
    }

    /// Pairs of records of one person.
    public var truePairs: Int {
        Dictionary(grouping: records, by: \.person).values.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    }

    /// One to five people who share an address, mostly a family name, and sometimes a phone.
    private static func family(_ household: Int, _ random: inout SplitMix64) -> [SamplePerson] {
        let familyName = random.frequent(SampleNames.families) ?? ""
        let address = address(&random)
        let count = 1 + random.below(5)
        let parentYear = 1940 + random.below(60)
        var members: [SamplePerson] = []
        for place in 0..<count {
            let isWoman = random.happens(500)
            let isChild = place >= 2
            let year = min(2010, parentYear + (isChild ? 25 + random.below(10) : random.below(6)))
            let isTwin = isChild && place > 2 && random.happens(60)
            var person = SamplePerson(
                givenName: givenName(isWoman, members, &random), familyName: familyName, formerFamilyName: nil,
                birthDate: isTwin ? members[place - 1].birthDate : birthDate(year, &random), phone: phone(&random),
                email: nil, address: address, household: household)
            if isChild, random.happens(250) { person.phone = members[0].phone }
            if isWoman, !isChild, random.happens(400) {
                person.formerFamilyName = random.frequent(SampleNames.families)
            }
            if random.happens(600) { person.email = email(of: person, &random) }
            members.append(person)
        }
        return members
    }

    /// One or two names that nobody else in the household has.
    private static func givenName(
        _ isWoman: Bool, _ members: [SamplePerson], _ random: inout SplitMix64
    ) -> String {
        let taken = Set(members.flatMap { $0.givenName.split(separator: " ").map(String.init) })
        let names = (isWoman ? SampleNames.women : SampleNames.men).filter { !taken.contains($0) }
        let first = random.frequent(names) ?? ""
        guard random.happens(180), let second = random.frequent(names), second != first else { return first }
        return first + " " + second
    }

    /// One in twenty was registered under 1 January or 1 July.
    private static func birthDate(_ year: Int, _ random: inout SplitMix64) -> CalendarDate {
        let isConventional = random.happens(50)
        let month = isConventional ? (random.happens(700) ? 1 : 7) : 1 + random.below(12)
        let day = isConventional ? 1 : 1 + random.below(28)
        return CalendarDate(year: year, month: month, day: day) ?? CalendarDate(istanbul: Timestamp(microseconds: 0))
    }

    static func phone(_ random: inout SplitMix64) -> String {
        let prefix = ["530", "532", "535", "541", "542", "544", "505", "507", "551", "555"][random.below(10)]
        let digits = String(1_000_000 + random.below(9_000_000))
        return "0" + prefix + " " + digits.prefix(3) + " " + digits.suffix(4)
    }

    static func email(of person: SamplePerson, _ random: inout SplitMix64) -> String {
        let name = TurkishText.looseWords(person.givenName + " " + person.familyName).joined(separator: ".")
        let domain = SampleNames.mailDomains[random.below(SampleNames.mailDomains.count)]
        return name + String(random.below(1_000)) + "@" + domain
    }

    static func address(_ random: inout SplitMix64) -> String {
        let street = SampleNames.streets[random.below(SampleNames.streets.count)]
        let town = SampleNames.towns[random.below(SampleNames.towns.count)]
        let kind = random.happens(700) ? "Mahallesi" : "Caddesi"
        return "\(street) \(kind) \(1 + random.below(90)) Sokak No \(1 + random.below(120)) Daire "
            + "\(1 + random.below(40)) \(town)"
    }
}
