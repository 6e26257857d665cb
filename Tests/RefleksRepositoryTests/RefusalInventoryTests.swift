import Foundation
import Testing

/// Every message by which the customer, interaction and scoring services refuse or explain something, against the tests: each
/// is expected by its code somewhere. The services' own helper for refusals looks at both languages of whatever it meets.
struct RefusalInventoryTests {
    /// Areas of the catalogue whose messages are those services' rules.
    static let areas: [String] = [
        "Text", "Contract", "Customer", "Interaction", "Matching", "Calendar", "Permission", "Contact", "Briefing",
        "Reference", "Privacy", "Model", "Offer", "Recommendation", "Segment", "Selection", "Campaign", "ScoringPolicy",
    ]

    /// Provoked by nothing that a peer can send: what remains when a reply of our own cannot be encoded.
    static let unreachable: Set<String> = ["MESSAGE_NOT_ENCODED"]

    struct Message {
        let area: String
        let name: String
        let code: String
    }

    /// `public static let selfMerge = MessageTemplate("SELF_MERGE"`, over two lines or one.
    static func messages(of area: String) throws -> [Message] {
        let form = try Regex(#"static let (\w+) = MessageTemplate\(\s*"([A-Z0-9_]+)""#)
        let text = Repository.text("Sources/RefleksMessages/Catalogue+\(area).swift")
        return text.matches(of: form).compactMap { match in
            guard let name = match.output[1].substring, let code = match.output[2].substring else { return nil }
            return Message(area: area, name: String(name), code: String(code))
        }
    }

    /// What tests expect: words of their string literals, and templates named as `Area.name`.
    static let expected: Set<Substring> = {
        let files = Repository.tests.filter { !$0.path.contains("/RefleksMessagesTests/") && !$0.path.hasSuffix(own) }
        var words: Set<Substring> = []
        for line in files.flatMap(\.lines) {
            words.formUnion(line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." })
        }
        return words
    }()

    private static let own = "/RefusalInventoryTests.swift"

    @Test(arguments: areas)
    func `every message of an area is expected by a test`(area: String) throws {
        let messages = try Self.messages(of: area)
        #expect(!messages.isEmpty)
        let missing = messages.filter { message in
            let names = [message.code, "\(area).\(message.name)", "Catalogue.\(area).\(message.name)"]
            return !Self.unreachable.contains(message.code) && names.allSatisfy { !Self.expected.contains($0[...]) }
        }
        expectNone(missing.map { "\($0.area): \($0.code)" })
    }
}
