import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks customer create`.
struct CustomerCreateCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a customer, or find the one who already has an identifier.",
        discussion: """
            Example: refleks customer create --given-name Çağrı --family-name Ünlü -i tckn:- -i 'phone:0532 123 45 67!'
            A trailing ! says that the identifier was verified.
            """)

    @OptionGroup var profile: ProfileOptions

    @Option(name: [.customShort("i"), .customLong("identifier")], help: "KIND:VALUE, repeatable.")
    var identifiers: [String] = []

    @Flag(help: "An organisation; its name is the family name.")
    var organisation = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = CreateCustomerRequest()
        request.customer = profile.newCustomer
        request.customer.kind = organisation ? .organisation : .person
        var findings = ArgumentFindings()
        request.identifiers = try identifiers.compactMap { text in
            try findings.read { try IdentifierInput(argument: text, input: shell.input) }
        }
        try findings.finish()
        guard !identifiers.isEmpty || profile.hasName else { throw CommandError.usage(Catalogue.CLI.nothingToCreate) }
        let reply = try await call.customers.createCustomer(request, call.options).message
        let label = reply.created ? Catalogue.CLILabel.customerCreated : Catalogue.CLILabel.customerExists
        try printer(call, shell).print(
            reply, csv: csv(reply),
            table: { screen in
                ChangeView(screen: screen).lines(
                    label, code: reply.code, version: reply.version, commit: reply.commitSeq, isNew: reply.created,
                    conflicts: reply.conflictingCodes)
            })
    }

    private func csv(_ reply: CreateCustomerResponse) -> CSVText {
        var csv = CSVText(["code", "created", "version", "commit_seq"])
        csv.append([reply.code, String(reply.created), String(reply.version), String(reply.commitSeq)])
        return csv
    }
}

/// What is stated about a customer.
struct ProfileOptions: ParsableArguments {
    @Option(help: "The given names.")
    var givenName: String?
    @Option(help: "The family name.")
    var familyName: String?
    @Option(help: "YYYY-MM-DD.")
    var birthDate: String?
    @Option(help: "BCP 47, such as tr.")
    var language: String?
    @Option(help: "The branch that looks after him.")
    var homeBranch: String?
    @Option(help: "In one line: 'Gül Mah. 12. Sok. No:5/3 Kadıköy/İstanbul'.")
    var postalAddress: String?

    var newCustomer: NewCustomer {
        var customer = NewCustomer()
        customer.givenName = givenName ?? ""
        customer.familyName = familyName ?? ""
        customer.birthDate = birthDate ?? ""
        customer.language = language ?? ""
        customer.homeBranch = homeBranch ?? ""
        customer.postalAddress = postalAddress ?? ""
        return customer
    }

    var hasName: Bool { [givenName, familyName].contains { $0.map(Self.isName) ?? false } }

    /// Whether a name is given as nothing.
    var clearsName: Bool { [givenName, familyName].contains { $0.map { !Self.isName($0) } ?? false } }

    /// Whether a customer who has a name would have none.
    func leavesNameless(_ customer: Customer) -> Bool {
        let (given, family) = (givenName ?? customer.givenName, familyName ?? customer.familyName)
        return clearsName && ![given, family].contains(where: Self.isName)
            && [customer.givenName, customer.familyName].contains(where: Self.isName)
    }

    private static func isName(_ text: String) -> Bool { text.contains { !$0.isWhitespace } }

    var isEmpty: Bool {
        [givenName, familyName, birthDate, language, homeBranch, postalAddress].allSatisfy { $0 == nil }
    }
}
