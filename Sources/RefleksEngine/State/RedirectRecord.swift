import RefleksDomain
import RefleksStore

/// The newest proposal to serve a customer on a cheaper channel, and what was decided about it. Nothing in it is personal:
/// reasons are codes, and who proposed and decided are principals.
struct RedirectRecord: Sendable, Hashable {
    /// The place of the entry that proposed it.
    let id: UInt64
    let channel: Channel
    /// Why, as a code.
    let reason: String
    let figures: RedirectFigures
    let proposedAt: Timestamp
    let proposedBy: String
    var state = RedirectState.proposed
    /// Of the newest decision; nil before the first.
    var decidedAt: Timestamp?
    var decidedBy = ""
    var decisionReason = ""

    func write(to writer: inout ByteWriter) {
        writer.number(id)
        writer.byte(channel.rawValue)
        writer.text(reason)
        figures.write(to: &writer)
        writer.signed(proposedAt.microseconds)
        writer.text(proposedBy)
        writer.byte(state.rawValue)
        TotalsCodec.write(decidedAt, to: &writer)
        writer.text(decidedBy)
        writer.text(decisionReason)
    }

    /// For display.
    var known: KnownRedirect {
        KnownRedirect(
            id: id, channel: channel, reason: reason, figures: figures, proposedAt: proposedAt,
            proposedBy: proposedBy, state: state, decidedAt: decidedAt, decidedBy: decidedBy,
            decisionReason: decisionReason)
    }
}

extension RedirectRecord {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            id: try reader.number(), channel: try reader.value(Channel.self), reason: try reader.text(),
            figures: try RedirectFigures(&reader), proposedAt: Timestamp(microseconds: try reader.signed()),
            proposedBy: try reader.text(), state: try reader.value(RedirectState.self),
            decidedAt: try TotalsCodec.readTime(&reader), decidedBy: try reader.text(),
            decisionReason: try reader.text())
    }
}

extension RedirectFigures {
    func write(to writer: inout ByteWriter) {
        writer.number(UInt64(currency.number))
        writer.signed(margin)
        writer.signed(costToServe)
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let currency = try reader.currency()
        let margin = try reader.signed()
        self.init(margin: margin, costToServe: try reader.signed(), currency: currency)
    }
}
