/// The hash that gives a method its number in the CALL frame (Fowler, Noll, Vo; RFC 9923).
enum FNV1a32 {
    static func hash(_ text: String) -> UInt32 {
        text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
}
