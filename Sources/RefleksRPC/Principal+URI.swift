extension Principal {
    /// The longest id, in characters.
    public static let maximumIDLength = 64

    /// Parses the SAN URI of a client certificate, `refleks://role/id`; nil unless the role is known and the id has 1…64
    /// characters of `[A-Za-z0-9._-]`. Nothing is normalised: two principals are equal only if their texts are.
    public init?(uri: String) {
        let parts = uri.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "refleks:", parts[1].isEmpty, let role = Role(rawValue: String(parts[2])),
            Principal.isValidID(parts[3])
        else { return nil }
        self.init(role: role, id: String(parts[3]))
    }

    /// Whether `id` may name a principal: 1…64 characters of `[A-Za-z0-9._-]`.
    public static func isValidID(_ id: some StringProtocol) -> Bool {
        (1...maximumIDLength).contains(id.utf8.count) && id.utf8.allSatisfy(isIDCharacter)
    }

    private static func isIDCharacter(_ character: UInt8) -> Bool {
        switch character {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
