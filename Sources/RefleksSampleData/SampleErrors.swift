import RefleksDomain

/// How often records have which slips and gaps, in times per thousand.
public struct SampleErrors: Sendable, Hashable {
    /// Turkish letters written as their ASCII neighbours.
    public var lettersLost = 300
    /// A letter of a name is wrong, missing, doubled or exchanged with its neighbour.
    public var nameTypo = 40
    /// Given and family name in each other's field.
    public var namesSwapped = 15
    /// The name before the marriage, of those who have one.
    public var formerName = 400
    /// Only one of two given names.
    public var secondNameDropped = 400
    /// Only the first letter of the given name.
    public var initialOnly = 8
    public var birthDateMissing = 250
    public var dayAndMonthSwapped = 8
    public var birthDateDigit = 20
    public var phoneMissing = 100
    public var phoneChanged = 180
    public var phoneDigit = 10
    public var emailMissing = 350
    public var emailChanged = 120
    public var emailTypo = 20
    public var addressMissing = 400
    public var addressChanged = 200
    public var addressAbbreviated = 400

    /// The rates of ordinary branch records.
    public init() {}

    /// What a branch writes down of `person`.
    func record(of person: SamplePerson, index: Int, _ random: inout SplitMix64) -> SampleRecord {
        var record = SampleRecord(
            person: index, givenName: person.givenName, familyName: person.familyName, birthDate: person.birthDate,
            phone: person.phone, email: person.email, address: person.address)
        misspellNames(of: &record, person, &random)
        misdate(&record, &random)
        if random.happens(phoneMissing) {
            record.phone = nil
        } else if random.happens(phoneChanged) {
            record.phone = SamplePopulation.phone(&random)
        } else if random.happens(phoneDigit) {
            record.phone = record.phone.map { Self.withOneDigitWrong($0, from: 5, &random) }
        }
        if random.happens(emailMissing) {
            record.email = nil
        } else if record.email != nil, random.happens(emailChanged) {
            record.email = SamplePopulation.email(of: person, &random)
        } else if random.happens(emailTypo) {
            record.email = record.email.map { Self.misspelled($0, &random) }
        }
        if random.happens(addressMissing) {
            record.address = ""
        } else if random.happens(addressChanged) {
            record.address = SamplePopulation.address(&random)
        } else if random.happens(addressAbbreviated) {
            record.address = record.address.replacing("Mahallesi", with: "Mah.").replacing("Sokak", with: "Sk.")
        }
        return record
    }

    private func misspellNames(of record: inout SampleRecord, _ person: SamplePerson, _ random: inout SplitMix64) {
        if let former = person.formerFamilyName, random.happens(formerName) {
            record.familyName = random.happens(300) ? former + " " + record.familyName : former
        }
        let given = record.givenName.split(separator: " ")
        if given.count > 1, random.happens(secondNameDropped) {
            record.givenName = String(given[random.below(2)])
        }
        if random.happens(initialOnly) { record.givenName = record.givenName.prefix(1) + "." }
        if random.happens(nameTypo) { record.givenName = Self.misspelled(record.givenName, &random) }
        if random.happens(nameTypo) { record.familyName = Self.misspelled(record.familyName, &random) }
        if random.happens(namesSwapped) {
            (record.givenName, record.familyName) = (record.familyName, record.givenName)
        }
        if random.happens(lettersLost) {
            record.givenName = TurkishText.looseKey(record.givenName)
            record.familyName = TurkishText.looseKey(record.familyName)
        }
    }

    private func misdate(_ record: inout SampleRecord, _ random: inout SplitMix64) {
        guard let date = record.birthDate else { return }
        if random.happens(birthDateMissing) {
            record.birthDate = nil
        } else if random.happens(dayAndMonthSwapped) {
            record.birthDate = CalendarDate(year: date.year, month: date.day, day: date.month) ?? date
        } else if random.happens(birthDateDigit) {
            record.birthDate = CalendarDate(
                year: date.year - date.year % 10 + random.below(10), month: date.month, day: date.day)
        }
    }

    /// One letter replaced, lost, doubled or exchanged with the next.
    static func misspelled(_ text: String, _ random: inout SplitMix64) -> String {
        var letters = Array(text)
        guard letters.count > 1 else { return text }
        let place = random.below(letters.count - 1)
        switch random.below(4) {
        case 0: letters[place] = Array("aeiklmnrst")[random.below(10)]
        case 1: letters.remove(at: place)
        case 2: letters.insert(letters[place], at: place)
        default: letters.swapAt(place, place + 1)
        }
        return String(letters)
    }

    private static func withOneDigitWrong(_ text: String, from: Int, _ random: inout SplitMix64) -> String {
        var letters = Array(text)
        let places = letters.indices.filter { $0 >= from && letters[$0].isNumber }
        guard !places.isEmpty else { return text }
        letters[places[random.below(places.count)]] = Array("0123456789")[random.below(10)]
        return String(letters)
    }
}
