import ArgumentParser
import RefleksContract
import RefleksMessages

/// Who asked for something by his rights, when, and in which words.
struct AskedOptions: ParsableArguments {
    @Argument(help: "10-digit code.")
    var code: String

    @Option(help: "When he said so: 2026-11-22; now if left out. The thirty days run from it.")
    var received: String?

    @Option(help: "What he said.")
    var reason = ""

    /// 0: now.
    var receivedAtUs: Int64 {
        get throws { try received.map { try TimeArgument.microseconds($0) } ?? 0 }
    }

    func print(_ reply: RecordSubjectRequestResponse, on printer: Printer) throws {
        try printer.print(
            reply, csv: RequestsView.csv(reply, code: code), table: { RequestsView($0).recorded(reply, code: code) })
    }
}

/// `refleks subject contest CODE service-level`.
struct SubjectContestCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "contest",
        abstract: "Record that a customer objects to an automated decision (KVKK, article 11/1-g).",
        discussion: """
            A person must answer within thirty days: `refleks subject answer`. Until then nothing lowers a service level \
            that is contested.
            """)

    @OptionGroup var asked: AskedOptions

    @Argument(help: "service-level, redirection or other.")
    var decision: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ContestDecisionRequest()
        request.access = call.access
        (request.code, request.reason) = (asked.code, asked.reason)
        request.decision = try EnumText.required(decision, "decision")
        request.receivedAtUs = try asked.receivedAtUs
        let reply = try await call.customers.contestDecision(request, call.options).message
        try asked.print(reply, on: printer(call, shell))
    }
}

/// `refleks subject request CODE access`.
struct SubjectRequestCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Record what a customer asks for; he must be answered within thirty days.")

    @OptionGroup var asked: AskedOptions

    @Argument(help: "access, rectification, erasure or restriction.")
    var kind: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RecordSubjectRequestRequest()
        request.access = call.access
        (request.code, request.reason) = (asked.code, asked.reason)
        request.kind = try EnumText.required(kind, "kind")
        request.receivedAtUs = try asked.receivedAtUs
        let reply = try await call.customers.recordSubjectRequest(request, call.options).message
        try asked.print(reply, on: printer(call, shell))
    }
}

/// `refleks subject requests`.
struct SubjectRequestsCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "requests",
        abstract: "List what customers asked for and were not answered yet, the most urgent first.",
        discussion: "The exit code is 0 also when some are overdue; `--output json` has their number.")

    @Option(help: "How many are shown, 1 to 200.")
    var limit: UInt32 = 50

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListSubjectRequestsRequest()
        request.access = call.access
        request.pageSize = limit
        let reply = try await call.customers.listSubjectRequests(request, call.options).message
        let now = shell.now()
        try printer(call, shell).print(
            reply, items: reply.requests, csv: RequestsView.csv(reply.requests),
            table: { RequestsView($0).lines(reply, now: now) })
    }
}

/// `refleks subject answer CODE ID granted`.
struct SubjectAnswerCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Record what a customer was answered (roles agent and admin).")

    @Argument(help: "10-digit code.")
    var code: String

    @Argument(help: "The request's id.")
    var id: UInt64

    @Argument(help: "granted, partly-granted or refused.")
    var outcome: String

    @Option(help: "Why; needed unless it was granted.")
    var reason = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = AnswerSubjectRequestRequest()
        request.access = call.access
        (request.code, request.requestID, request.reason) = (code, id, reason)
        request.outcome = try EnumText.required(outcome, "outcome")
        let reply = try await call.customers.answerSubjectRequest(request, call.options).message
        var csv = CSVText(["code", "request_id", "version", "commit_seq"])
        csv.append([code, String(id), String(reply.version), String(reply.commitSeq)])
        try printer(call, shell).print(
            reply, csv: csv, table: { RequestsView($0).answered(reply, code: code, id: id) })
    }
}
