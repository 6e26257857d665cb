/// ASCII's letters, for what is folded as code and never as Turkish: `INFO` becomes `info`, not `ınfo`.
public enum ASCIIText {
    /// `text` with A–Z as a–z and everything else unchanged.
    public static func lowercased(_ text: String) -> String {
        guard text.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return text }
        return String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Without ASCII white space at both ends.
    static func trimmed(_ text: String) -> Substring {
        let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return text[first...last]
    }

    /// Whether every byte of `text` in UTF-8 passes: one loop over memory where the string lies in one piece, which is
    /// everywhere but in strings bridged from elsewhere.
    @inlinable
    public static func allBytes(of text: String, _ passes: (UInt8) -> Bool) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy(passes) } ?? text.utf8.allSatisfy(passes)
    }

    /// Whether `text` is nothing but visible characters and spaces of ASCII.
    static func isPrintable(_ text: String) -> Bool {
        allBytes(of: text) { (0x20...0x7E).contains($0) }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
