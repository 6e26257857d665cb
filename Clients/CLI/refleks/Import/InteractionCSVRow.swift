import RefleksContract
import RefleksMessages

/// One line of a CSV import as a request.
enum InteractionCSVRow {
    /// Every column that a header may have.
    static let columns: Set<String> = Set(
        [
            "source_system", "source_event_id", "type", "phase", "direction", "channel", "branch", "agent",
            "occurred_at", "duration_seconds", "campaign", "refers_to", "outcome", "due_at", "note", "currency",
            "product", "category", "quantity", "code", "given_name", "family_name", "birth_date", "home_branch",
            "postal_address", "create_if_missing",
        ] + moneyColumns + IdentifierPrefix.allCases.map(\.rawValue))

    static let moneyColumns = MoneyKind.allCases.filter { $0 != .unspecified }.map {
        EnumText.constant($0).lowercased()
    }

    static func request(_ row: [CSVField], source: String) throws(ImportReject) -> RecordInteractionRequest {
        var request = RecordInteractionRequest()
        request.createIfMissing = true
        request.interaction.sourceSystem = source
        let currency = row.first { $0.column == "currency" }?.value.uppercased() ?? "TRY"
        for field in row {
            do throws(CommandError) {
                try apply(field, currency, to: &request)
            } catch {
                throw ImportReject(field, error, event: request.interaction.sourceEventID)
            }
        }
        return request
    }

    private static func apply(
        _ field: CSVField, _ currency: String, to request: inout RecordInteractionRequest
    ) throws(CommandError) {
        let (column, value) = (field.column, field.value)
        if let identifier = try field.identifier() {
            request.interaction.subjectIdentifiers.identifiers.append(identifier)
        } else if moneyColumns.contains(column), let kind = EnumText.value(column, of: MoneyKind.self) {
            request.interaction.money.append(try MoneyArgument.line(kind, value, currency: currency))
        } else if column.hasPrefix("product") || column == "category" || column == "quantity" {
            try applyItem(column, value, to: &request.interaction)
        } else if try !applyChoice(column, value, to: &request.interaction) {
            applyText(column, value, to: &request)
        }
    }

    private static func applyItem(
        _ column: String, _ value: String, to interaction: inout Interaction
    ) throws(CommandError) {
        if interaction.items.isEmpty {
            var item = InteractionItem()
            item.quantityMilli = 1000
            interaction.items = [item]
        }
        switch column {
        case "product": interaction.items[0].product = value
        case "category": interaction.items[0].category = value
        default: interaction.items[0].quantityMilli = try ItemArgument.quantityMilli(value)
        }
    }

    /// Enums, times and numbers; false when the column is none of them.
    private static func applyChoice(
        _ column: String, _ value: String, to interaction: inout Interaction
    ) throws(CommandError) -> Bool {
        switch column {
        case "type": interaction.type = try choice(value, column)
        case "phase": interaction.phase = try choice(value, column)
        case "direction": interaction.direction = try choice(value, column)
        case "channel": interaction.channel = try choice(value, column)
        case "occurred_at": interaction.occurredAtUs = try TimeArgument.microseconds(value)
        case "due_at": interaction.dueAtUs = try TimeArgument.microseconds(value)
        case "duration_seconds":
            guard let seconds = UInt32(value) else { throw .usage(Catalogue.CLIImport.columnMalformed, column) }
            interaction.durationSeconds = seconds
        default: return false
        }
        return true
    }

    private static func applyText(_ column: String, _ value: String, to request: inout RecordInteractionRequest) {
        switch column {
        case "source_system": request.interaction.sourceSystem = value
        case "source_event_id": request.interaction.sourceEventID = value
        case "branch": request.interaction.branch = value
        case "agent": request.interaction.agent = value
        case "campaign": request.interaction.campaign = value
        case "refers_to": request.interaction.refersTo = value
        case "outcome": request.interaction.outcome = value
        case "note": request.interaction.note = value
        case "code":
            request.interaction.subjectCode = value
            request.createIfMissing = false
        case "given_name": request.newCustomer.givenName = value
        case "family_name": request.newCustomer.familyName = value
        case "birth_date": request.newCustomer.birthDate = value
        case "home_branch": request.newCustomer.homeBranch = value
        case "postal_address": request.newCustomer.postalAddress = value
        case "create_if_missing": request.createIfMissing = ["true", "1", "yes"].contains(value.lowercased())
        default: break
        }
    }

    private static func choice<Value: ContractEnum>(_ text: String, _ column: String) throws(CommandError) -> Value {
        guard let value = EnumText.value(text, of: Value.self) else {
            throw .usage(Catalogue.CLI.unknownChoice, column, EnumText.choices(of: Value.self))
        }
        return value
    }
}
