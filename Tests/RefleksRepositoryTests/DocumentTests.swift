import Foundation
import Testing

/// What the documents promise about themselves.
struct DocumentTests {
    static let documents = Repository.files(
        under: ["docs", "Protocol", "Clients", "docker", "Benchmarks"], extensions: ["md"])
    static let topLevel = ["README.md", "README.tr.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]

    @Test(arguments: topLevel + ["docs/threat-model.md", "docs/operations.md", "Protocol/WIRE.md"])
    func `a promised document exists`(path: String) {
        #expect(Repository.text(path).count > 200)
    }

    @Test(arguments: ["README.md", "README.tr.md"])
    func `the readme fits on a page`(path: String) {
        #expect(Repository.text(path).components(separatedBy: "\n").count <= 121)
    }

    @Test func `relative links lead somewhere`() throws {
        let link = try Regex(#"\]\(([^)#:\s]+)(#[^)]*)?\)"#)
        let top = Self.topLevel.map {
            Repository.File(path: $0, lines: Repository.text($0).components(separatedBy: "\n"))
        }
        var broken: [String] = []
        for file in Self.documents + top {
            let folder = Repository.root.appending(path: file.path).deletingLastPathComponent()
            for match in file.lines.joined(separator: "\n").matches(of: link) {
                guard let target = match.output[1].substring.map(String.init) else { continue }
                let url = folder.appending(path: target)
                if !FileManager.default.fileExists(atPath: url.path) { broken.append("\(file.path): \(target)") }
            }
        }
        expectNone(broken)
    }

    @Test func `decisions are numbered without gaps and have their four parts`() {
        let decisions = Self.documents.filter { $0.path.hasPrefix("docs/decisions/") }
        #expect(!decisions.isEmpty)
        for (index, file) in decisions.enumerated() {
            let number = "docs/decisions/" + String(format: "%04d", index + 1)
            #expect(file.path.hasPrefix(number), "\(file.path) should start with \(number)")
            for part in ["## Motivation", "## Decision", "## Alternatives", "## Consequences"] {
                #expect(file.lines.contains(part), "\(file.path) lacks \(part)")
            }
        }
    }

    @Test func `no field or method of the contract lacks a comment`() throws {
        let declaration = try Regex(
            #"^\s*(repeated |optional )?[A-Za-z0-9_.<>, ]+ [a-z][a-z_0-9A-Z]* ?(= \d+|\()"#)
        var bare: [String] = []
        for file in Repository.files(under: ["Protocol"], extensions: ["proto"]) {
            for (index, line) in file.lines.enumerated() where line.firstMatch(of: declaration) != nil {
                let code = line.trimmingCharacters(in: .whitespaces)
                let skipped = ["//", "option ", "reserved ", "syntax", "package ", "import ", "extensions "]
                if skipped.contains(where: code.hasPrefix) { continue }
                let above = index > 0 ? file.lines[index - 1].trimmingCharacters(in: .whitespaces) : ""
                if !above.hasPrefix("//") && !line.contains("//") { bare.append("\(file.path):\(index + 1): \(code)") }
            }
        }
        expectNone(bare)
    }
}
