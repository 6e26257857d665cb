import RefleksDomain
import RefleksEngine

/// An interaction of which a customer's open matters are made, read from its stored bytes without decoding the message.
struct MatterRow {
    let event: MatterEvent
    let channel: UInt64
    let branch: String

    /// Nil for an interaction that neither opens nor answers anything.
    init?(_ stored: StoredInteraction) {
        var reader = FieldReader(stored.publicBytes)
        var texts: [UInt64: ArraySlice<UInt8>] = [:]
        var (type, channel, dueAt, reverses): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        while let field = reader.next() {
            switch (field.number, field.value) {
            case (3, .integer(let value)):
                type = value
                guard Self.matters(type) else { return nil }
            case (6, .integer(let value)): channel = value
            case (16, .integer(let value)): dueAt = value
            case (34, .integer(let value)): reverses = value
            case (1, .bytes(let value)), (2, .bytes(let value)), (7, .bytes(let value)), (14, .bytes(let value)):
                texts[field.number] = value
            default: continue
            }
        }
        guard let type = RefleksDomain.InteractionType(rawValue: UInt8(clamping: type)) else { return nil }
        func text(_ number: UInt64) -> String { String(decoding: texts[number] ?? [], as: UTF8.self) }
        event = MatterEvent(
            id: stored.id, type: type, source: text(1), event: text(2), refersTo: text(14),
            occurredAt: stored.occurredAt,
            dueAt: dueAt == 0 ? nil : Timestamp(microseconds: Int64(bitPattern: dueAt)), reverses: reverses)
        self.channel = channel
        branch = text(7)
    }

    /// Whether a type has to do with matters.
    private static func matters(_ number: UInt64) -> Bool {
        guard let type = RefleksDomain.InteractionType(rawValue: UInt8(clamping: number)) else { return false }
        return type.opens != nil || type == .deliveryLate || MatterKind.allCases.contains { type.closes($0) }
    }
}
