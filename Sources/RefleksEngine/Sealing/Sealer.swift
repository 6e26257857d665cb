import RefleksCrypto
import RefleksDomain
import RefleksStore
import Synchronization

/// What a sealed part is: it cannot be opened as another part, nor as another customer's.
enum SealedPart: UInt8 {
    case names = 1
    case identifier = 2
    case interaction = 3
    case fact = 4
    case preference = 5
    /// Of an address, which stands in the customer's place: the lower half of its blind index.
    case recipient = 6
    /// Likewise.
    case permission = 7
    case restriction = 8
    /// The newest interactions as views show them.
    case head = 9
    /// What somebody told us in his own words.
    case feedback = 90
    /// What was said about a case.
    case caseNote = 91

    func withAssociatedData<Result, Failure: Error>(
        of number: UInt64, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let data: InlineArray<9, UInt8> = InlineArray { index in
            index == 0 ? rawValue : UInt8(truncatingIfNeeded: number >> UInt64(8 * (index - 1)))
        }
        return try withUnsafeBytes(of: data) { bytes throws(Failure) in try body(bytes) }
    }
}

/// Seals personal parts with AES-256-GCM under the customer's key, bound to the customer and to what the part is.
///
/// Nonces are a counter that begins at 96 random bits with every start, so that a position taken back after a full disk
/// never meets its nonce again.
final class Sealer: Sendable {
    private let prefix: UInt32
    private let counter: Atomic<UInt64>

    init(random: any RandomSource) {
        prefix = UInt32(truncatingIfNeeded: random.next())
        counter = Atomic(random.next())
    }

    func seal(_ plain: [UInt8], _ part: SealedPart, of number: UInt64, under key: DataKey) throws(CryptoError)
        -> [UInt8]
    {
        let gcm = try AESGCM(key: key.secret)
        let nonce = AESGCM.Nonce(prefix: prefix, counter: counter.wrappingAdd(1, ordering: .relaxed).newValue)
        return try SealedEnvelope.make(keyID: key.id, count: plain.count + AESGCM.overhead) {
            output throws(CryptoError) in
            try part.withAssociatedData(of: number) { associated throws(CryptoError) in
                try Self.lending(plain) { bytes throws(CryptoError) in
                    try gcm.seal(bytes, nonce: nonce, authenticating: associated, into: output)
                }
            }
        }
    }

    /// Opens the bytes that follow the key's id.
    static func open(
        _ sealed: [UInt8], _ part: SealedPart, of number: UInt64, under key: DataKey
    ) throws(CryptoError) -> [UInt8] {
        let gcm = try AESGCM(key: key.secret)
        return try part.withAssociatedData(of: number) { associated throws(CryptoError) in
            try Self.lending(sealed) { bytes throws(CryptoError) in try gcm.open(bytes, authenticating: associated) }
        }
    }

    private static func lending<Result>(
        _ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) throws(CryptoError) -> Result
    ) throws(CryptoError) -> Result {
        let outcome = bytes.withUnsafeBytes { pointer in
            Swift.Result { () throws(CryptoError) in try body(pointer) }
        }
        return try outcome.get()
    }
}

/// Names, birth date and postal address as they are sealed.
enum NamesCodec {
    static func write(_ profile: Profile) -> [UInt8] {
        guard
            !profile.givenName.isEmpty || !profile.familyName.isEmpty || profile.birthDate != nil
                || !profile.postalAddress.isEmpty
        else { return [] }
        var writer = ByteWriter(capacity: 64)
        writer.text(profile.givenName)
        writer.text(profile.familyName)
        writer.text(profile.birthDate?.description ?? "")
        if !profile.postalAddress.isEmpty { writer.text(profile.postalAddress) }
        return writer.bytes
    }

    static func read(_ bytes: [UInt8], into profile: inout Profile) throws(MalformedBytes) {
        guard !bytes.isEmpty else { return }
        var reader = ByteReader(bytes)
        profile.givenName = try reader.text()
        profile.familyName = try reader.text()
        let date = try reader.text()
        if !date.isEmpty {
            do { profile.birthDate = try CalendarDate(date) } catch { throw MalformedBytes() }
        }
        if !reader.isAtEnd { profile.postalAddress = try reader.text() }
    }
}
