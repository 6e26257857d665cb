/// Decimal digits as numbers.
enum Digits {
    /// The values of `text`'s digits; nil when it holds anything but ASCII digits (full-width and Arabic-Indic digits
    /// are none) or is longer than any number that the domain knows.
    static func ascii(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count <= 32 else { return nil }
        var digits: [UInt8] = []
        digits.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard let digit = value(of: byte) else { return nil }
            digits.append(digit)
        }
        return digits
    }

    /// The value of one ASCII digit; nil for any other byte.
    static func value(of byte: UInt8) -> UInt8? {
        (0x30...0x39).contains(byte) ? byte - 0x30 : nil
    }
}
