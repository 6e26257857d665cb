/// Everything that is wrong with the contract, all at once; protoc prints it.
struct GeneratorError: Error, CustomStringConvertible {
    let problems: [String]

    init(_ problems: [String]) {
        self.problems = problems
    }

    var description: String { problems.joined(separator: "\n") }
}
