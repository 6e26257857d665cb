import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf

/// The three groups of an interaction's fields, each an encoding of its own; one after another they are one valid
/// `Interaction`. The engine keeps the first plainly and the second sealed; the third is made from columns at each read.
enum InteractionEncoding {
    /// Field number of the interactions in every reply that is spliced: the highest, so that they come last.
    static let spliceField = 30

    /// The public fields (1…19, and a subject that is a code, which tells nothing about the person) and the personal
    /// ones (identifiers, note, attributes), without what the server assigns and without fields that this contract does
    /// not know, at any depth: nobody could say which of the two they belong to. Most interactions have no personal part
    /// at all.
    ///
    /// Written field by field in ascending order, which is what the generated code's deterministic encoding writes too,
    /// at a fraction of its cost.
    ///
    /// - Parameters:
    ///   - branch: In place of the interaction's own; changing that would copy the message.
    ///   - agent: In place of the interaction's own.
    static func split(
        _ interaction: Interaction, branch: String, agent: String
    ) throws(RPCError) -> (publicBytes: [UInt8], personalBytes: [UInt8]) {
        var open = MessageWriter(reserving: 192)
        writePublic(interaction, branch, agent, to: &open)
        var personal = MessageWriter(reserving: 64)
        try writePersonal(interaction, to: &personal)
        return (open.bytes, personal.bytes)
    }

    private static func writePublic(
        _ interaction: Interaction, _ branch: String, _ agent: String, to writer: inout MessageWriter
    ) {
        writer.text(1, interaction.sourceSystem)
        writer.text(2, interaction.sourceEventID)
        writer.enumeration(3, interaction.type)
        writer.enumeration(4, interaction.phase)
        writer.enumeration(5, interaction.direction)
        writer.enumeration(6, interaction.channel)
        writer.text(7, branch)
        writer.text(8, agent)
        writer.integer(9, interaction.occurredAtUs)
        writer.integer(10, UInt64(interaction.durationSeconds))
        for item in interaction.items { writer.message(11) { write(item, to: &$0) } }
        for line in interaction.money { writer.message(12) { write(line, to: &$0) } }
        writer.text(13, interaction.campaign)
        writer.text(14, interaction.refersTo)
        writer.text(15, interaction.outcome)
        writer.integer(16, interaction.dueAtUs)
        if case .subjectCode(let code) = interaction.subject { writer.presentText(20, code) }
    }

    private static func write(_ item: InteractionItem, to writer: inout MessageWriter) {
        writer.text(1, item.product)
        writer.text(2, item.category)
        writer.integer(3, item.quantityMilli)
        writer.integer(4, item.amountMinor)
        writer.text(5, item.currency)
    }

    private static func write(_ line: RefleksContract.MoneyLine, to writer: inout MessageWriter) {
        writer.enumeration(1, line.kind)
        writer.integer(2, line.amountMinor)
        writer.text(3, line.currency)
    }

    private static func writePersonal(
        _ interaction: Interaction, to writer: inout MessageWriter
    ) throws(RPCError) {
        if case .subjectIdentifiers(let list) = interaction.subject {
            writer.message(21) { writer in
                for identifier in list.identifiers { writer.message(1) { write(identifier, to: &$0) } }
            }
        }
        writer.text(22, interaction.note)
        if !interaction.attributes.isEmpty {
            // A map has no order of its own; the library sorts it.
            writer.append(try encode(Interaction.with { $0.attributes = interaction.attributes }))
        }
    }

    private static func write(_ identifier: IdentifierInput, to writer: inout MessageWriter) {
        writer.enumeration(1, identifier.kind)
        writer.text(2, identifier.namespace)
        writer.text(3, identifier.value)
        writer.flag(4, identifier.verified)
    }

    /// Each interaction in a message's field `spliceField`.
    static func append(_ interactions: [StoredInteraction], to writer: inout MessageWriter) {
        var spliced = SplicedInteractions()
        for interaction in interactions { spliced.append(interaction, to: &writer) }
    }

    /// Bytes that `append` adds, at most.
    static func size(_ stored: StoredInteraction) -> Int { stored.bytes.count + 64 }

    /// Reads an interaction's bytes; nil when they are none.
    static func decode(_ bytes: [UInt8]) -> Interaction? {
        do {
            return try Interaction(serializedBytes: bytes)
        } catch {
            return nil
        }
    }

    /// The message's bytes in the one order that equal messages share.
    ///
    /// - Throws: INTERNAL / `MESSAGE_NOT_ENCODED`, past protobuf's 2 GiB.
    static func encode(_ message: some SwiftProtobuf.Message) throws(RPCError) -> [UInt8] {
        var options = BinaryEncodingOptions()
        options.useDeterministicOrdering = true
        do {
            return try message.serializedBytes(options: options)
        } catch {
            throw RPCError(.internal, Catalogue.Contract.messageNotEncoded, [type(of: message).protoMessageName])
        }
    }
}
