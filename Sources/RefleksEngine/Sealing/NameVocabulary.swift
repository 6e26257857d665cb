import RefleksDomain
import RefleksStore

/// Leads from other ways to write a word to the word: brings the forms of new words into the projection.
///
/// An entry holds the tokens of a customer's words only. Their forms are many and the same for everybody, so they are made
/// from the opened name when the projection may lack a word, whichever build recorded it. Used by one thread at a time.
struct NameVocabulary: Sendable {
    private let indexer: BlindIndexer
    private let opener: Opener
    /// Tokens of customers whose names were opened: what of them is a word has its forms in the projection.
    private var known: Set<UInt64> = []

    /// Tokens that are remembered: all words of a country's names, in a few MB.
    private static let maximumKnown = 262_144

    init(indexer: BlindIndexer, opener: Opener) {
        self.indexer = indexer
        self.opener = opener
    }

    /// Nobody may have these words any more; before the batch's additions.
    mutating func removed(_ tokens: some Sequence<UInt64>) {
        known.subtract(tokens)
    }

    /// The words among the tokens that `customer` gets, with their forms, unless the projection has all of them for sure.
    ///
    /// None for a customer whose key was destroyed: his tokens go with the entry that erased him. None either where the
    /// names are damaged, which is for whoever reads them to say.
    mutating func words(
        _ tokens: some Sequence<UInt64>, of customer: CustomerState
    ) throws(StoreError) -> [NameWord] {
        guard !known.isSuperset(of: tokens) else { return [] }
        let names: [String]
        do throws(StoreError) {
            names = NameSearch.words(of: try opener.profile(of: customer.identity))
        } catch .corrupt {
            return []
        }
        guard !names.isEmpty else { return [] }
        let own = customer.searchTokens
        var words: [NameWord] = []
        for word in names {
            let token = indexer.token(exactWord: word)
            guard own.contains(token), !known.contains(token) else { continue }
            words.append(NameWord(token: token, forms: indexer.forms(ofExactWord: word)))
        }
        if known.count + own.count > Self.maximumKnown { forget() }
        known.formUnion(own)
        return words
    }

    /// What was noted may not be in the projection.
    mutating func forget() { known = [] }
}
