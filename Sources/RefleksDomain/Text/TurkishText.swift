@_spi(_Unicode) import Swift

/// Keys by which names are compared and found, folded by Turkish rules.
///
/// Swift's and SQLite's own folding are wrong here: `"İSMAİL".lowercased()` is `i̇smai̇l` with a combining dot, SQLite
/// folds ASCII only, and its FTS5 tokenizer does not find ışık by IŞIK.
public enum TurkishText {
    /// Lower case by Turkish rules (İ→i, I→ı) in NFC: `IŞIK` is `ışık`. White space at the ends is dropped and runs of
    /// it become one space.
    public static func exactKey(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var isPlain = true
        for scalar in (TextRules.isNFC(text) ? text : composed(text.unicodeScalars)).unicodeScalars {
            isPlain = isPlain && scalar.value < 0x300
            if isSpace(scalar) {
                appendSpace(to: &scalars)
            } else {
                appendLowercased(scalar, to: &scalars)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        return isPlain ? String(scalars) : composed(scalars)
    }

    /// The exact key without what keyboards and old systems lose: ı→i ç→c ğ→g ö→o ş→s ü→u, circumflexes and all other
    /// marks dropped. `Çağrı Ünlü` is `cagri unlu`.
    public static func looseKey(_ text: String) -> String {
        let exact = exactKey(text)
        if let plain = plainLooseKey(exact) { return plain }
        var scalars = String.UnicodeScalarView()
        for scalar in exact._nfd where !isMark(scalar) {
            switch scalar {
            case " ": appendSpace(to: &scalars)
            case "ı": scalars.append("i")
            default: scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        return composed(scalars)
    }

    /// The loose key of an exact key of which every letter is ASCII or Turkish, as nearly all are; else nil.
    private static func plainLooseKey(_ exact: String) -> String? {
        guard exact.utf8.contains(where: { $0 >= 0x80 }) else { return exact }
        var scalars = String.UnicodeScalarView()
        for scalar in exact.unicodeScalars {
            switch scalar {
            case "\u{0}"..."\u{7F}": scalars.append(scalar)
            case "ı", "î": scalars.append("i")
            case "ç": scalars.append("c")
            case "ğ": scalars.append("g")
            case "ö": scalars.append("o")
            case "ş": scalars.append("s")
            case "ü", "û": scalars.append("u")
            case "â": scalars.append("a")
            default: return nil
            }
        }
        return String(scalars)
    }

    /// The words of the loose key, split at everything that is neither letter nor digit, in their order.
    public static func looseWords(_ text: String) -> [String] { words(looseKey(text)) }

    /// The words of the exact key, split in the same way.
    public static func exactWords(_ text: String) -> [String] { words(exactKey(text)) }

    private static func words(_ key: String) -> [String] {
        key.unicodeScalars
            .split { !isOfWord($0) }
            .map { String($0) }
    }

    /// Unicode's tables are asked about rare characters only: every word of every name comes by here.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x00...0x7F, 0xD7, 0xF7: false
        case 0xC0...0x24F: true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar)
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0: true
        case 0x00..<0x1680: false
        default: scalar.properties.isWhitespace
        }
    }

    private static func appendSpace(to scalars: inout String.UnicodeScalarView) {
        guard let last = scalars.last, last != " " else { return }
        scalars.append(" ")
    }

    private static func appendLowercased(_ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x49: scalars.append("ı")
        case 0x130: scalars.append("i")
        case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20))
        case 0x00...0x7F, 0xDF...0xFF, 0x11F, 0x131, 0x15F: scalars.append(scalar)
        case 0xC0...0xD6, 0xD8...0xDE, 0x11E, 0x15E:
            let distance: UInt32 = scalar.value < 0x100 ? 0x20 : 1
            if let lower = Unicode.Scalar(scalar.value + distance) { scalars.append(lower) }
        default: scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    private static func composed(_ scalars: String.UnicodeScalarView) -> String {
        var result = String.UnicodeScalarView()
        for scalar in String(scalars)._nfc { result.append(scalar) }
        return String(result)
    }
}
