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
        let output = printer(call, shell)
        if let html {
            try write(ModelPage(model, language: output.screen.language).text, to: html)
        }
        try output.print(model, csv: ModelView.csv([model]), table: { ModelView($0).lines(model) })
    }

    private func write(_ page: String, to path: String) throws(CommandError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path, String(cString: strerror(errno))) }
        DescriptorSink(descriptor: descriptor).write(page)
        close(descriptor)
    }
}
