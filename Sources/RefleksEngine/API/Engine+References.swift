public import RefleksDomain
import RefleksStore
import Synchronization

extension Engine {
    /// The house's reference data as of the last durable commit; every version that was acknowledged before is in it.
    public func references(atLeast: UInt64 = 0) throws(EngineRefusal) -> (directory: ReferenceDirectory, asOf: UInt64) {
        try checkReadable(atLeast)
        return core.state.withLock { ($0.directory, $0.overlay.durableSeq) }
    }

    /// What the house wants to know of every customer, by category and key.
    public var questions: [Question] { core.state.withLock { $0.directory.questions } }

    /// What policies ask of whoever serves a customer, the most important first, as of the last durable commit.
    public var prompts: [StandingPrompt] { core.state.withLock { $0.directory.prompts } }

    /// The newest `limit` (1…200) versions of something before the version `before` (nil: from the newest), newest first,
    /// read from the ledger. Empty when there is none.
    public func versions(
        of name: Reference.Name, before: UInt32? = nil, limit: Int
    ) async throws(EngineRefusal) -> [ReferenceVersion] {
        try checkReadable(0)
        let limit = min(max(limit, 1), Self.maximumPage)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            do throws(StoreError) {
                return try core.versions(of: name, before: before, limit: limit)
            } catch {
                throw core.refusal(for: error)
            }
        }
    }
}

extension EngineCore {
    fileprivate func versions(
        of name: Reference.Name, before: UInt32?, limit: Int
    ) throws(StoreError) -> [ReferenceVersion] {
        guard let known = try reference(name) else { return [] }
        var versions: [ReferenceVersion] = []
        for (index, put) in known.versions.enumerated().reversed() where versions.count < limit {
            let number = known.number(at: index)
            if let before, number >= before { continue }
            let entry = try history.entry(put.place.seq)
            guard let entry, entry.changes.indices.contains(put.place.index),
                let change = entry.changes[put.place.index].referencePut
            else { throw .corrupt("version \(number) of reference data is indexed and not in the ledger") }
            do throws(MalformedBytes) {
                let value = try ReferenceCodec.read(change.content, name.kind, version: number)
                versions.append(
                    ReferenceVersion(
                        version: number, value: value, source: put.source, recordedAt: put.recordedAt,
                        commitSeq: put.place.seq))
            } catch {
                throw .corrupt("version \(number) of reference data cannot be read")
            }
        }
        return versions
    }

    /// The state in memory or, when it has been evicted, the projection's, which then holds the newest.
    func reference(_ name: Reference.Name) throws(StoreError) -> ReferenceState? {
        let index = sealing.indexer.index(of: name)
        let (isResident, resident) = state.withLock { state in
            (state.references.slot(index) != nil, state.references.slot(index)?.durable)
        }
        if isResident { return resident }
        return try store.read { view throws(StoreError) -> ReferenceState? in
            let record = try view.record(.reference(index))
            guard case .reference(_, let found, _) = try LoadedEntity(.reference(index), record) else { return nil }
            return found
        }
    }
}

extension Change {
    /// The version of reference data that it puts; nil for what puts none.
    fileprivate var referencePut: ReferencePut? { (self as? ReferencePut) ?? (self as? ModelActivated)?.put }
}
