import RefleksDomain
import RefleksStore

/// A customer's data were erased. His code stays taken and his sums stay, without anything that says whose they are; the key
/// is destroyed as soon as this entry is durable, at the latest at the next opening.
struct SubjectErased: Change {
    static let kind = ChangeKind.subjectErased

    let number: UInt64
    /// The destroyed key.
    let keyID: UInt64
    /// When they were erased: earlier than the entry where a restored ledger had forgotten it.
    let erasedAt: Timestamp
    /// Until when old events must not bring the person back.
    let suppressedUntil: Timestamp
    /// His identifiers that found him.
    let indexes: [BlindIndex]
    /// The keys of matching that he had.
    let blocks: [BlindIndex]
    /// Pairs of him and somebody who might have been the same person.
    let pairs: [CustomerPair]
    /// What was counted, and what became of it; of several who are one, with the survivor.
    let lines: [ErasureLine]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(keyID)
        writer.signed(erasedAt.microseconds)
        writer.signed(suppressedUntil.microseconds)
        writer.list(indexes) { $0.blind($1) }
        writer.list(blocks) { $0.blind($1) }
        writer.list(pairs) { writer, pair in
            writer.number(pair.first)
            writer.number(pair.second)
        }
        writer.list(lines) { $1.write(to: &$0) }
    }

    func footprint() -> [EntityKey] {
        [.customer(number), .knowledge(number)] + indexes.map { .identifier($0) } + blocks.map { .block($0) }
            + pairs.flatMap(\.footprint)
    }

    /// The others of his pairs stay who they were.
    func history() -> [UInt64] { [number] }

    var folded: any Change {
        SubjectErased(
            number: number, keyID: keyID, erasedAt: erasedAt, suppressedUntil: suppressedUntil, indexes: indexes,
            blocks: blocks, pairs: [], lines: lines)
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        guard let customer = try state.customer(number) else {
            throw .contradiction("entry \(place.seq) erases a customer who does not exist")
        }
        let rule = SuppressionRule(erasedAt: erasedAt, expiresAt: suppressedUntil)
        for index in indexes {
            try state.changeHolders(of: index, at: place.seq) { $0.erase(number, rule) }
        }
        for index in blocks { try state.changeBlock(index, at: place.seq) { $0.remove(number) } }
        for pair in pairs { try state.forgetMatch(pair, at: place.seq) }
        try state.forgetKnowledge(of: number, at: place.seq)
        let identity = customer.identity.changed(at: place.seq) { fields in
            fields.status = .erased
            fields.names = SealedNames(sealed: [], likeness: Likeness(), tokens: [])
            fields.identifiers = []
            (fields.language, fields.homeBranch, fields.restriction) = ("", "", nil)
            fields.requests = []
            fields.redirect = nil
        }
        let erased = CustomerState(
            identity: identity, totals: customer.totals, charges: customer.charges, links: customer.links,
            lastSeq: place.seq)
        try state.setCustomer(number, erased, at: place.seq)
    }

    func effects(at place: ChangePlace) -> Effects? {
        guard !lines.isEmpty else { return nil }
        var effects = Effects(customer: number)
        effects.commitSeq = place.seq
        effects.erasureLines = lines
        return effects
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: number, event: .subjectErased)
    }
}

extension SubjectErased {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), keyID: try reader.number(),
            erasedAt: Timestamp(microseconds: try reader.signed()),
            suppressedUntil: Timestamp(microseconds: try reader.signed()),
            indexes: try reader.list { reader throws(MalformedBytes) in try reader.blind() },
            blocks: try reader.list { reader throws(MalformedBytes) in try reader.blind() },
            pairs: try reader.list { reader throws(MalformedBytes) in
                CustomerPair(try reader.number(), try reader.number())
            },
            lines: try reader.list { reader throws(MalformedBytes) in try ErasureLine(&reader) })
    }
}

extension ErasureLine {
    func write(to writer: inout ByteWriter) {
        writer.byte(subject.rawValue)
        writer.byte(fate.rawValue)
        writer.number(rows)
        writer.byte(retention?.rawValue ?? 0)
        TotalsCodec.write(keptUntil?.startInIstanbul, to: &writer)
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            try reader.value(ErasureSubject.self), try reader.value(ErasureFate.self), rows: try reader.number(),
            retention: try reader.optional(RetentionClass.self),
            keptUntil: try TotalsCodec.readTime(&reader).map { CalendarDate(istanbul: $0) })
    }
}

extension HolderState {
    /// Takes the erased holder away and remembers that he was one. An identifier that too many share finds nobody, so
    /// nothing has to be kept from coming back.
    mutating func erase(_ number: UInt64, _ rule: SuppressionRule) {
        remove(number)
        guard !isShared else { return }
        if let known = suppression, known.erasedAt > rule.erasedAt { return }
        suppression = rule
    }
}
