import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// What one line of NDJSON is: a request, or a thing alone as an export writes it.
enum ImportJSON {
    /// nil when the text is none of them. Which it is, the fields tell: no two of them share what they need.
    static func content(_ text: String) -> ImportEntry.Content? {
        if let request: RecordInteractionRequest = parse(text) { return .record(request) }
        if let interaction: Interaction = parse(text) { return .record(recording(interaction)) }
        if let request: CreateCustomerRequest = parse(text) { return .customer(request) }
        if let request: PutFactRequest = parse(text) { return .fact(fact(request)) }
        if let customer: Customer = parse(text) { return .customer(creating(customer)) }
        return nil
    }

    /// What is wrong with a text that is none of them, by what it seems to be.
    static func refusal(_ text: String) -> CommandError {
        let fields = JSONTree.topFields(text)
        func has(_ names: String...) -> Bool { !fields.isDisjoint(with: names) }
        if has("interaction", "create_if_missing", "createIfMissing", "new_customer", "newCustomer") {
            return refusal(of: RecordInteractionRequest.self, text)
        }
        if has("fact") { return refusal(of: PutFactRequest.self, text) }
        if has("customer") { return refusal(of: CreateCustomerRequest.self, text) }
        if has(
            "given_name", "givenName", "family_name", "familyName", "birth_date", "birthDate", "home_branch",
            "homeBranch")
        {
            return refusal(of: Customer.self, text)
        }
        guard fields.isEmpty || !fields.isDisjoint(with: JSONFault.names(of: Interaction.protoMessageName)) else {
            return CommandError(
                status: .data, cause: Catalogue.CLI.jsonKindUnknown, arguments: [kinds.joined(separator: ", ")])
        }
        return refusal(of: Interaction.self, text)
    }

    /// What a line may be.
    private static let kinds = [
        RecordInteractionRequest.protoMessageName, CreateCustomerRequest.protoMessageName,
        PutFactRequest.protoMessageName, Interaction.protoMessageName, Customer.protoMessageName,
    ]

    private static func refusal<Result: Message>(of _: Result.Type, _ text: String) -> CommandError {
        do throws(CommandError) {
            let _: Result = try MessageJSON.message(text)
            // It is one, and none of what an import takes.
            return CommandError(
                status: .data, cause: Catalogue.CLI.jsonMalformed,
                arguments: [RecordInteractionRequest.protoMessageName])
        } catch {
            return error
        }
    }

    private static func parse<Result: Message>(_ text: String) -> Result? {
        do {
            return try Result(jsonString: text)
        } catch {
            return nil
        }
    }

    /// An interaction that a server gave out: what it had assigned, another server assigns anew.
    private static func recording(_ interaction: Interaction) -> RecordInteractionRequest {
        var request = RecordInteractionRequest()
        request.interaction = interaction
        request.interaction.clearAssigned()
        return request
    }

    private static func fact(_ request: PutFactRequest) -> FactImport {
        var customer = CustomerSelector()
        customer.code = request.code
        return FactImport(customer: customer, fact: request.fact)
    }

    private static func creating(_ customer: Customer) -> CreateCustomerRequest {
        var request = CreateCustomerRequest()
        request.customer.kind = customer.kind
        request.customer.givenName = customer.givenName
        request.customer.familyName = customer.familyName
        request.customer.birthDate = customer.birthDate
        request.customer.language = customer.language
        request.customer.homeBranch = customer.homeBranch
        request.customer.postalAddress = customer.postalAddress
        request.identifiers = customer.identifiers.map { held in
            var identifier = IdentifierInput()
            identifier.kind = held.kind
            identifier.namespace = held.namespace
            identifier.value = held.value
            identifier.verified = held.verified
            return identifier
        }
        return request
    }
}

extension Interaction {
    fileprivate mutating func clearAssigned() {
        interactionID = 0
        customerCode = ""
        recordedAtUs = 0
        commitSeq = 0
    }
}
