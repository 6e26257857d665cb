import Foundation
import Testing

/// The house rules that a formatter cannot check.
struct SourceRuleTests {
    static let serverSources = Repository.sources.filter { $0.path.hasPrefix("Sources/") }

    @Test func `there are sources to check`() {
        #expect(Repository.sources.count > 50)
        #expect(Repository.tests.count > 20)
    }

    @Test func `a file has at most 500 lines`() {
        let long = (Repository.sources + Repository.tests).filter { $0.lines.count > 501 }
        expectNone(long.map { "\($0.path): \($0.lines.count)" })
    }

    @Test func `a function has at most 70 lines`() {
        expectNone((Repository.sources).flatMap(Self.longFunctions))
    }

    /// Functions by indentation, which the formatter guarantees: from the line with `func` or `init` to the brace that
    /// closes it.
    static func longFunctions(in file: Repository.File) -> [String] {
        var result: [String] = []
        for (start, line) in file.lines.enumerated() {
            let code = line.drop { $0 == " " }
            guard code.contains("func ") || code.hasPrefix("init") || code.contains(" init("), !code.hasPrefix("//")
            else { continue }
            let indent = String(line.prefix(line.count - code.count))
            guard let end = file.lines[start...].firstIndex(where: { $0 == indent + "}" }) else { continue }
            if end - start + 1 > 70 { result.append("\(file.path):\(start + 1): \(end - start + 1) lines") }
        }
        return result
    }

    @Test func `sources do not trap on purpose`() {
        let words = ["try!", "fatalError(", "preconditionFailure(", "precondition(", "as! "]
        expectNone(Repository.places(in: Repository.sources) { line in words.contains(where: line.contains) })
    }

    @Test func `nothing is left to be done`() {
        let words = ["TODO", "FIXME", "XXX", "HACK:"]
        let all = (Repository.sources + Repository.tests).filter { !$0.path.hasSuffix("SourceRuleTests.swift") }
        let places = all.flatMap { file in
            file.lines.enumerated().filter { line in words.contains(where: line.element.contains) }
                .map { "\(file.path):\($0.offset + 1)" }
        }
        expectNone(places)
    }

    @Test func `what the programs say of wrong options comes from the catalogue`() {
        expectNone(Repository.places(in: Repository.sources) { $0.contains("ValidationError(\"") })
    }

    @Test func `an error is not dropped without a word`() {
        expectNone(Self.uncommented("try?", in: Repository.sources))
    }

    @Test func `an unchecked Sendable says why it is safe`() {
        expectNone(Self.uncommented("@unchecked Sendable", in: Repository.sources))
        expectNone(Self.uncommented("nonisolated(unsafe)", in: Repository.sources))
    }

    /// Lines with `word` and without a comment: on the line, on the next one, or on one of the twelve above.
    static func uncommented(_ word: String, in files: [Repository.File]) -> [String] {
        files.flatMap { file in
            file.lines.enumerated().compactMap { index, line -> String? in
                let code = line.trimmingCharacters(in: .whitespaces)
                guard line.contains(word), !code.hasPrefix("//"), !line.contains("// ") else { return nil }
                let above = file.lines[max(0, index - 12)..<index].reversed()
                    .prefix { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
                let below = index + 1 < file.lines.count ? [file.lines[index + 1]] : []
                let explained = (Array(above) + below).contains { near in
                    near.trimmingCharacters(in: .whitespaces).hasPrefix("//")
                }
                return explained ? nil : "\(file.path):\(index + 1): \(code)"
            }
        }
    }

    @Test func `type names say what a type is`() {
        let suffixes = ["Impl", "Manager", "Helper", "Helpers", "Utils", "Util", "Base"]
        let declaration = try? Regex(#"\b(struct|class|enum|actor|protocol) ([A-Za-z0-9]+)"#)
        #expect(declaration != nil)
        guard let declaration else { return }
        let places = Repository.places(in: Repository.sources) { line in
            guard let match = line.firstMatch(of: declaration), let name = match.output[2].substring else {
                return false
            }
            return suffixes.contains { name.hasSuffix($0) }
        }
        expectNone(places)
    }

    @Test func `the wall clock and the system's randomness are only read where they are injected`() {
        let words = ["Date()", "Date.now", ".random(in:", "SystemRandomNumberGenerator()", "gettimeofday"]
        let allowed: Set<String> = ["refleksd", "refleks", "RefleksClient"]
        let inner = Self.serverSources.filter {
            !allowed.contains(LayerTests.module(of: $0.path)) && !$0.path.hasSuffix("/SystemRandom.swift")
        }
        let places = Repository.places(in: inner) { line in
            words.contains(where: line.contains) && !line.contains("using:")
        }
        expectNone(places)
    }

    @Test func `a test does not wait by the clock`() {
        let words = ["Task." + "sleep", "Thread." + "sleep", " us" + "leep(", " sl" + "eep("]
        expectNone(Repository.places(in: Repository.tests) { line in words.contains(where: line.contains) })
    }

    @Test func `test names are sentences`() {
        let places = Repository.places(in: Repository.tests) { line in
            line.contains("@Test") && line.contains("func ") && !line.contains("func `")
        }
        expectNone(places)
    }

    @Test func `public types say what they are`() {
        expectNone(Repository.sources.flatMap(Self.undocumented))
    }

    static func undocumented(in file: Repository.File) -> [String] {
        let declarations = [
            "public struct", "public final class", "public class", "public enum", "public protocol", "public actor",
            "package struct", "package final class", "package enum", "package protocol",
        ]
        return file.lines.enumerated().compactMap { index, line -> String? in
            let code = line.trimmingCharacters(in: .whitespaces)
            guard declarations.contains(where: code.hasPrefix) else { return nil }
            let above = file.lines[..<index].last { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("@") } ?? ""
            let documented = above.trimmingCharacters(in: .whitespaces).hasPrefix("//")
            return documented ? nil : "\(file.path):\(index + 1): \(code)"
        }
    }
}
