import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks customer add-identifier CODE KIND:VALUE`.
struct IdentifierAddCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-identifier", abstract: "Give a customer one more identifier.")

    @OptionGroup var target: IdentifierTarget
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = AddIdentifierRequest()
        request.code = target.code
        request.identifier = try IdentifierInput(argument: target.identifier, input: shell.input)
        let reply = try await call.customers.addIdentifier(request, call.options).message
        let label = reply.added ? Catalogue.CLILabel.identifierAdded : Catalogue.CLILabel.identifierKnown
        try printer(call, shell).print(
            reply, csv: ChangeCSV.text(target.code, reply.version, reply.commitSeq),
            table: { screen in
                ChangeView(screen: screen).lines(
                    label, code: target.code, version: reply.version, commit: reply.commitSeq, isNew: reply.added)
            })
    }
}

/// `refleks customer remove-identifier CODE KIND:VALUE`.
struct IdentifierRemoveCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove-identifier", abstract: "Take an identifier from a customer.")

    @OptionGroup var target: IdentifierTarget
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RemoveIdentifierRequest()
        request.code = target.code
        request.identifier = try IdentifierInput(argument: target.identifier, input: shell.input)
        let reply = try await call.customers.removeIdentifier(request, call.options).message
        try printer(call, shell).print(
            reply, csv: ChangeCSV.text(target.code, reply.version, reply.commitSeq),
            table: { screen in
                ChangeView(screen: screen).lines(
                    Catalogue.CLILabel.identifierRemoved, code: target.code, version: reply.version,
                    commit: reply.commitSeq, isNew: true)
            })
    }
}

/// Whose identifier, and which.
struct IdentifierTarget: ParsableArguments {
    @Argument(help: "10-digit code.")
    var code: String

    @Argument(help: "tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SYSTEM/ID; a trailing ! = verified.")
    var identifier: String
}
