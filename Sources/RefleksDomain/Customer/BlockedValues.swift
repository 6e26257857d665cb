/// Values that tills and forms send when they know nobody.
enum BlockedValues {
    static func contains(_ value: String, kind: IdentifierKind) -> Bool {
        switch kind {
        case .phone: return value == "+905555555555" || isAllZero(value.dropFirst(3))
        case .email: return words.contains(String(value.prefix { $0 != "@" }))
        case .tckn, .ykn, .vkn: return isAllZero(value[...])
        case .sourceID, .loyalty, .device:
            return words.contains(value) || value == "5555555555" || isAllZero(value[...])
        }
    }

    private static let words: Set<String> = [
        "null", "(null)", "nil", "none", "undefined", "anonymous", "anonim", "-1", "n/a",
    ]

    /// Whether nothing but zeros and the marks of an empty UUID (`00000000-0000-…`) is there.
    private static func isAllZero(_ value: Substring) -> Bool {
        !value.isEmpty && value.utf8.contains(UInt8(ascii: "0"))
            && value.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "-") }
    }
}
