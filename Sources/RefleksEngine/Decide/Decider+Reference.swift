import RefleksDomain
import RefleksStore

extension Decider {
    /// The next version of reference data; nothing to do when it says what the version before says.
    mutating func putReference(_ new: Reference, _ index: BlindIndex) throws(Undecided) -> Verdict {
        let name = new.name
        let known = try reading { () throws(ApplyFailure) in try state.reference(index) }
        let content = ReferenceCodec.write(new)
        if let known, known.contents.last == content {
            var effects = Effects(
                customer: 0, version: UInt64(known.version), commitSeq: known.versions.last?.place.seq ?? 0)
            effects.isChanged = false
            return .unchanged(effects)
        }
        if case .tariff(let tariff) = new { try check(tariff, follows: known) }
        if case .governance(let record) = new { try check(record) }
        if case .agentAuthority(let authority) = new { try checkRegistered(authority.agent) }
        if case .scoringPolicy = new, (known?.contents.count ?? 0) >= ScoringPolicy.maximumVersions {
            throw .refused(.tooManyReferences(maximum: ScoringPolicy.maximumVersions))
        }
        if known == nil {
            guard state.directory.count(name.kind) < name.kind.maximum else {
                throw .refused(.tooManyReferences(maximum: name.kind.maximum))
            }
        }
        let put = ReferencePut(
            index: index, name: name, version: (known?.version ?? 0) + 1, source: pending.principal, content: content)
        if case .activeModel = new { try add(ModelActivated(put: put)) } else { try add(put) }
        return .commit(changes)
    }

    /// A contact's cost is told by the version of its day: the days of versions never fall.
    private func check(_ tariff: Tariff, follows known: ReferenceState?) throws(Undecided) {
        guard let known else { return }
        guard known.contents.count < ReferenceState.maximumTariffs else {
            throw .refused(.tooManyReferences(maximum: ReferenceState.maximumTariffs))
        }
        guard let last = Self.tariff(of: known) else { throw .broken("the tariff's last version cannot be read") }
        guard last.validFrom <= tariff.validFrom else {
            throw .refused(.tariffNotNext(version: known.version + 1))
        }
    }

    private static func tariff(of known: ReferenceState) -> Tariff? {
        do throws(MalformedBytes) {
            guard let last = known.contents.last,
                case .tariff(let tariff) = try ReferenceCodec.read(last, .tariff, version: known.version)
            else { return nil }
            return tariff
        } catch {
            return nil
        }
    }
}
