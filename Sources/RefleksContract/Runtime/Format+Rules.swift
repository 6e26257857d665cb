import RefleksDomain
import RefleksMessages

extension Format {
    /// Why `text` does not have this form; nil when it has. Only called for text that is not empty.
    func refusal(of text: String) -> FieldRefusal? {
        do throws(FieldRefusal) {
            try check(text)
            return nil
        } catch {
            return error
        }
    }

    private func check(_ text: String) throws(FieldRefusal) {
        switch self {
        case .unspecified, .timestampUs, .UNRECOGNIZED: break
        case .customerCode: _ = try CustomerCode(text)
        case .name, .label: try TextRules.checkLine(text)
        case .text: try TextRules.checkText(text)
        case .rawIdentifier: try TextRules.checkRawLine(text)
        case .currency: _ = try Currency(text)
        case .date: try Self.checkDate(text)
        case .key:
            guard Self.hasShape(self, text) else { throw FieldRefusal(Catalogue.Text.notVisibleASCII) }
        case .ident, .productCode, .language, .token, .fullName:
            guard Self.hasShape(self, text) else { throw FieldRefusal(Catalogue.Text.badFormat, [shape]) }
        }
    }

    private static func checkDate(_ text: String) throws(FieldRefusal) {
        let date = try CalendarDate(text)
        guard (1850...2199).contains(date.year) else { throw FieldRefusal(Catalogue.Text.badDate) }
    }

    /// How the form is told to people.
    private var shape: String {
        switch self {
        case .ident: "A-Z a-z 0-9 . _ -"
        case .productCode: "U+0020…U+007E"
        case .language: "tr, tr-TR (BCP 47)"
        case .token: "A-Z a-z 0-9 - _"
        case .fullName: "refleks.v1.InteractionService"
        default: ""
        }
    }

    private static func hasShape(_ format: Format, _ text: String) -> Bool {
        switch format {
        case .ident: ASCIIText.allBytes(of: text) { isLetterOrDigit($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
        case .key: ASCIIText.allBytes(of: text) { (0x21...0x7E).contains($0) }
        case .productCode:
            ASCIIText.allBytes(of: text) { (0x20...0x7E).contains($0) }
                && text.utf8.first != 0x20 && text.utf8.last != 0x20
        case .language: isLanguage(text.utf8)
        case .token: ASCIIText.allBytes(of: text) { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
        case .fullName: ASCIIText.allBytes(of: text) { isLetterOrDigit($0) || $0 == 0x2E || $0 == 0x5F }
        default: true
        }
    }

    /// A language of two or three letters, then subtags of two to eight letters or digits, joined by hyphens.
    private static func isLanguage(_ bytes: String.UTF8View) -> Bool {
        var subtags = bytes.split(separator: 0x2D, omittingEmptySubsequences: false)
        let language = subtags.removeFirst()
        return (2...3).contains(language.count) && language.allSatisfy(isLetter)
            && subtags.allSatisfy { (2...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
