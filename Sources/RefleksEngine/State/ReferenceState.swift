import RefleksDomain
import RefleksStore

/// One thing of the house with its versions, as it is kept.
///
/// A version's content stays here as long as it is the newest, a tariff's and a scoring policy's for ever: what a contact cost is
/// told by the version of its day, and a score of an earlier time by the policy of that time. Which model served, and what a metric
/// meant, is told of earlier times by the newest 200 versions. Where the older versions of the others stand in the ledger is
/// remembered for the newest 200.
struct ReferenceState: EntityState {
    let name: Reference.Name
    /// The newest version's number; they rise by one from 1.
    private(set) var version: UInt32
    /// Ascending; the last one is the newest version.
    private(set) var versions: [Version]
    /// Ascending; the last one is the newest version's.
    private(set) var contents: [[UInt8]]

    /// When and by whom a version was recorded.
    struct Version: Sendable, Hashable {
        let place: ItemPlace
        let recordedAt: Timestamp
        /// The principal: `admin/operations`.
        let source: String
    }

    /// Versions whose places are remembered.
    static let maximumVersions = 200
    /// Versions that a tariff has at most.
    static let maximumTariffs = 500

    init(name: Reference.Name, first content: [UInt8], _ version: Version) {
        self.name = name
        self.version = 1
        versions = [version]
        contents = [content]
    }

    mutating func put(_ content: [UInt8], _ version: Version) {
        self.version += 1
        versions.append(version)
        contents.append(content)
        guard name.kind != .tariff, name.kind != .scoringPolicy else { return }
        let kept = name.kind == .activeModel || name.kind == .metric ? Self.maximumVersions : 1
        contents.removeFirst(max(0, contents.count - kept))
        let remembered = name.kind == .remedyBook ? 1 : Self.maximumVersions
        versions.removeFirst(max(0, versions.count - remembered))
    }

    /// The number of the version at `index` of `versions`.
    func number(at index: Int) -> UInt32 { version - UInt32(versions.count - 1 - index) }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        guard try reader.byte() == Self.format else { throw MalformedBytes() }
        let kind = try reader.value(Reference.Kind.self)
        name = Reference.Name(kind, try reader.text())
        guard let version = UInt32(exactly: try reader.number()) else { throw MalformedBytes() }
        self.version = version
        versions = try reader.list { reader throws(MalformedBytes) in
            let place = ItemPlace(id: try reader.number())
            let recordedAt = Timestamp(microseconds: try reader.signed())
            return Version(place: place, recordedAt: recordedAt, source: try reader.text())
        }
        contents = try reader.list { reader throws(MalformedBytes) in try reader.blob() }
        guard reader.isAtEnd, !versions.isEmpty, !contents.isEmpty, versions.count <= Int(version) else {
            throw MalformedBytes()
        }
    }

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 64 + contents.reduce(0) { $0 + $1.count } + versions.count * 32)
        writer.byte(Self.format)
        writer.byte(name.kind.rawValue)
        writer.text(name.text)
        writer.number(UInt64(version))
        writer.list(versions) { writer, version in
            writer.number(version.place.id)
            writer.signed(version.recordedAt.microseconds)
            writer.text(version.source)
        }
        writer.list(contents) { $0.blob($1) }
        return writer.bytes
    }

    private static let format: UInt8 = 1
}
