import RefleksMessages

/// Splits a rule's text into tokens; what is no token becomes an error and is left out.
struct RuleLexer {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private(set) var tokens: [RuleToken] = []
    private(set) var errors: [RuleError] = []

    /// Reads all of `text`, which the caller has bounded.
    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        while place < scalars.count { next() }
        tokens.append(RuleToken(kind: .end, position: scalars.count + 1))
    }

    private func scalar(_ offset: Int = 0) -> Unicode.Scalar? {
        place + offset < scalars.count ? scalars[place + offset] : nil
    }

    private mutating func next() {
        let current = scalars[place]
        switch current {
        case " ", "\t", "\n", "\r": place += 1
        case "a"..."z": add(.name(taken(Self.isNamePart)))
        case "A"..."Z": add(.word(taken(Self.isWordPart)))
        case "0"..."9": number()
        case "-" where scalar(1).map(Self.isDigit) == true: number()
        case "\"": text()
        case "(", ")", "{", "}", ",", "=", "*": sign(String(current))
        case "<", ">": sign(scalar(1) == "=" ? String(current) + "=" : String(current))
        case "!" where scalar(1) == "=": sign("!=")
        default:
            fail(Catalogue.Segment.badCharacter)
            place += 1
        }
    }

    /// The token begins where `add` is told to put it, or ends at the present place.
    private mutating func add(_ kind: RuleToken.Kind, at position: Int? = nil) {
        let length =
            switch kind {
            case .name(let text), .word(let text): text.unicodeScalars.count
            default: 0
            }
        tokens.append(RuleToken(kind: kind, position: position ?? place - length + 1))
    }

    private mutating func fail(_ template: MessageTemplate, at position: Int? = nil) {
        let position = position ?? place + 1
        errors.append(RuleError(position: position, refusal: FieldRefusal(template, [String(position)])))
    }

    private mutating func sign(_ text: String) {
        tokens.append(RuleToken(kind: .sign(text), position: place + 1))
        place += text.unicodeScalars.count
    }

    private mutating func taken(_ belongs: (Unicode.Scalar) -> Bool) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = scalar(), belongs(scalar) {
            text.append(scalar)
            place += 1
        }
        return String(text)
    }

    /// `90`, `-5`, `1500.50`, `2026-01-31`.
    private mutating func number() {
        let start = place + 1
        var text = ""
        if scalar() == "-" {
            text = "-"
            place += 1
        }
        text += taken(Self.isDigit)
        if text.utf8.count == 4, scalar() == "-", scalar(1).map(Self.isDigit) == true {
            text += taken { Self.isDigit($0) || $0 == "-" }
            if let day = Self.day(text) {
                add(.day(day), at: start)
            } else {
                fail(Catalogue.Segment.badDay, at: start)
            }
        } else if scalar() == ".", scalar(1).map(Self.isDigit) == true {
            place += 1
            text += "." + taken(Self.isDigit)
            add(.decimal(text), at: start)
        } else if let value = Int64(text) {
            add(.integer(value), at: start)
        } else {
            fail(Catalogue.Segment.badNumber, at: start)
        }
    }

    private static func day(_ text: String) -> CalendarDate? {
        do throws(FieldRefusal) {
            return try CalendarDate(text)
        } catch {
            return nil
        }
    }

    /// `"…"` with `\"` and `\\`, one line.
    private mutating func text() {
        let start = place + 1
        place += 1
        var content = String.UnicodeScalarView()
        while let current = scalar(), current != "\"" {
            if current == "\\", let escaped = scalar(1), escaped == "\"" || escaped == "\\" { place += 1 }
            content.append(scalars[place])
            place += 1
        }
        guard scalar() == "\"" else {
            fail(Catalogue.Segment.textNotClosed, at: start)
            return
        }
        place += 1
        do throws(FieldRefusal) {
            try TextRules.checkLine(String(content))
            add(.text(String(content)), at: start)
        } catch {
            fail(Catalogue.Segment.badText, at: start)
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || isDigit(scalar) || scalar == "_" || scalar == "."
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        ("A"..."Z").contains(scalar) || isDigit(scalar) || scalar == "_"
    }
}
