import ArgumentParser
import RefleksContract

/// Whose score is read, and as of when.
struct ScoredCustomer: ParsableArguments {
    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(help: "By what had occurred then, on that day: 2026-11-01.")
    var asOfValid: String?

    @Option(help: "By what we had been told by then.")
    var asOfKnown: String?

    func selector(_ shell: Shell) throws -> CustomerSelector {
        try CustomerArgument(customer, input: shell.input).selector()
    }

    /// UTC microseconds; 0: now.
    func times() throws -> (valid: Int64, known: Int64) {
        (
            try asOfValid.map { try TimeArgument.microseconds($0) } ?? 0,
            try asOfKnown.map { try TimeArgument.microseconds($0) } ?? 0
        )
    }
}
