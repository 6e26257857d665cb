import RefleksDomain
import RefleksStore

/// What an address permits: the record in force for each brand, type and recipient type.
///
/// It belongs to the address, whoever holds it, and is sealed under a key of the address's own: it outlives mergers, and
/// what the law makes a company keep outlives the erasure of who held it.
struct PermissionState: EntityState {
    let keyID: UInt64
    let kind: IdentifierKind
    /// The address, sealed.
    let sealedRecipient: [UInt8]
    /// By brand, type and recipient type.
    private(set) var records: [PermissionRecord] = []

    init(keyID: UInt64, kind: IdentifierKind, sealedRecipient: [UInt8]) {
        self.keyID = keyID
        self.kind = kind
        self.sealedRecipient = sealedRecipient
    }

    /// Ids of the records that wait for the registry: what the outbox finds the address by.
    var searchTokens: [UInt64] { records.filter(\.isPending).map(\.id).sorted() }

    func record(_ key: PermissionRecord.Key) -> PermissionRecord? { records.first { $0.key == key } }

    mutating func put(_ record: PermissionRecord) {
        let index = records.firstIndex { $0.key >= record.key } ?? records.endIndex
        if index < records.endIndex, records[index].key == record.key {
            records[index] = record
        } else {
            records.insert(record, at: index)
        }
    }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        guard try reader.byte() == Self.format else { throw MalformedBytes() }
        keyID = try reader.number()
        kind = try reader.value(IdentifierKind.self)
        sealedRecipient = try reader.blob()
        records = try reader.list { reader throws(MalformedBytes) in try PermissionRecord(&reader) }
        guard reader.isAtEnd else { throw MalformedBytes() }
    }

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 96 + records.count * 96)
        writer.byte(Self.format)
        writer.number(keyID)
        writer.byte(kind.rawValue)
        writer.blob(sealedRecipient)
        writer.list(records) { $1.write(to: &$0) }
        return writer.bytes
    }

    private static let format: UInt8 = 1
}

/// The record in force for one key of an address.
struct PermissionRecord: Sendable, Hashable {
    /// What it is for, besides the address.
    struct Key: Sendable, Hashable, Comparable {
        let brand: String
        let type: PermissionType
        let recipientType: RecipientType

        /// By brand, type and recipient type.
        static func < (left: Key, right: Key) -> Bool {
            (left.brand, left.type.rawValue, left.recipientType.rawValue)
                < (right.brand, right.type.rawValue, right.recipientType.rawValue)
        }

        func write(to writer: inout ByteWriter) {
            writer.text(brand)
            writer.byte(type.rawValue)
            writer.byte(recipientType.rawValue)
        }
    }

    let key: Key
    /// The place of the change that put it.
    let id: UInt64
    let status: PermissionStatus
    let source: PermissionSource?
    let consentDate: Timestamp?
    let recordedAt: Timestamp
    /// Evidence and principal, sealed under the address's key.
    let sealed: [UInt8]
    /// What the registry is known to hold for the key.
    var registered: RegistryState?
    /// It waits for the registry.
    var isPending: Bool

    /// In the domain's terms, without what is sealed.
    var permission: Permission {
        Permission(status: status, source: source, consentDate: consentDate, recordedAt: recordedAt)
    }

    func write(to writer: inout ByteWriter) {
        key.write(to: &writer)
        writer.number(id)
        writer.byte(status.rawValue)
        writer.byte(source?.rawValue ?? 0)
        TotalsCodec.write(consentDate, to: &writer)
        writer.signed(recordedAt.microseconds)
        writer.blob(sealed)
        writer.byte(registered?.status.rawValue ?? 0)
        TotalsCodec.write(registered?.consentDate, to: &writer)
        writer.flag(isPending)
    }
}

extension PermissionRecord {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            key: try Key(&reader), id: try reader.number(), status: try reader.value(PermissionStatus.self),
            source: try reader.optional(PermissionSource.self), consentDate: try TotalsCodec.readTime(&reader),
            recordedAt: Timestamp(microseconds: try reader.signed()), sealed: try reader.blob(),
            registered: try reader.registryState(), isPending: try reader.flag())
    }
}

extension PermissionRecord.Key {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            brand: try reader.text(), type: try reader.value(PermissionType.self),
            recipientType: try reader.value(RecipientType.self))
    }

    init(_ key: PermissionKey) {
        self.init(brand: key.brand, type: key.type, recipientType: key.recipientType)
    }
}

extension ByteReader {
    /// An enum by its raw value; nil for 0.
    mutating func optional<Value: RawRepresentable<UInt8>>(_: Value.Type) throws(MalformedBytes) -> Value? {
        let raw = try byte()
        guard raw != 0 else { return nil }
        guard let value = Value(rawValue: raw) else { throw MalformedBytes() }
        return value
    }

    /// A status and its date; nil for none.
    mutating func registryState() throws(MalformedBytes) -> RegistryState? {
        let status = try optional(PermissionStatus.self)
        let date = try TotalsCodec.readTime(&self)
        return status.map { RegistryState(status: $0, consentDate: date) }
    }
}

extension IdentifierKind {
    /// Permissions are given for phones and e-mail addresses.
    var isAddress: Bool { self == .phone || self == .email }
}
