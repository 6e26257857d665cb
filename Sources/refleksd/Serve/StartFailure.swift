import RefleksMessages

/// Why the server could not start, with the exit code that says so.
struct StartFailure: Error {
    let status: ExitStatus
    let template: MessageTemplate
    let arguments: [String]

    init(_ status: ExitStatus, _ template: MessageTemplate, _ arguments: [String]) {
        self.status = status
        self.template = template
        self.arguments = arguments
    }
}
