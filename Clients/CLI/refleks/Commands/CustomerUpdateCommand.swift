import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks customer update CODE --home-branch 06-002`.
struct CustomerUpdateCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change fields of a customer's profile.",
        discussion: """
            Only the options that are given change; an empty value clears its field. Without --expected-version the \
            present version is read first, so that a change by somebody else in between is not overwritten unseen.
            """)

    @Argument(help: "10-digit code.")
    var code: String

    @OptionGroup var profile: ProfileOptions

    @Option(help: "The version you have read.")
    var expectedVersion: UInt64?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard !profile.isEmpty else { throw CommandError.usage(Catalogue.CLI.nothingToChange) }
        var request = UpdateCustomerRequest()
        request.code = code
        if let expectedVersion {
            request.expectedVersion = expectedVersion
        } else {
            request.expectedVersion = try await presentVersion(call)
        }
        if let name = profile.givenName { request.givenName = name }
        if let name = profile.familyName { request.familyName = name }
        if let date = profile.birthDate { request.birthDate = date }
        if let language = profile.language { request.language = language }
        if let branch = profile.homeBranch { request.homeBranch = branch }
        if let address = profile.postalAddress { request.postalAddress = address }
        let reply = try await call.customers.updateCustomer(request, call.options).message
        try printer(call, shell).print(
            reply, csv: ChangeCSV.text(code, reply.version, reply.commitSeq),
            table: { screen in
                ChangeView(screen: screen).lines(
                    Catalogue.CLILabel.customerUpdated, code: code, version: reply.version, commit: reply.commitSeq,
                    isNew: true)
            })
    }

    private func presentVersion(_ call: CallSettings) async throws -> UInt64 {
        var request = GetCustomerRequest()
        request.access = call.access
        request.code = code
        return try await call.customers.getCustomer(request, call.options).message.customer.version
    }
}

/// Where a change stands, as a CSV record.
enum ChangeCSV {
    static func text(_ code: String, _ version: UInt64, _ commit: UInt64) -> CSVText {
        var csv = CSVText(["code", "version", "commit_seq"])
        csv.append([code, String(version), String(commit)])
        return csv
    }
}
