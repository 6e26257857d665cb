import RefleksDomain
import RefleksStore

/// Opens what entries of the ledger say about a customer, all who are one with him, and the addresses that he holds.
struct SubjectEntryReader: ~Copyable {
    private let core: EngineCore
    private let numbers: Set<UInt64>
    /// His addresses now, by their blind indexes.
    private let addresses: [BlindIndex: Identifier]
    private var parts: PartOpening

    /// Entries of one page, and bytes of them, and one entry more.
    private static let limit = 256
    private static let maximumBytes = 1 << 20

    init(_ core: EngineCore, _ customers: [CustomerState]) throws(StoreError) {
        self.core = core
        numbers = Set(customers.map(\.identity.number))
        parts = PartOpening(keys: core.sealing.keys)
        let held = try core.opener.open(customers, with: &parts).identifiers
        var addresses: [BlindIndex: Identifier] = [:]
        for identifier in held.map(\.identifier) where identifier.kind.isAddress {
            addresses[core.sealing.indexer.index(of: identifier)] = identifier
        }
        self.addresses = addresses
    }

    mutating func page(of commits: ArraySlice<UInt64>) throws(StoreError) -> SubjectEntryPage {
        var page = SubjectEntryPage(entries: [], position: 0)
        var room = Self.maximumBytes
        for seq in commits.prefix(Self.limit) where room > 0 {
            guard let stored = try core.history.entries(after: seq - 1, limit: 1).first, stored.seq == seq else {
                throw .corrupt("entry \(seq) is indexed and not in the ledger")
            }
            room -= stored.body.count
            let entry = try Entry(stored)
            for (change, place) in entry.placed {
                guard let content = try content(of: change, at: place) else { continue }
                page.entries.append(
                    SubjectEntry(
                        commitSeq: entry.seq, recordedAt: entry.recordedAt, content: content,
                        score: change.effects(at: place)?.score))
            }
            page.position = entry.seq
        }
        return page
    }

    private mutating func content(
        of change: any Change, at place: ChangePlace
    ) throws(StoreError) -> SubjectEntry.Content? {
        switch change {
        case let change as InteractionRecorded: return try interaction(change, of: change.number, at: place)
        case let change as MergedInteractionRecorded:
            return try interaction(change, of: change.recorded.number, at: place)
        case let change as InteractionCharged: return try interaction(change, of: change.recorded.number, at: place)
        case let change as InteractionReversed: return try interaction(change, of: change.number, at: place)
        case let change as PermissionRecorded: return try permission(change, at: place)
        case let change as CustomersMerged:
            return numbers.contains(change.survivor) || numbers.contains(change.merged) ? .merged : nil
        case let change as CustomersUnmerged:
            return numbers.contains(change.survivor) || numbers.contains(change.merged) ? .unmerged : nil
        default:
            if let content = try identity(change) { return content }
            if let content = try care(change, at: place) { return content }
            return try knowledge(change, at: place)
        }
    }

    private func interaction(
        _ change: any Change, of number: UInt64, at place: ChangePlace
    ) throws(StoreError) -> SubjectEntry.Content? {
        guard numbers.contains(number),
            case .interaction(let interaction)? = try change.event(at: place, opener: core.opener)?.event
        else { return nil }
        return .interaction(interaction)
    }

    /// Who he is.
    private mutating func identity(_ change: any Change) throws(StoreError) -> SubjectEntry.Content? {
        switch change {
        case let change as MatchableCustomerCreated: return try identity(change.created)
        case let change as CustomerCreated where numbers.contains(change.number):
            let open = Profile(
                kind: change.customerKind, language: change.language, homeBranch: change.homeBranch)
            let profile = try profile(change.names, open, of: change.number)
            var held: [HeldIdentifier] = []
            for record in change.identifiers {
                if let opened = try identifier(record, of: change.number) { held.append(opened) }
            }
            return .created(profile, held)
        case let change as ProfileChanged where numbers.contains(change.number):
            let open = Profile(language: change.language, homeBranch: change.homeBranch)
            return .profile(try profile(change.names, open, of: change.number))
        case let change as IdentifierAdded where numbers.contains(change.number):
            guard let held = try identifier(change.record, of: change.number) else { return nil }
            return .identifierAdded(held)
        case let change as IdentifierRemoved where numbers.contains(change.number): return .identifierRemoved
        default: return nil
        }
    }

    /// What is known of him, and what he asked for.
    private mutating func knowledge(
        _ change: any Change, at place: ChangePlace
    ) throws(StoreError) -> SubjectEntry.Content? {
        switch change {
        case let change as FactPut where numbers.contains(change.number): return try fact(change, at: place)
        case let change as FactRetracted where numbers.contains(change.number): return .factRetracted(change.factID)
        case let change as PreferenceSet where numbers.contains(change.number):
            guard !change.sealed.isEmpty else { return .preference(nil) }
            let bytes: [UInt8] = try parts.open(change.sealed, .preference, of: change.number)
            do {
                return .preference(try PreferenceCodec.read(bytes, recordedAt: place.recordedAt))
            } catch {
                throw Opener.damaged(change.number)
            }
        case let change as ProcessingRestricted where numbers.contains(change.number):
            let record = RestrictionRecord(
                ground: change.ground, retention: change.retention, since: place.recordedAt,
                keptUntil: change.keptUntil, sealed: change.sealed)
            return .restricted(try core.opener.open(record, of: change.number, with: &parts))
        case let change as RestrictionLifted where numbers.contains(change.number): return .restrictionLifted
        case let change as RedirectProposed where numbers.contains(change.number):
            guard case .redirect(let redirect)? = try change.statement(at: place, opener: core.opener) else {
                return nil
            }
            return .redirectProposed(redirect)
        case let change as RedirectDecided where numbers.contains(change.number):
            return .redirectDecided(change.redirectID, change.state, reason: change.reason)
        case let change as RequestRecorded where numbers.contains(change.number):
            guard case .request(let request)? = try change.statement(at: place, opener: core.opener) else { return nil }
            return .requestRecorded(request)
        case let change as RequestAnswered where numbers.contains(change.number):
            let bytes: [UInt8] = try parts.open(change.sealed, .restriction, of: change.number)
            let plain = try RestrictionCodec.read(bytes, of: change.number)
            return .requestAnswered(change.requestID, change.outcome, reason: plain.reason)
        default: return nil
        }
    }

    /// What he told us, and what became of it.
    private func care(_ change: any Change, at place: ChangePlace) throws(StoreError) -> SubjectEntry.Content? {
        switch change {
        case let change as FeedbackSubmitted where numbers.contains(change.number):
            guard case .feedback(let known)? = try change.statement(at: place, opener: core.opener) else { return nil }
            return .feedback(known)
        case let change as FeedbackRequested where numbers.contains(change.number):
            return .feedbackRequested(change.inquiry)
        case let change as ReflexNoted where numbers.contains(change.number):
            return change.warned.map { .warning($0.rule, caseID: $0.caseID) }
        case let change as TimerFired where numbers.contains(change.number):
            return .deadline(change.moment, due: change.due, caseID: change.caseID)
        case let change as PromptsShown where numbers.contains(change.number): return .promptsShown(change.showings)
        case let change as PromptTold where numbers.contains(change.number): return .promptTold(change.showing)
        case let change as any CaseChange where numbers.contains(change.content.number):
            return .careCase(
                change.happening, change.content.care, text: try change.content.text(core.opener))
        default: return nil
        }
    }

    private mutating func fact(
        _ change: FactPut, at place: ChangePlace
    ) throws(StoreError) -> SubjectEntry.Content? {
        let record = FactRecord(
            id: place.item.id, category: change.category, key: change.key, origin: change.origin,
            legalBasis: change.legalBasis, validFrom: change.validFrom, validTo: change.validTo,
            recordedAt: place.recordedAt, sealed: change.sealed)
        let bytes: [UInt8] = try parts.open(change.sealed, .fact, of: change.number)
        do { return .fact(try FactCodec.read(bytes, record)) } catch { throw Opener.damaged(change.number) }
    }

    private mutating func permission(
        _ change: PermissionRecorded, at place: ChangePlace
    ) throws(StoreError) -> SubjectEntry.Content? {
        guard let recipient = addresses[change.address] else { return nil }
        let bytes: [UInt8] = try parts.open(change.sealed, .permission, of: change.address.low)
        guard !bytes.isEmpty else { return nil }
        let record = PermissionRecord(
            key: change.key, id: place.item.id, status: change.status, source: change.source,
            consentDate: change.consentDate, recordedAt: place.recordedAt, sealed: change.sealed, registered: nil,
            isPending: false)
        do {
            return .permission(try Opener.permission(record, of: recipient, PermissionCodec.read(bytes)))
        } catch {
            throw .corrupt("a permission of entry \(place.seq) cannot be read")
        }
    }

    private mutating func profile(
        _ names: SealedNames, _ open: Profile, of number: UInt64
    ) throws(StoreError) -> Profile {
        var profile = open
        let bytes: [UInt8] = try parts.open(names.sealed, .names, of: number)
        do { try NamesCodec.read(bytes, into: &profile) } catch { throw Opener.damaged(number) }
        return profile
    }

    private mutating func identifier(
        _ record: IdentifierRecord, of number: UInt64
    ) throws(StoreError) -> HeldIdentifier? {
        let bytes: [UInt8] = try parts.open(record.sealed, .identifier, of: number)
        guard !bytes.isEmpty else { return nil }
        do { return try IdentifierCodec.read(bytes, record) } catch { throw Opener.damaged(number) }
    }
}
