/// The number that a CALL names its method by.
public enum MethodID {
    /// FNV-1a 32 of the UTF-8 bytes of the full name, `refleks.v1.InteractionService/RecordInteraction` (Fowler, Noll, Vo;
    /// RFC 9923: offset basis 2166136261, prime 16777619).
    public static func of(_ fullName: String) -> UInt32 {
        fullName.utf8.reduce(2_166_136_261) { hash, byte in (hash ^ UInt32(byte)) &* 16_777_619 }
    }
}
