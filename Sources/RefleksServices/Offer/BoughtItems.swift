import RefleksDomain
import RefleksEngine

/// What an interaction says of goods and campaigns, read from its stored bytes without decoding the message.
struct BoughtItems {
    struct Item {
        var product = ""
        var category = ""
        /// Of the line, minor units.
        var amount: Int64 = 0
        /// ISO 4217; empty without an amount.
        var currency = ""
    }

    let id: UInt64
    let occurredAt: Timestamp
    let type: RefleksDomain.InteractionType
    let isOutgoing: Bool
    let items: [Item]
    let money: [RefleksDomain.MoneyLine]
    let campaign: String
    let outcome: String
    /// As its source names it.
    let event: PastRow.Event
    /// Which one it answers; nil: none is named.
    let answers: PastRow.Event?
    /// The interaction that it takes back; 0: none.
    let reverses: UInt64

    /// Nil for an interaction of a type that this build does not know.
    init?(_ stored: StoredInteraction) {
        var reader = FieldReader(stored.publicBytes)
        var type: UInt64 = 0
        var direction: UInt64 = 0
        var reverses: UInt64 = 0
        var items: [Item] = []
        var money: [RefleksDomain.MoneyLine] = []
        var texts: [UInt64: String] = [:]
        while let field = reader.next() {
            switch (field.number, field.value) {
            case (3, .integer(let value)): type = value
            case (5, .integer(let value)): direction = value
            case (34, .integer(let value)): reverses = value
            case (11, .bytes(let bytes)): items.append(Item(bytes))
            case (12, .bytes(let bytes)): if let line = RefleksDomain.MoneyLine(bytes) { money.append(line) }
            case (1, .bytes(let bytes)), (2, .bytes(let bytes)), (13, .bytes(let bytes)), (14, .bytes(let bytes)),
                (15, .bytes(let bytes)):
                texts[field.number] = String(decoding: bytes, as: UTF8.self)
            default: continue
            }
        }
        guard let known = RefleksDomain.InteractionType(rawValue: UInt8(clamping: type)) else { return nil }
        id = stored.id
        occurredAt = stored.occurredAt
        self.type = known
        isOutgoing = direction == UInt64(RefleksDomain.Direction.outbound.rawValue)
        self.items = items
        self.money = money
        campaign = texts[13] ?? ""
        outcome = texts[15] ?? ""
        let system = texts[1] ?? ""
        event = PastRow.Event(system: system, id: texts[2] ?? "")
        answers = texts[14].map { PastRow.Event(system: system, id: $0) }
        self.reverses = reverses
    }

    /// Those that stand: neither what takes something back nor what was taken back.
    static func standing(_ interactions: [StoredInteraction]) -> [BoughtItems] {
        let all = interactions.compactMap { BoughtItems($0) }
        let reversed = Set(all.map(\.reverses))
        return all.filter { $0.reverses == 0 && !reversed.contains($0.id) }
    }
}

extension BoughtItems.Item {
    fileprivate init(_ bytes: ArraySlice<UInt8>) {
        self.init()
        var reader = FieldReader(bytes)
        while let field = reader.next() {
            switch (field.number, field.value) {
            case (1, .bytes(let text)): product = String(decoding: text, as: UTF8.self)
            case (2, .bytes(let text)): category = String(decoding: text, as: UTF8.self)
            case (4, .integer(let value)): amount = Int64(bitPattern: value)
            case (5, .bytes(let text)): currency = String(decoding: text, as: UTF8.self)
            default: continue
            }
        }
    }
}

extension RefleksDomain.MoneyLine {
    /// Nil for a kind or a currency that this build does not know.
    fileprivate init?(_ bytes: ArraySlice<UInt8>) {
        var reader = FieldReader(bytes)
        var (kind, amount, currency): (UInt64, Int64, String) = (0, 0, "")
        while let field = reader.next() {
            switch (field.number, field.value) {
            case (1, .integer(let value)): kind = value
            case (2, .integer(let value)): amount = Int64(bitPattern: value)
            case (3, .bytes(let text)): currency = String(decoding: text, as: UTF8.self)
            default: continue
            }
        }
        // A later build's kinds and currencies count in that build.
        guard let kind = RefleksDomain.MoneyKind(rawValue: UInt8(clamping: kind)), let own = try? Currency(currency)
        else { return nil }
        self.init(kind: kind, money: Money(minorUnits: amount, currency: own))
    }
}

extension BoughtItems {
    /// In the domain's terms.
    var pastRow: PastRow {
        PastRow(
            event: event, answers: answers, occurredAt: occurredAt, type: type, campaign: campaign,
            items: items.map { item in
                // Without a currency an item has no amount either.
                let amount = (try? Currency(item.currency)).map { Money(minorUnits: item.amount, currency: $0) }
                return PastRow.Item(product: item.product, category: item.category, amount: amount)
            }, money: money)
    }
}

/// What the engine learns from: the products of an interaction's public bytes.
public enum BasketReader {
    /// Codes in the order of the items; empty for bytes that name none.
    public static func products(_ publicBytes: [UInt8]) -> [String] {
        var reader = FieldReader(publicBytes[...])
        var products: [String] = []
        while let field = reader.next() {
            guard case (11, .bytes(let bytes)) = field else { continue }
            var item = FieldReader(bytes)
            while let part = item.next() {
                guard case (1, .bytes(let text)) = part else { continue }
                products.append(String(decoding: text, as: UTF8.self))
            }
        }
        return products
    }
}
