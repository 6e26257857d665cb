import ArgumentParser

/// The commands that words lead to, from the program on.
struct CommandPath {
    /// Never empty.
    private(set) var commands: [any ParsableCommand.Type]
    /// What follows their names.
    private(set) var rest: ArraySlice<String>

    /// - Parameter words: what follows the program's name.
    init(_ program: any ParsableCommand.Type, words: [String]) {
        commands = [program]
        rest = words[...]
        while let word = rest.first, let next = subcommand(word) {
            commands.append(next)
            rest.removeFirst()
        }
    }

    private func subcommand(_ word: String) -> (any ParsableCommand.Type)? {
        commands.last?.configuration.subcommands.first { $0._commandName == word }
    }

    /// The names of the last command's subcommands; empty where it has none.
    var subcommands: [String] { (commands.last?.configuration.subcommands ?? []).map { $0._commandName } }
}
