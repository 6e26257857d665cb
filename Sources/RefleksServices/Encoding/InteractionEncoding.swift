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

    /// The public fields (1…19) and the personal ones (20…29), without what the server assigns and without fields that
    /// this contract does not know: nobody could say which of the two they belong to.
    static func split(_ interaction: Interaction) throws(RPCError) -> (publicBytes: [UInt8], personalBytes: [UInt8]) {
        var open = interaction
        open.unknownFields = UnknownStorage()
        open.subject = nil
        open.note = ""
        open.attributes = [:]
        var personal = Interaction()
        personal.subject = interaction.subject
        personal.note = interaction.note
        personal.attributes = interaction.attributes
        return (try encode(open), try encode(personal))
    }

    /// The interaction in a message's field `spliceField`, from its stored parts.
    static func append(_ stored: StoredInteraction, to writer: inout MessageWriter) {
        writer.message(spliceField, stored.publicBytes, stored.personalBytes, assigned(stored))
    }

    /// Bytes that `append` adds, at most.
    static func size(_ stored: StoredInteraction) -> Int {
        stored.publicBytes.count + stored.personalBytes.count + 64
    }

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

    /// Fields 30…33: what the server assigned.
    private static func assigned(_ stored: StoredInteraction) -> [UInt8] {
        var writer = MessageWriter(reserving: 48)
        writer.integer(30, stored.id)
        writer.text(31, stored.customer.description)
        writer.integer(32, stored.recordedAt.microseconds)
        writer.integer(33, stored.commitSeq)
        return writer.bytes
    }
}
