import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC

/// `refleks describe RecordInteraction`: what the server itself says about a method or message.
struct DescribeCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Explain a service, method, message or enum from the server's own descriptors.",
        discussion: """
            NAME may be short: RecordInteraction, InteractionService, Interaction, Channel. -o ndjson and -o csv write \
            one line per method, field or value.
            """)

    @Argument(help: "Service, method, message or enum.")
    var name: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let reply = try await call.system.describeServices(DescribeServicesRequest(), call.options).message
        let screen = screen(shell, call.settings.language)
        ContractNotice(shell: shell, screen: screen).compare(reply.contractDigest)
        let index = try DescriptorIndex(reply.fileDescriptorSet)
        let thing = try find(in: reply.services, index)
        let data = DescriptionData(thing, index)
        try printer(call, shell).print(
            data: data, items: data.entries, csv: data.csv,
            table: { DescriptionView(screen: $0).lines(thing, index) })
    }

    private func find(
        in services: [ServiceDescription], _ index: DescriptorIndex
    ) throws(CommandError) -> DescribedThing {
        if let service = services.first(where: { Self.matches($0.fullName, name, separator: ".") }) {
            return .service(service)
        }
        if let method = services.flatMap(\.methods).first(where: { Self.matches($0.fullName, name, separator: "/") }) {
            return .method(method)
        }
        if let message = index.message(name) { return .message(message) }
        if let enumeration = index.enumeration(name) { return .enumeration(enumeration) }
        throw .usage(Catalogue.CLI.methodNotFound, name)
    }

    /// The full name, its last part, or `InteractionService/RecordInteraction`.
    static func matches(_ fullName: String, _ name: String, separator: Character) -> Bool {
        fullName == name || fullName.hasSuffix("\(separator)\(name)") || fullName.hasSuffix(".\(name)")
    }
}
