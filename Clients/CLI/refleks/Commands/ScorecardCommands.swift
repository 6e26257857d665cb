import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks scorecard [--month 2026-10]`.
struct ScorecardCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "scorecard", abstract: "Tell what the agreed metrics say of a month, counts of customers first.",
        discussion: "A month that is over is told by the definitions of its time.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetScorecardRequest.with { $0.month = month }
        let reply = try await call.governance.getScorecard(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.figures, csv: ScorecardView.csv(reply), table: { ScorecardView($0).lines(reply) })
    }
}

/// `refleks equity [--month 2026-10]`.
struct EquityCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "equity",
        abstract: "Tell where the value of the customer base came from and went to in a month.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @Option(help: "ISO 4217; refused where the month's values are in another one.")
    var currency = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetCustomerEquityStatementRequest.with { ($0.month, $0.currency) = (month, currency) }
        let reply = try await call.governance.getCustomerEquityStatement(request, call.options).message
        try printer(call, shell).print(reply, csv: EquityView.csv(reply), table: { EquityView($0).lines(reply) })
    }
}

/// `refleks metric …`: the few agreed measures.
struct MetricCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metric", abstract: "Record and list the metrics of the scorecard.",
        subcommands: [MetricPutCommand.self, MetricListCommand.self])
}

/// `refleks metric put active --measure customers --name-en … --name-tr … --owner … --sign-off …`.
struct MetricPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Record the next version of a metric (role admin). At most 7 are active.",
        discussion: """
            Example: refleks metric put active --measure customers --name-en "Active customers" --name-tr \
            "Etkin müşteriler" --owner ayse.kaya --sign-off ali.can --sign-off ece.su
            """)

    @Argument(help: "The metric's id.")
    var metric: String

    @Option(help: "What it measures: customers, acquired-customers, lost-customers, retention-rate, customer-equity …")
    var measure: String

    @Option(help: "Its name in English.")
    var nameEn: String

    @Option(help: "Its name in Turkish.")
    var nameTr: String

    @Option(help: "Who answers for it.")
    var owner: String

    @Option(help: "Who agreed to this definition, repeatable.")
    var signOff: [String] = []

    @Flag(help: "It is not on the scorecard any more.")
    var retired = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutMetricDefinitionRequest()
        request.metric.metricID = metric
        request.metric.measure = try EnumText.required(measure, "measure")
        (request.metric.nameEn, request.metric.nameTr) = (nameEn, nameTr)
        (request.metric.owner, request.metric.signOffs, request.metric.retired) = (owner, signOff, retired)
        let reply = try await call.governance.putMetricDefinition(request, call.options).message
        try printer(call, shell).print(put: reply, metric, Catalogue.CLIGovernance.metricPut)
    }
}

/// `refleks metric list`.
struct MetricListCommand: ServerCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the metrics by id.")

    @Flag(help: "Also those that are not on the scorecard any more.")
    var withRetired = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = ListMetricDefinitionsRequest.with { $0.withRetired = withRetired }
        let reply = try await call.governance.listMetricDefinitions(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.metrics, csv: ScorecardView.csv(reply.metrics),
            table: { ScorecardView($0).lines(reply.metrics) })
    }
}
