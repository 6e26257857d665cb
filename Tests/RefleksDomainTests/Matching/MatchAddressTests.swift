import Testing

@testable import RefleksDomain

/// Postal addresses as Turkish people write them.
struct MatchAddressTests {
    private static let written = "Gül Mahallesi 12 Sokak No 5 Daire 3 Kadıköy/İstanbul"

    private func finding(_ first: String, _ second: String) -> MatchFinding {
        let there = FieldComparison.address(MatchAddress(first), MatchAddress(second))
        let back = FieldComparison.address(MatchAddress(second), MatchAddress(first))
        #expect(there.finding == back.finding && there.similarity == back.similarity)
        return there.finding
    }

    @Test(arguments: [
        "Gül Mah. 12. Sok. No:5/3 Kadıköy/İstanbul", "GÜL MH. 12.SK. NO:5 D:3 KADIKÖY İSTANBUL",
        "gul mah 12 sk no5 d3 34710 kadikoy istanbul",
        "Gül Mah. 12. Sokağı Numara 5, Kat 2, Daire 3, Kadıköy/İst. Türkiye",
        "Gül Mahallesi 12 Sokak No:5/3 K:2 34710 Kadıköy/İstanbul",
    ])
    func `one address is the same however it is abbreviated`(_ other: String) {
        #expect(finding(Self.written, other) == .same)
        let address = MatchAddress(other)
        #expect(address.building == "5" && address.door == "3")
        #expect(address.words == ["gul", "12", "kadikoy", "istanbul"])
    }

    @Test func `another door or building is close, another street is not`() {
        #expect(finding(Self.written, "Gül Mah. 12. Sok. No:5/4 Kadıköy/İstanbul") == .similar)
        #expect(finding(Self.written, "Gül Mah. 12. Sok. No:7/3 Kadıköy/İstanbul") == .similar)
        #expect(finding(Self.written, "Gül Mah. 12. Sok. Kadıköy/İstanbul") == .same, "what one lacks says nothing")
        #expect(finding(Self.written, "Lale Mah. 90. Sok. No:5/3 Kadıköy/İstanbul") == .different)
        #expect(finding(Self.written, "Gül Mah. 12. Sok. No:5/3 Bornova/İzmir") == .different)
    }

    @Test func `a number of a street after that of a building is no door`() {
        let address = MatchAddress("Kazım Karabekir Cad. No 12 34. Sokak Çankaya/Ank.")
        #expect(address.building == "12" && address.door == nil)
        #expect(address.words == ["kazim", "karabekir", "34", "cankaya", "ankara"])
        #expect(MatchAddress("No 5 34710 Kadıköy").door == nil)
    }

    @Test(arguments: ["", "  ", "No:", "Mah. Sok. 34710 Türkiye", "d", "k 3", "🏠"])
    func `what names no place is not compared`(_ text: String) {
        #expect(MatchAddress(text).isEmpty)
        #expect(finding(text, Self.written) == .notCompared)
    }

    @Test func `arbitrary text is taken without harm`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let parts = ["no", "d", "5", "5a", "k", "3/4", "mah", "sok.", "34710", "Gül", "ß", "İ", "ist", "/", ":", "٣"]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                parts[Int.random(in: 0..<parts.count, using: &random)]
            }
            .joined(separator: Bool.random(using: &random) ? " " : "")
            let address = MatchAddress(text)
            #expect(address.share(with: address) == (address.isEmpty ? 0 : 10_000), "seed \(seed)")
            #expect(!address.isNextDoor(to: address), "seed \(seed)")
        }
    }
}
