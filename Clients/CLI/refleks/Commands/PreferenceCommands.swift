import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks preference …`: how, when and where a customer wants to be served.
struct PreferenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preference",
        abstract: "Record and show how, when and where a customer wants to be served.",
        subcommands: [PreferenceSetCommand.self, PreferenceShowCommand.self])
}

/// `refleks preference set CODE --channel phone --window monday:9-18`.
struct PreferenceSetCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Record how, when and where a customer wants to be served.",
        discussion: """
            Example: refleks preference set 1000000005 --channel phone --never sms --window monday:9-18 --branch 34-001
            What is given replaces everything that was said before; --clear takes it back.
            """)

    @Argument(help: "10-digit code.")
    var code: String

    @Option(help: "branch, phone, sms, email, web, mobile-app, …")
    var channel: String?

    @Option(help: "Never on this channel, repeatable.")
    var never: [String] = []

    @Option(help: "DAY:FROM-TO in hours that are multiples of three, such as monday:9-18, repeatable.")
    var window: [String] = []

    @Option(help: "Branch id.")
    var branch: String?

    @Flag(help: "Take back what was said before.")
    var clear = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let isEmpty = channel == nil && never.isEmpty && window.isEmpty && branch == nil
        guard isEmpty == clear else { throw CommandError.usage(Catalogue.CLI.nothingToChange) }
        var request = SetServicePreferenceRequest()
        request.code = code
        if let channel { request.preference.channel = try EnumText.required(channel, "channel") }
        request.preference.unwantedChannels = try never.map { text in try EnumText.required(text, "never") }
        request.preference.windows = try window.map(WindowArgument.window)
        if let branch { request.preference.branch = branch }
        let reply = try await call.customers.setServicePreference(request, call.options).message
        try printer(call, shell).print(
            reply, csv: KnowledgeCSV.change(code, nil, reply.commitSeq),
            table: { screen in
                KnowledgeView(screen).changed(
                    clear ? Catalogue.CLILabel.preferenceCleared : Catalogue.CLILabel.preferenceSet, code: code,
                    factID: nil, commit: reply.commitSeq)
            })
    }
}

/// `refleks preference show CUSTOMER`.
struct PreferenceShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how, when and where a customer wants to be served.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let preference = try await KnowledgeRead.view(of: customer, call, shell).preference
        try printer(call, shell).print(
            preference, csv: KnowledgeCSV.preference(preference),
            table: { screen in
                let lines = KnowledgeView(screen).preference(preference)
                return lines.isEmpty ? [StyledText(screen.text(Catalogue.CLILabel.noPreference), .faint)] : lines
            })
    }
}
