import RefleksDomain
import RefleksStore

/// Why, since when and until when a customer's data are only kept.
struct RestrictionRecord: Sendable, Hashable {
    let ground: RestrictionGround
    /// The law that makes the company keep them; nil when it is not for a law.
    let retention: RetentionClass?
    let since: Timestamp
    /// The beginning of the first day on which they need not be kept any more; nil where it is not known.
    let keptUntil: Timestamp?
    /// Reason and principal, sealed under the customer's key.
    let sealed: [UInt8]

    /// Customers whose data a law keeps are found by it: a token that no name has.
    static let token: UInt64 = 2

    func write(to writer: inout ByteWriter) {
        writer.byte(ground.rawValue)
        writer.byte(retention?.rawValue ?? 0)
        writer.signed(since.microseconds)
        TotalsCodec.write(keptUntil, to: &writer)
        writer.blob(sealed)
    }
}

extension RestrictionRecord {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            ground: try reader.value(RestrictionGround.self), retention: try reader.optional(RetentionClass.self),
            since: Timestamp(microseconds: try reader.signed()), keptUntil: try TotalsCodec.readTime(&reader),
            sealed: try reader.blob())
    }
}

/// Reason and principal of a restriction or a request, as they are sealed.
enum RestrictionCodec {
    static func write(reason: String, principal: String) -> [UInt8] {
        var writer = ByteWriter(capacity: reason.utf8.count + 32)
        writer.text(reason)
        writer.text(principal)
        return writer.bytes
    }

    /// Empty texts when the key was destroyed.
    static func read(_ bytes: [UInt8], of number: UInt64) throws(StoreError) -> (reason: String, principal: String) {
        guard !bytes.isEmpty else { return ("", "") }
        do throws(MalformedBytes) {
            var reader = ByteReader(bytes)
            return (try reader.text(), try reader.text())
        } catch {
            throw Opener.damaged(number)
        }
    }
}

extension Opener {
    func open(
        _ record: RestrictionRecord, of number: UInt64, with parts: inout PartOpening
    ) throws(StoreError) -> KnownRestriction {
        let bytes: [UInt8] = try parts.open(record.sealed, .restriction, of: number)
        let plain = try RestrictionCodec.read(bytes, of: number)
        return KnownRestriction(
            ground: record.ground, retention: record.retention, since: record.since,
            keptUntil: record.keptUntil.map { CalendarDate(istanbul: $0) }, reason: plain.reason,
            recordedBy: plain.principal)
    }
}
