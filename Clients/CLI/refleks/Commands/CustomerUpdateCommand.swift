import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks customer update CUSTOMER --home-branch 06-002`.
struct CustomerUpdateCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change fields of a customer's profile.",
        discussion: """
            Only the options that are given change; an empty value clears its field, but nobody is left without a name. \
            Without --expected-version the present version is read first, so that a change by somebody else in between is \
            not overwritten unseen.
            """)

    @Argument(help: "Code or identifier.")
    var customer: String

    @OptionGroup var profile: ProfileOptions

    @Option(help: "The version you have read.")
    var expectedVersion: UInt64?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard !profile.isEmpty else { throw CommandError.usage(Catalogue.CLI.nothingToChange) }
        var request = UpdateCustomerRequest()
        (request.code, request.expectedVersion) = try await target(call, shell)
        if let name = profile.givenName { request.givenName = name }
        if let name = profile.familyName { request.familyName = name }
        if let date = profile.birthDate { request.birthDate = date }
        if let language = profile.language { request.language = language }
        if let branch = profile.homeBranch { request.homeBranch = branch }
        if let address = profile.postalAddress { request.postalAddress = address }
        let reply = try await call.customers.updateCustomer(request, call.options).message
        try printer(call, shell).print(
            reply, csv: ChangeCSV.text(request.code, reply.version, reply.commitSeq),
            table: { screen in
                ChangeView(screen: screen).lines(
                    Catalogue.CLILabel.customerUpdated, code: request.code, version: reply.version,
                    commit: reply.commitSeq,
                    isNew: true)
            })
    }

    /// The customer's code and the version that the change is of; he is read where either is not given, or a name is cleared.
    ///
    /// - Throws: where he would be left without a name. The server has people without one, whom a push created; a command that
    ///   takes it away is a slip.
    private func target(_ call: CallSettings, _ shell: Shell) async throws -> (code: String, version: UInt64) {
        let selector = try CustomerArgument(customer, input: shell.input).selector()
        if let expectedVersion, !profile.clearsName, case .code(let code)? = selector.selector {
            return (code, expectedVersion)
        }
        let customer = try await call.customer(selector)
        guard !profile.leavesNameless(customer) else {
            throw CommandError.usage(Catalogue.CLI.noNameLeft, mend: Catalogue.CLI.mendName)
        }
        return (customer.code, expectedVersion ?? customer.version)
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
