/// What an interaction says of goods, money and campaigns. One that was taken back is none.
public struct PastRow: Sendable, Hashable {
    /// A line of goods.
    public struct Item: Sendable, Hashable {
        public let product: String
        public let category: String
        /// Of the line; nil where it has none.
        public let amount: Money?

        /// A line.
        public init(product: String, category: String, amount: Money?) {
            self.product = product
            self.category = category
            self.amount = amount
        }
    }

    /// An interaction as its source names it.
    public struct Event: Sendable, Hashable {
        public let system: String
        public let id: String

        /// A name.
        public init(system: String, id: String) {
            self.system = system
            self.id = id
        }
    }

    public let event: Event
    /// Which one it answers, of the same system; nil: none is named.
    public let answers: Event?
    public let occurredAt: Timestamp
    public let type: InteractionType
    /// The campaign that it names; empty: none.
    public let campaign: String
    public let items: [Item]
    public let money: [MoneyLine]

    /// A row.
    public init(
        event: Event, answers: Event? = nil, occurredAt: Timestamp, type: InteractionType, campaign: String = "",
        items: [Item] = [], money: [MoneyLine] = []
    ) {
        self.event = event
        self.answers = answers
        self.occurredAt = occurredAt
        self.type = type
        self.campaign = campaign
        self.items = items
        self.money = money
    }
}
