import Testing

@testable import refleks

@Suite struct StyledTextTests {
    @Test func `styles show only in colour`() {
        let text = StyledText("a", .good) + " " + StyledText("b", .strong)
        #expect(text.rendered(colour: false) == "a b")
        #expect(text.rendered(colour: true) == "\u{1B}[32ma\u{1B}[0m \u{1B}[1mb\u{1B}[0m")
    }

    @Test func `a name from the server cannot move the cursor`() {
        let text = StyledText("Ali\u{1B}[2J\r\u{9B}1mVeli")
        #expect(text.rendered(colour: true) == "Ali [2J  1mVeli")
    }

    @Test func `what is too long ends in an ellipsis within its columns`() {
        let text = StyledText("Çağrı", .good) + " Ünlü"
        #expect(text.truncated(to: 7).plain == "Çağrı …")
        #expect(text.truncated(to: 7).width == 7)
        #expect(text.truncated(to: 10).plain == "Çağrı Ünlü")
        #expect(StyledText("漢字漢字").truncated(to: 4).width <= 4)
    }

    @Test func `columns line up by what is seen`() {
        var table = TextTable([.init(title: "ad"), .init(alignment: .trailing)])
        table.append(["Işık", "1"])
        table.append(["Çağrı Ünlü", "1.000"])
        let lines = table.lines(width: 60).map(\.plain)
        #expect(lines == ["  ad               ", "  Işık            1", "  Çağrı Ünlü  1.000"])
    }

    @Test func `only flexible columns give way, and empty ones vanish`() {
        var table = TextTable([.init(), .init(), .init(isFlexible: true)])
        table.append([StyledText(String(repeating: "a", count: 20)), "", StyledText(String(repeating: "b", count: 40))])
        let line = table.lines(width: 40)[0]
        #expect(line.width == 40)
        #expect(line.plain.hasPrefix("  " + String(repeating: "a", count: 20) + "  b"))
        #expect(line.plain.hasSuffix("b…"))
    }
}
