/// Spreads one-line JSON over lines without changing the order of anything.
enum PrettyJSON {
    static func format(_ json: String) -> String {
        var result = ""
        var depth = 0
        var isInString = false
        var isEscaped = false
        var previous: Character = " "
        func breakLine() { result += "\n" + String(repeating: "  ", count: depth) }
        for character in json {
            if isInString {
                result.append(character)
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isInString = false
                }
            } else {
                append(character)
            }
            previous = character
        }
        func append(_ character: Character) {
            switch character {
            case "{", "[":
                if previous == "{" || previous == "[" { breakLine() }
                result.append(character)
                depth += 1
            case "}", "]":
                depth -= 1
                if previous != "{" && previous != "[" { breakLine() }
                result.append(character)
            case ",":
                result.append(character)
                breakLine()
            case ":": result += ": "
            default:
                if previous == "{" || previous == "[" { breakLine() }
                if character == "\"" { isInString = true }
                result.append(character)
            }
        }
        return result
    }
}
