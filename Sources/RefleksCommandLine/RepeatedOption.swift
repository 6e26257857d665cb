public import ArgumentParser

/// An option that has one value and was given several: the parser takes the last and drops the others without a word, also where they
/// are amounts of money.
public enum RepeatedOption {
    /// The first such option among `arguments`, as it was written; nil where there is none.
    ///
    /// - Parameters:
    ///   - command: What the arguments were read as.
    ///   - replaceable: Options of which the last is to hold.
    public static func first(
        in arguments: [String], of command: any ParsableCommand.Type, besides replaceable: Set<Substring>
    ) -> String? {
        var seen: [Substring: Int] = [:]
        let names = arguments.prefix { $0 != "--" }.filter { $0.count > 1 && $0.hasPrefix("-") }.map(name)
        for name in names where !replaceable.contains(name) { seen[name, default: 0] += 1 }
        // Most command lines repeat nothing, and have no second spelling of an option: they are asked no further.
        guard seen.contains(where: { $0.value > 1 || !$0.key.hasPrefix("--") }) else { return nil }
        let single = (DeclaredArgument.all(of: command) ?? []).filter { $0.kind == .option && !$0.isRepeating }
        for option in single {
            let spellings = (option.names ?? []).map(\.text)
            let count = spellings.reduce(0) { $0 + (seen[$1[...]] ?? 0) }
            if count > 1 { return spellings.first { seen[$0[...]] != nil } }
        }
        return nil
    }

    /// `--revenue` of `--revenue=5`.
    private static func name(_ argument: String) -> Substring {
        argument.hasPrefix("--") ? argument.prefix { $0 != "=" } : argument[...]
    }
}
