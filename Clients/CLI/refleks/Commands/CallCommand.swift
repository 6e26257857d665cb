import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC

/// `refleks call InteractionService/GetInteraction -d JSON`: any method, JSON in and out.
struct CallCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Call any method with JSON.",
        discussion: """
            Example: refleks call CustomerService/GetCustomer -d '{"code":"1000000005"}'
            Where a request has an access field and the JSON has none, purpose and actor of this command are filled in. \
            Methods that take a stream read one JSON document per line. Replies are one JSON document \
            per line; with -o json and at a terminal they are indented.
            """)

    @Argument(help: "SERVICE/METHOD; the package may be left out.")
    var method: String

    @Option(name: [.customShort("d"), .customLong("data")], help: "The request: JSON, @FILE or @-.")
    var data = "{}"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let isPretty = try isPretty(shell)
        guard
            let callable = CallableMethod.all.first(where: {
                DescribeCommand.matches($0.descriptor.fullName, method, separator: "/")
            })
        else { throw CommandError.usage(Catalogue.CLI.methodNotFound, method) }
        let json = try JSONArgument.read(data, input: shell.input)
        try await callable.call(json, call) { reply in
            let text = try JSONText.of(masking.apply(toAny: reply))
            shell.output.write((isPretty ? PrettyJSON.format(text) : text) + "\n")
        }
    }

    /// Whether replies are indented.
    ///
    /// - Throws: for a format that is no JSON.
    private func isPretty(_ shell: Shell) throws(CommandError) -> Bool {
        switch outputOptions.chosen {
        case .json: true
        case .ndjson: false
        case nil: shell.isOutputTerminal
        case .table, .csv:
            throw .usage(Catalogue.CLI.callWritesJSON, outputOptions.output.rawValue, mend: Catalogue.CLI.mendJSON)
        }
    }
}
