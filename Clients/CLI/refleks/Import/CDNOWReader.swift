import RefleksContract
import RefleksDomain
import RefleksMessages

/// The CDNOW data set (Fader and Hardie): customer id, date `yyyymmdd`, number of CDs, dollars, separated by white
/// space; the sample has a second id behind the first. A line that begins with a letter is a header.
///
/// An event's id is made of customer, date and the purchase's number on that day, so it does not depend on where in a
/// file the line stands.
struct CDNOWReader: ImportReader {
    let source: String
    private var purchases: [String: Int] = [:]

    init(source: String) {
        self.source = source
    }

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        var fields = line.split(whereSeparator: \.isWhitespace).map(String.init)
        if fields.isEmpty || (number == 1 && fields[0].first?.isLetter == true) { return [] }
        if fields.count == 5 { fields.remove(at: 1) }
        do throws(ImportReject) {
            return [ImportEntry(line: number, content: .record(try request(fields)))]
        } catch {
            return [ImportEntry(line: number, content: .reject(error))]
        }
    }

    private mutating func request(_ fields: [String]) throws(ImportReject) -> RecordInteractionRequest {
        guard fields.count == 4, let occurredAt = noon(fields[1]), let quantity = Int64(fields[2]),
            (0...1_000_000).contains(quantity), let cents = cents(fields[3])
        else { throw ImportReject(Catalogue.CLIImport.lineMalformed, "CDNOW") }
        let (customer, date) = (fields[0], fields[1])
        let ordinal = (purchases["\(customer)/\(date)"] ?? 0) + 1
        purchases["\(customer)/\(date)"] = ordinal

        var request = RecordInteractionRequest()
        request.createIfMissing = true
        request.interaction.sourceSystem = source
        request.interaction.sourceEventID = "cdnow/\(customer)/\(date)/\(ordinal)"
        request.interaction.type = .purchase
        request.interaction.phase = .at
        request.interaction.direction = .in
        request.interaction.channel = .web
        request.interaction.occurredAtUs = occurredAt
        request.interaction.items = [.cds(quantity, cents: cents)]
        request.interaction.money = [.revenue(cents, "USD")]
        request.interaction.subjectIdentifiers.identifiers = [.sourceID(customer, system: "cdnow")]
        return request
    }

    /// Noon in Istanbul, so that the day is the same in every time zone of Turkey and America.
    private func noon(_ date: String) -> Int64? {
        guard date.utf8.count == 8, date.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return TimeArgument.parse("\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))T12:00")
    }

    private func cents(_ text: String) -> Int64? {
        do throws(CommandError) {
            return try MoneyArgument.minorUnits(text, "USD")
        } catch {
            return nil
        }
    }
}

extension InteractionItem {
    fileprivate static func cds(_ quantity: Int64, cents: Int64) -> InteractionItem {
        var item = InteractionItem()
        item.product = "CD"
        item.category = "Music"
        item.quantityMilli = quantity * 1000
        item.amountMinor = cents
        item.currency = "USD"
        return item
    }
}

extension RefleksContract.MoneyLine {
    /// Gross revenue.
    static func revenue(_ amount: Int64, _ currency: String) -> RefleksContract.MoneyLine {
        var line = RefleksContract.MoneyLine()
        line.kind = .revenue
        line.amountMinor = amount
        line.currency = currency
        return line
    }
}

extension IdentifierInput {
    /// The customer's id in another system.
    static func sourceID(_ value: String, system: String) -> IdentifierInput {
        var identifier = IdentifierInput()
        identifier.kind = .sourceID
        identifier.namespace = system
        identifier.value = value
        return identifier
    }
}
