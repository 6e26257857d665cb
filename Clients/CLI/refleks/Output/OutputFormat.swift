import ArgumentParser

/// How a reply is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case table
    /// One JSON document.
    case json
    /// One JSON document per line and item.
    case ndjson
    /// RFC 4180 with a header.
    case csv
}

/// How to write; shared by every command.
struct OutputOptions: ParsableArguments {
    /// Nil where none was given: a command without tables tells that from `-o table`.
    @Option(name: [.customShort("o"), .customLong("output")], help: "table, json, ndjson or csv. Default: table.")
    var chosen: OutputFormat?

    @Flag(name: .customLong("no-color"), help: "No colour; so does the environment variable NO_COLOR.")
    var isPlain = false

    @Flag(name: .customLong("unmask"), help: "Show identifiers in full; the call tells the server so.")
    var isUnmasked = false

    /// The format to write.
    var output: OutputFormat { chosen ?? .table }
}
