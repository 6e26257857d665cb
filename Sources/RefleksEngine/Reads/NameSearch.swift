import RefleksDomain
import RefleksStore

/// A search by name: which blind tokens candidates have, and how an opened name really answers.
struct NameSearch: Sendable {
    /// Beginnings of so many letters are tokens of the customers themselves.
    static let pairLength = 2
    /// Beginnings of these lengths lead to words; longer ones are checked on the opened name.
    static let beginningLengths = 3...8
    /// Words that a beginning stands for; one that stands for more is looked for by its first two letters, and the opened
    /// name decides.
    static let maximumWords = 512

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
        return words.filter { $0.count >= pairLength && seen.insert($0).inserted }
    }

    /// Words of a customer's names as they are written, apart from case.
    static func words(of profile: Profile) -> [String] {
        TurkishText.exactWords(profile.givenName) + TurkishText.exactWords(profile.familyName)
    }

    /// Groups of which every customer of `rank` has one token each, and some of other ranks do too.
    func groups(
        _ rank: SearchRank, _ indexer: BlindIndexer, _ view: any StoreSnapshot
    ) throws(StoreError) -> [[UInt64]] {
        var groups: [[UInt64]] = []
        switch rank {
        case .exact:
            groups = exactWords.map { [indexer.token(exactWord: $0)] }
        case .wholeWords:
            for word in words { groups.append(try tokens(indexer.token(wholeWord: word), word, indexer, view)) }
        case .beginnings:
            for word in words { groups.append(try beginning(word, indexer, view)) }
        case .similar:
            guard words.contains(where: { !OneEdit.variants(of: $0).isEmpty }) else { return [] }
            for word in words {
                var tokens = Set(try beginning(word, indexer, view))
                for variant in OneEdit.variants(of: word) {
                    // No alphabet has so many letters that adding one makes more words.
                    let form = indexer.token(variant: variant)
                    tokens.formUnion(try view.words(havingForm: form, limit: Self.maximumWords))
                }
                groups.append(tokens.sorted())
            }
        }
        return groups
    }

    private func beginning(
        _ word: String, _ indexer: BlindIndexer, _ view: any StoreSnapshot
    ) throws(StoreError) -> [UInt64] {
        let pair = indexer.token(prefix: String(word.prefix(Self.pairLength)))
        guard word.count >= Self.beginningLengths.lowerBound else { return [pair] }
        let beginning = String(word.prefix(Self.beginningLengths.upperBound))
        return try tokens(indexer.token(prefix: beginning), word, indexer, view)
    }

    /// Tokens of the words that have the form; of the two letters with which `word` begins where they are too many.
    private func tokens(
        _ form: UInt64, _ word: String, _ indexer: BlindIndexer, _ view: any StoreSnapshot
    ) throws(StoreError) -> [UInt64] {
        let words = try view.words(havingForm: form, limit: Self.maximumWords + 1)
        return words.count <= Self.maximumWords
            ? words : [indexer.token(prefix: String(word.prefix(Self.pairLength)))]
    }

    /// How the profile's names answer the query; nil when they do not.
    func rank(_ profile: Profile) -> SearchRank? {
        let names = TurkishText.looseWords(profile.givenName) + TurkishText.looseWords(profile.familyName)
        guard words.allSatisfy(names.contains) else {
            if words.allSatisfy({ word in names.contains { $0.hasPrefix(word) } }) { return .beginnings }
            return words.allSatisfy { word in names.contains { Self.isSimilar(word, $0) } } ? .similar : nil
        }
        let written = Self.words(of: profile)
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
