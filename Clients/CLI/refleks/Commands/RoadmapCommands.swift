import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks roadmap …`: what the house has set out to do.
struct RoadmapCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roadmap", abstract: "Record and list what the house has set out to do, and what nobody owns.",
        subcommands: [RoadmapPutCommand.self, RoadmapListCommand.self, RoadmapUnownedCommand.self])
}

/// `refleks roadmap put call-centre --kind step --title … --owner … --due …`.
struct RoadmapPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Record the next version of an item, whole (role admin).")

    @Argument(help: "The item's id.")
    var item: String

    @Option(help: "positioning, brand, customer-plan, launch or step.")
    var kind = "step"

    @Option(help: "What people call it.")
    var title: String

    @Option(help: "Who answers for it. Default: nobody yet.")
    var owner = ""

    @Option(help: "By when, such as 2026-12-31.")
    var due = ""

    @Option(help: "The metric by which it is judged.")
    var metric = ""

    @Option(help: "The item that it is a part of.")
    var parent = ""

    @Option(help: "planned, under-way, done or dropped.")
    var state = "planned"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutRoadmapItemRequest()
        (request.item.itemID, request.item.title, request.item.owner) = (item, title, owner)
        request.item.kind = try EnumText.required(kind, "kind")
        request.item.state = try EnumText.required(state, "state")
        (request.item.due, request.item.metricID, request.item.parentID) = (due, metric, parent)
        let reply = try await call.governance.putRoadmapItem(request, call.options).message
        try printer(call, shell).print(put: reply, item, Catalogue.CLIGovernance.itemPut)
    }
}

/// `refleks roadmap list`.
struct RoadmapListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the road map.")

    @Flag(help: "Only what is open.")
    var open = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListRoadmapRequest.with { ($0.openOnly, $0.pageSize) = (open, 200) }
        let items = try await ListRoadmapResponse(allPages: { token in
            request.pageToken = token
            return try await call.governance.listRoadmap(request, call.options).message
        })
        try items.print(under: Catalogue.CLIGovernance.roadmap, on: printer(call, shell))
    }
}

/// `refleks roadmap unowned`.
struct RoadmapUnownedCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "unowned", abstract: "List what is open and nobody answers for.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListUnownedRequest.with { $0.pageSize = 200 }
        let items = try await ListRoadmapResponse(allPages: { token in
            request.pageToken = token
            return try await call.governance.listUnowned(request, call.options).message
        })
        try items.print(under: Catalogue.CLIGovernance.unowned, on: printer(call, shell))
    }
}

extension ListRoadmapResponse {
    /// Every page as one answer; `page` is asked with the token of each.
    fileprivate init(allPages page: (_ token: String) async throws -> ListRoadmapResponse) async throws {
        self.init()
        var token = ""
        repeat {
            let next = try await page(token)
            asOfCommitSeq = next.asOfCommitSeq
            items += next.items
            token = next.nextPageToken
        } while !token.isEmpty
    }

    fileprivate func print(under heading: MessageTemplate, on printer: Printer) throws {
        try printer.print(
            self, items: items, csv: RoadmapView.csv(items), table: { RoadmapView($0).lines(items, heading) })
    }
}

/// `refleks readiness …`: eleven questions.
struct ReadinessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readiness", abstract: "Answer the questions of readiness, and show what the house says.",
        subcommands: [ReadinessSubmitCommand.self, ReadinessShowCommand.self])
}

/// `refleks readiness submit ali.can --no 3,7`.
struct ReadinessSubmitCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Record one respondent's answers: yes to all questions but those of --no.",
        discussion: """
            Example: refleks readiness submit ali.can --no 3,7
            `refleks readiness show` tells the questions with their numbers.
            """)

    @Argument(help: "Who answers.")
    var respondent: String

    @Option(help: "Numbers of the questions that are answered with no, with commas between them. Default: none.")
    var no = ""

    @Option(help: "The day of the answers. Default: today.")
    var date: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var refused: Set<Int> = []
        for text in no.split(separator: ",") {
            guard let number = Int(text), (1...11).contains(number) else {
                throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--no", "1", "11")
            }
            refused.insert(number)
        }
        let output = printer(call, shell)
        let request = SubmitReadinessAssessmentRequest.with {
            $0.respondent = respondent
            $0.date = date ?? ReadinessView.day(output.screen.now)
            $0.answers = (1...11).map { !refused.contains($0) }
        }
        let reply = try await call.governance.submitReadinessAssessment(request, call.options).message
        try output.print(put: reply, respondent, Catalogue.CLIGovernance.readinessPut)
    }
}

/// `refleks readiness show`.
struct ReadinessShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the questions with their answers, what to do, and how it went.")

    @Option(help: "The day of the answers. Default: the newest one.")
    var date = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetReadinessRequest.with { $0.date = date }
        let reply = try await call.governance.getReadiness(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.questions, csv: ReadinessView.csv(reply), table: { ReadinessView($0).lines(reply) })
    }
}
