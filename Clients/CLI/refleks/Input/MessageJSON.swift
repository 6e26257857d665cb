import RefleksMessages
import SwiftProtobuf

/// A message of the contract as JSON that somebody wrote.
enum MessageJSON {
    /// - Throws: when the text is none, with the field where the decoder says which.
    static func message<Result: Message>(_ text: String) throws(CommandError) -> Result {
        do {
            return try Result(jsonString: text)
        } catch {
            throw refusal(of: Result.self, for: error, in: text)
        }
    }

    private static func refusal(of type: any Message.Type, for error: any Error, in text: String) -> CommandError {
        guard JSONTree.beginsObject(text) else { return .noObject }
        let name = type.protoMessageName
        // Names of fields come from what the caller wrote himself.
        if case JSONDecodingError.unknownField(let field) = error {
            return CommandError(status: .data, cause: Catalogue.CLI.jsonFieldUnknown, arguments: [name, field])
        }
        var cause = Catalogue.CLI.jsonMalformed
        var arguments = [name]
        switch (error, JSONFault.first(in: text, of: name)) {
        case (JSONDecodingError.truncated, _), (JSONDecodingError.trailingGarbage, _):
            cause = Catalogue.CLI.jsonIncomplete
        case (_, .word(let path, let enumeration, let example)?):
            cause = Catalogue.CLI.jsonWordUnknown
            arguments += [path, example, enumeration]
        case (_, .number(let path)?):
            cause = Catalogue.CLI.jsonNumberMalformed
            arguments.append(path)
        case (_, nil): break
        }
        return CommandError(status: .data, cause: cause, arguments: arguments)
    }
}
