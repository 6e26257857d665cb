import COpenSSL

/// The authentication tag of a cipher context, as a parameter: `EVP_CIPHER_CTX_ctrl` looks up first what it is asked,
/// which takes a sixth of opening a short part.
enum GCMTag {
    /// Says which tag the opened bytes must have.
    static func set(_ tag: UnsafePointer<UInt8>, of context: OpaquePointer) -> Bool {
        // OpenSSL only reads it; its structure lacks the const.
        let parameters = naming(UnsafeMutablePointer(mutating: tag))
        return parameters.span.withUnsafeBufferPointer { EVP_CIPHER_CTX_set_params(context, $0.baseAddress) } == 1
    }

    /// Writes the tag of what was sealed, `AESGCM.tagSize` bytes, to `output`.
    static func read(of context: OpaquePointer, into output: UnsafeMutablePointer<UInt8>) -> Bool {
        var parameters = naming(output)
        var span = parameters.mutableSpan
        return span.withUnsafeMutableBufferPointer { EVP_CIPHER_CTX_get_params(context, $0.baseAddress) } == 1
    }

    private static func naming(_ tag: UnsafeMutablePointer<UInt8>) -> InlineArray<2, OSSL_PARAM> {
        let parameter = OSSL_PARAM(
            key: UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self),
            data_type: UInt32(OSSL_PARAM_OCTET_STRING), data: tag, data_size: AESGCM.tagSize, return_size: 0)
        return [parameter, OSSL_PARAM()]
    }

    /// `OSSL_CIPHER_PARAM_AEAD_TAG`.
    private static let name: StaticString = "tag"
}
