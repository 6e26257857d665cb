import RefleksDomain
import RefleksStore

/// What every change of a case holds: whose it is, the case as it is afterwards, with all that was decided (states, clock,
/// promises), and what was said about it. Replaying it asks no calendar.
struct CaseContent: Sendable {
    /// For whom it was opened.
    let number: UInt64
    /// His version, as it stays.
    let version: UInt64
    let care: CareCase
    /// What was said, sealed under his key; empty: nothing.
    let sealed: [UInt8]

    func write(to writer: inout ByteWriter) {
        writer.number(number)
        writer.number(version)
        care.write(to: &writer)
        writer.blob(sealed)
    }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try state.existing(number, at: place)
        let next = (customer.care ?? CareState()).with(care)
        try state.setCustomer(
            number, customer.with(care: next, scoring: customer.scoring, at: place.seq), at: place.seq)
    }

    func text(_ opener: Opener) throws(StoreError) -> String {
        var parts = PartOpening(keys: opener.keys)
        let bytes: [UInt8] = try parts.open(sealed, .caseNote, of: number)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension CaseContent {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            number: try reader.number(), version: try reader.number(), care: try CareCase(&reader),
            sealed: try reader.blob())
    }
}

/// A change of one case.
protocol CaseChange: Change {
    var content: CaseContent { get }
    var happening: CaseEvent.Kind { get }
    var ledgerEvent: LedgerChange.Event { get }
    /// The remedy that it is about; 0: none.
    var remedyID: UInt64 { get }
}

extension CaseChange {
    var remedyID: UInt64 { 0 }

    func footprint() -> [EntityKey] { [.customer(content.number)] }

    func apply(to state: EngineState, at place: ChangePlace) throws(ApplyFailure) {
        try content.apply(to: state, at: place)
    }

    func effects(at place: ChangePlace) -> Effects? {
        var effects = Effects(customer: content.number, version: content.version, commitSeq: place.seq)
        effects.cases = [content.care]
        return effects
    }

    func statement(at place: ChangePlace, opener: Opener) throws(StoreError) -> ChangeStatement? {
        .careCase(content.care, text: try content.text(opener))
    }

    func event(at place: ChangePlace, opener: Opener) throws(StoreError) -> LedgerChange? {
        LedgerChange(
            commitSeq: place.seq, recordedAt: place.recordedAt, customerNumber: content.number,
            event: ledgerEvent)
    }
}

/// A change of a case that holds nothing else.
protocol PlainCaseChange: CaseChange {
    init(content: CaseContent)
}

extension PlainCaseChange {
    init(_ reader: inout ByteReader) throws(MalformedBytes) { self.init(content: try CaseContent(&reader)) }

    func write(to writer: inout ByteWriter) { content.write(to: &writer) }
}

/// A case was opened: by an answer in its own commit, or by hand.
struct CaseOpened: PlainCaseChange {
    static let kind = ChangeKind.caseOpened
    let content: CaseContent

    var happening: CaseEvent.Kind { .opened }
    var ledgerEvent: LedgerChange.Event { .caseOpened }
}

/// A case came to another state.
struct CaseMoved: PlainCaseChange {
    static let kind = ChangeKind.caseMoved
    let content: CaseContent

    var happening: CaseEvent.Kind { .moved }
    var ledgerEvent: LedgerChange.Event { .caseMoved }
}

/// Something was noted with a case; the customer may have heard from us, somebody may have taken it over.
struct CaseNoted: PlainCaseChange {
    static let kind = ChangeKind.caseNoted
    let content: CaseContent

    var happening: CaseEvent.Kind { .noted }
    var ledgerEvent: LedgerChange.Event { .caseNoted }
}
