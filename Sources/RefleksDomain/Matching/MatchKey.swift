/// A key under which records that may be one customer meet. Only records with a key in common are compared: with all of
/// them present, nearly every true pair shares one, however its names, dates or numbers were mistyped.
public struct MatchKey: Sendable, Hashable {
    /// What the key is made of; keys of different kinds never meet.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case phone = 1
        case email = 2
        case stateNumber = 3
        /// A loose family name and the birth year: given names may differ.
        case familyNameAndYear = 4
        /// A loose given name and the birth date: family names may differ.
        case givenNameAndDate = 5
        /// The consonants of a given and of a family name in either order: vowels, doubled letters and dates may differ.
        case nameSkeletons = 6
        /// Both initials in either order and the birth date: names may be mistyped anywhere behind them.
        case initialsAndDate = 7
        /// A device, which counts only where one of the two records names nobody.
        case device = 8
    }

    public let kind: Kind
    /// Personal data: an index keeps it only as a keyed hash.
    public let text: String

    /// Words of a name that make keys; further ones are left out, so that a record has a bounded number of keys.
    static let maximumWords = 3

    /// The keys of a record in the order of their kinds, each once. A record has at most 39: five phones, five e-mail
    /// addresses, three numbers, three of each kind of name with a date, nine pairs of skeletons, one of initials, ten
    /// devices.
    public static func keys(of record: MatchRecord) -> [MatchKey] {
        var keys: [MatchKey] = []
        func add(_ kind: Kind, _ text: String) {
            let key = MatchKey(kind: kind, text: text)
            if !keys.contains(key) { keys.append(key) }
        }
        for value in record.values(of: .phone).prefix(IdentifierKind.phone.maximum) { add(.phone, value) }
        for value in record.values(of: .email).prefix(IdentifierKind.email.maximum) { add(.email, value) }
        for kind in [IdentifierKind.tckn, .ykn, .vkn] {
            for value in record.values(of: kind).prefix(1) { add(.stateNumber, kind.name + " " + value) }
        }
        let given = record.given.words.prefix(maximumWords)
        let family = record.family.words.prefix(maximumWords)
        if let date = record.birthDate {
            for word in family { add(.familyNameAndYear, word + " " + String(date.year)) }
            for word in given { add(.givenNameAndDate, word + " " + date.description) }
        }
        if record.kind == .organisation, family.count > 1 {
            add(.nameSkeletons, pair(skeleton(of: family[0]), skeleton(of: family[1])))
        }
        for first in given {
            for last in family { add(.nameSkeletons, pair(skeleton(of: first), skeleton(of: last))) }
        }
        if let date = record.birthDate, let first = given.first?.first, let last = family.last?.first {
            add(.initialsAndDate, pair(String(first), String(last)) + " " + date.description)
        }
        for value in record.values(of: .device).prefix(IdentifierKind.device.maximum) { add(.device, value) }
        return keys
    }

    /// Two words in alphabetical order: given and family name may have been exchanged.
    private static func pair(_ first: String, _ second: String) -> String {
        first < second ? first + " " + second : second + " " + first
    }

    /// The first letter and the consonants behind it, none twice in a row, with the last one as it is spoken: Turkish
    /// hardens b, c, d and g at the end of a word, so that `Mehmed` and `Mehmet`, `Recep` and `Receb` are one name.
    static func skeleton(of word: String) -> String {
        var result: [Unicode.Scalar] = []
        for scalar in word.unicodeScalars {
            guard result.isEmpty || !"aeiou".unicodeScalars.contains(scalar) else { continue }
            if result.last != scalar { result.append(scalar) }
        }
        if result.count > 1, let last = result.popLast() { result.append(hardened[last] ?? last) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: result)
        return String(text)
    }

    private static let hardened: [Unicode.Scalar: Unicode.Scalar] = ["b": "p", "d": "t", "g": "k"]
}
