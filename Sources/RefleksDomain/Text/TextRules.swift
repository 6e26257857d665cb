import RefleksMessages
@_spi(_Unicode) import Swift

/// Which characters names, codes and free text may hold. Lengths are the caller's: they differ by field.
public enum TextRules {
    /// Unicode scalars of a name.
    public static let maximumNameLength = 200
    /// UTF-8 bytes of a free text.
    public static let maximumTextBytes = 4_096

    /// A name or label: one line in NFC, without control, direction-changing or zero-width characters and without white
    /// space at its ends. The empty text passes.
    ///
    /// - Throws: the first rule broken, with the character's number.
    public static func checkLine(_ text: String) throws(FieldRefusal) {
        try checkCharacters(of: text, allowingLineBreaks: false)
        let scalars = text.unicodeScalars
        if let first = scalars.first, let last = scalars.last, isWhitespace(first) || isWhitespace(last) {
            throw FieldRefusal(
                scalars.allSatisfy(\.properties.isWhitespace)
                    ? Catalogue.Text.blank : Catalogue.Text.surroundingSpace)
        }
    }

    /// Free text: as a line, with line feeds, carriage returns, tabs and white space anywhere.
    ///
    /// - Throws: the first rule broken, with the character's number.
    public static func checkText(_ text: String) throws(FieldRefusal) {
        try checkCharacters(of: text, allowingLineBreaks: true)
    }

    /// A value as people type it, before it is normalised: as a line, with white space at its ends.
    ///
    /// - Throws: the first rule broken, with the character's number.
    public static func checkRawLine(_ text: String) throws(FieldRefusal) {
        try checkCharacters(of: text, allowingLineBreaks: false)
    }

    /// Whether `text` is in Unicode normalisation form C. ASCII is, and so is everything below U+0300: only from there
    /// on can a scalar combine with the one before it.
    public static func isNFC(_ text: String) -> Bool {
        // U+0300 begins with the byte 0xCC; no scalar below it holds a byte that high as its first.
        guard text.utf8.contains(where: { $0 >= 0xCC }) else { return true }
        return text._nfc.elementsEqual(text.unicodeScalars)
    }

    private static func checkCharacters(of text: String, allowingLineBreaks: Bool) throws(FieldRefusal) {
        // Most texts are ASCII, which needs none of the tables.
        if ASCIIText.isPrintable(text) { return }
        for scalar in text.unicodeScalars {
            guard let template = refusal(of: scalar, allowingLineBreaks: allowingLineBreaks) else { continue }
            throw FieldRefusal(template, [hexadecimal(scalar.value)])
        }
        guard isNFC(text) else { throw FieldRefusal(Catalogue.Text.notNFC) }
    }

    private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) ? false : scalar.properties.isWhitespace
    }

    private static func refusal(of scalar: Unicode.Scalar, allowingLineBreaks: Bool) -> MessageTemplate? {
        switch scalar.value {
        case 0x20...0x7E: nil
        case 0x09, 0x0A, 0x0D: allowingLineBreaks ? nil : Catalogue.Text.controlCharacter
        case 0x00...0x1F, 0x7F...0x9F: Catalogue.Text.controlCharacter
        case 0x2028, 0x2029: allowingLineBreaks ? nil : Catalogue.Text.controlCharacter
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: Catalogue.Text.bidiCharacter
        case 0xAD, 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            Catalogue.Text.invisibleCharacter
        // How an emoji looks.
        case 0xFE0E, 0xFE0F: nil
        // Hangul fillers, joiners, variation selectors: in a line they would make two names of one.
        default:
            !allowingLineBreaks && scalar.properties.isDefaultIgnorableCodePoint
                ? Catalogue.Text.invisibleCharacter : nil
        }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
