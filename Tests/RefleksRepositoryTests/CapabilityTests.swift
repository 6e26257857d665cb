import Foundation
import Testing

/// The tables of capabilities name only what there is, and leave nothing out.
struct CapabilityTests {
    /// One row of the table in `docs/capabilities.md`.
    private struct Row {
        let numbers: [Int]
        let methods: [String]
        let commands: [String]
        let evidence: [(path: String, sentence: String)]
    }

    /// The product's own numbers of its capabilities; 30 was never given.
    private static let numbers = Set(1...66).subtracting([30])

    private static let rows: [Row] = Repository.text("docs/capabilities.md")
        .components(separatedBy: "\n")
        .compactMap { line in
            let cells = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 7 else { return nil }
            let numbers = cells[1].components(separatedBy: " ").compactMap { Int($0) }
            guard !numbers.isEmpty else { return nil }
            let evidence = cells[5].components(separatedBy: "; ").compactMap { part -> (String, String)? in
                let halves = part.components(separatedBy: ": `")
                return halves.count == 2 ? (halves[0], String(halves[1].dropLast())) : nil
            }
            return Row(
                numbers: numbers, methods: quoted(cells[3]), commands: quoted(cells[4]), evidence: evidence)
        }

    /// The numbers of what the second table says is not there yet: rows of two cells.
    private static let missing: [Int] = Repository.text("docs/capabilities.md")
        .components(separatedBy: "\n")
        .map { $0.components(separatedBy: "|") }
        .filter { $0.count == 4 }
        .flatMap { $0[1].components(separatedBy: " ").compactMap { Int($0) } }

    private static func quoted(_ cell: String) -> [String] {
        cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }

    @Test func `every capability has one row, here or among what is missing`() {
        let listed = Self.rows.flatMap(\.numbers) + Self.missing
        #expect(listed.count == Set(listed).count)
        #expect(Set(listed) == Self.numbers, "\(Self.numbers.symmetricDifference(listed).sorted())")
    }

    @Test func `every method that is named is in the contract`() {
        let contract = Repository.text("Protocol/METHODS.md")
        #expect(Self.rows.allSatisfy { !$0.methods.isEmpty })
        expectNone(Self.rows.flatMap(\.methods).filter { !contract.contains("[\($0)](#") })
    }

    /// Those of `refleks` are found by the tests of its help, which know its groups.
    @Test func `every capability has a command, and those of the server are there`() {
        let sources = Repository.files(under: ["Sources/refleksd"], extensions: ["swift"])
        let text = sources.flatMap(\.lines).joined(separator: "\n")
        #expect(Self.rows.allSatisfy { !$0.commands.isEmpty })
        let ofServer = Self.rows.flatMap(\.commands).filter { $0.hasPrefix("refleksd ") }
        #expect(!ofServer.isEmpty)
        expectNone(ofServer.filter { !text.contains("commandName: \"\($0.dropFirst(9))\"") })
    }

    @Test func `every test that is named is where it is said to be`() {
        #expect(Self.rows.allSatisfy { !$0.evidence.isEmpty })
        expectNone(
            Self.rows.flatMap(\.evidence)
                .filter { !Repository.text("Tests/\($0.path)").contains("func `\($0.sentence)`") }
                .map { "\($0.path): \($0.sentence)" })
    }
}
