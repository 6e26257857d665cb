import ArgumentParser
import RefleksContract
import SwiftProtobuf

/// `refleks pulse …`: how the staff is, anonymously.
struct PulseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pulse", abstract: "Ask the staff how they are, so that nobody can tell who answered what.",
        subcommands: [
            PulseOpenCommand.self, PulseSubmitCommand.self, PulseCloseCommand.self, PulseShowCommand.self,
        ])
}

/// `refleks pulse open 2026-11 --question-en "…" --question-tr "…"`.
struct PulseOpenCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a pulse: one question to all agents.")

    @Argument(help: "Its id, such as 2026-11.")
    var id: String

    @Option(help: "The question in English.")
    var questionEn: String

    @Option(help: "The question in Turkish.")
    var questionTr: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = OpenEmployeePulseRequest()
        (request.pulseID, request.questionEn, request.questionTr) = (id, questionEn, questionTr)
        let reply = try await call.feedback.openEmployeePulse(request, call.options).message
        try printer(call, shell).print(
            reply, csv: PulseView.csv([reply.pulse]), table: { PulseView($0).opened(reply.pulse) })
    }
}

/// `refleks pulse submit 2026-11 8`.
struct PulseSubmitCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Answer the pulse, once, with an agent's certificate.")

    @Argument(help: "Its id, such as 2026-11.")
    var id: String

    @Argument(help: "0 to 10; 10 is best.")
    var score: UInt32

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = SubmitEmployeePulseRequest()
        (request.pulseID, request.score) = (id, score)
        let reply = try await call.feedback.submitEmployeePulse(request, call.options).message
        try printer(call, shell).print(reply, csv: PulseView.csv([]), table: { PulseView($0).taken() })
    }
}

/// `refleks pulse close 2026-11`.
struct PulseCloseCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a pulse: publish what may be shown, and destroy the answers.")

    @Argument(help: "Its id, such as 2026-11.")
    var id: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let reply = try await call.feedback.closeEmployeePulse(.with { $0.pulseID = id }, call.options).message
        try printer(call, shell).print(
            reply, csv: PulseView.csv([reply.pulse]), table: { PulseView($0).closed(reply.pulse) })
    }
}

/// `refleks pulse show`.
struct PulseShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the newest pulse, or one by its id.")

    @Argument(help: "Its id, such as 2026-11.")
    var id = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let reply = try await call.feedback.getEmployeePulse(.with { $0.pulseID = id }, call.options).message
        try printer(call, shell).print(
            reply, csv: PulseView.csv(reply.hasPulse ? [reply.pulse] : []), table: { PulseView($0).lines(reply) })
    }
}
