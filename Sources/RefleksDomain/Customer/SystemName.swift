/// The name of a source system, branch or agent: 1 to 64 characters of `[A-Za-z0-9._-]`.
public enum SystemName {
    /// Whether `name` is one.
    public static func isValid(_ name: String) -> Bool {
        guard (1...Identifier.maximumNamespaceLength).contains(name.utf8.count) else { return false }
        return name.utf8.allSatisfy { byte in
            ASCIIText.isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: "-")
        }
    }
}
