import ArgumentParser
import RefleksContract

/// `refleks list`: the methods that the server offers.
struct ListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the server's services and methods.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = DescribeServicesRequest()
        request.summaryOnly = true
        let reply = try await call.system.describeServices(request, call.options).message
        ContractNotice(shell: shell, screen: screen(shell, call.settings.language)).compare(reply.contractDigest)
        try printer(call, shell).print(
            reply, items: reply.services.flatMap(\.methods), csv: csv(reply.services),
            table: { DescriptionView(screen: $0).list(reply.services) })
    }

    private func csv(_ services: [ServiceDescription]) -> CSVText {
        var csv = CSVText(["full_name", "id", "shape", "retry", "default_deadline_ms", "maximum_deadline_ms", "roles"])
        for method in services.flatMap(\.methods) {
            csv.append([
                method.fullName, String(method.id), method.shape, EnumText.constant(method.retry),
                String(method.defaultDeadlineMs), String(method.maximumDeadlineMs),
                method.roles.map { EnumText.name($0) }.joined(separator: " "),
            ])
        }
        return csv
    }
}
