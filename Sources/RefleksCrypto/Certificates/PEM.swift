import COpenSSL

/// PEM text (RFC 7468) in and out of OpenSSL's objects.
enum PEM {
    /// Runs `body` on a read-only BIO over `bytes`.
    static func reading<Result>(_ bytes: [UInt8], _ body: (OpaquePointer) -> Result) -> Result? {
        bytes.withUnsafeBytes { buffer in
            guard let bio = BIO_new_mem_buf(buffer.baseAddress, Int32(clamping: buffer.count)) else { return nil }
            defer { BIO_free(bio) }
            return body(bio)
        }
    }

    /// What `write` puts into a memory BIO, which zeroes its memory when freed; nil when it does not return 1.
    static func written(_ write: (OpaquePointer) -> Int32) -> [UInt8]? {
        guard let bio = BIO_new(BIO_s_secmem()) else { return nil }
        defer { BIO_free(bio) }
        guard write(bio) == 1 else { return nil }
        var start: UnsafeMutablePointer<CChar>?
        let count = refleks_bio_memory(bio, &start)
        guard let start, count > 0 else { return nil }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Whether `bytes` contain the opening line of a PEM block of `kind`.
    static func contains(_ kind: String, in bytes: [UInt8]) -> Bool {
        let mark = Array("\(kind)-----".utf8)
        guard bytes.count >= mark.count else { return false }
        return (0...(bytes.count - mark.count)).contains { bytes[$0...].starts(with: mark) }
    }
}
