/// How alike two names are, by their common letters, their order and their beginning (W. E. Winkler, "String Comparator
/// Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage", 1990).
///
/// Everything is a fraction of integers that is rounded once: the same names give the same number on every machine.
public enum JaroWinkler {
    /// The similarity of equal texts: results are in ten-thousandths.
    public static let equal = 10_000
    /// Scalars that are compared; the rest of a longer text is left out. The work grows with the square.
    public static let maximumLength = 200

    /// 0 (no letter in common) to 10,000 (equal). Letters are compared as they are: fold them before.
    public static func similarity(_ first: String, _ second: String) -> Int {
        similarity(first.unicodeScalars.map(\.value), second.unicodeScalars.map(\.value))
    }

    /// As above, of texts as arrays of their scalars' numbers.
    static func similarity(_ first: [UInt32], _ second: [UInt32]) -> Int {
        let left = first.prefix(maximumLength)
        let right = second.prefix(maximumLength)
        if left.elementsEqual(right) { return equal }
        let common = commonLetters(left, right)
        guard common.count > 0 else { return 0 }
        // Jaro: the mean of common/|left|, common/|right| and (common − transpositions)/common.
        var numerator =
            common.count * common.count * (left.count + right.count)
            + (common.count - common.transpositions) * left.count * right.count
        var denominator = 3 * left.count * right.count * common.count
        // Winkler: up to four equal first letters add a tenth of what is missing each, where Jaro is above 0.7.
        if numerator * 10 > denominator * 7 {
            let prefix = zip(left, right).prefix(4).prefix { $0 == $1 }.count
            numerator = 10 * numerator + prefix * (denominator - numerator)
            denominator *= 10
        }
        return (numerator * equal * 2 + denominator) / (denominator * 2)
    }

    /// Letters that both have within half the longer length of each other, and how many pairs of them changed places.
    private static func commonLetters(
        _ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>
    ) -> (count: Int, transpositions: Int) {
        let reach = max(0, max(left.count, right.count) / 2 - 1)
        var isTaken = [Bool](repeating: false, count: right.count)
        var matched: [UInt32] = []
        for (place, letter) in left.enumerated() {
            let from = max(0, place - reach)
            let to = min(right.count, place + reach + 1)
            guard from < to else { continue }
            for other in from..<to where !isTaken[other] && right[other] == letter {
                isTaken[other] = true
                matched.append(letter)
                break
            }
        }
        let inOrder = right.indices.lazy.filter { isTaken[$0] }.map { right[$0] }
        let outOfPlace = zip(matched, inOrder).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
        return (matched.count, outOfPlace / 2)
    }
}
