import RefleksDomain
import RefleksEngine

/// Appends interactions to a reply, each in the field `InteractionEncoding.spliceField`: its stored bytes, and what the
/// server assigned.
struct SplicedInteractions {
    /// Nearly always one customer's: his code is made once.
    private var customer: CustomerCode?
    private var code = ""

    mutating func append(_ interaction: StoredInteraction, to writer: inout MessageWriter) {
        let assigned = assigned(
            interaction.id, interaction.customer, interaction.recordedAt, interaction.commitSeq)
        writer.beginMessage(InteractionEncoding.spliceField, size: interaction.bytes.count + assigned.size)
        writer.append(interaction.bytes)
        assigned.write(to: &writer)
    }

    mutating func append(_ interaction: LentInteraction, to writer: inout MessageWriter) {
        let assigned = assigned(
            interaction.id, interaction.customer, interaction.recordedAt, interaction.commitSeq)
        let stored = interaction.publicBytes.count + interaction.personalBytes.count
        writer.beginMessage(InteractionEncoding.spliceField, size: stored + assigned.size)
        writer.append(interaction.publicBytes)
        writer.append(interaction.personalBytes)
        assigned.write(to: &writer)
    }

    private mutating func assigned(
        _ id: UInt64, _ customer: CustomerCode, _ recordedAt: Timestamp, _ commitSeq: UInt64
    ) -> Assigned {
        if self.customer != customer {
            self.customer = customer
            code = customer.description
        }
        return Assigned(
            id: id, code: code, recordedAt: UInt64(bitPattern: recordedAt.microseconds), commitSeq: commitSeq)
    }

    /// What the server assigned: the fields after the stored ones.
    private struct Assigned {
        let id: UInt64
        let code: String
        let recordedAt: UInt64
        let commitSeq: UInt64

        /// Bytes that `write` appends.
        var size: Int {
            MessageWriter.size(30, id) + MessageWriter.size(31, code) + MessageWriter.size(32, recordedAt)
                + MessageWriter.size(33, commitSeq)
        }

        func write(to writer: inout MessageWriter) {
            writer.integer(30, id)
            writer.text(31, code)
            writer.integer(32, recordedAt)
            writer.integer(33, commitSeq)
        }
    }
}
