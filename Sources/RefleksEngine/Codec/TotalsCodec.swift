import RefleksDomain

/// The stored form of sums. Numbers of kinds, channels and currencies are the domain's and never change.
enum TotalsCodec {
    static func write(_ totals: CustomerTotals, to writer: inout ByteWriter) {
        writer.number(totals.interactionCount)
        guard totals.interactionCount > 0 else { return }
        write(totals.firstOccurredAt, to: &writer)
        write(totals.lastOccurredAt, to: &writer)
        write(totals.lastContactAt, to: &writer)
        write(totals.newestRecordedAt, to: &writer)
        write(totals.money, to: &writer)
        writer.list(totals.channels) { writer, channel in
            writer.byte(channel.channel.rawValue)
            writer.number(channel.interactionCount)
            writer.signed(channel.lastUsedAt.microseconds)
            write(channel.money, to: &writer)
        }
    }

    static func readTotals(_ reader: inout ByteReader) throws(MalformedBytes) -> CustomerTotals {
        let count = try reader.number()
        guard count > 0 else { return CustomerTotals() }
        let first = try readTime(&reader)
        let last = try readTime(&reader)
        let lastContactAt = try readTime(&reader)
        let newestRecordedAt = try readTime(&reader)
        var sums: [MoneyTotal] = []
        sums.reserveCapacity(typicalSums)
        try readMoney(&reader, into: &sums)
        let overall = sums.count
        let uses = try reader.list { reader throws(MalformedBytes) in try readChannel(&reader, into: &sums) }
        return CustomerTotals(
            stored: count, occurred: (first: first, last: last), lastContactAt: lastContactAt,
            newestRecordedAt: newestRecordedAt, sums: sums, overall: overall, uses: uses)
    }

    static func write(_ effect: TotalsEffect, to writer: inout ByteWriter) {
        writer.number(effect.interactionsBefore)
        writer.number(effect.interactionsAfter)
        writer.list(effect.money) { writer, change in
            writer.byte(change.kind.rawValue)
            writer.number(UInt64(change.currency.number))
            writer.signed(change.before)
            writer.signed(change.after)
        }
    }

    static func readEffect(_ reader: inout ByteReader) throws(MalformedBytes) -> TotalsEffect {
        let before = try reader.number()
        let after = try reader.number()
        let money = try reader.list { reader throws(MalformedBytes) in
            let kind = try reader.value(MoneyKind.self)
            let currency = try readCurrency(&reader)
            let before = try reader.signed()
            return MoneyTotalChange(kind: kind, currency: currency, before: before, after: try reader.signed())
        }
        return TotalsEffect(interactionsBefore: before, interactionsAfter: after, money: money)
    }

    static func write(_ figures: InteractionFigures, to writer: inout ByteWriter) {
        // The tone in the two highest bits: of most interactions it is 0.
        writer.byte(figures.type.rawValue | figures.tone.rawValue << 6)
        writer.byte(figures.channel.rawValue)
        writer.signed(figures.occurredAt.microseconds)
        writer.list(figures.money) { writer, line in
            writer.byte(line.kind.rawValue)
            writer.number(UInt64(line.money.currency.number))
            writer.signed(line.money.minorUnits)
        }
    }

    static func readFigures(_ reader: inout ByteReader) throws(MalformedBytes) -> InteractionFigures {
        let kind = try reader.byte()
        guard let type = InteractionType(rawValue: kind & 0x3F), let tone = InteractionTone(rawValue: kind >> 6) else {
            throw MalformedBytes()
        }
        let channel = try reader.value(Channel.self)
        let occurredAt = Timestamp(microseconds: try reader.signed())
        let money = try reader.list { reader throws(MalformedBytes) in
            let kind = try reader.value(MoneyKind.self)
            let currency = try readCurrency(&reader)
            return MoneyLine(kind: kind, money: Money(minorUnits: try reader.signed(), currency: currency))
        }
        return InteractionFigures(type: type, channel: channel, occurredAt: occurredAt, money: money, tone: tone)
    }

    /// 0 for none, else 1 and the microseconds.
    static func write(_ time: Timestamp?, to writer: inout ByteWriter) {
        writer.flag(time != nil)
        if let time { writer.signed(time.microseconds) }
    }

    static func readTime(_ reader: inout ByteReader) throws(MalformedBytes) -> Timestamp? {
        try reader.flag() ? Timestamp(microseconds: try reader.signed()) : nil
    }

    private static func write(_ money: MoneyTotals, to writer: inout ByteWriter) {
        writer.list(money.totals) { writer, total in
            writer.byte(total.kind.rawValue)
            writer.number(UInt64(total.currency.number))
            writer.signed(total.minorUnits)
        }
    }

    /// Sums of a customer with his channels, roughly.
    private static let typicalSums = 32

    private static func readMoney(
        _ reader: inout ByteReader, into sums: inout [MoneyTotal]
    ) throws(MalformedBytes) {
        try reader.each { reader throws(MalformedBytes) in
            let kind = try reader.value(MoneyKind.self)
            let currency = try readCurrency(&reader)
            sums.append(MoneyTotal(kind: kind, currency: currency, minorUnits: try reader.signed()))
        }
    }

    private static func readChannel(
        _ reader: inout ByteReader, into sums: inout [MoneyTotal]
    ) throws(MalformedBytes) -> ChannelUse {
        let channel = try reader.value(Channel.self)
        let count = try reader.number()
        let lastUsedAt = Timestamp(microseconds: try reader.signed())
        try readMoney(&reader, into: &sums)
        return ChannelUse(channel: channel, interactionCount: count, lastUsedAt: lastUsedAt, end: sums.count)
    }

    private static func readCurrency(_ reader: inout ByteReader) throws(MalformedBytes) -> Currency {
        guard let number = UInt16(exactly: try reader.number()), let currency = Currency(number: number) else {
            throw MalformedBytes()
        }
        return currency
    }
}
