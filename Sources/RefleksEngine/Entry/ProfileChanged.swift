import RefleksDomain
import RefleksStore

/// Fields of a profile changed; the entry holds the whole new profile.
struct ProfileChanged: Change {
    static let kind = ChangeKind.profileChanged

    let number: UInt64
    /// After the change.
    let version: UInt64
    let names: SealedNames
    let language: String
    let homeBranch: String

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        names.write(to: &writer)
        writer.text(language)
        writer.text(homeBranch)
    }

    func footprint() -> [EntityKey] { [.customer(number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try state.changeIdentity(of: number, at: place.seq) { fields in
            fields.names = names
            fields.language = language
            fields.homeBranch = homeBranch
        }
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        let known = Profile(language: language, homeBranch: homeBranch)
        return .profile(try opener.profile(names, of: number, known))
    }

    func effects(at place: ChangePlace) -> Effects? {
        Effects(customer: number, version: version, commitSeq: place.seq)
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .profileChanged)
    }
}

extension ProfileChanged {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), names: try SealedNames(&reader),
            language: try reader.text(), homeBranch: try reader.text())
    }
}
