import COpenSSL

/// A certificate revocation list (RFC 5280 §5): the serials that an authority has taken back. Immutable.
public final class RevocationList: @unchecked Sendable {
    // Sendable: as `Certificate`.

    /// OpenSSL's object, valid while this value lives.
    package let pointer: OpaquePointer

    private init(owning pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        X509_CRL_free(pointer)
    }

    /// One revoked certificate.
    public struct Entry: Sendable, Hashable {
        public let serial: SerialNumber
        /// Unix seconds.
        public let revokedAt: Int64

        public init(serial: SerialNumber, revokedAt: Int64) {
            self.serial = serial
            self.revokedAt = revokedAt
        }
    }

    /// A list of `entries` signed by `authority`; `number` rises with every issue. Peers refuse everybody once
    /// `validity` has ended, so it is reissued in time.
    public static func issue(
        _ entries: [Entry], number: UInt64, validity: ValidityPeriod, by authority: CertificateAuthority
    ) throws(CertificateError) -> RevocationList {
        guard let pointer = X509_CRL_new() else { throw .library("new revocation list") }
        let list = RevocationList(owning: pointer)
        try list.setFields(number, validity, authority.certificate)
        for entry in entries { try list.add(entry) }
        guard X509_CRL_sort(pointer) == 1, X509_CRL_sign(pointer, authority.key.pointer, EVP_sha256()) > 0 else {
            throw .library("revocation list signature")
        }
        return list
    }

    /// Every list of PEM text, in order, at least one.
    public static func all(inPEM pem: [UInt8]) throws(CertificateError) -> [RevocationList] {
        OpenSSLErrors.clear()
        let lists = PEM.reading(pem) { bio in
            var found: [RevocationList] = []
            while let pointer = PEM_read_bio_X509_CRL(bio, nil, refleks_no_passphrase, nil) {
                found.append(RevocationList(owning: pointer))
            }
            return found
        }
        let isAtEnd = OpenSSLErrors.isAtEndOfPEM()
        guard let lists, isAtEnd else { throw CertificateError(.malformed(kind: "X509 CRL")) }
        guard !lists.isEmpty else { throw CertificateError(.missing(kind: "X509 CRL")) }
        return lists
    }

    /// Every list of a PEM file, in order, at least one.
    public static func read(_ file: String) throws(CertificateError) -> [RevocationList] {
        let contents = try CredentialFile.read(file)
        do {
            return try all(inPEM: contents)
        } catch {
            throw error.naming(file)
        }
    }

    /// PEM text.
    public func pem() throws(CertificateError) -> [UInt8] {
        guard let text = PEM.written({ PEM_write_bio_X509_CRL($0, pointer) }) else {
            throw .library("writing a revocation list")
        }
        return text
    }

    /// The revoked certificates.
    public var entries: [Entry] {
        (0..<refleks_revoked_count(pointer)).map { index in
            let entry = refleks_revoked_entry(pointer, index)
            return Entry(
                serial: SerialNumber(X509_REVOKED_get0_serialNumber(entry)),
                revokedAt: ASN1Time.seconds(X509_REVOKED_get0_revocationDate(entry)))
        }
    }

    /// Whether `serial` is on the list.
    public func contains(_ serial: SerialNumber) -> Bool {
        entries.contains { $0.serial == serial }
    }

    /// When it was issued, Unix seconds.
    public var thisUpdate: Int64 { ASN1Time.seconds(X509_CRL_get0_lastUpdate(pointer)) }

    /// When it stops counting, Unix seconds; 0 if it names no time.
    public var nextUpdate: Int64 { ASN1Time.seconds(X509_CRL_get0_nextUpdate(pointer)) }

    /// Its number in the authority's sequence; 0 if it has none or one beyond 64 bits.
    public var number: UInt64 {
        guard let raw = X509_CRL_get_ext_d2i(pointer, NID_crl_number, nil, nil) else { return 0 }
        let integer = raw.assumingMemoryBound(to: ASN1_INTEGER.self)
        defer { ASN1_INTEGER_free(integer) }
        var value: UInt64 = 0
        return ASN1_INTEGER_get_uint64(&value, integer) == 1 ? value : 0
    }

    /// Whether `authority`'s key signed it.
    public func isSigned(by authority: Certificate) -> Bool {
        defer { OpenSSLErrors.clear() }
        return X509_CRL_verify(pointer, X509_get0_pubkey(authority.pointer)) == 1
    }

    private func setFields(
        _ number: UInt64, _ validity: ValidityPeriod, _ issuer: Certificate
    ) throws(CertificateError) {
        let start = ASN1_TIME_set(nil, Int(validity.start))
        let end = ASN1_TIME_set(nil, Int(validity.end))
        let integer = ASN1_INTEGER_new()
        defer {
            ASN1_TIME_free(start)
            ASN1_TIME_free(end)
            ASN1_INTEGER_free(integer)
        }
        // Version 2 is encoded as 1.
        guard let start, let end, let integer, X509_CRL_set_version(pointer, 1) == 1,
            X509_CRL_set_issuer_name(pointer, X509_get_subject_name(issuer.pointer)) == 1,
            X509_CRL_set1_lastUpdate(pointer, start) == 1, X509_CRL_set1_nextUpdate(pointer, end) == 1,
            ASN1_INTEGER_set_uint64(integer, number) == 1,
            X509_CRL_add1_ext_i2d(pointer, NID_crl_number, integer, 0, 0) == 1,
            refleks_crl_add_authority(pointer, issuer.pointer) == 1
        else { throw .library("revocation list fields") }
    }

    private func add(_ entry: Entry) throws(CertificateError) {
        let time = ASN1_TIME_set(nil, Int(entry.revokedAt))
        let revoked = X509_REVOKED_new()
        defer { ASN1_TIME_free(time) }
        let isNumbered = try entry.serial.withASN1 { X509_REVOKED_set_serialNumber(revoked, $0) } == 1
        // add0 takes the entry over; a failure leaves it to us.
        guard isNumbered, time != nil, X509_REVOKED_set_revocationDate(revoked, time) == 1,
            X509_CRL_add0_revoked(pointer, revoked) == 1
        else {
            X509_REVOKED_free(revoked)
            throw .library("revocation list entry")
        }
    }
}
