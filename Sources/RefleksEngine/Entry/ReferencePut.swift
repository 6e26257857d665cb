import RefleksDomain
import RefleksStore

/// Something that applies to the whole house got a version.
struct ReferencePut: Change {
    static let kind = ChangeKind.referencePut
    /// It says so itself.
    static let namesAuthor = false

    let index: BlindIndex
    let name: Reference.Name
    /// The number that the version got.
    let version: UInt32
    let source: String
    let content: [UInt8]

    func write(to writer: inout ByteWriter) {
        writer.blind(index)
        writer.byte(name.kind.rawValue)
        writer.text(name.text)
        writer.number(UInt64(version))
        writer.text(source)
        writer.blob(content)
    }

    func footprint() -> [EntityKey] { [.reference(index)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let put = ReferenceState.Version(place: place.item, recordedAt: place.recordedAt, source: source)
        var reference = try state.reference(index)
        if reference == nil {
            reference = ReferenceState(name: name, first: content, put)
        } else {
            reference?.put(content, put)
        }
        guard let reference, reference.version == version, reference.name == name else {
            throw .contradiction("entry \(place.seq) puts version \(version) of reference data out of order")
        }
        try state.setReference(index, reference, at: place.seq)
    }

    func effects(at place: ChangePlace) -> Effects? {
        Effects(customer: 0, version: UInt64(version), commitSeq: place.seq)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension ReferencePut {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        index = try reader.blind()
        let kind = try reader.value(Reference.Kind.self)
        name = Reference.Name(kind, try reader.text())
        guard let version = UInt32(exactly: try reader.number()) else { throw MalformedBytes() }
        self.version = version
        source = try reader.text()
        content = try reader.blob()
    }
}
