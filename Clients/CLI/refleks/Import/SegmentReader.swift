import FoundationEssentials
import RefleksContract
import RefleksMessages

/// Segment-style events. `messageId` is the source event id, so that an event is recorded once however often it comes.
///
/// | call | becomes |
/// |---|---|
/// | identify | a customer with the reserved traits, or what his identifiers lack |
/// | track, page, screen | an interaction: orders by the spec for shops, a page or screen as a visit, others as a contact |
/// | group | a fact of category RELATION, where a legal basis was given |
///
/// A user id is a SOURCE_ID of `system`, an anonymous id a DEVICE. Traits and properties without a place in the contract are
/// left out. `alias` would join two people and is refused: that is decided by who merges customers.
struct SegmentReader: ImportReader {
    let source: String
    /// The system whose ids the user ids are.
    let system: String
    /// On which ground groups are kept; nil = they are refused.
    let basis: LegalBasis?

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        guard line.contains(where: { !$0.isWhitespace }) else { return [] }
        do throws(ImportReject) {
            return [ImportEntry(line: number, content: try content(event(line)))]
        } catch {
            return [ImportEntry(line: number, content: .reject(error))]
        }
    }

    private func event(_ line: String) throws(ImportReject) -> SegmentEvent {
        do {
            return try JSONDecoder().decode(SegmentEvent.self, from: Data(line.utf8))
        } catch {
            throw ImportReject(Catalogue.CLIImport.lineMalformed, "Segment (JSON)")
        }
    }

    private func content(_ event: SegmentEvent) throws(ImportReject) -> ImportEntry.Content {
        switch event.type {
        case "identify": .customer(try customer(event))
        case "track", "page", "screen": .record(try SegmentInteraction(event, self).request())
        case "group": .fact(try group(event))
        default: throw ImportReject(Catalogue.CLIImport.segmentUnsupported, event.type)
        }
    }

    private func customer(_ event: SegmentEvent) throws(ImportReject) -> CreateCustomerRequest {
        var request = CreateCustomerRequest()
        let traits = event.traits
        request.customer.givenName = traits?.firstName ?? ""
        request.customer.familyName = traits?.lastName ?? ""
        if request.customer.givenName.isEmpty, request.customer.familyName.isEmpty, let name = traits?.name {
            // The last word is the family name, as Turkish and English write names.
            let words = name.split(separator: " ")
            request.customer.familyName = words.last.map(String.init) ?? ""
            request.customer.givenName = words.dropLast().joined(separator: " ")
        }
        request.customer.birthDate = traits?.birthday.map { String($0.prefix(10)) } ?? ""
        request.customer.postalAddress = traits?.address?.line ?? ""
        request.identifiers = try identifiers(of: event)
        if let email = traits?.email, !email.isEmpty { request.identifiers.append(Self.identifier(.email, email)) }
        if let phone = traits?.phone, !phone.isEmpty { request.identifiers.append(Self.identifier(.phone, phone)) }
        return request
    }

    private func group(_ event: SegmentEvent) throws(ImportReject) -> FactImport {
        guard let basis else { throw ImportReject(Catalogue.CLIImport.basisMissing) }
        guard let group = event.groupId?.text, !group.isEmpty else {
            throw ImportReject(Catalogue.CLIImport.columnMissing, "groupId")
        }
        guard let user = event.userId?.text, !user.isEmpty else {
            throw ImportReject(Catalogue.CLIImport.customerMissing)
        }
        var new = FactImport(customer: CustomerSelector(), fact: FactInput())
        new.customer.identifier = .sourceID(user, system: system)
        new.fact.category = .relation
        new.fact.key = "group"
        new.fact.value = group
        new.fact.origin = .observed
        new.fact.legalBasis = basis
        new.fact.evidence = event.messageId ?? ""
        new.fact.validFromUs = try SegmentInteraction.time(of: event)
        return new
    }

    /// Whom the event is about.
    func identifiers(of event: SegmentEvent) throws(ImportReject) -> [IdentifierInput] {
        var identifiers: [IdentifierInput] = []
        if let user = event.userId?.text, !user.isEmpty { identifiers.append(.sourceID(user, system: system)) }
        if let device = event.anonymousId?.text, !device.isEmpty {
            identifiers.append(Self.identifier(.device, device))
        }
        guard !identifiers.isEmpty else { throw ImportReject(Catalogue.CLIImport.customerMissing) }
        return identifiers
    }

    private static func identifier(_ kind: IdentifierKind, _ value: String) -> IdentifierInput {
        var identifier = IdentifierInput()
        identifier.kind = kind
        identifier.value = value
        return identifier
    }
}

/// A track, page or screen call as an interaction.
struct SegmentInteraction {
    private let event: SegmentEvent
    private let reader: SegmentReader

    init(_ event: SegmentEvent, _ reader: SegmentReader) {
        self.event = event
        self.reader = reader
    }

    func request() throws(ImportReject) -> RecordInteractionRequest {
        guard let id = event.messageId, !id.isEmpty else {
            throw ImportReject(Catalogue.CLIImport.columnMissing, "messageId")
        }
        var request = RecordInteractionRequest()
        request.createIfMissing = true
        request.interaction.sourceSystem = reader.source
        request.interaction.sourceEventID = id
        request.interaction.type = type
        request.interaction.direction = .in
        request.interaction.channel = channel
        request.interaction.occurredAtUs = try Self.time(of: event)
        request.interaction.subjectIdentifiers.identifiers = try reader.identifiers(of: event)
        let title = event.event ?? event.name ?? ""
        if !title.isEmpty { request.interaction.attributes["event"] = String(title.prefix(256)) }
        if let order = event.properties?.orderId?.text, !order.isEmpty {
            request.interaction.attributes["order"] = String(order.prefix(256))
        }
        do throws(CommandError) {
            try addFigures(to: &request.interaction)
        } catch {
            throw ImportReject(
                code: error.cause.code, reason: error.cause.text(.english, error.arguments),
                turkish: error.cause.text(.turkish, error.arguments), event: id)
        }
        return request
    }

    /// - Throws: for a call that tells no time.
    static func time(of event: SegmentEvent) throws(ImportReject) -> Int64 {
        guard let text = event.timestamp ?? event.originalTimestamp, let time = TimeArgument.parse(text) else {
            throw ImportReject(Catalogue.CLIImport.columnMissing, "timestamp")
        }
        return time
    }

    private var type: InteractionType {
        guard event.type == "track" else { return .visit }
        return switch event.event {
        case "Order Completed": .purchase
        case "Order Refunded": .return
        case "Order Cancelled": .orderCancelled
        case "Signed Up", "Account Created": .accountOpened
        case "Account Deleted": .accountClosed
        default: .contact
        }
    }

    private var channel: Channel {
        let library = event.context?.library?.name ?? ""
        let device = event.context?.device?.type ?? ""
        let isMobile =
            event.type == "screen" || !device.isEmpty || library.contains("ios") || library.contains("android")
        return isMobile ? .mobileApp : .web
    }

    /// Revenue of an order, without tax and shipping; its total where it tells no revenue.
    private func addFigures(to interaction: inout Interaction) throws(CommandError) {
        guard let properties = event.properties, type == .purchase || type == .return else { return }
        let currency = properties.currency?.uppercased() ?? "TRY"
        if let amount = properties.revenue ?? properties.total {
            let kind: MoneyKind = type == .return ? .return : .revenue
            interaction.money = [try MoneyArgument.line(kind, Self.text(amount), currency: currency)]
        }
        for product in properties.products ?? [] {
            guard let code = product.productId?.text ?? product.sku?.text else { continue }
            var item = InteractionItem()
            item.product = code
            item.category = product.category ?? ""
            let quantity = product.quantity ?? 1
            item.quantityMilli = try ItemArgument.quantityMilli(Self.text(quantity))
            if let price = product.price {
                item.amountMinor = try MoneyArgument.minorUnits(Self.text(price * quantity), currency)
                item.currency = currency
            }
            interaction.items.append(item)
        }
    }

    /// With two decimals at least: `1.5` and not `1.500`, which could be a thousand and a half.
    private static func text(_ number: Decimal) -> String {
        let text = "\(number)"
        guard let point = text.firstIndex(of: ".") else { return text }
        let decimals = text[text.index(after: point)...]
        return decimals.count == 3 ? text + "0" : text
    }
}
