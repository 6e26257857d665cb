import RefleksDomain

/// The stored form of what customers are scored by, and of what a commit did to a score. Numbers of types, rules, tiers and
/// stages are the domain's and never change.
enum ScoringCodec {
    static func write(_ aggregates: ScoringAggregates, to writer: inout ByteWriter) {
        writer.list(aggregates.tallies) { writer, tally in
            writer.byte(tally.type.rawValue)
            writer.byte(tally.tone.rawValue)
            writer.number(tally.count)
            writer.wide(tally.decayed)
            writer.signed(Int64(tally.lastDay))
        }
        writer.list(aggregates.money) { writer, sums in
            writer.number(UInt64(sums.currency.number))
            writer.wide(sums.margin)
            writer.wide(sums.revenue)
            writer.wide(sums.cost)
            writer.signed(sums.purchased)
            writer.signed(sums.firstDayRevenue)
            writer.signed(sums.purchases)
            writer.signed(sums.firstDayPurchases)
        }
        write(aggregates.purchases, to: &writer)
        write(aggregates.level, to: &writer)
    }

    static func readAggregates(_ reader: inout ByteReader) throws(MalformedBytes) -> ScoringAggregates {
        let tallies = try reader.list { reader throws(MalformedBytes) in
            let type = try reader.value(InteractionType.self)
            let tone = try reader.value(InteractionTone.self)
            let count = try reader.number()
            let decayed = try reader.wide()
            return EventTally(type: type, tone: tone, count: count, decayed: decayed, lastDay: try readDay(&reader))
        }
        let money = try reader.list { reader throws(MalformedBytes) in
            guard let number = UInt16(exactly: try reader.number()), let currency = Currency(number: number) else {
                throw MalformedBytes()
            }
            let margin = try reader.wide()
            let revenue = try reader.wide()
            let cost = try reader.wide()
            let purchased = try reader.signed()
            let firstDayRevenue = try reader.signed()
            let purchases = try reader.signed()
            return ValueSums(
                currency: currency, margin: margin, revenue: revenue, cost: cost, purchased: purchased,
                firstDayRevenue: firstDayRevenue, purchases: purchases, firstDayPurchases: try reader.signed())
        }
        let purchases = try readPurchases(&reader)
        return ScoringAggregates(
            stored: tallies, money: money, purchases: purchases, level: try readLevel(&reader))
    }

    /// Days as differences: mostly one byte each.
    private static func write(_ purchases: PurchaseDays, to writer: inout ByteWriter) {
        writer.number(purchases.earlier)
        writer.flag(purchases.firstDay != nil)
        guard let firstDay = purchases.firstDay else { return }
        writer.signed(Int64(firstDay))
        var before = Int64(firstDay)
        writer.list(purchases.days) { writer, day in
            writer.signed(Int64(day.day) - before)
            writer.number(UInt64(day.purchases))
            before = Int64(day.day)
        }
    }

    private static func readPurchases(_ reader: inout ByteReader) throws(MalformedBytes) -> PurchaseDays {
        let earlier = try reader.number()
        guard try reader.flag() else { return PurchaseDays(stored: [], earlier: earlier, firstDay: nil) }
        let firstDay = try readDay(&reader)
        var before = Int64(firstDay)
        let days = try reader.list { reader throws(MalformedBytes) in
            let (sum, overflow) = before.addingReportingOverflow(try reader.signed())
            guard !overflow, let day = Int32(exactly: sum), let purchases = UInt32(exactly: try reader.number()) else {
                throw MalformedBytes()
            }
            before = sum
            return PurchaseDays.Day(day: day, purchases: purchases)
        }
        guard days.count <= PurchaseDays.maximumDays else { throw MalformedBytes() }
        return PurchaseDays(stored: days, earlier: earlier, firstDay: firstDay)
    }

    private static func write(_ level: HeldLevel, to writer: inout ByteWriter) {
        writer.byte(level.tier.rawValue)
        writer.signed(Int64(level.since))
    }

    private static func readLevel(_ reader: inout ByteReader) throws(MalformedBytes) -> HeldLevel {
        let tier = try reader.value(ServiceTier.self)
        return HeldLevel(tier: tier, since: try readDay(&reader))
    }

    private static func readDay(_ reader: inout ByteReader) throws(MalformedBytes) -> Int32 {
        try readInt32(&reader)
    }

    private static func readInt32(_ reader: inout ByteReader) throws(MalformedBytes) -> Int32 {
        guard let value = Int32(exactly: try reader.signed()) else { throw MalformedBytes() }
        return value
    }

    // MARK: What a commit did

    static func write(_ change: ScoreChange, to writer: inout ByteWriter) {
        writer.number(UInt64(change.policy))
        writer.signed(Int64(change.before))
        writer.signed(Int64(change.after))
        writer.byte(change.tierBefore.rawValue)
        write(change.level, to: &writer)
        writer.byte(change.stageBefore.rawValue)
        writer.byte(change.stage.rawValue)
        writer.byte(change.stageReason.rawValue)
        writer.list(change.lines) { writer, line in
            writer.byte(line.rule.rawValue)
            writer.signed(Int64(line.before))
            writer.signed(Int64(line.after))
            writer.signed(line.raw)
        }
    }

    static func readChange(_ reader: inout ByteReader) throws(MalformedBytes) -> ScoreChange {
        guard let policy = UInt32(exactly: try reader.number()) else { throw MalformedBytes() }
        let before = try readInt32(&reader)
        let after = try readInt32(&reader)
        let tierBefore = try reader.value(ServiceTier.self)
        let level = try readLevel(&reader)
        let stageBefore = try reader.value(LifecycleStage.self)
        let stage = try reader.value(LifecycleStage.self)
        let reason = try reader.value(LifecycleReason.self)
        let lines = try reader.list { reader throws(MalformedBytes) in
            let rule = try reader.value(ScoreRule.self)
            let before = try readInt32(&reader)
            let after = try readInt32(&reader)
            return ScoreChange.Line(rule: rule, before: before, after: after, raw: try reader.signed())
        }
        return ScoreChange(
            policy: policy, totals: (before, after), tierBefore: tierBefore, level: level,
            stages: (stageBefore, stage), stageReason: reason, lines: lines)
    }
}
