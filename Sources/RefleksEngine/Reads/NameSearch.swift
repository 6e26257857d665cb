import RefleksDomain

/// A search by name: which blind tokens candidates have, and whether an opened name really matches.
struct NameSearch: Sendable {
    /// Beginnings of these lengths are indexed; longer beginnings are checked on the opened name.
    static let prefixLengths = 2...4

    /// Folded words of the query, each once, of at least two letters.
    let words: [String]

    init(_ query: String) {
        var seen: Set<String> = []
        words = TurkishText.looseWords(query).filter {
            $0.count >= Self.prefixLengths.lowerBound && seen.insert($0).inserted
        }
    }

    func wholeWordTokens(_ indexer: BlindIndexer) -> [UInt64] {
        words.map { indexer.token(wholeWord: $0) }
    }

    func prefixTokens(_ indexer: BlindIndexer) -> [UInt64] {
        words.map { indexer.token(prefix: String($0.prefix(Self.prefixLengths.upperBound))) }
    }

    /// How the profile's names answer the query.
    func match(_ profile: Profile) -> Match {
        let names = TurkishText.looseWords(profile.givenName) + TurkishText.looseWords(profile.familyName)
        if words.allSatisfy(names.contains) { return .wholeWords }
        let begins = words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
        return begins ? .beginnings : .none
    }

    enum Match {
        case wholeWords
        case beginnings
        case none
    }
}
