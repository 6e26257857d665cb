/// Words that differ by one slip of the hand: a letter left out, added, exchanged for another, or swapped with its
/// neighbour (Damerau 1964). Words are compared as they come; fold them with `TurkishText` before.
///
/// Two words are one edit apart exactly when they have a variant in common, or nearly so: leaving one letter out of each
/// makes them equal (the deletion neighbourhood of Mor and Fraenkel 1982, and of SymSpell). So variants find candidates by
/// equality, as keyed digests must, and `isWithin` decides.
public enum OneEdit {
    /// Words of which variants are made, in letters: below this a slip makes another name of most names.
    public static let lengths = 4...16

    /// The word and what is left of it without each of its letters, each once, in no order; none for a word outside
    /// `lengths`.
    public static func variants(of word: String) -> Set<String> {
        let letters = Array(word.unicodeScalars)
        guard lengths.contains(letters.count) else { return [] }
        var variants: Set<String> = [word]
        for index in letters.indices {
            var rest = String.UnicodeScalarView(letters[..<index])
            rest.append(contentsOf: letters[(index + 1)...])
            variants.insert(String(rest))
        }
        return variants
    }

    /// Whether `first` becomes `second` by at most one edit.
    public static func isWithin(_ first: String, _ second: String) -> Bool {
        let first = Array(first.unicodeScalars)
        let second = Array(second.unicodeScalars)
        guard abs(first.count - second.count) <= 1 else { return false }
        let head = zip(first, second).prefix { $0 == $1 }.count
        let (one, other) = (first.dropFirst(head), second.dropFirst(head))
        if one.dropFirst().elementsEqual(other.dropFirst()) { return true }
        if one.count == other.count {
            return one.prefix(2).reversed().elementsEqual(other.prefix(2))
                && one.dropFirst(2).elementsEqual(other.dropFirst(2))
        }
        return one.dropFirst(max(one.count - other.count, 0)).elementsEqual(
            other.dropFirst(max(other.count - one.count, 0)))
    }
}
