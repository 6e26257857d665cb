/// The last line of defence against personal data in logs: callers must not log any, and what looks like it anyway is
/// replaced before a line leaves the process.
enum PersonalDataGuard {
    static let replacement = "[redacted]"

    /// `text` without e-mail addresses and without runs of 10 to 15 digits (customer codes, TCKN, VKN, phone numbers).
    /// Runs inside words, such as hexadecimal digests, stay.
    static func redacted(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: { $0 == "@" || isDigit($0) }) else { return text }
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let end = wordEnd(scalars, from: index)
            guard end > index else {
                result.append(scalars[index])
                index += 1
                continue
            }
            let word = scalars[index..<end]
            if isPersonal(word) {
                result.append(contentsOf: replacement.unicodeScalars)
            } else {
                result.append(contentsOf: word)
            }
            index = end
        }
        return String(result)
    }

    private static func isPersonal(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        if word.contains("@"), word.first != "@", word.last != "@" { return true }
        return word.split(whereSeparator: { $0 == "+" || isJoint($0) }).contains { part in
            (10...15).contains(part.count) && part.allSatisfy(isDigit)
        }
    }

    private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count, isWord(scalars[end]) || isInnerJoint(scalars, at: end, start) { end += 1 }
        return end
    }

    /// Dots and hyphens belong to a word only between its other characters, as in `ali.veli`.
    private static func isInnerJoint(_ scalars: [Unicode.Scalar], at index: Int, _ start: Int) -> Bool {
        isJoint(scalars[index]) && index > start && index + 1 < scalars.count && isWord(scalars[index + 1])
    }

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "-" }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "@" || scalar == "+" || scalar == "_" || scalar.properties.isAlphabetic || isDigit(scalar)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }
}
