import RefleksDomain
import RefleksEngine

/// Pages of the ordered lists as bytes of the contract's messages, written field by field: the lists are asked for all day.
enum RankedEncoding {
    /// A `RankedCustomers`.
    static func bytes(of page: RankedPage, nextToken: String) -> [UInt8] {
        var writer = MessageWriter(reserving: headSize + page.customers.count * customerSize)
        writer.integer(1, page.asOf)
        writer.integer(2, page.orderedAt?.microseconds ?? 0)
        writer.text(3, page.currency.code)
        writer.text(4, nextToken)
        writer.integer(6, UInt64(page.model))
        for ranked in page.customers { writer.message(5) { write(ranked, to: &$0) } }
        return writer.bytes
    }

    /// The fields of a `RankedCustomer`.
    private static func write(_ ranked: RankedCustomer, to writer: inout MessageWriter) {
        let (customer, assessment) = (ranked.customer, ranked.assessment)
        writer.text(1, customer.code.description)
        writer.text(2, customer.profile.givenName)
        writer.text(3, customer.profile.familyName)
        writer.text(4, customer.profile.homeBranch)
        writer.integer(5, UInt64(UInt32(clamping: assessment.points.total)))
        writer.integer(6, UInt64(assessment.level.tier.rawValue))
        writer.message(7) { ScoreEncoding.write(assessment.lifecycle, to: &$0) }
        if let value = ranked.value { writer.presentInteger(8, UInt64(bitPattern: value)) }
        writer.flag(9, assessment.points.leavesOutMoney)
        if let value = ranked.lifetimeValue { writer.presentInteger(10, UInt64(bitPattern: value)) }
    }

    /// Bytes of what precedes the customers, and of one of them, usually.
    private static let headSize = 96
    private static let customerSize = 96
}
