import RefleksDomain
import RefleksStore
import Synchronization

// Reads of customers who were merged: everybody who is one customer, as of one moment. Nobody else passes here.

/// Customers who are one, the survivor first, as they were at one moment.
struct MergedSet: Sendable {
    struct Member: Sendable {
        let customer: CustomerState
        let live: LiveCustomer
    }

    let members: [Member]

    /// Everything up to and including this commit is in it.
    var durableSeq: UInt64 { members.first?.live.durableSeq ?? 0 }
    var customers: [CustomerState] { members.map(\.customer) }
}

extension CustomerReader {
    /// Times that a set is looked at again because it has changed while it was read.
    private static let maximumRounds = 8

    /// Everybody who is one customer with the one named.
    ///
    /// All of them are captured under one taking of the state's lock. Who is one with whom is known only afterwards: the
    /// capture is repeated with those that were missing until it holds them all.
    func mergedSet(
        of number: UInt64, withKnowledge: Bool, _ view: any StoreSnapshot
    ) throws(StoreError) -> Answer<MergedSet> {
        var wanted = [number]
        for _ in 0..<Self.maximumRounds {
            let captured = core.state.withLock { [wanted] state in
                wanted.map { ($0, state.capture($0, withKnowledge: withKnowledge)) }
            }
            guard let first = captured.first?.1, first.trimmedSeq <= view.appliedSeq else { return .again }
            var found: [UInt64: MergedSet.Member] = [:]
            for (number, live) in captured {
                guard let customer = try live.isResident ? live.customer : Self.load(number, view) else { continue }
                found[number] = MergedSet.Member(customer: customer, live: live)
            }
            guard let named = found[number]?.customer else { return .refused(.customerNotFound) }
            let survivor = named.survivorNumber
            let numbers = [survivor] + (found[survivor]?.customer.links?.members ?? [])
            let members = numbers.compactMap { found[$0] }
            guard members.count < numbers.count else { return .found(MergedSet(members: members)) }
            wanted = [number] + numbers.filter { $0 != number }
        }
        return .again
    }

    /// Writes the customer to whom `number` resolves, with everything of all who are one with him.
    func writeMerged(
        _ number: UInt64, _ slice: Slice, to writer: any ViewWriter, from view: any StoreSnapshot
    ) throws(StoreError) -> Answer<Bool> {
        // Many records and timelines: not for a thread that must not wait.
        guard mayWait else { throw .wouldWait }
        let set: MergedSet
        switch try mergedSet(of: number, withKnowledge: slice.withKnowledge, view) {
        case .found(let found): set = found
        case .refused(let refusal): return .refused(refusal)
        case .again: return .again
        }
        guard let survivor = set.members.first?.customer, survivor.identity.fields.status != .erased else {
            return .refused(.customerErased)
        }
        var addresses: [KnownAddress] = []
        if slice.withKnowledge {
            guard case .found(let known) = try permissions(of: set.customers, view) else { return .again }
            addresses = known
        }
        var opening = InteractionOpening(keys: core.sealing.keys, maximumBytes: Self.maximumBytes, writer: writer)
        writer.write(try core.opener.open(set.customers, with: &opening.parts), asOf: set.durableSeq)
        if slice.withKnowledge {
            try writeKnowledge(of: set, to: writer, with: &opening.parts, from: view)
            writer.write(CustomerMerges(of: set.customers))
            if !addresses.isEmpty { writer.write(try open(addresses, with: &opening.parts)) }
        }
        if slice.limit > 0 {
            for row in try rows(slice, of: set, from: view) where !opening.isFull {
                _ = try row.lend { row throws(StoreError) in try opening.write(row) }
            }
        }
        return .found(opening.isFull)
    }

    /// Facts of all, and the preference that was stated last.
    private func writeKnowledge(
        of set: MergedSet, to writer: any ViewWriter, with parts: inout PartOpening, from view: any StoreSnapshot
    ) throws(StoreError) {
        var all = CustomerKnowledge()
        for member in set.members where member.customer.hasKnowledge {
            let number = member.customer.identity.number
            let known = try member.live.isKnowledgeResident ? member.live.knowledge : Self.loadKnowledge(number, view)
            guard let known else { continue }
            let opened = try core.opener.open(known, of: number, with: &parts)
            all.facts += opened.facts
            guard let stated = opened.preference else { continue }
            if all.preference.map({ $0.recordedAt < stated.recordedAt }) ?? true { all.preference = stated }
        }
        all.facts.sort { $0.id < $1.id }
        if all != CustomerKnowledge() { writer.write(all) }
    }

    /// The newest rows of all of them, by (occurredAt, id), as many as the slice asks for. Where somebody's are left out
    /// because of their size, those that are here reach the greatest size of a read.
    private func rows(
        _ slice: Slice, of set: MergedSet, from view: any StoreSnapshot
    ) throws(StoreError) -> [TimelineRow] {
        var rows: [TimelineRow] = []
        for member in set.members {
            rows += member.live.rows.filter { row in
                row.seq > view.appliedSeq && !row.isHistory && slice.before.map { row.position < $0 } ?? true
            }
            rows += try view.timeline(
                customer: member.customer.identity.number, before: slice.before, limit: slice.limit,
                maximumBytes: Self.maximumBytes)
        }
        return Array(rows.sorted { $0.position > $1.position }.prefix(slice.limit))
    }

    /// The one customer that several holders of an identifier are; refused when they are several.
    func single(_ holders: [UInt64], _ view: any StoreSnapshot) throws(StoreError) -> Answer<UInt64> {
        let captured = core.state.withLock { state in
            holders.map { ($0, state.capture($0, withKnowledge: false)) }
        }
        guard let first = captured.first?.1, first.trimmedSeq <= view.appliedSeq else { return .again }
        var survivors: Set<UInt64> = []
        for (number, live) in captured {
            let customer = try live.isResident ? live.customer : Self.load(number, view)
            survivors.insert(customer?.survivorNumber ?? number)
        }
        guard let survivor = survivors.first, survivors.count == 1 else {
            return .refused(.subjectAmbiguous(survivors.sorted()))
        }
        return .found(survivor)
    }
}

extension CustomerMerges {
    init(of customers: [CustomerState]) {
        merged = customers.dropFirst().compactMap { $0.links?.edge }.map { Event($0) }
        history = (customers.first?.links?.history ?? []).map { Event($0) }
    }
}

extension Opener {
    /// Customers who are one, the survivor first, as he is shown: his fields where he has them, everybody's identifiers,
    /// the sums of all.
    func open(_ set: [CustomerState], with parts: inout PartOpening) throws(StoreError) -> CustomerSnapshot {
        guard let survivor = set.first else { throw .unexpected("a set without customers") }
        var snapshot = try open(survivor, with: &parts)
        guard set.count > 1 else { return snapshot }
        var all = [snapshot]
        for member in set.dropFirst() { all.append(try open(member, with: &parts)) }
        if let side = MergePlan.combining(all.map { MergeSide($0) }) { snapshot.show(side, of: all) }
        snapshot.mergedCodes = all.dropFirst().map(\.code)
        snapshot.changedSeq = all.reduce(0) { max($0, $1.changedSeq) }
        snapshot.lastSeq = all.reduce(0) { max($0, $1.lastSeq) }
        snapshot.openMatches = set.openPairs
        snapshot.requests = all.flatMap(\.requests).sorted { $0.id < $1.id }
        snapshot.redirects = all.compactMap(\.redirect).max { $0.rank < $1.rank }.map { [$0] } ?? []
        snapshot.cases = all.flatMap(\.cases).sorted { $0.id < $1.id }
        snapshot.inquiries = all.flatMap(\.inquiries).sorted { $0.id < $1.id }
        snapshot.showings = all.flatMap(\.showings).sorted { $0.id < $1.id }
        snapshot.answers = all.reduce(0) { $0 &+ $1.answers }
        snapshot.feedback = all.flatMap(\.feedback).max { ($0.at, $0.id) < ($1.at, $1.id) }.map { [$0] } ?? []
        do {
            snapshot.totals = try CustomerTotals.combining(all.map(\.totals))
            for member in all.dropFirst() { try snapshot.charges.add(member.charges) }
            snapshot.scoring = try ScoringAggregates.combining(all.map(\.scoring))
        } catch {
            throw .corrupt("the sums of customer \(survivor.identity.number) with those merged into him do not fit")
        }
        return snapshot
    }
}

extension MergeSide {
    fileprivate init(_ snapshot: CustomerSnapshot) {
        self.init(
            code: snapshot.code, status: snapshot.status, kind: snapshot.profile.kind,
            givenName: snapshot.profile.givenName, familyName: snapshot.profile.familyName,
            birthDate: snapshot.profile.birthDate, language: snapshot.profile.language,
            homeBranch: snapshot.profile.homeBranch, postalAddress: snapshot.profile.postalAddress,
            identifiers: snapshot.identifiers.map(\.identifier))
    }
}

extension CustomerSnapshot {
    /// Takes what survives of `all`.
    fileprivate mutating func show(_ side: MergeSide, of all: [CustomerSnapshot]) {
        status = side.status
        profile = Profile(
            kind: side.kind, givenName: side.givenName, familyName: side.familyName, birthDate: side.birthDate,
            language: side.language, homeBranch: side.homeBranch, postalAddress: side.postalAddress)
        let held = Dictionary(grouping: all.flatMap(\.identifiers), by: \.identifier)
        identifiers = side.identifiers.compactMap { held[$0].flatMap(HeldIdentifier.combining) }
            .sorted { ($0.identifier.kind.rawValue, $0.firstSeen) < ($1.identifier.kind.rawValue, $1.firstSeen) }
    }
}

extension HeldIdentifier {
    /// One identifier that several hold, as it was seen first.
    fileprivate static func combining(_ held: [HeldIdentifier]) -> HeldIdentifier? {
        var first = held.min { $0.firstSeen < $1.firstSeen }
        first?.isVerified = held.contains(where: \.isVerified)
        if let last = held.map(\.lastSeen).max() { first?.lastSeen = last }
        return first
    }
}
