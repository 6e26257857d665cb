import Foundation
import Testing

/// The table of ARCHITECTURE.md ("Who may import whom") against the import lines of the sources.
struct LayerTests {
    /// The table's rows: `| RefleksWire | NIOCore, SwiftProtobuf |`.
    static let allowed: [String: Set<String>] = {
        var result: [String: Set<String>] = [:]
        let lines = Repository.text("ARCHITECTURE.md").components(separatedBy: "\n")
        guard let heading = lines.firstIndex(where: { $0.hasSuffix("Who may import whom") }) else { return [:] }
        for line in lines[heading...].dropFirst() {
            if line.hasPrefix("#") { break }
            let cells = line.split(separator: "|", omittingEmptySubsequences: true)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count >= 2, cells[0].hasPrefix("`") else { continue }
            let module = cells[0].replacing("`", with: "")
            let names = cells[1].replacing("`", with: "").split(separator: ",")
                .map { $0.trimmingCharacters(in: .whitespaces) }
            result[module] = Set(names.filter { $0 != "nothing" })
        }
        return result
    }()

    /// Part of the toolchain: any module may use them.
    static let toolchain: Set<String> = [
        "Foundation", "FoundationEssentials", "Dispatch", "Darwin", "Glibc", "Musl", "Synchronization",
    ]

    static func module(of path: String) -> String {
        let parts = path.split(separator: "/").map(String.init)
        return parts.first == "Clients" ? parts[2] : parts[1]
    }

    static func imported(by line: String) -> String? {
        let words = line.split(separator: " ").map(String.init)
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count, !line.hasPrefix("//") else { return nil }
        let qualifiers: Set<String> = ["public", "package", "internal", "private", "@preconcurrency", "@testable"]
        guard words[..<at].allSatisfy(qualifiers.contains) else { return nil }
        let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "typealias", "var", "let"]
        let name = kinds.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
        return name.split(separator: ".").first.map(String.init)
    }

    @Test func `the architecture document holds the table of layers`() {
        #expect(Self.allowed.count >= 14)
    }

    @Test func `every import line is allowed by the table of layers`() {
        var offences: [String] = []
        for file in Repository.files(under: ["Sources", "Clients"], extensions: ["swift"]) {
            let module = Self.module(of: file.path)
            guard let allowed = Self.allowed[module] else {
                offences.append("\(file.path): the table has no row for \(module)")
                continue
            }
            for name in file.lines.compactMap(Self.imported(by:))
            where name != module && !allowed.contains(name) && !Self.toolchain.contains(name) {
                offences.append("\(file.path) imports \(name)")
            }
        }
        expectNone(offences)
    }

    @Test func `no module reaches itself through the table of layers`() {
        var reachable = Self.allowed
        for _ in Self.allowed {
            for (module, names) in reachable {
                reachable[module] = names.union(names.flatMap { reachable[$0] ?? [] })
            }
        }
        expectNone(reachable.filter { $0.value.contains($0.key) }.keys.sorted())
    }

    @Test func `no dependency brings a second crypto stack`() {
        let manifest = Repository.text("Package.swift")
        let vendors = [
            "swift-nio-ssl", "swift-crypto", "swift-certificates", "jwt-kit", "async-http-client",
        ]
        #expect(manifest.contains("swift-nio"))
        expectNone(vendors.filter(manifest.contains))
    }
}
