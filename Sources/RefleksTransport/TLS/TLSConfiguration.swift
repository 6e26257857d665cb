import RefleksCrypto

/// The files of one end's identity and of what it trusts, and the protocol's floor.
public struct TLSConfiguration: Sendable, Hashable {
    /// The oldest protocol version that a handshake may end in.
    public enum MinimumVersion: String, Sendable, Hashable, CaseIterable {
        /// TLS 1.2 with ECDHE, an AEAD cipher and the extended master secret, for branch systems on old platforms.
        case tls12 = "1.2"
        case tls13 = "1.3"
    }

    /// PEM: this end's certificate, then any intermediate ones.
    public var certificateFile: String
    /// PEM: the certificate's unencrypted private key, not readable by everybody.
    public var keyFile: String
    /// PEM: the authorities that the peer's certificate must lead to.
    public var authorityFile: String
    /// PEM: one revocation list for each authority of the peer's chain; without it nothing is revoked.
    public var revocationListFile: String?
    /// The revocation list may come later: as long as its file is not there, nothing is revoked.
    public var awaitsRevocationList = false
    public var minimumVersion: MinimumVersion

    public init(
        certificateFile: String, keyFile: String, authorityFile: String, revocationListFile: String? = nil,
        minimumVersion: MinimumVersion = .tls13
    ) {
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        self.authorityFile = authorityFile
        self.revocationListFile = revocationListFile
        self.minimumVersion = minimumVersion
    }

    /// The file of the revocation list; nil without one, or while it is awaited.
    var presentRevocationListFile: String? {
        guard let file = revocationListFile, !awaitsRevocationList || !CredentialFile.isAbsent(file) else { return nil }
        return file
    }
}
