import RefleksCrypto

/// Wrapping secrets under the master key: AES-256-GCM, bound to what the secret is for, so that no wrapped secret can
/// stand in for another.
struct KeyWrap {
    private let cipher: AESGCM
    private let random: any RandomSource

    init(_ master: MasterKey, random: any RandomSource) throws(StoreError) {
        do {
            cipher = try AESGCM(key: master.secret)
        } catch {
            throw .unexpected("the master key cannot be used: \(error)")
        }
        self.random = random
    }

    /// A random nonce each time: far fewer than 2^32 secrets are ever wrapped under one master key.
    func wrap(_ secret: SecretBytes, purpose: String) throws(StoreError) -> [UInt8] {
        do {
            let plain = secret.withUnsafeBytes { [UInt8]($0) }
            return try cipher.seal(plain, nonce: AESGCM.Nonce(from: random), authenticating: Array(purpose.utf8))
        } catch {
            throw .unexpected("wrapping the \(purpose) failed: \(error)")
        }
    }

    /// nil when the master key, the purpose or the bytes are not those of the wrapping.
    func unwrap(_ wrapped: [UInt8], purpose: String) -> SecretBytes? {
        do {
            return SecretBytes(copying: try cipher.open(wrapped, authenticating: Array(purpose.utf8)))
        } catch {
            return nil
        }
    }
}
