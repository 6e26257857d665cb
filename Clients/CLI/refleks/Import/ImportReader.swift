import RefleksContract
import RefleksMessages

/// Turns lines into requests. Pure: the same lines give the same requests with the same event ids, so that an import can
/// be repeated without recording anything twice.
protocol ImportReader {
    /// Takes the next line and returns what is complete with it.
    mutating func take(_ line: String, number: Int) -> [ImportEntry]
    /// What is still open at the end of the file.
    mutating func finish() -> [ImportEntry]
    /// How what is refused is told.
    var naming: FieldNaming { get }
}

extension ImportReader {
    var naming: FieldNaming { .contract }
    mutating func finish() -> [ImportEntry] { [] }
}

/// A request made of lines, or why there is none.
struct ImportEntry {
    enum Content {
        case record(RecordInteractionRequest)
        case customer(CreateCustomerRequest)
        case fact(FactImport)
        case feedback(FeedbackImport)
        case reject(ImportReject)
    }

    /// The last line that it was made of; an import that stopped goes on behind it.
    let line: Int
    let content: Content
}

/// Something that is known of a customer, who is named by code or by an identifier.
struct FactImport: Equatable {
    var customer: CustomerSelector
    var fact: FactInput
}

/// What somebody told us, and who he is: created where he is not known.
struct FeedbackImport: Equatable {
    var customer: CreateCustomerRequest
    /// Without a code: it is the customer's.
    var feedback: SubmitFeedbackRequest
}

/// Why a line is not imported.
struct ImportReject: Error, Equatable {
    let code: String
    /// What the program says in English, or a server in the language of the call.
    let reason: String
    /// What the program says in Turkish; nil where a server said it.
    let turkish: String?
    var event = ""

    init(_ template: MessageTemplate, _ arguments: String...) {
        code = template.code
        reason = template.text(.english, arguments)
        turkish = template.text(.turkish, arguments)
    }

    /// What the command line says of the same text.
    init(_ error: CommandError) {
        code = error.cause.code
        reason = error.cause.text(.english, error.arguments)
        turkish = error.cause.text(.turkish, error.arguments)
    }

    init(code: String, reason: String, turkish: String? = nil, event: String = "") {
        self.code = code
        self.reason = reason
        self.turkish = turkish
        self.event = event
    }

    /// The reason, as far as the program can say it, in `language`.
    func text(_ language: Language) -> String {
        language == .turkish ? turkish ?? reason : reason
    }
}
