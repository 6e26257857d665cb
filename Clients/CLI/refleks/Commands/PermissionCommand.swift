import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks permission …`: permission to send commercial messages, in the registry's (İYS) terms.
struct PermissionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permission",
        abstract: "Record, check and exchange permissions to send commercial messages (İYS).",
        discussion: "A permission belongs to an address, whoever holds it. Nothing here calls the registry.",
        subcommands: [
            PermissionRecordCommand.self, PermissionListCommand.self, PermissionCheckCommand.self,
            PermissionOutboxCommand.self, PermissionAckCommand.self, PermissionImportCommand.self,
        ])
}

/// `refleks permission record phone:… message approved --brand shop --source web --date …`.
struct PermissionRecordCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record what the recipient of commercial messages said.",
        discussion: """
            Example: refleks permission record phone:05321234567 message approved --brand shop --source web \
            --date 2026-11-23T09:30
            """)

    @Argument(help: "phone:… or email:….")
    var address: String

    @Argument(help: "call (ARAMA), message (MESAJ) or email (EPOSTA).")
    var type: String

    @Argument(help: "approved (ONAY) or refused (RET).")
    var status: String

    @Option(help: "The brand in whose name is written or called.")
    var brand: String

    @Option(help: "Where it was said: web, call-centre, wet-signature, decision …; a merchant's record may lack it.")
    var source: String?

    @Option(help: "When it was said: 2026-11-23T09:30; a merchant's record may lack it.")
    var date: String?

    @Flag(help: "The recipient is addressed as a merchant (TACIR), not as a consumer.")
    var merchant = false

    @Option(help: "Where the evidence lies: a form's number, a recording.")
    var evidence = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RecordPermissionRequest()
        request.key.brand = brand
        request.key.recipient = try IdentifierInput(argument: address, input: shell.input).value
        request.key.type = try EnumText.required(type, "type")
        request.key.recipientType = merchant ? .merchant : .individual
        request.status = try EnumText.required(status, "status")
        if let source { request.source = try EnumText.required(source, "source") }
        if let date { request.consentAtUs = try TimeArgument.microseconds(date) }
        request.evidence = evidence
        let reply = try await call.customers.recordPermission(request, call.options).message
        var csv = CSVText(["permission_id", "in_force", "registry_deadline", "commit_seq"])
        csv.append([
            String(reply.permissionID), String(reply.inForce),
            reply.registryDeadlineUs == 0 ? "" : ISOTime.text(reply.registryDeadlineUs), String(reply.commitSeq),
        ])
        try printer(call, shell).print(reply, csv: csv, table: { PermissionView($0).recorded(reply) })
    }
}

/// `refleks permission list CUSTOMER|ADDRESS`.
struct PermissionListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the permissions of a customer's addresses, or of one address.")

    @Argument(help: "Code or identifier; phone:… and email:… mean the address, whoever holds it.")
    var target: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListPermissionsRequest()
        request.access = call.access
        switch try PermissionTargetArgument(target, input: shell.input) {
        case .address(let address): request.address = address
        case .customer(let selector): request.customer = selector
        }
        let reply = masking.apply(to: try await call.customers.listPermissions(request, call.options).message)
        try printer(call, shell).print(
            reply, items: reply.permissions, csv: PermissionCSV.permissions(reply.permissions),
            table: { PermissionView($0).permissions(reply.permissions, saysNone: true) })
    }
}

/// `refleks permission check CUSTOMER|ADDRESS --channel sms --purpose marketing --brand shop`.
struct PermissionCheckCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say whether a contact may be made, and on which ground.",
        discussion: "Exit code 65 when it may not.")

    @Argument(help: "Code or identifier; phone:… and email:… mean the address, whoever holds it.")
    var target: String

    @Option(help: "phone, sms, email, post …")
    var channel: String

    @Option(name: .customLong("for"), help: "marketing, order, delivery, debt or subscription.")
    var contactPurpose = "marketing"

    @Option(help: "The brand in whose name.")
    var brand: String

    @Option(name: .customLong("as"), help: "individual or merchant; by default as the customer's kind says.")
    var recipientType: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = CheckContactPermissionRequest()
        request.access = call.access
        switch try PermissionTargetArgument(target, input: shell.input) {
        case .address(let address): request.address = address
        case .customer(let selector): request.customer = selector
        }
        request.channel = try EnumText.required(channel, "channel")
        request.purpose = try EnumText.required(contactPurpose, "--for")
        request.brand = brand
        if let recipientType { request.recipientType = try EnumText.required(recipientType, "as") }
        let reply = masking.apply(
            to: try await call.customers.checkContactPermission(request, call.options).message)
        try printer(call, shell).print(
            reply, items: reply.checks, csv: PermissionCSV.checks(reply.checks),
            table: { PermissionView($0).checks(reply.checks) })
        guard reply.allowed else { throw ExitCode(ExitStatus.data.rawValue) }
    }
}

/// A customer, or a phone or e-mail address whoever holds it.
enum PermissionTargetArgument {
    case customer(CustomerSelector)
    case address(IdentifierInput)

    init(_ text: String, input: any ByteSource) throws {
        let argument = try CustomerArgument(text, input: input)
        if case .identifier(let identifier) = argument, identifier.kind == .phone || identifier.kind == .email {
            self = .address(identifier)
        } else {
            self = .customer(try argument.selector())
        }
    }
}
