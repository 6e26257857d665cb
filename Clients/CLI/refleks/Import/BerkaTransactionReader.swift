import RefleksContract
import RefleksMessages

/// Movements of accounts of the PKDD'99 financial data, `trans*.asc` and the copies of it that have English words.
///
/// A movement of the customer's money is VOLUME. What the bank earns is REVENUE: fees for statements, and interest that it
/// charges on an overdraft. Interest that it credits is its cost: COGS. How money was moved tells the channel: cash at the
/// counter, cards at a machine, transfers through the other bank; what the bank itself booked stands on a statement that
/// came by post. Money from another bank was sent by nobody here, so it has no direction.
struct BerkaTransactionReader: ImportReader {
    let source: String
    let directory: BerkaDirectory

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        guard !line.isEmpty, number > 1 || !line.contains("trans_id") else { return [] }
        do throws(ImportReject) {
            return [ImportEntry(line: number, content: .record(try request(BerkaLine.fields(line))))]
        } catch {
            return [ImportEntry(line: number, content: .reject(error))]
        }
    }

    private func request(_ fields: [String]) throws(ImportReject) -> RecordInteractionRequest {
        guard fields.count == 10 else { throw BerkaLine.malformed("trans.asc") }
        guard let occurredAt = Self.noon(fields[2]) else { throw Self.malformed("date") }
        guard let amount = Self.hellers(fields[5]) else { throw Self.malformed("amount") }
        guard let movement = Movement(fields[4], purpose: fields[7]) else { throw Self.malformed("operation") }
        var request = RecordInteractionRequest()
        request.interaction.sourceSystem = source
        request.interaction.sourceEventID = "trans/\(fields[0])"
        request.interaction.type = .transaction
        request.interaction.channel = movement.channel
        request.interaction.direction = movement.direction
        request.interaction.branch = directory.branch(ofAccount: fields[1])
        request.interaction.occurredAtUs = occurredAt
        request.interaction.items = [movement.item]
        request.interaction.money = [movement.money(amount)]
        request.interaction.subjectIdentifiers.identifiers = [
            .sourceID(fields[1], system: BerkaDirectory.accountSystem)
        ]
        return request
    }

    private static func malformed(_ column: String) -> ImportReject {
        ImportReject(Catalogue.CLIImport.columnMalformed, column)
    }

    /// Noon in Istanbul of a date `yymmdd`, which is the same day in Prague.
    private static func noon(_ date: String) -> Int64? {
        guard date.utf8.count == 6 else { return nil }
        return TimeArgument.parse("19\(date.prefix(2))-\(date.dropFirst(2).prefix(2))-\(date.suffix(2))T12:00")
    }

    /// `700.00` in hellers: two decimals, always.
    private static func hellers(_ amount: String) -> Int64? {
        let parts = amount.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, let crowns = Int64(parts[0]), let rest = Int64(parts[1]),
            (0...1_000_000_000_000).contains(crowns), rest >= 0
        else { return nil }
        return crowns * 100 + rest
    }
}

/// What kind of movement it is.
private struct Movement {
    let channel: Channel
    let direction: Direction
    let item: InteractionItem
    private let kind: MoneyKind

    /// By `operation` and `k_symbol`, in Czech or English; nil for words that nobody knows.
    init?(_ operation: String, purpose: String) {
        guard let way = Self.ways[operation], let purpose = Self.purposes[purpose] else { return nil }
        kind = purpose.kind
        let isBooked = purpose.kind != .volume || operation.isEmpty
        channel = isBooked ? .post : way.channel
        direction = isBooked ? .out : way.direction
        var item = InteractionItem()
        item.product = isBooked && !purpose.name.isEmpty ? purpose.name : way.name
        item.category = isBooked ? "" : purpose.name
        item.quantityMilli = 1000
        self.item = item
    }

    func money(_ amount: Int64) -> MoneyLine {
        var line = MoneyLine.revenue(amount, "CZK")
        line.kind = kind
        return line
    }

    private struct Way {
        let name: String
        let channel: Channel
        let direction: Direction
    }

    private static let deposit = Way(name: "CASH_DEPOSIT", channel: .branch, direction: .in)
    private static let withdrawal = Way(name: "CASH_WITHDRAWAL", channel: .branch, direction: .in)
    private static let card = Way(name: "CARD_WITHDRAWAL", channel: .atm, direction: .in)
    private static let sent = Way(name: "TRANSFER_SENT", channel: .partner, direction: .in)
    private static let received = Way(name: "TRANSFER_RECEIVED", channel: .partner, direction: .unspecified)
    private static let booked = Way(name: "BOOKED", channel: .post, direction: .out)

    private static let ways: [String: Way] = [
        "VKLAD": deposit, "credit in cash": deposit, "VYBER": withdrawal, "withdrawal in cash": withdrawal,
        "VYBER KARTOU": card, "credit card withdrawal": card, "PREVOD NA UCET": sent,
        "remittance to another bank": sent, "PREVOD Z UCTU": received, "collection from another bank": received,
        "": booked,
    ]

    private static let purposes: [String: (name: String, kind: MoneyKind)] = [
        "": ("", .volume), " ": ("", .volume), "SIPO": ("HOUSEHOLD", .volume), "household": ("HOUSEHOLD", .volume),
        "POJISTNE": ("INSURANCE", .volume), "insurrance payment": ("INSURANCE", .volume),
        "DUCHOD": ("PENSION", .volume), "old-age pension": ("PENSION", .volume), "UVER": ("LOAN", .volume),
        "loan payment": ("LOAN", .volume), "SLUZBY": ("STATEMENT_FEE", .revenue),
        "payment for statement": ("STATEMENT_FEE", .revenue), "SANKC. UROK": ("INTEREST_CHARGED", .revenue),
        "sanction interest if negative balance": ("INTEREST_CHARGED", .revenue),
        "UROK": ("INTEREST_CREDITED", .cogs), "interest credited": ("INTEREST_CREDITED", .cogs),
    ]
}
