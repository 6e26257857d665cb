import RefleksContract

/// Requests in a line.
enum Make {
    static let access: AccessContext = {
        var access = AccessContext()
        access.purpose = .service
        access.actor = "ayse"
        return access
    }()

    /// 2026-03-02 08:00 in Istanbul: an hour before the clock's time.
    static let anHourAgo: Int64 = 1_772_427_600_000_000

    static func identifier(_ kind: IdentifierKind, _ value: String, system: String = "") -> IdentifierInput {
        var input = IdentifierInput()
        input.kind = kind
        input.namespace = system
        input.value = value
        return input
    }

    static func person(_ given: String = "", _ family: String = "", born: String = "") -> NewCustomer {
        var customer = NewCustomer()
        customer.kind = .person
        customer.givenName = given
        customer.familyName = family
        customer.birthDate = born
        return customer
    }

    static func create(_ customer: NewCustomer, _ identifiers: IdentifierInput...) -> CreateCustomerRequest {
        var request = CreateCustomerRequest()
        request.customer = customer
        request.identifiers = identifiers
        return request
    }

    static func money(_ kind: MoneyKind, _ amount: Int64, _ currency: String = "TRY") -> MoneyLine {
        var line = MoneyLine()
        line.kind = kind
        line.amountMinor = amount
        line.currency = currency
        return line
    }

    /// A purchase in the branch by the holder of `subject`.
    static func purchase(
        _ event: String, by subject: IdentifierInput..., money: [MoneyLine] = [], source: String = "34-001",
        creating: Bool = true
    ) -> RecordInteractionRequest {
        var request = RecordInteractionRequest()
        request.interaction = interaction(event, money: money, source: source)
        request.interaction.subjectIdentifiers.identifiers = subject
        request.createIfMissing = creating
        return request
    }

    static func purchase(
        _ event: String, ofCode code: String, money: [MoneyLine] = [], at time: Int64 = anHourAgo
    ) -> RecordInteractionRequest {
        var request = RecordInteractionRequest()
        request.interaction = interaction(event, money: money, source: "34-001")
        request.interaction.subjectCode = code
        request.interaction.occurredAtUs = time
        return request
    }

    private static func interaction(_ event: String, money: [MoneyLine], source: String) -> Interaction {
        var interaction = Interaction()
        interaction.sourceSystem = source
        interaction.sourceEventID = event
        interaction.type = .purchase
        interaction.channel = .branch
        interaction.occurredAtUs = anHourAgo
        interaction.money = money
        return interaction
    }

    static func get(_ code: String) -> GetCustomerRequest {
        var request = GetCustomerRequest()
        request.access = access
        request.code = code
        return request
    }

    static func view(_ code: String, last: UInt32 = 0) -> GetCustomer360Request {
        var request = GetCustomer360Request()
        request.access = access
        request.customer.code = code
        request.lastInteractions = last
        return request
    }
}
