import RefleksDomain

/// A search by name: which blind tokens candidates have, and how an opened name really answers.
struct NameSearch: Sendable {
    /// Beginnings of these lengths are indexed; longer beginnings are checked on the opened name.
    static let prefixLengths = 2...4

    /// Folded words of the query, each once, of at least two letters.
    let words: [String]
    /// The same words as they are written, apart from case.
    let exactWords: [String]

    init(_ query: String) {
        words = Self.searchable(TurkishText.looseWords(query))
        exactWords = Self.searchable(TurkishText.exactWords(query))
    }

    private static func searchable(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { $0.count >= prefixLengths.lowerBound && seen.insert($0).inserted }
    }

    /// Groups of which every customer of `rank` has one token each, and some of worse ranks do too.
    func tokens(_ rank: SearchRank, _ indexer: BlindIndexer) -> [[UInt64]] {
        switch rank {
        case .exact: exactWords.map { [indexer.token(exactWord: $0)] }
        case .wholeWords: words.map { [indexer.token(wholeWord: $0)] }
        case .beginnings: words.map { [beginning($0, indexer)] }
        case .similar:
            words.allSatisfy { OneEdit.variants(of: $0).isEmpty }
                ? []
                : words.map { word in
                    OneEdit.variants(of: word).sorted().map { indexer.token(variant: $0) } + [beginning(word, indexer)]
                }
        }
    }

    private func beginning(_ word: String, _ indexer: BlindIndexer) -> UInt64 {
        indexer.token(prefix: String(word.prefix(Self.prefixLengths.upperBound)))
    }

    /// How the profile's names answer the query; nil when they do not.
    func rank(_ profile: Profile) -> SearchRank? {
        let names = TurkishText.looseWords(profile.givenName) + TurkishText.looseWords(profile.familyName)
        guard words.allSatisfy(names.contains) else {
            if words.allSatisfy({ word in names.contains { $0.hasPrefix(word) } }) { return .beginnings }
            return words.allSatisfy { word in names.contains { Self.isSimilar(word, $0) } } ? .similar : nil
        }
        let written = TurkishText.exactWords(profile.givenName) + TurkishText.exactWords(profile.familyName)
        return !exactWords.isEmpty && exactWords.allSatisfy(written.contains) ? .exact : .wholeWords
    }

    private static func isSimilar(_ word: String, _ name: String) -> Bool {
        if name.hasPrefix(word) { return true }
        // As the index has it: variants are made of words of certain lengths only.
        let lengths = OneEdit.lengths
        return lengths.contains(word.unicodeScalars.count) && lengths.contains(name.unicodeScalars.count)
            && OneEdit.isWithin(word, name)
    }
}
