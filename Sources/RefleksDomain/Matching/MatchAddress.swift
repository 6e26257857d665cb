/// A postal address folded once for many comparisons, as Turkish addresses are written: `Gül Mah. 12. Sok. No:5/3 Kadıköy/İst.`
/// and `Gül Mahallesi 12 Sokak No 5 Daire 3, 34710 Kadıköy İstanbul` are one.
///
/// What says only what kind of thing a word names (quarter, avenue, street, block), the floor, the postcode and the country are
/// left out: everybody has them, and everybody writes them otherwise.
struct MatchAddress: Sendable, Hashable {
    /// The loose words of quarter, street, district and province; numbers of streets among them.
    private(set) var words: Set<String> = []
    /// The number of the building.
    private(set) var building: String?
    /// The number of the door in it.
    private(set) var door: String?

    init(_ text: String) {
        var words = TurkishText.looseWords(text).flatMap(Self.unglued)[...]
        while let word = words.popFirst() {
            let number = words.first.flatMap { Self.isNumber($0) ? $0 : nil }
            if Self.buildingMarkers.contains(word), let number {
                words.removeFirst()
                building = building ?? number
                // `No 5/3`: what follows a building's number is a door, unless it is a postcode or the number of a street.
                guard let next = words.first, Self.isNumber(next), next.utf8.count < Self.postcodeDigits,
                    !Self.kinds.contains(words.dropFirst().first ?? "")
                else { continue }
                words.removeFirst()
                door = door ?? next
            } else if Self.doorMarkers.contains(word), let number {
                words.removeFirst()
                door = number
            } else if Self.floorMarkers.contains(word), number != nil {
                words.removeFirst()
            } else if !Self.isFiller(word) {
                self.words.insert(Self.provinces[word] ?? word)
            }
        }
    }

    var isEmpty: Bool { words.isEmpty }

    /// The share of words that both have, in ten-thousandths.
    func share(with other: MatchAddress) -> Int {
        let common = words.intersection(other.words).count
        let all = words.count + other.words.count - common
        return all == 0 ? 0 : common * 10_000 / all
    }

    /// Both name a building, or a door, and not the same one: neighbours.
    func isNextDoor(to other: MatchAddress) -> Bool {
        Self.differ(building, other.building) || Self.differ(door, other.door)
    }

    private static func differ(_ first: String?, _ second: String?) -> Bool {
        guard let first, let second else { return false }
        return first != second
    }

    /// `no5` and `d3` as two words each.
    private static func unglued(_ word: String) -> [String] {
        let letters = word.prefix { !isDigit($0) }
        let rest = word.dropFirst(letters.count)
        guard !letters.isEmpty, rest.first.map(isDigit) ?? false,
            isNumberMarker(String(letters))
        else { return [word] }
        return [String(letters), String(rest)]
    }

    private static func isNumberMarker(_ word: String) -> Bool {
        buildingMarkers.contains(word) || doorMarkers.contains(word) || floorMarkers.contains(word)
    }

    private static func isFiller(_ word: String) -> Bool {
        kinds.contains(word) || countries.contains(word) || isNumberMarker(word)
            || (word.utf8.count == postcodeDigits && word.allSatisfy(isDigit))
    }

    private static func isNumber(_ word: String) -> Bool { word.first.map(isDigit) ?? false }

    private static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }

    private static let postcodeDigits = 5
    private static let buildingMarkers: Set = ["no", "nr", "numara", "numarasi", "n", "kapi"]
    private static let doorMarkers: Set = ["daire", "dairesi", "dai", "dr", "d"]
    private static let floorMarkers: Set = ["kat", "k"]
    private static let kinds: Set = [
        "mahalle", "mahallesi", "mah", "mh", "cadde", "caddesi", "cad", "cd", "sokak", "sokagi", "sok", "sk", "bulvar",
        "bulvari", "bulv", "blv", "bul", "meydan", "meydani", "apartman", "apartmani", "apt", "ap", "site", "sitesi",
        "sit",
        "blok", "blk", "koy", "koyu", "mevki", "mevkii", "is", "merkezi", "merkez", "ilce", "ilcesi", "il", "ili",
    ]
    private static let countries: Set = ["turkiye", "turkey", "tr"]
    private static let provinces = ["ist": "istanbul", "ank": "ankara", "izm": "izmir", "afyon": "afyonkarahisar"]
}
