import RefleksContract
import RefleksDomain
import RefleksMessages
import RefleksRPC

extension InteractionEncoding {
    /// The two parts of the interaction that takes `original` back: what the original said in public, so that whoever
    /// sums interactions finds its money with its channel and branch, and which one it takes back, why, and who did.
    /// Personal is the note alone.
    static func reversal(
        of original: Interaction, _ id: UInt64, _ request: CorrectInteractionRequest, by principal: String
    ) throws(RPCError) -> (publicBytes: [UInt8], personalBytes: [UInt8]) {
        var reversal = original
        if case .subjectIdentifiers = original.subject { reversal.subject = nil }
        reversal.note = request.note
        reversal.attributes = [:]
        let parts = try split(reversal, branch: original.branch, agent: original.agent)
        var writer = MessageWriter(parts.publicBytes, reserving: 96)
        writer.text(17, principal)
        writer.integer(34, id)
        writer.text(36, request.reason)
        writer.integer(37, original.chargedMinor)
        writer.text(38, original.chargedCurrency)
        writer.integer(39, UInt64(original.tariffVersion))
        return (writer.bytes, parts.personalBytes)
    }

    /// What an interaction's public part says of what the house's tariff charged for it.
    static func charge(_ charge: Charge) -> [UInt8] {
        var writer = MessageWriter(reserving: 16)
        writer.integer(37, charge.cost.minorUnits)
        writer.text(38, charge.cost.currency.code)
        writer.integer(39, UInt64(charge.tariffVersion))
        return writer.bytes
    }

    /// What a replacement's public part says of the interaction in whose place it stands.
    static func replacing(_ id: UInt64) -> [UInt8] {
        var writer = MessageWriter()
        writer.integer(35, id)
        return writer.bytes
    }
}
