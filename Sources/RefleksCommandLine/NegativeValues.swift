/// Values that begin with a minus: `--revenue -5,00`, `--drain-seconds -1`. The parser takes them for options and says that the value is missing; joined to
/// their option they are read, and what is wrong with them is said.
public enum NegativeValues {
    /// The arguments with each option and the negative number behind it in one: `--revenue=-5,00`.
    public static func joined(_ arguments: [String]) -> [String] {
        var result: [String] = []
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return result + arguments[index...] }
            if let option = result.last, option.hasPrefix("--"), !option.contains("="), isNegative(argument) {
                result[result.count - 1] = option + "=" + argument
            } else {
                result.append(argument)
            }
        }
        return result
    }

    /// A minus and a digit: no option is called so.
    private static func isNegative(_ argument: String) -> Bool {
        argument.utf8.first == UInt8(ascii: "-")
            && argument.utf8.dropFirst().first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
}
