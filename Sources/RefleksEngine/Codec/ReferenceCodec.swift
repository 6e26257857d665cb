import RefleksDomain

/// The stored content of reference data: everything in one order, so that equal data have equal bytes.
enum ReferenceCodec {
    static func write(_ reference: Reference) -> [UInt8] {
        var writer = ByteWriter(capacity: 64)
        switch reference {
        case .question(let question, let isAsked):
            writer.byte(question.category.rawValue)
            writer.text(question.key.text)
            writer.number(UInt64(question.freshForDays ?? 0))
            writer.flag(isAsked)
        case .tariff(let tariff): write(tariff, to: &writer)
        case .exchangeRate(let rate):
            writer.number(UInt64(rate.from.number))
            writer.number(UInt64(rate.to.number))
            write(rate.date, to: &writer)
            writer.signed(rate.millionths)
        case .calendar(let id, let calendar):
            writer.text(id)
            write(calendar, to: &writer)
        case .agent(let agent):
            writer.text(agent.id)
            writer.text(agent.branch)
            writer.flag(agent.isActive)
        case .scoringPolicy(let policy): write(policy, to: &writer)
        case .segment(let segment): write(segment, to: &writer)
        case .offer(let offer): OfferCodec.write(offer, to: &writer)
        case .campaign(let campaign): OfferCodec.write(campaign, to: &writer)
        case .model(let model): ModelCodec.write(model, to: &writer)
        case .activeModel(let active): ModelCodec.write(active, to: &writer)
        case .governance(let record): GovernanceCodec.write(record, to: &writer)
        case .agentAuthority(let authority): RemedyCodec.write(authority, to: &writer)
        case .reflexPolicy(let policy): write(policy, to: &writer)
        }
        return writer.bytes
    }

    /// The content of `version`, which only a tariff knows.
    static func read(
        _ bytes: [UInt8], _ kind: Reference.Kind, version: UInt32
    ) throws(MalformedBytes) -> Reference {
        var reader = ByteReader(bytes)
        let reference = try read(&reader, kind, version)
        guard reader.isAtEnd else { throw MalformedBytes() }
        return reference
    }

    private static func read(
        _ reader: inout ByteReader, _ kind: Reference.Kind, _ version: UInt32
    ) throws(MalformedBytes) -> Reference {
        switch kind {
        case .question:
            let category = try reader.value(FactCategory.self)
            let key = try reader.factKey()
            guard let days = Int(exactly: try reader.number()) else { throw MalformedBytes() }
            let question = Question(category: category, key: key, freshForDays: days == 0 ? nil : days)
            return .question(question, isAsked: try reader.flag())
        case .tariff: return .tariff(try readTariff(&reader, version))
        case .exchangeRate:
            let from = try reader.currency()
            let to = try reader.currency()
            let date = try reader.date()
            let millionths = try reader.signed()
            do throws(FieldRefusal) {
                return .exchangeRate(try ExchangeRate(from: from, to: to, date: date, millionths: millionths))
            } catch { throw MalformedBytes() }
        case .calendar:
            let id = try reader.text()
            return .calendar(id, try readCalendar(&reader))
        case .agent:
            let id = try reader.text()
            let branch = try reader.text()
            return .agent(Agent(id: id, branch: branch, isActive: try reader.flag()))
        case .scoringPolicy: return .scoringPolicy(try readPolicy(&reader, version))
        case .segment: return .segment(try readSegment(&reader))
        case .offer: return .offer(try OfferCodec.readOffer(&reader))
        case .campaign: return .campaign(try OfferCodec.readCampaign(&reader))
        case .model: return .model(try ModelCodec.read(&reader))
        case .activeModel: return .activeModel(try ModelCodec.readActive(&reader))
        case .metric, .roadmapItem, .readiness, .programmeScope, .retentionBudget, .recognition, .teamArea,
            .prompt:
            return .governance(try GovernanceCodec.read(&reader, kind))
        case .agentAuthority: return .agentAuthority(try RemedyCodec.readAuthority(&reader))
        // It is folded from grants; nobody puts one.
        case .remedyBook: throw MalformedBytes()
        case .reflexPolicy: return .reflexPolicy(try readReflexPolicy(&reader, version))
        }
    }

    // MARK: Tariffs

    private static func write(_ tariff: Tariff, to writer: inout ByteWriter) {
        write(tariff.validFrom, to: &writer)
        writer.number(UInt64(tariff.currency.number))
        let rates = tariff.rates.sorted { $0.key.rawValue < $1.key.rawValue }
        writer.list(rates) { writer, rate in
            writer.byte(rate.key.rawValue)
            writer.signed(rate.value.perContact)
            writer.signed(rate.value.perMinute)
        }
    }

    private static func readTariff(_ reader: inout ByteReader, _ version: UInt32) throws(MalformedBytes) -> Tariff {
        let date = try reader.date()
        let currency = try reader.currency()
        var rates: [Channel: ChannelRate] = [:]
        try reader.each { reader throws(MalformedBytes) in
            let channel = try reader.value(Channel.self)
            let perContact = try reader.signed()
            let perMinute = try reader.signed()
            do throws(FieldRefusal) {
                rates[channel] = try ChannelRate(perContact: perContact, perMinute: perMinute)
            } catch { throw MalformedBytes() }
        }
        return Tariff(version: version, validFrom: date, currency: currency, rates: rates)
    }

    // MARK: Calendars

    private static func write(_ calendar: BusinessCalendar, to writer: inout ByteWriter) {
        for weekday in Weekday.allCases { write(calendar.hours(of: weekday), to: &writer) }
        writer.list(calendar.holidays.map(\.rawValue).sorted()) { $0.byte($1) }
        writer.list(calendar.exceptions.sorted { $0.key < $1.key }) { writer, exception in
            write(exception.key, to: &writer)
            write(exception.value, to: &writer)
        }
    }

    private static func write(_ hours: [OpeningHours], to writer: inout ByteWriter) {
        writer.list(hours) { writer, hours in
            writer.number(UInt64(hours.opens))
            writer.number(UInt64(hours.closes))
        }
    }

    private static func readCalendar(_ reader: inout ByteReader) throws(MalformedBytes) -> BusinessCalendar {
        var week: [Weekday: [OpeningHours]] = [:]
        for weekday in Weekday.allCases { week[weekday] = try reader.hours() }
        let holidays = try reader.list { reader throws(MalformedBytes) in try reader.value(PublicHoliday.self) }
        var exceptions: [CalendarDate: [OpeningHours]] = [:]
        try reader.each { reader throws(MalformedBytes) in
            let date = try reader.date()
            exceptions[date] = try reader.hours()
        }
        do throws(FieldRefusal) {
            return try BusinessCalendar(week: week, holidays: Set(holidays), exceptions: exceptions)
        } catch { throw MalformedBytes() }
    }

    static func write(_ date: CalendarDate, to writer: inout ByteWriter) {
        writer.number(UInt64(date.year))
        writer.byte(UInt8(truncatingIfNeeded: date.month))
        writer.byte(UInt8(truncatingIfNeeded: date.day))
    }
}

extension ByteReader {
    mutating func date() throws(MalformedBytes) -> CalendarDate {
        guard let year = Int(exactly: try number()) else { throw MalformedBytes() }
        let month = Int(try byte())
        guard let date = CalendarDate(year: year, month: month, day: Int(try byte())) else { throw MalformedBytes() }
        return date
    }

    mutating func currency() throws(MalformedBytes) -> Currency {
        guard let number = UInt16(exactly: try number()), let currency = Currency(number: number) else {
            throw MalformedBytes()
        }
        return currency
    }

    fileprivate mutating func hours() throws(MalformedBytes) -> [OpeningHours] {
        try list { reader throws(MalformedBytes) in
            guard let opens = Int(exactly: try reader.number()), let closes = Int(exactly: try reader.number()) else {
                throw MalformedBytes()
            }
            do throws(FieldRefusal) { return try OpeningHours(opens: opens, closes: closes) } catch {
                throw MalformedBytes()
            }
        }
    }
}
