import RefleksTestSupport
import Testing

@testable import RefleksDomain

struct OneEditTests {
    @Test(arguments: [
        ("yilmaz", "yilmaz"), ("yilmaz", "ylmaz"), ("yilmaz", "yillmaz"), ("yilmaz", "yilmas"), ("yilmaz", "yimlaz"),
        ("mehmet", "ehmet"), ("mehmet", "mehme"), ("mehmet", "emhmet"), ("mehmet", "mehmte"), ("", ""), ("a", ""),
    ])
    func `one slip leaves two words alike`(_ first: String, _ second: String) {
        #expect(OneEdit.isWithin(first, second) && OneEdit.isWithin(second, first))
    }

    @Test(arguments: [
        ("yilmaz", "ilmaz s"), ("yilmaz", "yilams"), ("mehmet", "ahmet"), ("mehmet", "hmet"), ("ayse", "fatma"),
        ("ab", "ca"), ("abc", "cba"), ("", "ab"),
    ])
    func `two slips do not`(_ first: String, _ second: String) {
        #expect(!OneEdit.isWithin(first, second) && !OneEdit.isWithin(second, first))
    }

    @Test func `variants are the word and its words with a letter less, of words that are long enough`() {
        #expect(OneEdit.variants(of: "ayse") == ["ayse", "yse", "ase", "aye", "ays"])
        #expect(OneEdit.variants(of: "anna") == ["anna", "nna", "ana", "ann"])
        #expect(OneEdit.variants(of: "ali").isEmpty)
        #expect(OneEdit.variants(of: String(repeating: "a", count: 17)).isEmpty)
        #expect(OneEdit.variants(of: "öykü").contains("ykü"))
    }

    @Test func `it agrees with the table of edits, and edits always leave a variant in common`() {
        let seed = UInt64.random(in: 0...(.max))
        var random = SeededRandom(seed: seed)
        let letters = Array("abç")
        func word() -> [Character] {
            (0..<Int.random(in: 4...7, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }
        }
        for _ in 0..<5_000 {
            let (first, second) = (word(), word())
            let (one, other) = (String(first), String(second))
            let isClose = Self.distance(first, second) <= 1
            #expect(OneEdit.isWithin(one, other) == isClose, "\(one) \(other), seed \(seed)")
            guard isClose else { continue }
            #expect(
                !OneEdit.variants(of: one).isDisjoint(with: OneEdit.variants(of: other)),
                "\(one) \(other), seed \(seed)")
        }
    }

    /// Optimal string alignment, by the textbook's table.
    private static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
        for row in 0...first.count { table[row][0] = row }
        for column in 0...second.count { table[0][column] = column }
        for row in 1...first.count {
            for column in 1...second.count {
                let cost = first[row - 1] == second[column - 1] ? 0 : 1
                var best = min(
                    table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + cost)
                if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
                    best = min(best, table[row - 2][column - 2] + 1)
                }
                table[row][column] = best
            }
        }
        return table[first.count][second.count]
    }
}
