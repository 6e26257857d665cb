import ArgumentParser

/// How the bytes of a file are letters.
enum TextEncoding: String, CaseIterable, ExpressibleByArgument {
    case utf8 = "utf-8"
    /// What Turkish Windows programs write: ISO 8859-9 with more letters.
    case windows1254 = "windows-1254"
    /// UTF-8; a file whose first letters beyond ASCII are none of UTF-8 is read as Windows-1254, and that is said.
    case auto

    /// The text of `bytes` in Windows-1254; nil where a byte has no letter there.
    static func windows1254Text(_ bytes: some Sequence<UInt8>) -> String? {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = scalar(byte) else { return nil }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0xD0: "Ğ"
        case 0xDD: "İ"
        case 0xDE: "Ş"
        case 0xF0: "ğ"
        case 0xFD: "ı"
        case 0xFE: "ş"
        case 0x80...0x9F: upper[byte]
        default: Unicode.Scalar(byte)
        }
    }

    /// What stands where ISO 8859-9 has control characters.
    private static let upper: [UInt8: Unicode.Scalar] = [
        0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "Š",
        0x8B: "‹", 0x8C: "Œ", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜",
        0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9F: "Ÿ",
    ]
}
