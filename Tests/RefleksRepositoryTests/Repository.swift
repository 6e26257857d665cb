import Foundation
import Testing

/// The checkout that these tests are compiled from, as text files.
enum Repository {
    /// The top folder: the one that holds Package.swift.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A text file of the project.
    struct File {
        /// Relative to `root`, with `/`.
        let path: String
        let lines: [String]
    }

    /// The text of a file by its relative path; empty when there is none.
    static func text(_ path: String) -> String {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    }

    /// Files under `folders` with one of the extensions, in path order; build products are never listed.
    static func files(under folders: [String], extensions: Set<String>) -> [File] {
        folders.flatMap { folder -> [File] in
            let base = root.appending(path: folder)
            let walker = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
            let urls = (walker?.allObjects as? [URL]) ?? []
            return urls.filter { extensions.contains($0.pathExtension) && !$0.path.contains("/.build/") }
                .map { url in
                    let path = String(url.path.dropFirst(root.path.count)).trimmingPrefix("/")
                    return File(path: String(path), lines: text(String(path)).components(separatedBy: "\n"))
                }
        }.sorted { $0.path < $1.path }
    }

    /// Swift sources that people write: everything but generated code and tests.
    static let sources = files(under: ["Sources", "Clients"], extensions: ["swift"])
        .filter { !$0.path.contains("/Generated/") }

    static let tests = files(under: ["Tests"], extensions: ["swift"]).filter { !$0.path.contains("/Generated/") }

    /// The places in `files` where a line matches: `path:line: text`. Comment lines do not count.
    static func places(in files: [File], where matches: (String) -> Bool) -> [String] {
        files.flatMap { file in
            file.lines.enumerated().compactMap { index, line in
                let code = line.trimmingCharacters(in: .whitespaces)
                guard !code.hasPrefix("//"), matches(line) else { return nil }
                return "\(file.path):\(index + 1): \(code)"
            }
        }
    }
}

/// Fails with the first places of a list that must be empty.
func expectNone(_ places: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    guard !places.isEmpty else { return }
    let shown = places.prefix(12).joined(separator: "\n")
    Issue.record("\(places.count) places, the first:\n\(shown)", sourceLocation: sourceLocation)
}
