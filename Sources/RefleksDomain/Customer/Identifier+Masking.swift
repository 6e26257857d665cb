extension Identifier {
    /// The value as screens show it to people who need not know it: enough to recognise, too little to use.
    ///
    /// TCKN, YKN, VKN: the first three and last two digits. Phone: country, first three and last two digits. E-mail:
    /// the first letter and the domain. Others: the last four characters, of at most half the value.
    public var masked: String {
        switch kind {
        case .tckn, .ykn, .vkn: return Self.masked(value, keepingFirst: 3, last: 2)
        case .phone: return Self.masked(value, keepingFirst: value.hasPrefix("+90") ? 6 : 4, last: 2)
        case .email:
            guard let at = value.firstIndex(of: "@") else { return "***" }
            return value.prefix(1) + "***" + value[at...]
        case .sourceID, .loyalty, .device:
            return Self.masked(value, keepingFirst: 0, last: min(4, value.count / 2))
        }
    }

    private static func masked(_ value: String, keepingFirst first: Int, last: Int) -> String {
        let hidden = max(0, value.count - first - last)
        guard hidden > 0 else { return String(repeating: "*", count: value.count) }
        return value.prefix(first) + String(repeating: "*", count: hidden) + value.suffix(last)
    }
}
