import Testing

@testable import refleks

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Işık", 4), ("ÇAĞRI ÜNLÜ", 10), ("İSMAİL", 6), ("g\u{306}", 1), ("漢字", 4), ("₺ 5", 3), ("─│╭", 3),
        ("👩‍👧", 2), ("a\u{200B}b", 2),
    ])
    func `a text takes the columns that a terminal gives it`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }
}
