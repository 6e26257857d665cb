import RefleksDomain
import RefleksMessages
import RefleksRPC

/// What ends a command that did not fail at the server: cause, mend, exit code.
struct CommandError: Error {
    let status: ExitStatus
    let cause: MessageTemplate
    var arguments: [String] = []
    var mend: MessageTemplate?
    /// What the cause is about, in front of it; empty where the cause says it.
    var subject = ""
    /// Found together with this one.
    var others: [CommandError] = []

    static func usage(_ cause: MessageTemplate, _ arguments: String..., mend: MessageTemplate? = nil) -> CommandError {
        CommandError(status: .usage, cause: cause, arguments: arguments, mend: mend)
    }

    /// What a domain rule says about an argument of the command line.
    static func refused(_ refusal: FieldRefusal, of subject: String = "") -> CommandError {
        CommandError(
            status: .usage, cause: refusal.template, arguments: refusal.arguments, subject: subject)
    }

    static func configuration(
        _ cause: MessageTemplate, _ arguments: String..., mend: MessageTemplate? = nil
    ) -> CommandError {
        CommandError(status: .configuration, cause: cause, arguments: arguments, mend: mend)
    }

    static func inputTooLarge(_ maximum: Int) -> CommandError {
        CommandError(status: .data, cause: Catalogue.CLI.inputTooLarge, arguments: [String(maximum)])
    }

    /// A text that is to be JSON of a message and has no such form.
    static let noObject = CommandError(status: .data, cause: Catalogue.CLI.jsonNoObject)

    /// Nobody has put the calendar with this id.
    static func noCalendar(_ id: String) -> CommandError {
        CommandError(
            status: .notFound, cause: Catalogue.CLI.noCalendar, arguments: [id], mend: Catalogue.CLI.mendCalendar)
    }

    static func cannotRead(_ reason: String) -> CommandError {
        CommandError(status: .noInput, cause: Catalogue.CLI.cannotRead, arguments: [reason])
    }

    static func cannotWrite(_ path: String, _ reason: String) -> CommandError {
        CommandError(status: .cannotCreate, cause: Catalogue.CLI.cannotWrite, arguments: [path, reason])
    }
}
