import RefleksMessages
import SwiftProtobuf

/// A message of the contract as JSON that somebody wrote.
enum MessageJSON {
    /// - Throws: when the text is none, with the field where the decoder says which.
    static func message<Result: Message>(_ text: String) throws(CommandError) -> Result {
        do {
            return try Result(jsonString: text)
        } catch {
            throw refusal(of: Result.self, for: error)
        }
    }

    static func refusal(of type: any Message.Type, for error: any Error) -> CommandError {
        // Names of fields come from what the caller wrote himself.
        if case JSONDecodingError.unknownField(let field) = error {
            return CommandError(
                status: .data, cause: Catalogue.CLI.jsonFieldUnknown, arguments: [type.protoMessageName, field])
        }
        let cause =
            switch error {
            case JSONDecodingError.unrecognizedEnumValue: Catalogue.CLI.jsonWordUnknown
            case JSONDecodingError.malformedNumber, JSONDecodingError.numberRange: Catalogue.CLI.jsonNumberMalformed
            case JSONDecodingError.truncated, JSONDecodingError.trailingGarbage: Catalogue.CLI.jsonIncomplete
            default: Catalogue.CLI.jsonMalformed
            }
        return CommandError(status: .data, cause: cause, arguments: [type.protoMessageName])
    }
}
