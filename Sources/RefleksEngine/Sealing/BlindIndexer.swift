import RefleksCrypto
import RefleksDomain
import RefleksStore

/// Keyed digests in place of personal values: HMAC-SHA-256 under one key per purpose (HKDF over the store's index
/// secret), so that a digest of one purpose says nothing about another's. Callable from any thread.
///
/// A class: every command's decision holds it, and copying it would count seven references.
final class BlindIndexer: Sendable {
    private let identifiers: HMACSHA256
    private let events: HMACSHA256
    private let keys: HMACSHA256
    private let payloads: HMACSHA256
    private let words: HMACSHA256
    private let likenesses: HMACSHA256
    private let matchKeys: HMACSHA256

    init(secret: SecretBytes) throws(CryptoError) {
        identifiers = try Self.hmac(secret, "identifier")
        events = try Self.hmac(secret, "source event")
        keys = try Self.hmac(secret, "idempotency key")
        payloads = try Self.hmac(secret, "payload")
        words = try Self.hmac(secret, "name word")
        likenesses = try Self.hmac(secret, "likeness")
        matchKeys = try Self.hmac(secret, "match key")
    }

    private static func hmac(_ secret: SecretBytes, _ purpose: String) throws(CryptoError) -> HMACSHA256 {
        let info = Array("refleks/1 index: \(purpose)".utf8)
        return HMACSHA256(key: try HKDF.derive(from: secret, info: info, count: 32))
    }

    func index(of identifier: Identifier) -> BlindIndex {
        var message = ByteWriter(capacity: 64)
        message.byte(identifier.kind.rawValue)
        message.text(identifier.namespace)
        message.text(identifier.value)
        return Self.code(identifiers, message.bytes)
    }

    /// 0 for identifiers without a namespace.
    func namespace(of identifier: Identifier) -> UInt64 {
        identifier.namespace.isEmpty ? 0 : max(identifiers.index64(Array(identifier.namespace.utf8)), 1)
    }

    func index(sourceSystem: String, sourceEventID: String) -> BlindIndex {
        var message = ByteWriter(capacity: 96)
        message.text(sourceSystem)
        message.text(sourceEventID)
        return Self.code(events, message.bytes)
    }

    /// In a source system that no source can have: each interaction is taken back once at most.
    func index(ofReversalOf interactionID: UInt64) -> BlindIndex {
        index(sourceSystem: "\u{0}reversal", sourceEventID: String(interactionID))
    }

    /// Over the reversal's parts and what replaces the original.
    func payload(of correction: Correction, replacement: BlindIndex?) -> BlindIndex {
        var message = ByteWriter(capacity: correction.publicBytes.count + correction.personalBytes.count + 24)
        message.blob(correction.publicBytes)
        message.blob(correction.personalBytes)
        message.flag(replacement != nil)
        if let replacement { message.blind(replacement) }
        return Self.code(payloads, message.bytes)
    }

    func index(of key: IdempotencyKey) -> BlindIndex {
        var message = ByteWriter(capacity: 128)
        message.text(key.scope)
        message.text(key.key)
        return Self.code(keys, message.bytes)
    }

    /// Of reference data, in a scope that no idempotency key can have.
    func index(of name: Reference.Name) -> BlindIndex {
        var message = ByteWriter(capacity: 64)
        message.text("\u{0}reference")
        message.byte(name.kind.rawValue)
        message.text(name.text)
        return Self.code(keys, message.bytes)
    }

    func payload(_ bytes: [UInt8]) -> BlindIndex {
        Self.code(payloads, bytes)
    }

    /// Over both parts of an interaction and the code that it names, if it names one.
    func payload(of interaction: NewInteraction) -> BlindIndex {
        let size = interaction.publicBytes.count + interaction.personalBytes.count
        var message = ByteWriter(capacity: size + 24)
        if case .code(let code) = interaction.subject { message.number(code.number) } else { message.number(0) }
        message.blob(interaction.publicBytes)
        message.blob(interaction.personalBytes)
        return Self.code(payloads, message.bytes)
    }

    /// Digests of names and birth date, folded so that spelling does not separate one person from himself.
    func likeness(of profile: Profile) -> Likeness {
        Likeness(
            givenName: likeness(1, TurkishText.looseWords(profile.givenName)),
            familyName: likeness(2, TurkishText.looseWords(profile.familyName)),
            birthDate: likeness(3, profile.birthDate.map { [$0.description] } ?? []))
    }

    private func likeness(_ field: UInt8, _ words: [String]) -> UInt64 {
        guard !words.isEmpty else { return 0 }
        var message = ByteWriter(capacity: 48)
        message.byte(field)
        for word in words { message.text(word) }
        return max(likenesses.index64(message.bytes), 1)
    }

    /// The keys of matching that are made of names and birth date; identifiers have indexes of their own.
    func blocks(of record: MatchRecord) -> [BlindIndex] {
        MatchKey.keys(of: record).compactMap { key in
            switch key.kind {
            case .phone, .email, .stateNumber, .device: return nil
            case .familyNameAndYear, .givenNameAndDate, .nameSkeletons, .initialsAndDate:
                var message = ByteWriter(capacity: 48)
                message.byte(key.kind.rawValue)
                message.text(key.text)
                return Self.code(matchKeys, message.bytes)
            }
        }
    }

    /// What a customer's list entries are made of: each word of the names as it is written, and the beginning of two letters
    /// of its folded form; ascending, each once.
    func tokens(of profile: Profile) -> [UInt64] {
        var tokens: Set<UInt64> = []
        for word in NameSearch.words(of: profile) {
            tokens.insert(token(exactWord: word))
            for folded in TurkishText.looseWords(word) where folded.count >= NameSearch.pairLength {
                tokens.insert(token(prefix: String(folded.prefix(NameSearch.pairLength))))
            }
        }
        return tokens.sorted()
    }

    /// What leads to a word, as it is written, from other ways to write it: its folded form, the beginnings of that, and
    /// what is left of it without one of its letters; ascending.
    func forms(ofExactWord word: String) -> [UInt64] {
        var forms: Set<UInt64> = []
        for folded in TurkishText.looseWords(word) {
            forms.insert(token(wholeWord: folded))
            for length in NameSearch.beginningLengths where folded.count >= length {
                forms.insert(token(prefix: String(folded.prefix(length))))
            }
            for variant in OneEdit.variants(of: folded) { forms.insert(token(variant: variant)) }
        }
        return forms.sorted()
    }

    func token(exactWord word: String) -> UInt64 { token("!", word) }

    func token(wholeWord word: String) -> UInt64 { token("=", word) }

    func token(prefix: String) -> UInt64 { token("^", prefix) }

    /// Of one of `OneEdit.variants`.
    func token(variant: String) -> UInt64 { token("~", variant) }

    private func token(_ form: String, _ text: String) -> UInt64 {
        words.index64(Array((form + text).utf8))
    }

    private static func code(_ hmac: HMACSHA256, _ message: [UInt8]) -> BlindIndex {
        withUnsafeTemporaryAllocation(byteCount: HMACSHA256.codeSize, alignment: 8) { code in
            message.withUnsafeBytes { hmac.authenticate($0, into: code) }
            return BlindIndex(
                high: UInt64(bigEndian: code.load(as: UInt64.self)),
                low: UInt64(bigEndian: code.load(fromByteOffset: 8, as: UInt64.self)))
        }
    }
}
