import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks question …`: what the house wants to know of every customer.
struct QuestionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "question",
        abstract: "Record and list what is asked of every customer.",
        subcommands: [QuestionPutCommand.self, QuestionListCommand.self])
}

/// `refleks question put CATEGORY KEY --fresh-for 365`.
struct QuestionPutCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Record a question, or that one is not asked any more (role admin).",
        discussion: "Example: refleks question put lifestyle household.size --fresh-for 730")

    @Argument(help: "need, preference, lifestyle, habit, expectation, wallet, contact or relation.")
    var category: String

    @Argument(help: "The key of the fact that answers it, such as household.size.")
    var key: String

    @Option(help: "Days after which an answer is stale; 0: never.")
    var freshFor: UInt32 = 0

    @Flag(help: "It is not asked any more.")
    var retire = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = PutQuestionRequest()
        request.question.category = try EnumText.required(category, "category")
        request.question.key = key
        request.question.freshForDays = freshFor
        request.question.retired = retire
        let reply = try await call.system.putQuestion(request, call.options).message
        try printer(call, shell).print(put: reply, key, Catalogue.CLIBriefing.questionPut)
    }
}

/// `refleks question list`.
struct QuestionListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is asked of every customer.")

    @Flag(help: "Also those that are not asked any more.")
    var all = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListQuestionsRequest()
        request.askedOnly = !all
        let reply = try await call.system.listQuestions(request, call.options).message
        try printer(call, shell).print(
            reply, items: reply.questions, csv: csv(reply.questions), table: { lines($0, reply.questions) })
    }

    private func lines(_ screen: Screen, _ questions: [Question]) -> [StyledText] {
        guard !questions.isEmpty else { return [StyledText(screen.text(Catalogue.CLIBriefing.noQuestions), .faint)] }
        let names = EnumName(language: screen.language)
        var table = TextTable([.init(), .init(isFlexible: true), .init(), .init(), .init(isFlexible: true)])
        for question in questions {
            let fresh =
                question.freshForDays == 0
                ? screen.text(Catalogue.CLIBriefing.freshForEver)
                : screen.text(Catalogue.CLIBriefing.freshFor, String(question.freshForDays))
            table.append([
                StyledText(names.text(question.category, Catalogue.CLIName.factCategories), .faint),
                StyledText(question.key, question.retired ? .faint : .strong), StyledText(fresh),
                StyledText(question.retired ? screen.text(Catalogue.CLIBriefing.retired) : "", .faint),
                StyledText(
                    ReferenceView(screen).version(question.version, question.source, question.recordedAtUs), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func csv(_ questions: [Question]) -> CSVText {
        var csv = CSVText(["category", "key", "fresh_for_days", "retired", "version", "source", "recorded_at"])
        for question in questions {
            csv.append([
                EnumText.constant(question.category), question.key, String(question.freshForDays),
                String(question.retired), String(question.version), question.source,
                ISOTime.text(question.recordedAtUs),
            ])
        }
        return csv
    }
}
