import ArgumentParser
import RefleksContract
import SwiftProtobuf

/// `refleks model list`.
struct ModelListCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the fitted models, newest first.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var reply = ListModelsResponse()
        var request = ListModelsRequest.with { $0.pageSize = 50 }
        repeat {
            let page = try await call.scoring.listModels(request, call.options).message
            reply.models += page.models
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try printer(call, shell).print(
            reply, items: reply.models, csv: ModelView.csv(reply.models), table: { ModelView($0).list(reply.models) })
    }
}
