import ArgumentParser
import Glibc
import RefleksContract
import SwiftProtobuf

/// `refleks model show [NUMBER] [--html FILE]`.
struct ModelShowCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a model: parameters, what the holdout says, and its tracking.",
        discussion: """
            Without a number the one that serves. --html writes a page with the charts: one file, no network, in the language of \
            --locale.
            """)

    @Argument(help: "The model's number.")
    var number: UInt32 = 0

    @Option(help: "Write a page with charts to this file.")
    var html: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let request = GetModelRequest.with { $0.number = number }
        let model = try await call.scoring.getModel(request, call.options).message.model
        let lossDays = try await call.singleLossDays(beside: model)
        let output = printer(call, shell)
        if let html {
            let page = ModelPage(model, singleLossDays: lossDays, language: output.screen.language)
            try write(page.text, to: html)
        }
        try output.print(
            model, csv: ModelView.csv([model]), table: { ModelView($0).lines(model, singleLossDays: lossDays) })
    }

    private func write(_ page: String, to path: String) throws(CommandError) {
        let sink = try DescriptorSink(path: path, flags: O_TRUNC, mode: 0o644)
        sink.write(page)
        try sink.check()
    }
}

extension CallSettings {
    /// After how many days who bought once is lost by the policy in force; nil for a model that measured nothing to compare it
    /// with.
    func singleLossDays(beside model: ModelDescription) async throws -> Int64? {
        guard model.firstRepeatDays > 0 else { return nil }
        let reply = try await scoring.getScoringPolicy(GetScoringPolicyRequest(), options).message
        return Int64(reply.policy.stages.singleLossDays)
    }
}
