import ArgumentParser
import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

/// `refleks changes CUSTOMER`: who changed what when; `refleks changes --follow`: the feed of all changes.
struct ChangesCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "Show what changed of a customer, or follow every change of every customer.",
        discussion: """
            With CUSTOMER (code or identifier): each change with time, source and fields before and after, newest first; \
            --kind interaction-recorded asks for interactions as well.
            With --follow: one CloudEvents 1.0 document per line and change, from now on, from the first commit \
            (--from-start) or after one (--after). A line's `commitseq` is where to resume; a commit of several changes \
            has several lines. It needs a system's, analyst's or administrator's certificate.
            """)

    @Argument(help: "Code or identifier.")
    var customer: String?

    @Flag(help: "Follow the changes of all customers.")
    var follow = false

    @Option(name: .customLong("kind"), help: "Only this kind, repeatable: profile-changed, fact-put …")
    var kinds: [String] = []

    @Flag(help: "Oldest first.")
    var oldestFirst = false

    @Option(help: "1 to 200.")
    var pageSize: UInt32 = 50

    @Option(help: "From the previous page.")
    var pageToken = ""

    @Flag(help: "All pages.")
    var all = false

    @Flag(help: "--follow: begin with the first commit.")
    var fromStart = false

    @Option(help: "--follow: begin after this commit.")
    var after: UInt64?

    @Option(help: "--follow: end after this commit.")
    var until: UInt64?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var wanted: [ChangeKind] = []
        for kind in kinds { wanted.append(try EnumText.required(kind, "kind")) }
        if follow {
            guard customer == nil else { throw CommandError.usage(Catalogue.CLI.changesOfWhom) }
            try await feed(wanted, call, shell)
        } else {
            guard let customer else { throw CommandError.usage(Catalogue.CLI.changesOfWhom) }
            try await list(customer, wanted, call, shell)
        }
    }

    private func list(_ customer: String, _ kinds: [ChangeKind], _ call: CallSettings, _ shell: Shell) async throws {
        var request = ListChangesRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        request.order = oldestFirst ? .oldestFirst : .newestFirst
        request.kinds = kinds
        request.pageSize = all ? 200 : pageSize
        request.pageToken = pageToken
        var whole: ListChangesResponse?
        repeat {
            let page = masking.apply(to: try await call.customers.listChanges(request, call.options).message)
            request.pageToken = page.nextPageToken
            var reply = whole ?? page
            if whole != nil { reply.changes += page.changes }
            reply.nextPageToken = page.nextPageToken
            whole = reply
        } while all && !request.pageToken.isEmpty
        let reply = whole ?? ListChangesResponse()
        try printer(call, shell).print(
            reply, items: reply.changes, csv: ChangesView.csv(reply.changes),
            table: { ChangesView(screen: $0).lines(reply) })
    }

    /// Ends with the server's stream; a lost connection is taken up again after the last position.
    private func feed(_ kinds: [ChangeKind], _ call: CallSettings, _ shell: Shell) async throws {
        let info = try await call.system.getServerInfo(GetServerInfoRequest(), call.options).message
        var request = FollowChangesRequest()
        request.access = call.access
        request.kinds = kinds
        request.untilCommitSeq = until ?? 0
        if fromStart || after != nil {
            request.after.epoch = info.epoch
            request.after.commitSeq = after ?? 0
        }
        while true {
            do {
                let stream = try await call.customers.followChanges(request, call.streamOptions)
                for try await message in stream {
                    request.after = message.position
                    for change in masking.apply(to: message).changes {
                        let event = CloudEvent(change, serverID: info.serverID, epoch: message.position.epoch)
                        shell.output.write(try event.line() + "\n")
                    }
                    try shell.output.check()
                }
                return
            } catch let error as RPCError where error.code == .unavailable && request.hasAfter && !Task.isCancelled {
                // The connection ended; the next turn resumes after the last position.
                continue
            }
        }
    }
}
