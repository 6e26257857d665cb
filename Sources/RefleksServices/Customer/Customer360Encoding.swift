import RefleksDomain
import RefleksEngine

/// The 360 view as bytes: a head, and the interactions as they are stored, which nobody decodes on the way.
enum Customer360Encoding {
    /// The encoded `Customer360`; `now` is the server's time that it tells and counts days to.
    static func bytes(of view: CustomerView, now: Timestamp) -> [UInt8] {
        let totals = view.customer.totals
        let size = view.interactions.reduce(headSize) { $0 + InteractionEncoding.size($1) }
        var writer = MessageWriter(reserving: size)
        writer.integer(1, view.asOf)
        writer.message(2) { CustomerEncoding.write(view.customer, to: &$0) }
        writer.message(3) { CustomerEncoding.write(totals, to: &$0) }
        if let contact = totals.lastContactAt { writer.presentInteger(4, UInt64(days(from: contact, to: now))) }
        writer.integer(5, totals.newestRecordedAt?.microseconds ?? 0)
        writer.integer(6, now.microseconds)
        InteractionEncoding.append(view.interactions, to: &writer)
        return writer.bytes
    }

    /// Bytes of what precedes the interactions, usually.
    private static let headSize = 1_024

    /// Midnights of Istanbul between the two instants; 0 when the contact lies ahead of the server's clock.
    private static func days(from contact: Timestamp, to now: Timestamp) -> UInt32 {
        let difference =
            CalendarDate(istanbul: now).daysSinceEpoch - CalendarDate(istanbul: contact).daysSinceEpoch
        return UInt32(clamping: difference)
    }
}
