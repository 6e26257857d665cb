import ArgumentParser
import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// `refleks feedback quality --month 2026-10 --by agent`.
struct FeedbackQualityCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "quality",
        abstract:
            "Tell how good our service was: five dimensions, NPS, CSAT, CES and solved cases, with the speed beside them.",
        discussion: """
            Figures of fewer than five answers are hidden, and speed is never shown without a figure of quality beside it.
            Example: refleks feedback quality --month 2026-10 --months 3 --by agent --branch 34-001
            """)

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @Option(help: "Months up to and including it, 1 to 12.")
    var months: UInt32 = 1

    @Option(help: "What the lines are: branch, agent or channel.")
    var by = "branch"

    @Option(help: "Only what belongs to this branch.")
    var branch = ""

    @Option(help: "Only what belongs to this agent.")
    var agent = ""

    @Option(help: "Only what was told on this channel.")
    var channel: String?

    @Option(help: "Hide figures of fewer answers, 5 to 1000.")
    var minimum: UInt32 = 5

    @Option(help: "By what had been recorded at this instant; now unless given.")
    var asOf: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetServiceQualityRequest()
        (request.month, request.months, request.minimumAnswers) = (month, months, minimum)
        (request.branch, request.agent) = (branch, agent)
        request.groupBy = try EnumText.required(by, "by")
        if let channel { request.channel = try EnumText.required(channel, "channel") }
        if let asOf { request.asOfUs = try TimeArgument.microseconds(asOf) }
        let reply = try await call.feedback.getServiceQuality(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.groups, csv: QualityView.csv(reply), table: { QualityView($0).lines(reply) })
    }
}

/// `refleks feedback repeat --month 2026-09`.
struct FeedbackRepeatCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "repeat",
        abstract: "Tell how many of those who spoke well of us, or whose case was solved, bought again.")

    @Option(help: "A month such as 2026-10. Default: the last one that is over.")
    var month = ""

    @Option(
        help: "Days before the month's end in which they bought, and after it in which they may buy again, 1 to 366.")
    var days: UInt32 = 60

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetRepeatRateRequest()
        (request.month, request.horizonDays) = (month, days)
        let reply = try await call.feedback.getRepeatRate(request, call.options).message
        try printer(call, shell).print(
            reply, csv: RepeatRateView.csv(reply), table: { RepeatRateView($0).lines(reply) })
    }
}

/// `refleks case sla --month 2026-10 --by owner`.
struct CaseSlaCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "sla", abstract: "Tell what became of the promises to answer and to solve cases.")

    @Option(help: "A month such as 2026-10. Default: the present one, so far.")
    var month = ""

    @Option(help: "Months up to and including it, 1 to 12.")
    var months: UInt32 = 1

    @Option(help: "What the lines are: branch or owner.")
    var by = "branch"

    @Option(help: "Only cases of this branch.")
    var branch = ""

    @Option(help: "Only cases of this agent.")
    var owner = ""

    @Option(help: "Hide figures of fewer answers, 5 to 1000.")
    var minimum: UInt32 = 5

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = GetSlaReportRequest()
        (request.month, request.months, request.minimumAnswers) = (month, months, minimum)
        (request.branch, request.owner) = (branch, owner)
        request.groupBy = try EnumText.required(by, "by")
        let reply = try await call.feedback.getSlaReport(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.lines, csv: SlaView.csv(reply), table: { SlaView($0).lines(reply) })
    }
}
