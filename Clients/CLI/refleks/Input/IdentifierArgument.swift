import RefleksContract
import RefleksMessages

extension IdentifierInput {
    /// Reads `phone:0532 123 45 67`; a trailing `!` says that the caller has verified it.
    init(argument text: String, input: any ByteSource) throws {
        let isVerified = text.hasSuffix("!")
        let bare = isVerified ? String(text.dropLast()) : text
        guard case .identifier(var identifier) = try CustomerArgument(bare, input: input) else {
            throw CommandError.usage(
                Catalogue.CLI.unknownChoice, "identifier",
                IdentifierPrefix.allCases.map { $0.rawValue + ":" }.joined(separator: " "))
        }
        identifier.verified = isVerified
        self = identifier
    }
}
