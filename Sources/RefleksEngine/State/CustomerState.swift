import RefleksDomain
import RefleksStore

/// Everything that decisions about a customer need: bounded, whatever his history.
///
/// It never changes: a change makes a new one, so that slots, journal and readers share it by reference. The rarely
/// changing part is shared in turn, so that recording an interaction makes new totals only. The newest interactions need
/// no place here: the timeline is clustered by (customer, occurred_at, id), so a late import does not break "the last
/// 20", and one range reads them.
final class CustomerState: Sendable, Hashable {
    let identity: CustomerIdentity
    let totals: CustomerTotals
    /// What serving him was charged by the house's tariff; empty, and stored as one bit, where nothing was.
    let charges: ChannelCharges
    /// What he is scored by; empty, and stored as one bit, where nothing is.
    let scoring: ScoringAggregates
    /// Something is known beyond the profile: it is an entity of its own, read only by who wants it.
    let hasKnowledge: Bool
    /// Whom he was merged into, and who into him; nil unless he ever was part of a merge.
    let links: MergeLinks?
    /// Permissions of his addresses may be known: they are entities of their own, likewise.
    let hasPermissions: Bool
    /// Who may be the same person, and nobody has decided; empty, and stored as one bit, for nearly everybody.
    let candidates: CandidateNumbers
    /// What he told us, and his cases; nil for nearly everybody, who costs one bit.
    let care: CareState?
    /// The last entry that touched the customer.
    let lastSeq: UInt64

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 512)
        writer.byte(Self.format)
        writer.byte(
            (hasKnowledge ? Flags.knowledge : 0) | (charges.isEmpty ? 0 : Flags.charges)
                | (identity.fields.hasRights ? Flags.rights : 0) | (scoring.isEmpty ? 0 : Flags.scoring)
                | (candidates.isEmpty ? 0 : Flags.candidates) | (care == nil ? 0 : Flags.care)
                | (identity.fields.redirect == nil ? 0 : Flags.redirect)
                | (scoring.isRedirected ? Flags.redirected : 0))
        writer.flag(links != nil)
        links?.write(to: &writer)
        writer.flag(hasPermissions)
        identity.write(to: &writer)
        TotalsCodec.write(totals, to: &writer)
        if !charges.isEmpty { ChargeCodec.write(charges, to: &writer) }
        if !scoring.isEmpty { ScoringCodec.write(scoring, to: &writer) }
        if !candidates.isEmpty { candidates.write(to: &writer) }
        care?.write(scoring.voices, to: &writer)
        return writer.exactBytes
    }

    init(
        identity: CustomerIdentity, totals: CustomerTotals, charges: ChannelCharges = ChannelCharges(),
        scoring: ScoringAggregates = ScoringAggregates(), hasKnowledge: Bool = false, hasPermissions: Bool = false,
        links: MergeLinks? = nil, candidates: CandidateNumbers = CandidateNumbers(),
        care: CareState? = nil, lastSeq: UInt64
    ) {
        self.identity = identity
        self.totals = totals
        self.charges = charges
        self.scoring = scoring
        self.hasKnowledge = hasKnowledge
        self.links = links
        self.hasPermissions = hasPermissions
        self.candidates = candidates
        self.care = care
        self.lastSeq = lastSeq
    }

    /// The customer after the entry `seq`, with another identity.
    func with(identity: CustomerIdentity, at seq: UInt64) -> CustomerState {
        CustomerState(
            identity: identity, totals: totals, charges: charges, scoring: scoring, hasKnowledge: hasKnowledge,
            hasPermissions: hasPermissions, links: links, candidates: candidates, care: care, lastSeq: seq)
    }

    /// The customer after the entry `seq`, with other sums.
    func with(totals: CustomerTotals, scoring: ScoringAggregates, at seq: UInt64) -> CustomerState {
        CustomerState(
            identity: identity, totals: totals, charges: charges, scoring: scoring, hasKnowledge: hasKnowledge,
            hasPermissions: hasPermissions, links: links, candidates: candidates, care: care, lastSeq: seq)
    }

    /// The customer after the entry `seq`, of whom something is known or not.
    func with(hasKnowledge: Bool, at seq: UInt64) -> CustomerState {
        CustomerState(
            identity: identity, totals: totals, charges: charges, scoring: scoring, hasKnowledge: hasKnowledge,
            hasPermissions: hasPermissions, links: links, candidates: candidates, care: care, lastSeq: seq)
    }

    /// The customer after the entry `seq`, at another place among those who were merged.
    func with(links: MergeLinks, at seq: UInt64) -> CustomerState {
        CustomerState(
            identity: identity, totals: totals, charges: charges, scoring: scoring, hasKnowledge: hasKnowledge,
            hasPermissions: hasPermissions, links: links, candidates: candidates, care: care, lastSeq: seq)
    }

    /// The customer after the entry `seq`, of whose addresses permissions may be known.
    func withPermissions(at seq: UInt64) -> CustomerState {
        CustomerState(
            identity: identity, totals: totals, charges: charges, scoring: scoring, hasKnowledge: hasKnowledge,
            hasPermissions: true, links: links, candidates: candidates, care: care, lastSeq: seq)
    }

    /// The customer after the entry `seq`, with other charges.
    func with(charges: ChannelCharges, at seq: UInt64) -> CustomerState {
        CustomerState(
            identity: identity, totals: totals, charges: charges, scoring: scoring, hasKnowledge: hasKnowledge,
            hasPermissions: hasPermissions, links: links, candidates: candidates, care: care, lastSeq: seq)
    }

    /// The customer after the entry `seq`, whom others are like.
    func with(candidates: CandidateNumbers, at seq: UInt64) -> CustomerState {
        CustomerState(
            identity: identity, totals: totals, charges: charges, scoring: scoring, hasKnowledge: hasKnowledge,
            hasPermissions: hasPermissions, links: links, candidates: candidates, care: care, lastSeq: seq)
    }

    /// The customer after the entry `seq`, with what he told us, his cases, and what he is scored by.
    func with(care: CareState, scoring: ScoringAggregates, at seq: UInt64) -> CustomerState {
        CustomerState(
            identity: identity, totals: totals, charges: charges, scoring: scoring, hasKnowledge: hasKnowledge,
            hasPermissions: hasPermissions, links: links, candidates: candidates, care: care, lastSeq: seq)
    }

    /// What follows in a record.
    private enum Flags {
        static let knowledge: UInt8 = 1
        static let charges: UInt8 = 2
        static let rights: UInt8 = 4
        static let scoring: UInt8 = 8
        static let candidates: UInt8 = 16
        static let care: UInt8 = 32
        static let redirect: UInt8 = 64
        static let redirected: UInt8 = 128
    }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        guard try reader.byte() == Self.format else { throw MalformedBytes() }
        let flags = try reader.byte()
        hasKnowledge = flags & Flags.knowledge != 0
        links = try reader.flag() ? try MergeLinks(&reader) : nil
        hasPermissions = try reader.flag()
        identity = try CustomerIdentity(
            &reader, hasRights: flags & Flags.rights != 0, hasRedirect: flags & Flags.redirect != 0)
        totals = try TotalsCodec.readTotals(&reader)
        charges = flags & Flags.charges != 0 ? try ChargeCodec.readCharges(&reader) : ChannelCharges()
        var scoring =
            flags & Flags.scoring != 0 ? try ScoringCodec.readAggregates(&reader) : ScoringAggregates()
        candidates = flags & Flags.candidates != 0 ? try CandidateNumbers(&reader) : CandidateNumbers()
        scoring.isRedirected = flags & Flags.redirected != 0
        care = flags & Flags.care != 0 ? try CareState(&reader, voices: &scoring.voices) : nil
        self.scoring = scoring
        lastSeq = record.seq
        guard reader.isAtEnd else { throw MalformedBytes() }
    }

    static func == (left: CustomerState, right: CustomerState) -> Bool {
        left === right
            || (left.lastSeq == right.lastSeq && left.identity == right.identity && left.totals == right.totals
                && left.hasKnowledge == right.hasKnowledge && left.hasPermissions == right.hasPermissions
                && left.links == right.links && left.charges == right.charges && left.scoring == right.scoring
                && left.candidates == right.candidates && left.care == right.care)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(identity)
        hasher.combine(lastSeq)
    }

    private static let format: UInt8 = 4
}

/// Who a customer is: profile and identifiers, personal parts sealed. A change makes a new one.
final class CustomerIdentity: Sendable, Hashable {
    let number: UInt64
    /// The customer's data key.
    let keyID: UInt64
    let createdAt: Timestamp
    let fields: Fields

    /// What changes together with `version`.
    struct Fields: Sendable, Hashable {
        var kind: CustomerKind
        var status: CustomerStatus
        var version: UInt64
        /// The entry that changed profile or identifiers last.
        var changedSeq: UInt64
        var names: SealedNames
        var language: String
        var homeBranch: String
        /// By kind, then first seen.
        var identifiers: [IdentifierRecord]
        /// His data are only kept; nil while they may be used.
        var restriction: RestrictionRecord?
        /// What he asked for and was not answered yet, in the order of asking.
        var requests: [RequestRecord] = []
        /// At most one; a list, so that nobody without one has its size in memory.
        var redirects: [RedirectRecord] = []

        /// The newest proposal to serve him on a cheaper channel; nil without any.
        var redirect: RedirectRecord? {
            get { redirects.first }
            set { redirects = newValue.map { [$0] } ?? [] }
        }

        /// Something of the two is there; nearly nobody's record has a byte of them.
        var hasRights: Bool { restriction != nil || !requests.isEmpty }
    }

    init(number: UInt64, keyID: UInt64, createdAt: Timestamp, fields: Fields) {
        self.number = number
        self.keyID = keyID
        self.createdAt = createdAt
        self.fields = fields
    }

    /// A new identity after `change` at the entry `seq`: one version further.
    func changed(at seq: UInt64, _ change: (inout Fields) -> Void) -> CustomerIdentity {
        var next = fields
        change(&next)
        // A version per entry; entries are fewer than 2^63.
        next.version &+= 1
        next.changedSeq = seq
        return CustomerIdentity(number: number, keyID: keyID, createdAt: createdAt, fields: next)
    }

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(keyID)
        writer.signed(createdAt.microseconds)
        writer.byte(fields.kind.rawValue)
        writer.byte(fields.status.rawValue)
        writer.number(fields.version)
        writer.number(fields.changedSeq)
        fields.names.write(to: &writer)
        writer.text(fields.language)
        writer.text(fields.homeBranch)
        writer.list(fields.identifiers) { $1.write(to: &$0) }
        if fields.hasRights {
            writer.flag(fields.restriction != nil)
            fields.restriction?.write(to: &writer)
            writer.list(fields.requests) { $1.write(to: &$0) }
        }
        fields.redirect?.write(to: &writer)
    }

    init(_ reader: inout ByteReader, hasRights: Bool, hasRedirect: Bool) throws(MalformedBytes) {
        number = try reader.number()
        keyID = try reader.number()
        createdAt = Timestamp(microseconds: try reader.signed())
        fields = Fields(
            kind: try reader.value(CustomerKind.self), status: try reader.value(CustomerStatus.self),
            version: try reader.number(), changedSeq: try reader.number(), names: try SealedNames(&reader),
            language: try reader.text(), homeBranch: try reader.text(),
            identifiers: try reader.list { reader throws(MalformedBytes) in try IdentifierRecord(&reader) },
            restriction: hasRights ? try Self.restriction(&reader) : nil,
            requests: hasRights ? try Self.requests(&reader) : [],
            redirects: hasRedirect ? [try RedirectRecord(&reader)] : [])
    }

    private static func restriction(_ reader: inout ByteReader) throws(MalformedBytes) -> RestrictionRecord? {
        try reader.flag() ? try RestrictionRecord(&reader) : nil
    }

    private static func requests(_ reader: inout ByteReader) throws(MalformedBytes) -> [RequestRecord] {
        try reader.list { reader throws(MalformedBytes) in try RequestRecord(&reader) }
    }

    static func == (left: CustomerIdentity, right: CustomerIdentity) -> Bool {
        left === right
            || (left.number == right.number && left.keyID == right.keyID && left.createdAt == right.createdAt
                && left.fields == right.fields)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(number)
        hasher.combine(fields)
    }
}

/// Names and birth date: sealed for display, and as keyed digests for comparing and finding without opening them.
struct SealedNames: Sendable, Hashable {
    /// Sealed under the customer's key; empty when nothing is known.
    var sealed: [UInt8]
    var likeness: Likeness
    /// Blind tokens of the names' words, for searches; ascending.
    var tokens: [UInt64]

    init(sealed: [UInt8], likeness: Likeness, tokens: [UInt64]) {
        self.sealed = sealed
        self.likeness = likeness
        self.tokens = tokens
    }

    func write(to writer: inout ByteWriter) {
        writer.blob(sealed)
        writer.fixed(likeness.givenName)
        writer.fixed(likeness.familyName)
        writer.fixed(likeness.birthDate)
        writer.list(tokens) { $0.fixed($1) }
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        sealed = try reader.blob()
        likeness = Likeness(
            givenName: try reader.fixed(), familyName: try reader.fixed(), birthDate: try reader.fixed())
        tokens = try reader.list { reader throws(MalformedBytes) in try reader.fixed() }
    }
}

/// Keyed digests of what tells two people with one phone apart. 0 = unknown.
struct Likeness: Sendable, Hashable {
    var givenName: UInt64 = 0
    var familyName: UInt64 = 0
    var birthDate: UInt64 = 0

    /// Both know something and it differs.
    func disagrees(with other: Likeness) -> Bool {
        pairs(with: other).contains { $0 != 0 && $1 != 0 && $0 != $1 }
    }

    /// Nothing differs and at least one thing is known to be the same.
    func agrees(with other: Likeness) -> Bool {
        !disagrees(with: other) && pairs(with: other).contains { $0 != 0 && $0 == $1 }
    }

    private func pairs(with other: Likeness) -> [(UInt64, UInt64)] {
        [(givenName, other.givenName), (familyName, other.familyName), (birthDate, other.birthDate)]
    }
}

/// An identifier of a customer.
struct IdentifierRecord: Sendable, Hashable {
    var index: BlindIndex
    var kind: IdentifierKind
    /// Digest of the system of a SOURCE_ID, else 0: maxima count per system.
    var namespace: UInt64
    /// It may single out its holder.
    var isKey: Bool
    var isVerified: Bool
    var firstSeen: Timestamp
    var lastSeen: Timestamp
    /// Namespace, value and source, sealed under the customer's key.
    var sealed: [UInt8]

    init(
        index: BlindIndex, kind: IdentifierKind, namespace: UInt64, isKey: Bool, isVerified: Bool, seen: Timestamp,
        sealed: [UInt8]
    ) {
        self.index = index
        self.kind = kind
        self.namespace = namespace
        self.isKey = isKey
        self.isVerified = isVerified
        self.firstSeen = seen
        self.lastSeen = seen
        self.sealed = sealed
    }

    func write(to writer: inout ByteWriter) {
        writer.blind(index)
        writer.byte(kind.rawValue)
        writer.fixed(namespace)
        writer.flag(isKey)
        writer.flag(isVerified)
        writer.signed(firstSeen.microseconds)
        writer.signed(lastSeen.microseconds)
        writer.blob(sealed)
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        index = try reader.blind()
        kind = try reader.value(IdentifierKind.self)
        namespace = try reader.fixed()
        isKey = try reader.flag()
        isVerified = try reader.flag()
        firstSeen = Timestamp(microseconds: try reader.signed())
        lastSeen = Timestamp(microseconds: try reader.signed())
        sealed = try reader.blob()
    }
}
