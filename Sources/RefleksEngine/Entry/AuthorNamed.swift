import RefleksDomain
import RefleksStore

/// Whose certificate asked for the changes of the entry. Interactions say themselves where they come from, so an entry of
/// nothing else has none.
struct AuthorNamed: Change {
    static let kind = ChangeKind.authorNamed
    static let namesAuthor = false

    /// `branch/34-001`.
    let principal: String

    func write(to writer: inout ByteWriter) {
        writer.text(principal)
    }

    func footprint() -> [EntityKey] { [] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {}

    func effects(at place: ChangePlace) -> Effects? { nil }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? { nil }
}

extension AuthorNamed {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(principal: try reader.text())
    }
}

extension Entry {
    /// The principal that asked for it; empty where none is named.
    var principal: String {
        for change in changes.reversed() {
            if let author = change as? AuthorNamed { return author.principal }
        }
        return ""
    }
}
