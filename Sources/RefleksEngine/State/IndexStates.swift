import RefleksDomain
import RefleksStore

/// An entity that is kept in memory, staged and projected.
protocol EntityState: Sendable, Hashable {
    init(_ record: EntityRecord) throws(MalformedBytes)
    func encoded() -> [UInt8]
    /// Blind tokens that a search finds the entity by, ascending.
    var searchTokens: [UInt64] { get }
    /// Its place in the one list of its kind; nil when it is in none.
    var rank: Int64? { get }
}

extension EntityState {
    /// Only customers are searched for.
    var searchTokens: [UInt64] { [] }
    /// Only matches are listed.
    var rank: Int64? { nil }
}

extension CustomerState: EntityState {
    var searchTokens: [UInt64] {
        var markers = identity.fields.markers
        if care?.hasQueued ?? false { markers.append(CareState.token) }
        if care?.nextMoment != nil { markers.append(ReflexState.token) }
        return markers.isEmpty ? identity.fields.names.tokens : (identity.fields.names.tokens + markers).sorted()
    }
}

/// Who holds an identifier.
struct HolderState: EntityState {
    /// Ascending by when they got it; at most `Identifier.maximumHolders`.
    var holders: [UInt64]
    /// It was seen on more customers than may share a key: it resolves nobody, for ever.
    var isShared: Bool
    /// It is an address of which permissions are known: who comes to hold it is shown with them.
    var hasPermissions = false
    /// A person who had it was erased: until this expires, old events must not bring him back.
    var suppression: SuppressionRule?

    init(holders: [UInt64] = [], isShared: Bool = false) {
        self.holders = holders
        self.isShared = isShared
    }

    /// Whether views of its holders look for its permissions. Nobody knows who holds what too many share, so they always
    /// look.
    var mayHavePermissions: Bool { hasPermissions || isShared }

    mutating func add(_ number: UInt64) {
        guard !isShared, !holders.contains(number) else { return }
        guard holders.count < Identifier.maximumHolders else {
            isShared = true
            holders = []
            return
        }
        holders.append(number)
    }

    mutating func remove(_ number: UInt64) {
        holders.removeAll { $0 == number }
    }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        let flags = try reader.byte()
        guard flags < Self.suppressionFlag << 1 else { throw MalformedBytes() }
        isShared = flags & Self.sharedFlag != 0
        hasPermissions = flags & Self.permissionsFlag != 0
        holders = try reader.list { reader throws(MalformedBytes) in try reader.number() }
        guard flags & Self.suppressionFlag != 0 else { return }
        suppression = SuppressionRule(
            erasedAt: Timestamp(microseconds: try reader.signed()),
            expiresAt: Timestamp(microseconds: try reader.signed()))
    }

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 24)
        writer.byte(
            (isShared ? Self.sharedFlag : 0) | (hasPermissions ? Self.permissionsFlag : 0)
                | (suppression == nil ? 0 : Self.suppressionFlag))
        writer.list(holders) { $0.number($1) }
        if let suppression {
            writer.signed(suppression.erasedAt.microseconds)
            writer.signed(suppression.expiresAt.microseconds)
        }
        return writer.bytes
    }

    private static let sharedFlag: UInt8 = 1
    private static let permissionsFlag: UInt8 = 2
    private static let suppressionFlag: UInt8 = 4
}

/// A source event that was recorded: its place, and a keyed hash of its content.
struct EventState: EntityState {
    var place: ItemPlace
    var payload: BlindIndex

    init(place: ItemPlace, payload: BlindIndex) {
        self.place = place
        self.payload = payload
    }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        place = ItemPlace(id: try reader.number())
        payload = try reader.blind()
    }

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 24)
        writer.number(place.id)
        writer.blind(payload)
        return writer.bytes
    }
}

/// An idempotency key that was used.
struct IdempotencyState: EntityState {
    var seq: UInt64
    var recordedAt: Timestamp
    var payload: BlindIndex

    /// A key is remembered for 7 days.
    static let lifetime: Int64 = 7 * Timestamp.microsecondsPerDay

    func isExpired(at now: Timestamp) -> Bool { now > expiresAt }

    /// The last instant at which the key is remembered.
    var expiresAt: Timestamp { recordedAt.adding(microseconds: Self.lifetime) }

    init(seq: UInt64, recordedAt: Timestamp, payload: BlindIndex) {
        self.seq = seq
        self.recordedAt = recordedAt
        self.payload = payload
    }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        seq = try reader.number()
        recordedAt = Timestamp(microseconds: try reader.signed())
        payload = try reader.blind()
    }

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 32)
        writer.number(seq)
        writer.signed(recordedAt.microseconds)
        writer.blind(payload)
        return writer.bytes
    }
}

/// A change's place in the ledger, and the id of the interaction that it records: entry and index within the entry.
struct ItemPlace: Sendable, Hashable {
    let seq: UInt64
    let index: Int

    /// An entry holds at most this many changes: 500 items, each with a creation, and a key.
    static let maximumChanges = 1_024

    init(seq: UInt64, index: Int) {
        self.seq = seq
        self.index = index
    }

    init(id: UInt64) {
        seq = id >> 10
        index = Int(id & 1_023)
    }

    /// Ascends with the ledger. Entries stay below 2^53, where 10,000 a second last 28,000 years.
    var id: UInt64 { seq << 10 | UInt64(truncatingIfNeeded: index) }
}
