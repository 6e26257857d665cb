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

    /// - Parameter text: What was decoded, where it is at hand: a number that does not fit is looked for in it.
    static func refusal(of type: any Message.Type, for error: any Error, in text: String = "") -> CommandError {
        // Names of fields come from what the caller wrote himself.
        if case JSONDecodingError.unknownField(let field) = error {
            return CommandError(
                status: .data, cause: Catalogue.CLI.jsonFieldUnknown, arguments: [type.protoMessageName, field])
        }
        if isNumber(error), let field = JSONMembers.alone(text).first(where: { isNumberMisfit(type, $0.object) })?.key {
            return CommandError(
                status: .data, cause: Catalogue.CLI.jsonFieldNumberMalformed, arguments: [type.protoMessageName, field])
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

    private static func isNumber(_ error: any Error) -> Bool {
        switch error {
        case JSONDecodingError.malformedNumber, JSONDecodingError.numberRange: true
        default: false
        }
    }

    private static func isNumberMisfit(_ type: any Message.Type, _ object: String) -> Bool {
        do {
            _ = try type.init(jsonString: object)
            return false
        } catch {
            return isNumber(error)
        }
    }
}
