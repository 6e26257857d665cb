import RefleksDomain
import RefleksStore

/// What a customer has, or all who are one with him, counted row by row, as of their last entries.
struct ErasureSurvey: Sendable {
    let asOf: UInt64
    /// The survivor first; their data keys in the same order.
    let subjects: [PreparedErasure.Subject]
    let keyIDs: [UInt64]
    let counts: ErasureCounts

    func prepared(
        _ classes: Set<RetentionClass>, reason: String, today: CalendarDate, erasedAt: Timestamp? = nil
    ) -> PreparedErasure {
        PreparedErasure(
            subjects: subjects, plan: ErasurePlan(counts, classes: classes, today: today), reason: reason,
            erasedAt: erasedAt)
    }
}

extension CustomerReader {
    /// Counts everything that the customer has, and all who are one with him unless he is looked at `alone`. Blocks; takes as
    /// long as their timelines.
    ///
    /// - Throws: `customerNotFound`, `customerErased`.
    func survey(_ code: CustomerCode, alone: Bool = false) throws(EngineRefusal) -> ErasureSurvey {
        try consistently { view throws(StoreError) in try survey(code, alone, view) }
    }

    private func survey(
        _ code: CustomerCode, _ alone: Bool, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<ErasureSurvey> {
        let members: [MergedSet.Member]
        switch try find(code.number, withKnowledge: true, view) {
        case .found(let found):
            members = [MergedSet.Member(customer: found.customer, live: found.live)]
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
        guard !alone, members.first?.customer.links != nil else { return try survey(members, view) }
        switch try mergedSet(of: code.number, withKnowledge: true, view) {
        case .found(let set):
            guard set.customers.first?.identity.fields.status != .erased else { return .refused(.customerErased) }
            return try survey(set.members, view)
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
    }

    private func survey(
        _ members: [MergedSet.Member], _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<ErasureSurvey> {
        var rows: [ErasureSubject: UInt64] = [:]
        var subjects: [PreparedErasure.Subject] = []
        var last: Timestamp?
        for member in members {
            let identity = member.customer.identity
            guard let indexes = try indexes(of: identity, view), let pairs = try pairs(of: identity.number, view) else {
                return .again
            }
            let blocks = try blocks(of: identity.number, member.live, view)
            subjects.append(
                .init(
                    number: identity.number, countedSeq: member.customer.lastSeq, indexes: indexes, blocks: blocks,
                    pairs: pairs))
            rows[.matchKey, default: 0] += UInt64(blocks.count)
            rows[.match, default: 0] += UInt64(pairs.count)
            rows[.identifierIndex, default: 0] += UInt64(indexes.count)
            rows[.suppression, default: 0] += UInt64(indexes.count)
            for (subject, count) in try self.rows(of: member, view) { rows[subject, default: 0] += count }
            let event = member.customer.totals.lastOccurredAt ?? identity.createdAt
            last = max(last ?? event, event)
        }
        guard case .found(let addresses) = try permissions(of: members.map(\.customer), view) else { return .again }
        rows[.permission] = UInt64(addresses.reduce(0) { $0 + $1.permissions.records.count })
        let day = CalendarDate(istanbul: last ?? core.environment.clock.now())
        return .found(
            ErasureSurvey(
                asOf: members.first?.live.durableSeq ?? 0, subjects: subjects,
                keyIDs: members.map(\.customer.identity.keyID), counts: ErasureCounts(rows: rows, lastEvent: day)))
    }

    /// The customer's identifiers that find him; nil when the view is too old.
    private func indexes(
        of identity: CustomerIdentity, _ view: any StoreSnapshot
    ) throws(StoreError) -> [BlindIndex]? {
        var indexes: [BlindIndex] = []
        for record in identity.fields.identifiers where record.isKey {
            guard case .found(let holders) = try holders(of: record.index, view) else { return nil }
            if holders.numbers.contains(identity.number) { indexes.append(record.index) }
        }
        return indexes
    }

    /// His keys of matching, from the entries that changed him: so they are found also where his names cannot be opened any
    /// more.
    private func blocks(
        of number: UInt64, _ live: LiveCustomer, _ view: any StoreSnapshot
    ) throws(StoreError) -> [BlindIndex] {
        let stored = try view.timelinePlaces(customer: number, upTo: TimelineRow.historyTime, limit: .max)
        let recent = live.rows.filter { $0.seq > view.appliedSeq && $0.isHistory }
        var blocks: [BlindIndex] = []
        for seq in Set(stored.map(\.seq) + recent.map(\.seq)).sorted() {
            for change in try core.history.existing(seq).changes {
                guard let found = change as? MatchesChanged ?? (change as? MatchableCustomerCreated)?.found,
                    found.number == number
                else { continue }
                blocks.removeAll { found.removed.contains($0) }
                blocks += found.added.filter { !blocks.contains($0) }
            }
        }
        return blocks
    }

    /// Pairs of him and others; nil when the view is too old.
    private func pairs(of number: UInt64, _ view: any StoreSnapshot) throws(StoreError) -> [CustomerPair]? {
        let (trimmedSeq, resident) = core.state.withLock { state in
            (state.overlay.trimmedSeq, state.matches.durable { $0.first == number || $0.second == number })
        }
        guard trimmedSeq <= view.appliedSeq else { return nil }
        var pairs = Set(try view.matches(of: number))
        for (pair, match) in resident {
            if match == nil { pairs.remove(pair) } else { pairs.insert(pair) }
        }
        return pairs.sorted()
    }

    /// Rows of his own, those of the overlay included.
    private func rows(
        of member: MergedSet.Member, _ view: any StoreSnapshot
    ) throws(StoreError) -> [ErasureSubject: UInt64] {
        let (customer, live) = (member.customer, member.live)
        let fields = customer.identity.fields
        let stored = try view.timelineCounts(customer: customer.identity.number)
        let recent = live.rows.filter { $0.seq > view.appliedSeq && !$0.isHistory }
        var rows: [ErasureSubject: UInt64] = [
            .dataKey: 1, .profile: fields.names.sealed.isEmpty ? 0 : 1,
            .identifier: UInt64(fields.identifiers.count), .nameToken: UInt64(fields.names.tokens.count),
            .request: UInt64(fields.requests.count), .feedback: customer.care?.answers ?? 0,
            .careCase: UInt64(customer.care?.cases.count ?? 0),
            .interaction: stored.rows + UInt64(recent.count),
            .interactionDetail: stored.sealed + UInt64(recent.count { !$0.sealedBytes.isEmpty }),
        ]
        guard customer.hasKnowledge else { return rows }
        let known =
            try live.isKnowledgeResident ? live.knowledge : Self.loadKnowledge(customer.identity.number, view)
        rows[.fact] = UInt64(known?.facts.count ?? 0)
        rows[.preference] = known?.preference == nil ? 0 : 1
        return rows
    }
}
