import RefleksContract
import RefleksDomain
import RefleksEngine

/// Changes as bytes of the contract's `CustomerChange`.
enum ChangeEncoding {
    /// As a customer's history shows it.
    static func write(_ change: RefleksEngine.CustomerChange, to writer: inout MessageWriter) {
        writer.integer(1, change.commitSeq)
        writer.integer(2, UInt64(change.index))
        writer.integer(3, change.recordedAt.microseconds)
        writer.enumeration(4, RefleksContract.ChangeKind(ledger: change.kind))
        writer.text(5, change.principal)
        writer.text(6, change.code.description)
        for field in change.fields { writer.message(7) { write(field, to: &$0) } }
        if let interaction = change.interaction { writer.message(8) { write(reference: interaction, to: &$0) } }
    }

    /// As the feed of all changes shows it.
    static func write(_ change: LedgerChange, to writer: inout MessageWriter) {
        writer.integer(1, change.commitSeq)
        writer.integer(2, UInt64(change.index))
        writer.integer(3, change.recordedAt.microseconds)
        writer.enumeration(4, RefleksContract.ChangeKind(ledger: change.kind))
        writer.text(5, change.principal)
        writer.text(6, CustomerCode(number: change.customerNumber)?.description ?? "")
        for field in change.fields { writer.message(7) { write(field, to: &$0) } }
        if case .interaction(let interaction) = change.event {
            InteractionEncoding.append([interaction], to: &writer)
        }
    }

    /// Bytes of the encoded change, roughly.
    static func size(_ change: LedgerChange) -> Int {
        let fixed = 64
        guard case .interaction(let interaction) = change.event else {
            return change.fields.reduce(fixed) { $0 + $1.byteCount }
        }
        return fixed + InteractionEncoding.size(interaction) + change.fields.reduce(0) { $0 + $1.byteCount }
    }

    private static func write(_ field: FieldDifference, to writer: inout MessageWriter) {
        writer.text(1, field.path)
        if let before = field.before { writer.presentText(2, before) }
        if let after = field.after { writer.presentText(3, after) }
    }

    /// Type, channel, branch and agent stand in the interaction's public bytes; the rest is asked for by its id.
    private static func write(reference interaction: StoredInteraction, to writer: inout MessageWriter) {
        var numbers: [UInt64: UInt64] = [:]
        var texts: [UInt64: String] = [:]
        var reader = FieldReader(interaction.publicBytes)
        while let field = reader.next() {
            switch field.value {
            case .integer(let value): numbers[field.number] = value
            case .bytes(let bytes) where field.number == 7 || field.number == 8:
                texts[field.number] = String(decoding: bytes, as: UTF8.self)
            case .bytes, .fixed: continue
            }
        }
        writer.integer(1, interaction.id)
        writer.integer(2, numbers[3] ?? 0)
        writer.integer(3, numbers[6] ?? 0)
        writer.text(4, texts[7] ?? "")
        writer.text(5, texts[8] ?? "")
        writer.integer(6, interaction.occurredAt.microseconds)
    }
}
