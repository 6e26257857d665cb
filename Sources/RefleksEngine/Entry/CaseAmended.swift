import RefleksDomain
import RefleksStore

/// Something about a case besides its states and notes: a remedy was granted, proposed or refused, or its promises were
/// computed anew. Where a remedy is granted, its money is the next change of the entry.
struct CaseAmended: CaseChange {
    static let kind = ChangeKind.caseAmended

    /// What it is. Numbers are stored and never change.
    enum Amendment: UInt8, Sendable {
        case remedyGranted = 1
        case remedyProposed = 2
        case remedyApproved = 3
        case remedyRefused = 4
        case promisesRenewed = 5
    }

    let content: CaseContent
    let amendment: Amendment
    /// The remedy that it is about; 0: none.
    let remedyID: UInt64
    /// By whose authority something was granted; nil where nothing was, and where an administrator did.
    let grant: RemedyGrant?

    init(_ amendment: Amendment, _ content: CaseContent, remedyID: UInt64 = 0, grant: RemedyGrant? = nil) {
        self.content = content
        self.amendment = amendment
        self.remedyID = remedyID
        self.grant = grant
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        amendment = try reader.value(Amendment.self)
        remedyID = try reader.number()
        grant = try reader.flag() ? try RemedyGrant(&reader) : nil
        content = try CaseContent(&reader)
    }

    var happening: CaseEvent.Kind {
        switch amendment {
        case .remedyGranted, .remedyApproved: .remedyGranted
        case .remedyProposed: .remedyProposed
        case .remedyRefused: .remedyRefused
        case .promisesRenewed: .promisesRenewed
        }
    }

    var ledgerEvent: LedgerChange.Event { .caseAmended }

    func write(to writer: inout ByteWriter) {
        writer.byte(amendment.rawValue)
        writer.number(remedyID)
        writer.flag(grant != nil)
        grant?.write(to: &writer)
        content.write(to: &writer)
    }

    func footprint() -> [EntityKey] {
        [.customer(content.number)] + (grant.map { [.reference($0.index)] } ?? [])
    }

    /// An agent's book is not the customer's.
    var folded: any Change { grant == nil ? self : CaseAmended(amendment, content, remedyID: remedyID) }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let book = try grant.map { grant throws(ApplyFailure) in try grant.book(in: state, at: place) }
        try content.apply(to: state, at: place)
        if let grant, let book { try state.setReference(grant.index, book, at: place.seq) }
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: content.number, version: content.version, commitSeq: place.seq)
        effects.cases = [content.care]
        effects.remedyID = remedyID
        return effects
    }
}

/// What an agent's own authority was used for: it is folded into his book.
struct RemedyGrant: Sendable {
    /// Of the book.
    let index: BlindIndex
    let agent: String
    let money: Money
    /// In Istanbul, since 1970.
    let day: Int32

    /// The name of an agent's book.
    static func name(of agent: String) -> Reference.Name { Reference.Name(.remedyBook, agent) }

    func write(to writer: inout ByteWriter) {
        writer.blind(index)
        writer.text(agent)
        writer.money(money)
        writer.signed(Int64(day))
    }

    /// The agent's book with the grant.
    func book(in state: EngineState, at place: ChangePlace) throws(ApplyFailure) -> ReferenceState {
        let known = try state.reference(index)
        var book: RemedyBook
        do throws(MalformedBytes) { book = try RemedyCodec.book(known) } catch {
            throw .contradiction("entry \(place.seq) adds to a book that cannot be read")
        }
        do throws(ArithmeticOverflow) { try book.add(money, on: day) } catch { throw .overflow }
        return kept(book, after: known, at: place)
    }

    /// The agent's book without it: nothing where its day has gone since.
    func bookWithout(in state: EngineState, at place: ChangePlace) throws(ApplyFailure) -> ReferenceState {
        let known = try state.reference(index)
        var book: RemedyBook
        do throws(MalformedBytes) { book = try RemedyCodec.book(known) } catch {
            throw .contradiction("entry \(place.seq) takes from a book that cannot be read")
        }
        book.remove(money, on: day)
        return kept(book, after: known, at: place)
    }

    private func kept(_ book: RemedyBook, after known: ReferenceState?, at place: ChangePlace) -> ReferenceState {
        let put = ReferenceState.Version(place: place.item, recordedAt: place.recordedAt, source: "")
        let content = RemedyCodec.write(book)
        guard var next = known else { return ReferenceState(name: Self.name(of: agent), first: content, put) }
        next.put(content, put)
        return next
    }
}

extension RemedyGrant {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        index = try reader.blind()
        agent = try reader.text()
        money = try reader.money()
        guard let day = Int32(exactly: try reader.signed()) else { throw MalformedBytes() }
        self.day = day
    }
}
