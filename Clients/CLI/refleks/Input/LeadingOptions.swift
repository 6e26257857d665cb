/// Options before the command: `refleks --config FILE 360 …`. Every command that calls a server declares them for itself and
/// the program has none, so they are read as if they stood behind what names the command; what is given there wins.
enum LeadingOptions {
    /// Those of `ConnectionOptions` and `OutputOptions` that have a value.
    static let valued: Set<Substring> = [
        "--config", "--address", "--ca", "--certificate", "--key", "--locale", "--actor", "--purpose", "--timeout",
        "--output", "-o",
    ]
    private static let flags: Set<String> = ["--no-color", "--unmask"]

    /// The arguments with such options moved; unchanged where there are none, or no command follows.
    static func moved(_ arguments: [String]) -> [String] {
        var start = 0
        while start < arguments.count, let length = length(arguments[start]) { start += length }
        guard start > 0, start < arguments.count, !arguments[start].hasPrefix("-") else { return arguments }
        let command = arguments[start...].prefix { !$0.hasPrefix("-") }
        return Array(command) + Array(arguments[..<start]) + Array(arguments[command.endIndex...])
    }

    /// How many arguments the option takes up; nil when it is another one or none.
    private static func length(_ argument: String) -> Int? {
        if flags.contains(argument) { return 1 }
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, valued.contains(name) else { return nil }
        return parts.count == 2 ? 1 : 2
    }
}
