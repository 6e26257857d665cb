import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// A request to record as JSON: the whole request, or the interaction alone.
enum InteractionJSON {
    /// - Throws: when the text is neither.
    static func request(_ text: String) throws(CommandError) -> RecordInteractionRequest {
        if let request: RecordInteractionRequest = parse(text) { return request }
        if let interaction: Interaction = parse(text) {
            var request = RecordInteractionRequest()
            request.interaction = interaction
            return request
        }
        throw CommandError(
            status: .data, cause: Catalogue.CLI.jsonMalformed, arguments: [RecordInteractionRequest.protoMessageName])
    }

    private static func parse<Result: Message>(_ text: String) -> Result? {
        do {
            return try Result(jsonString: text)
        } catch {
            return nil
        }
    }
}
