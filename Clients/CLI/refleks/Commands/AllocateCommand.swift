import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks allocate --seats 20 --channel phone …`: few seats for many customers.
struct AllocateCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocate", abstract: "Give few seats to customers by their scores; nothing is stored.",
        discussion: """
            Example: refleks allocate 1000000005 1000000013 --seats 1 --waiting 1 --channel phone --brand acme
            With `-` as the only customer, codes are read from standard input, one a line. With --segment its members are \
            candidates as well.
            """)

    @Argument(help: "Codes, or `-`.")
    var customers: [String] = []

    @Option(help: "Members of this segment are candidates, 2,000 at most.")
    var segment = ""

    @Option(help: "Seats.")
    var seats: UInt32

    @Option(help: "Places on the waiting list.")
    var waiting: UInt32 = 0

    @Option(help: "On which channel they are invited.")
    var channel: String

    @Option(help: "In whose name.")
    var brand = ""

    @Option(help: "Group customers by branch or tier.")
    var by: String?

    @Option(help: ArgumentHelp("GROUP=SEATS that it gets first, repeatable.", valueName: "group=seats"))
    var reserve: [String] = []

    @Option(help: ArgumentHelp("GROUP=SEATS that it gets at most, repeatable.", valueName: "group=seats"))
    var limit: [String] = []

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = AllocateCapacityRequest()
        request.access = call.access
        request.candidateCodes = try CodeList.read(customers, shell)
        (request.seats, request.waiting, request.brand) = (seats, waiting, brand)
        request.segment = segment
        var findings = ArgumentFindings()
        try findings.read {
            request.channel = try EnumText.required(channel, "channel")
            try CommercialContact.check(request.channel, brand: brand)
        }
        if let by { try findings.read { request.grouping = try EnumText.required(by, "by") } }
        let grouping = request.grouping
        for text in reserve {
            try findings.read { request.reserved.append(try Self.group(text, "reserve", grouping)) }
        }
        for text in limit { try findings.read { request.limits.append(try Self.group(text, "limit", grouping)) } }
        try findings.finish()
        let reply = try await call.scoring.allocateCapacity(request, call.options).message
        try printer(call, shell).print(
            reply, csv: AllocationView.csv(reply), table: { AllocationView($0).lines(reply) })
    }

    private static func group(
        _ text: String, _ option: String, _ grouping: SeatGrouping
    ) throws(CommandError) -> GroupSeats {
        let halves = text.split(separator: "=", omittingEmptySubsequences: false)
        guard halves.count == 2, let seats = UInt32(halves[1]) else {
            throw .usage(Catalogue.CLIUsage.form, "--" + option, "GROUP=SEATS")
        }
        var group = String(halves[0])
        if grouping == .tier {
            let tier: ServiceTier = try EnumText.required(group, option)
            group = EnumText.constant(tier)
        }
        return GroupSeats.with { ($0.group, $0.seats) = (group, seats) }
    }
}

/// Customers' codes from the command line or, with `-`, from standard input.
enum CodeList {
    static func read(_ arguments: [String], _ shell: Shell) throws -> [String] {
        guard arguments == ["-"] else { return arguments }
        let bytes = try shell.input.readAll(atMost: 1 << 20)
        return String(decoding: bytes, as: UTF8.self).split { " \t\r\n,".contains($0) }.map(String.init)
    }
}
