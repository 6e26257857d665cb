import Foundation
import RefleksContract
import Testing

@testable import refleks

/// On the excerpt in Tests/Fixtures/berka, against sums of an awk-like reading of its columns.
@Suite struct BerkaReaderTests {
    private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Fixtures/berka").standardized.path

    private func entries(_ reader: some ImportReader, _ file: String) throws -> [ImportEntry.Content] {
        var reader = reader
        var lines = LineSource(try ImportInput(Self.fixture + "/" + file, standardInput: nil).source)
        var contents: [ImportEntry.Content] = []
        while let line = try lines.next() {
            guard case .text(let text) = line else { continue }
            contents += reader.take(text, number: lines.number).map(\.content)
        }
        return contents
    }

    @Test func `clients become customers, and accounts identifiers of their owners`() throws {
        let directory = try BerkaDirectory(Self.fixture)
        let requests = try entries(BerkaClientReader(directory: directory), "disp.asc").compactMap { content in
            if case .customer(let request) = content { request } else { nil }
        }
        #expect(requests.count == 21)
        #expect(requests.count { $0.identifiers.contains { $0.namespace == "berka-account" } } == 15)
        #expect(requests.allSatisfy { $0.identifiers.first?.namespace == "berka-client" })
        #expect(requests.allSatisfy { $0.customer.birthDate.hasPrefix("19") && !$0.customer.homeBranch.isEmpty })
    }

    @Test func `who may dispose besides the owner has a relation to him`() throws {
        let directory = try BerkaDirectory(Self.fixture)
        let facts = try entries(BerkaRelationReader(directory: directory), "disp.asc").compactMap { content in
            if case .fact(let new) = content { new } else { nil }
        }
        #expect(facts.count == 6)
        let first = try #require(facts.first)
        #expect(first.customer.identifier.value == "1247")
        #expect(first.fact.category == .relation && first.fact.value == "berka-account/1039 of berka-client/1246")
    }

    @Test func `movements are volume, what the bank earns revenue, what it pays cost, in Czech and in English`() throws
    {
        let directory = try BerkaDirectory(Self.fixture)
        let reader = BerkaTransactionReader(source: "berka", directory: directory)
        let contents = try entries(reader, "trans.asc") + entries(reader, "trans_english.csv")
        let interactions = contents.compactMap { content in
            if case .record(let request) = content { request.interaction } else { nil }
        }
        #expect(interactions.count == 870 && contents.count == 870)
        var sums: [MoneyKind: Int64] = [:]
        for line in interactions.flatMap(\.money) { sums[line.kind, default: 0] += line.amountMinor }
        #expect(sums == [.volume: 722_255_600, .cogs: 2_235_250, .revenue: 432_220])
        var channels: [Channel: Int] = [:]
        for interaction in interactions { channels[interaction.channel, default: 0] += 1 }
        #expect(channels == [.branch: 447, .partner: 184, .post: 239])
        #expect(Set(interactions.map(\.sourceEventID)).count == 870)
        #expect(interactions.allSatisfy { !$0.branch.isEmpty })
    }

    @Test func `a woman's birth number has fifty more months`() {
        #expect(BerkaDirectory.birthDate("706213") == "1970-12-13")
        #expect(BerkaDirectory.birthDate("450204") == "1945-02-04")
        #expect(BerkaDirectory.birthDate("451304") == "" && BerkaDirectory.birthDate("x") == "")
    }

    @Test func `a movement that nobody understands is refused`() throws {
        let directory = try BerkaDirectory(Self.fixture)
        var reader = BerkaTransactionReader(source: "berka", directory: directory)
        let lines = [
            "1;1;930101;PRIJEM;VKLAD;700.00;700.00;;", "1;1;931301;PRIJEM;VKLAD;700.00;700.00;;;",
            "1;1;930101;PRIJEM;VKLAD;-700.00;700.00;;;", "1;1;930101;PRIJEM;KEKS;700.00;700.00;;;",
        ]
        let codes = lines.flatMap { reader.take($0, number: 2) }.map { entry in
            if case .reject(let reject) = entry.content { reject.code } else { "" }
        }
        #expect(codes == ["LINE_MALFORMED", "COLUMN_MALFORMED", "COLUMN_MALFORMED", "COLUMN_MALFORMED"])
    }
}
