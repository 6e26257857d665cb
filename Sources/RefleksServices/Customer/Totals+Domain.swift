import RefleksContract
import RefleksDomain

extension Totals {
    /// A customer's sums as the contract tells them.
    init(_ totals: CustomerTotals) {
        self.init()
        interactionCount = totals.interactionCount
        firstOccurredAtUs = totals.firstOccurredAt?.microseconds ?? 0
        lastOccurredAtUs = totals.lastOccurredAt?.microseconds ?? 0
        money = totals.money.totals.map(RefleksContract.MoneyTotal.init)
        margins = MarginTotal.all(totals.money)
        channels = totals.channels.map { channel in
            var message = RefleksContract.ChannelTotals()
            message.channel = RefleksContract.Channel(rawValue: Int(channel.channel.rawValue)) ?? .unspecified
            message.interactionCount = channel.interactionCount
            message.lastUsedAtUs = channel.lastUsedAt.microseconds
            message.money = channel.money.totals.map(RefleksContract.MoneyTotal.init)
            message.margins = MarginTotal.all(channel.money)
            return message
        }
    }
}

extension RefleksContract.MoneyTotal {
    /// One sum as the contract tells it.
    init(_ total: RefleksDomain.MoneyTotal) {
        self.init()
        kind = RefleksContract.MoneyKind(rawValue: Int(total.kind.rawValue)) ?? .unspecified
        currency = total.currency.code
        amountMinor = total.minorUnits
    }
}

extension MarginTotal {
    /// The margin of each currency that occurs.
    static func all(_ money: MoneyTotals) -> [MarginTotal] {
        money.currencies.map { currency in
            var margin = MarginTotal()
            margin.currency = currency.code
            margin.amountMinor = money.margin(currency)
            return margin
        }
    }
}
