import ArgumentParser
import FoundationEssentials

/// An argument of a command as the parser describes it: the part of its `--experimental-dump-help` that a page needs.
struct DeclaredArgument: Decodable {
    enum Kind: String, Decodable {
        case positional
        case option
        case flag
    }

    struct Name: Decodable {
        enum Kind: String, Decodable {
            case long
            case short
            case longWithSingleDash
        }

        let kind: Kind
        let name: String

        var text: String { (kind == .long ? "--" : "-") + name }
    }

    let kind: Kind
    var shouldDisplay = true
    var isRepeating = false
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?

    /// `-o, --output <output>`, `<customer>`.
    var label: String {
        let value = valueName.map { "<\($0)>" } ?? ""
        guard kind != .positional else { return value }
        let ordered = (names ?? []).sorted { $0.kind == .short && $1.kind != .short }
        let flag = ordered.map(\.text).joined(separator: ", ")
        return kind == .flag ? flag : "\(flag) \(value)"
    }

    /// What is said of it.
    var texts: [String] { [abstract ?? ""] }

    /// What every command has.
    static let everywhere = [
        DeclaredArgument(
            kind: .flag, names: [Name(kind: .long, name: "version")], abstract: "Show the version."),
        DeclaredArgument(
            kind: .flag, names: [Name(kind: .short, name: "h"), Name(kind: .long, name: "help")],
            abstract: "Show help information."),
    ]

    private struct Outline: Decodable {
        struct Command: Decodable {
            var arguments: [DeclaredArgument]?
        }

        let command: Command
    }

    /// Those of a command without subcommands, but for what every command has; nil where the parser describes them in a way
    /// that this build does not know.
    static func all(of command: any ParsableCommand.Type) -> [DeclaredArgument]? {
        do {
            let outline = try JSONDecoder().decode(Outline.self, from: Data(command._dumpHelp().utf8))
            let common = Set(everywhere.map(\.label))
            return (outline.command.arguments ?? []).filter { $0.shouldDisplay && !common.contains($0.label) }
        } catch {
            // An English page of the parser's own is better than none.
            return nil
        }
    }
}
