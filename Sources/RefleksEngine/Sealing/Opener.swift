import RefleksCrypto
import RefleksDomain
import RefleksStore

/// Opens what was sealed, for readers. A part whose key was destroyed is empty; a part that does not open is damage.
struct Opener: Sendable {
    let keys: KeyRing

    func open(_ row: TimelineRow) throws(StoreError) -> StoredInteraction {
        let collected = CollectedView(limit: 1)
        var opening = InteractionOpening(keys: keys, maximumBytes: .max, writer: collected)
        _ = try row.lend { row throws(StoreError) in try opening.write(row) }
        guard let interaction = collected.interactions.first else { throw Self.damaged(row.customer) }
        return interaction
    }

    func open(_ customer: CustomerState) throws(StoreError) -> CustomerSnapshot {
        var parts = PartOpening(keys: keys)
        return try open(customer, with: &parts)
    }

    func open(_ customer: CustomerState, with parts: inout PartOpening) throws(StoreError) -> CustomerSnapshot {
        let identity = customer.identity
        let profile = try profile(of: identity, with: &parts)
        return try snapshot(customer, profile, try identifiers(of: identity, with: &parts), with: &parts)
    }

    /// A customer without his profile and identifiers, which are not opened: an empty profile and none.
    func openWithoutPerson(
        _ customer: CustomerState, with parts: inout PartOpening
    ) throws(StoreError) -> CustomerSnapshot {
        try snapshot(customer, Profile(), [], with: &parts)
    }

    /// A customer with his profile, without identifiers, which are not opened.
    func openNamed(
        _ customer: CustomerState, with parts: inout PartOpening
    ) throws(StoreError) -> CustomerSnapshot {
        try snapshot(customer, try profile(of: customer.identity, with: &parts), [], with: &parts)
    }

    private func snapshot(
        _ customer: CustomerState, _ profile: Profile, _ identifiers: [HeldIdentifier],
        with parts: inout PartOpening
    ) throws(StoreError) -> CustomerSnapshot {
        let identity = customer.identity
        guard let code = CustomerCode(number: identity.number) else {
            throw .corrupt("a customer's record holds a number outside the codes")
        }
        var snapshot = CustomerSnapshot(
            code: code, status: identity.fields.status, profile: profile,
            createdAt: identity.createdAt, version: identity.fields.version, changedSeq: identity.fields.changedSeq,
            lastSeq: customer.lastSeq, identifiers: identifiers,
            totals: customer.totals, charges: customer.charges,
            restriction: try restriction(of: identity, with: &parts),
            requests: try requests(of: identity, with: &parts), scoring: customer.scoring,
            openMatches: customer.candidates.numbers.count,
            redirects: identity.fields.redirect.map { [$0.known] } ?? [])
        guard let care = customer.care else { return snapshot }
        snapshot.cases = care.cases
        snapshot.answers = care.answers
        snapshot.inquiries = care.inquiries
        snapshot.showings = care.showings
        if let last = care.lastFeedback { snapshot.feedback = [try open(last, of: identity.number, with: &parts)] }
        return snapshot
    }

    private func restriction(
        of identity: CustomerIdentity, with parts: inout PartOpening
    ) throws(StoreError) -> KnownRestriction? {
        guard let record = identity.fields.restriction else { return nil }
        return try open(record, of: identity.number, with: &parts)
    }

    private func requests(
        of identity: CustomerIdentity, with parts: inout PartOpening
    ) throws(StoreError) -> [KnownRequest] {
        var opened: [KnownRequest] = []
        for record in identity.fields.requests { opened.append(try open(record, of: identity.number, with: &parts)) }
        return opened
    }

    func profile(of identity: CustomerIdentity) throws(StoreError) -> Profile {
        var parts = PartOpening(keys: keys)
        return try profile(of: identity, with: &parts)
    }

    private func profile(
        of identity: CustomerIdentity, with parts: inout PartOpening
    ) throws(StoreError) -> Profile {
        let fields = identity.fields
        let known = Profile(kind: fields.kind, language: fields.language, homeBranch: fields.homeBranch)
        return try profile(fields.names, of: identity.number, known, with: &parts)
    }

    /// `known` with the names and the birth date that were sealed.
    func profile(_ names: SealedNames, of number: UInt64, _ known: Profile) throws(StoreError) -> Profile {
        var parts = PartOpening(keys: keys)
        return try profile(names, of: number, known, with: &parts)
    }

    private func profile(
        _ names: SealedNames, of number: UInt64, _ known: Profile, with parts: inout PartOpening
    ) throws(StoreError) -> Profile {
        var profile = known
        let bytes: [UInt8] = try parts.open(names.sealed, .names, of: number)
        do { try NamesCodec.read(bytes, into: &profile) } catch { throw Self.damaged(number) }
        return profile
    }

    private func identifiers(
        of identity: CustomerIdentity, with parts: inout PartOpening
    ) throws(StoreError) -> [HeldIdentifier] {
        try identifiers(identity.fields.identifiers, of: identity.number, with: &parts)
    }

    /// The records opened.
    func identifiers(_ records: [IdentifierRecord], of number: UInt64) throws(StoreError) -> [HeldIdentifier] {
        var parts = PartOpening(keys: keys)
        return try identifiers(records, of: number, with: &parts)
    }

    private func identifiers(
        _ records: [IdentifierRecord], of number: UInt64, with parts: inout PartOpening
    ) throws(StoreError) -> [HeldIdentifier] {
        var held: [HeldIdentifier] = []
        for record in records {
            let bytes: [UInt8] = try parts.open(record.sealed, .identifier, of: number)
            // An erased identifier is gone.
            guard !bytes.isEmpty else { continue }
            do { held.append(try IdentifierCodec.read(bytes, record)) } catch { throw Self.damaged(number) }
        }
        return held
    }

    static func damaged(_ number: UInt64) -> StoreError {
        .corrupt("a sealed part of customer \(number) does not open under its key")
    }
}

/// An identifier's sealed text.
enum IdentifierCodec {
    static func write(_ identifier: Identifier, source: String) -> [UInt8] {
        var writer = ByteWriter(capacity: 64)
        writer.text(identifier.namespace)
        writer.text(identifier.value)
        writer.text(source)
        return writer.bytes
    }

    static func read(_ bytes: [UInt8], _ record: IdentifierRecord) throws(MalformedBytes) -> HeldIdentifier {
        var reader = ByteReader(bytes)
        let identifier = Identifier(normalised: record.kind, namespace: try reader.text(), value: try reader.text())
        return HeldIdentifier(
            identifier: identifier, isVerified: record.isVerified, source: try reader.text(),
            firstSeen: record.firstSeen, lastSeen: record.lastSeen)
    }
}
