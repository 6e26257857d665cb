import RefleksDomain
import RefleksStore

/// What is known of a customer beyond his profile: facts, and how he wants to be served, personal parts sealed.
///
/// An entity of its own, keyed by the customer: whoever records interactions, or looks at a customer of whom nothing is
/// known, never reads or copies it.
struct KnowledgeState: EntityState {
    /// Facts that stand, in the order in which they were put.
    private(set) var facts: [FactRecord] = []
    var preference: PreferenceRecord?

    init() {}

    /// What was known at another time.
    init(facts: [FactRecord], preference: PreferenceRecord?) {
        self.facts = facts
        self.preference = preference
    }

    /// Nothing is known: such a state is not kept.
    var isEmpty: Bool { facts.isEmpty && preference == nil }

    /// Adds `fact` at the time it was recorded. What can never decide again goes: facts of its category and key that it
    /// supersedes from now on, and every fact that has ceased to hold.
    ///
    /// A fact supersedes those that began to hold no later and end no later than it does, once it has begun itself. What
    /// was only inferred supersedes what was inferred only.
    mutating func put(_ fact: FactRecord) {
        let now = fact.recordedAt
        facts.removeAll { known in
            if let end = known.validTo, end <= now { return true }
            return fact.validFrom <= now && fact.supersedes(known)
        }
        facts.append(fact)
    }

    mutating func retract(_ id: UInt64) {
        facts.removeAll { $0.id == id }
    }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        guard try reader.byte() == Self.format else { throw MalformedBytes() }
        facts = try reader.list { reader throws(MalformedBytes) in try FactRecord(&reader) }
        if try reader.flag() { preference = try PreferenceRecord(&reader) }
        guard reader.isAtEnd else { throw MalformedBytes() }
    }

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 64 + facts.reduce(0) { $0 + $1.sealed.count + 96 })
        writer.byte(Self.format)
        writer.list(facts) { $1.write(to: &$0) }
        writer.flag(preference != nil)
        preference?.write(to: &writer)
        return writer.bytes
    }

    private static let format: UInt8 = 1
}

/// A fact as it is kept: what it is about is a code, what it says is sealed.
struct FactRecord: Sendable, Hashable {
    /// The place of the change that put it.
    let id: UInt64
    let category: FactCategory
    let key: FactKey
    let origin: FactOrigin
    let legalBasis: LegalBasis
    let validFrom: Timestamp
    let validTo: Timestamp?
    let recordedAt: Timestamp
    /// Value, source and evidence, sealed under the customer's key.
    let sealed: [UInt8]

    /// Whether `known` never decides again while this one holds.
    func supersedes(_ known: FactRecord) -> Bool {
        guard category == known.category, key == known.key,
            (origin == .inferred) == (known.origin == .inferred), known.validFrom <= validFrom
        else { return false }
        guard let validTo else { return true }
        return known.validTo.map { $0 <= validTo } ?? false
    }

    func write(to writer: inout ByteWriter) {
        writer.number(id)
        writer.byte(category.rawValue)
        writer.text(key.text)
        writer.byte(origin.rawValue)
        writer.byte(legalBasis.rawValue)
        writer.signed(validFrom.microseconds)
        TotalsCodec.write(validTo, to: &writer)
        writer.signed(recordedAt.microseconds)
        writer.blob(sealed)
    }
}

extension FactRecord {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            id: try reader.number(), category: try reader.value(FactCategory.self), key: try reader.factKey(),
            origin: try reader.value(FactOrigin.self), legalBasis: try reader.value(LegalBasis.self),
            validFrom: Timestamp(microseconds: try reader.signed()), validTo: try TotalsCodec.readTime(&reader),
            recordedAt: Timestamp(microseconds: try reader.signed()), sealed: try reader.blob())
    }
}

/// How a customer wants to be served, as it is kept.
struct PreferenceRecord: Sendable, Hashable {
    let recordedAt: Timestamp
    /// The preference and its source, sealed under the customer's key.
    let sealed: [UInt8]

    func write(to writer: inout ByteWriter) {
        writer.signed(recordedAt.microseconds)
        writer.blob(sealed)
    }
}

extension PreferenceRecord {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(recordedAt: Timestamp(microseconds: try reader.signed()), sealed: try reader.blob())
    }
}

extension ByteReader {
    /// A fact's key that was judged before it was written.
    mutating func factKey() throws(MalformedBytes) -> FactKey {
        let text = try text()
        do { return try FactKey(text) } catch { throw MalformedBytes() }
    }
}
