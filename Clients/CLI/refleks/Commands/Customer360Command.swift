import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC

/// `refleks 360 CUSTOMER`: the whole view, once or as it changes.
struct Customer360Command: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "360",
        abstract: "Show everything known about a customer.",
        discussion: """
            CUSTOMER is a code (1000000005), an identifier (tckn:… phone:… email:… loyalty:… source:SYSTEM/ID), or a \
            name; a name that several customers have lists them. --watch repaints what \
            changes of the view, or writes whole views one after another into a pipe. \
            -o csv writes the last interactions.
            """)

    @Argument(help: "Code, identifier or name.")
    var customer: String

    @Flag(help: "Stay and show every change as it happens.")
    var watch = false

    @Option(help: "How many of the newest interactions to show, 1 to 200.")
    var last: UInt32 = 20

    @Option(help: "What was true then: 2026-11-01 or 2026-11-01T09:00.")
    var asOfValid: String?

    @Option(help: "By what we had been told by then.")
    var asOfKnown: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let argument = try CustomerArgument(customer, input: shell.input)
        let selector: CustomerSelector
        if case .name(let name) = argument {
            guard let code = try await search(name, call, shell) else { return }
            selector = try CustomerArgument.code(code).selector()
        } else {
            selector = try argument.selector()
        }
        if watch {
            guard asOfValid == nil, asOfKnown == nil else { throw CommandError.usage(Catalogue.CLI.watchIsNow) }
            try await CustomerWatch(printer: printer(call, shell), masking: masking, shell: shell)
                .run(selector, last: last, call)
        } else {
            try await show(selector, call, shell)
        }
    }

    private func show(_ selector: CustomerSelector, _ call: CallSettings, _ shell: Shell) async throws {
        var request = GetCustomer360Request()
        request.access = call.access
        request.customer = selector
        request.lastInteractions = last
        if let asOfValid { request.asOfValidUs = try TimeArgument.microseconds(asOfValid) }
        if let asOfKnown { request.asOfKnownUs = try TimeArgument.microseconds(asOfKnown) }
        let view = masking.apply(to: try await call.customers.getCustomer360(request, call.options).message)
        let printer = printer(call, shell)
        // Only people read what to do; a program asks for it by itself. Of an earlier time there is nothing left to do.
        let isNow = asOfValid == nil && asOfKnown == nil
        let next = printer.format == .table && isNow ? try await self.next(view.customer.code, call) : nil
        try printer.print(
            view, csv: InteractionsView.csv(view.lastInteractions),
            table: { Customer360View(screen: $0, next: next).lines(view) })
    }

    /// What to do next with the customer who is there; `nil` where the server does not say, which takes nothing from the view.
    private func next(_ code: String, _ call: CallSettings) async throws -> RecommendNextBestActionResponse? {
        var request = RecommendNextBestActionRequest()
        request.access = call.access
        request.customer = try CustomerArgument.code(code).selector()
        request.present = true
        do {
            return try await call.scoring.recommendNextBestAction(request, call.options).message
        } catch is RPCError {
            return nil
        }
    }

    /// The code of the one customer with this name; otherwise the matches are printed and there is none.
    private func search(_ name: String, _ call: CallSettings, _ shell: Shell) async throws -> String? {
        var request = SearchCustomersRequest()
        request.access = call.access
        request.query = name
        let reply = try await call.search(request)
        if reply.matches.count == 1, reply.nextPageToken.isEmpty { return reply.matches.first?.code }
        try printer(call, shell).print(
            reply, items: reply.matches, csv: MatchesView.csv(reply.matches),
            table: { MatchesView(screen: $0).lines(reply) })
        if reply.matches.isEmpty { throw ExitCode(ExitStatus.notFound.rawValue) }
        return nil
    }
}
