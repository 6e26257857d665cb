import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks segment …`: named rules about customers, and who belongs to them.
struct SegmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Record segments, and see who belongs to them now.",
        subcommands: [
            SegmentPutCommand.self, SegmentListCommand.self, SegmentMembersCommand.self, SegmentMeasureCommand.self,
            SegmentExplainCommand.self,
        ])
}

/// `refleks segment put NAME RULE`.
struct SegmentPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record a version of a segment (role admin).",
        discussion: """
            Example: refleks segment put sleeping-best "days_since(last_purchase) > 90 and margin >= 1500.00 TRY"
            docs/segments.md tells the language and what may be asked; @FILE and @- read the rule from a file.
            """)

    @Argument(help: "Names the segment for ever.")
    var name: String

    @Argument(help: "The rule, @FILE or @-.")
    var rule: String

    @Option(help: "What it is for; no personal data.")
    var description = ""

    @Flag(help: "It is not used any more.")
    var retire = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutSegmentRequest()
        request.segment.name = name
        request.segment.rule = try JSONArgument.read(rule, input: shell.input)
        request.segment.description_p = description
        request.segment.retired = retire
        let reply = try await call.scoring.putSegment(request, call.options).message
        try printer(call, shell).print(
            reply, csv: ReferenceView.csv(name, reply.version, reply.commitSeq),
            table: { screen in
                ReferenceView(screen).put(
                    Catalogue.CLIList.segmentPut, name, version: reply.version, commit: reply.commitSeq)
                    + [StyledText("  " + reply.rule, .faint)]
            })
    }
}

/// `refleks segment list`.
struct SegmentListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the segments.")

    @Flag(help: "Also those that are not used any more.")
    var all = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = ListSegmentsRequest.with { $0.withRetired = all }
        let reply = try await call.scoring.listSegments(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.segments, csv: SegmentView.csv(reply), table: { SegmentView($0).lines(reply) })
    }
}

/// `refleks segment members NAME`.
struct SegmentMembersCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "members",
        abstract: "List who belongs to a segment now, by code.",
        discussion: "Every customer is looked at, 20,000 a call: a rare segment of a large house takes many calls.")

    @Argument(help: "The segment.")
    var name: String

    @Option(help: "Members that are wanted, 1 to 200.")
    var limit: UInt32 = 50

    @Option(help: "The token that the page before ended with.")
    var page = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListSegmentMembersRequest()
        request.access = call.access
        request.name = name
        request.pageToken = page
        var reply = ListSegmentMembersResponse()
        repeat {
            request.pageSize = limit - min(UInt32(clamping: reply.members.count), limit)
            let members = reply.members
            reply = try await call.scoring.listSegmentMembers(request, call.options).message
            reply.members = members + reply.members
            request.pageToken = reply.nextPageToken
        } while reply.members.count < limit && !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.members, csv: SegmentView.csv(reply), table: { SegmentView($0).lines(reply, name) })
    }
}

/// `refleks segment measure NAME`.
struct SegmentMeasureCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Count who belongs to a segment now and what they are worth, by branch.")

    @Argument(help: "The segment.")
    var name: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = MeasureSegmentRequest.with { $0.name = name }
        var whole: MeasureSegmentResponse?
        repeat {
            let part = try await call.scoring.measureSegment(request, call.options).message
            whole = whole.map { SegmentView.adding($0, part) } ?? part
            request.pageToken = part.nextPageToken
        } while !request.pageToken.isEmpty
        guard let whole else { return }
        try printer(call, shell).print(
            whole, items: whole.branches, csv: SegmentView.csv(whole), table: { SegmentView($0).lines(whole) })
    }
}

/// `refleks segment explain CUSTOMER --segment NAME`, or `--rule TEXT`.
struct SegmentExplainCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tell test by test whether a customer belongs to a segment.")

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "The segment.")
    var segment: String?

    @Option(help: "A rule that is only tried, @FILE or @-.")
    var rule: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ExplainMembershipRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        if let rule { request.text = try JSONArgument.read(rule, input: shell.input) }
        if let segment { request.name = segment }
        let reply = try await call.scoring.explainMembership(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.clauses, csv: SegmentView.csv(reply), table: { SegmentView($0).lines(reply) })
    }
}
