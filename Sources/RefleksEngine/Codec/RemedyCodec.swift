import RefleksDomain

/// The stored forms of remedies, agents' authorities and their books.
enum RemedyCodec {
    // MARK: Remedies

    static func write(_ remedy: CaseRemedy, to writer: inout ByteWriter) {
        writer.number(remedy.id)
        writer.byte(remedy.kind.rawValue)
        writer.money(remedy.money)
        writer.text(remedy.agent)
        writer.text(remedy.proposedBy)
        writer.signed(remedy.proposedAt.microseconds)
        writer.byte(remedy.channel.rawValue)
        writer.byte(remedy.bar?.rawValue ?? 0)
        writer.byte(remedy.state.rawValue)
        writer.text(remedy.decidedBy)
        TotalsCodec.write(remedy.decidedAt, to: &writer)
        writer.number(remedy.interactionID)
    }

    static func readRemedy(_ reader: inout ByteReader) throws(MalformedBytes) -> CaseRemedy {
        let id = try reader.number()
        let kind = try reader.value(RemedyKind.self)
        let money = try reader.money()
        let agent = try reader.text()
        let proposed = (try reader.text(), Timestamp(microseconds: try reader.signed()))
        let channel = try reader.value(Channel.self)
        let bar = try reader.optional(RemedyBar.self)
        let state = try reader.value(RemedyState.self)
        let decided = (try reader.text(), try TotalsCodec.readTime(&reader))
        return CaseRemedy(
            stored: id, kind, money, agent: agent, proposed: proposed, channel: channel, bar: bar, state: state,
            decided: decided, interactionID: try reader.number())
    }

    // MARK: Authorities

    static func write(_ authority: AgentAuthority, to writer: inout ByteWriter) {
        writer.text(authority.agent)
        writer.number(UInt64(authority.currency.number))
        writer.signed(authority.perPeriod)
        writer.number(UInt64(authority.periodDays))
        writer.list(authority.limits.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, limit in
            writer.byte(limit.key.rawValue)
            writer.signed(limit.value)
        }
    }

    static func readAuthority(_ reader: inout ByteReader) throws(MalformedBytes) -> AgentAuthority {
        let agent = try reader.text()
        let currency = try reader.currency()
        let perPeriod = try reader.signed()
        guard let days = Int(exactly: try reader.number()) else { throw MalformedBytes() }
        var limits: [RemedyKind: Int64] = [:]
        try reader.each { reader throws(MalformedBytes) in
            let kind = try reader.value(RemedyKind.self)
            limits[kind] = try reader.signed()
        }
        guard
            let authority = AgentAuthority(
                agent: agent, currency: currency, perPeriod: perPeriod, periodDays: days, limits: limits)
        else { throw MalformedBytes() }
        return authority
    }

    // MARK: Books

    static func write(_ book: RemedyBook) -> [UInt8] {
        var writer = ByteWriter(capacity: 16 + book.days.count * 8)
        writer.list(book.days) { writer, day in
            writer.signed(Int64(day.day))
            writer.money(Money(minorUnits: day.minorUnits, currency: day.currency))
        }
        return writer.bytes
    }

    /// The book that is kept so; empty where nothing was granted yet.
    static func book(_ known: ReferenceState?) throws(MalformedBytes) -> RemedyBook {
        guard let content = known?.contents.last else { return RemedyBook() }
        var reader = ByteReader(content)
        let days = try reader.list { reader throws(MalformedBytes) -> RemedyBook.Day in
            guard let day = Int32(exactly: try reader.signed()) else { throw MalformedBytes() }
            let money = try reader.money()
            return RemedyBook.Day(day: day, currency: money.currency, minorUnits: money.minorUnits)
        }
        guard reader.isAtEnd else { throw MalformedBytes() }
        return RemedyBook(stored: days)
    }
}
