import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC

/// The 360 view as bytes: an encoded head, and the interactions as they are stored, which nobody decodes on the way.
enum Customer360Encoding {
    /// The encoded `Customer360`; `now` is the server's time that it tells and counts days to.
    static func bytes(of view: CustomerView, now: Timestamp) throws(RPCError) -> [UInt8] {
        let totals = view.customer.totals
        var head = Customer360()
        head.asOfCommitSeq = view.asOf
        head.customer = Customer(view.customer)
        head.totals = Totals(totals)
        if let contact = totals.lastContactAt { head.daysSinceLastContact = days(from: contact, to: now) }
        head.newestRecordedAtUs = totals.newestRecordedAt?.microseconds ?? 0
        head.serverTimeUs = now.microseconds
        let size = view.interactions.reduce(0) { $0 + InteractionEncoding.size($1) }
        var writer = MessageWriter(try InteractionEncoding.encode(head), reserving: size)
        for interaction in view.interactions { InteractionEncoding.append(interaction, to: &writer) }
        return writer.bytes
    }

    /// Midnights of Istanbul between the two instants; 0 when the contact lies ahead of the server's clock.
    private static func days(from contact: Timestamp, to now: Timestamp) -> UInt32 {
        let difference =
            CalendarDate(istanbul: now).daysSinceEpoch - CalendarDate(istanbul: contact).daysSinceEpoch
        return UInt32(clamping: difference)
    }
}
