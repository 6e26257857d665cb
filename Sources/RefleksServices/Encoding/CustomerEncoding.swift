import RefleksContract
import RefleksDomain
import RefleksEngine

/// Customers and their sums as bytes of the contract's messages: what every view is made of.
enum CustomerEncoding {
    /// The fields of a `Customer`.
    static func write(_ customer: CustomerSnapshot, to writer: inout MessageWriter) {
        let profile = customer.profile
        writer.text(1, customer.code.description)
        writer.integer(2, UInt64(profile.kind.rawValue))
        writer.integer(3, UInt64(customer.status.rawValue))
        writer.text(4, profile.givenName)
        writer.text(5, profile.familyName)
        if let birthDate = profile.birthDate { writer.text(6, birthDate.description) }
        writer.text(7, profile.language)
        writer.text(8, profile.homeBranch)
        writer.integer(9, customer.createdAt.microseconds)
        writer.integer(10, customer.version)
        for held in customer.identifiers { writer.message(11) { write(held, to: &$0) } }
        writer.integer(12, customer.changedSeq)
        for code in customer.mergedCodes { writer.text(13, code.description) }
        writer.text(14, profile.postalAddress)
    }

    /// The fields of an `Identifier`.
    static func write(_ held: HeldIdentifier, to writer: inout MessageWriter) {
        writer.enumeration(1, held.identifier.kind.contract)
        writer.text(2, held.identifier.namespace)
        writer.text(3, held.identifier.value)
        writer.flag(4, held.isVerified)
        writer.text(5, held.source)
        writer.integer(6, held.firstSeen.microseconds)
        writer.integer(7, held.lastSeen.microseconds)
    }

    /// The fields of a `Totals`.
    static func write(_ totals: CustomerTotals, to writer: inout MessageWriter) {
        writer.integer(1, totals.interactionCount)
        writer.integer(2, totals.firstOccurredAt?.microseconds ?? 0)
        writer.integer(3, totals.lastOccurredAt?.microseconds ?? 0)
        write(totals.money, to: &writer)
        for channel in totals.channels {
            writer.message(6) { writer in
                writer.integer(1, UInt64(channel.channel.rawValue))
                writer.integer(2, channel.interactionCount)
                writer.integer(3, channel.lastUsedAt.microseconds)
                write(channel.money, to: &writer)
            }
        }
    }

    /// Fields 4 and 5 of `Totals` and of `ChannelTotals`: the sums, and the margin of each currency that occurs.
    private static func write(_ money: MoneyTotals, to writer: inout MessageWriter) {
        for total in money.totals {
            writer.message(4) { writer in
                writer.integer(1, UInt64(total.kind.rawValue))
                writer.text(2, total.currency.code)
                writer.integer(3, total.minorUnits)
            }
        }
        for currency in money.currencies {
            writer.message(5) { writer in
                writer.text(1, currency.code)
                writer.integer(2, money.margin(currency))
            }
        }
    }
}
