import RefleksTestSupport
import Testing

@testable import refleks

@Suite struct TerminalFrameTests {
    @Test func `the first frame clears the screen, the next one writes only what differs`() {
        var frame = TerminalFrame(rows: 10)
        var terminal = Terminal(rows: 10)
        let first = frame.paint(["Ali", "total 1", "end"])
        #expect(first.contains("\u{1B}[2J") && first.contains("Ali"))
        terminal.write(first)
        let second = frame.paint(["Ali", "total 22", "end"])
        #expect(second.contains("total 22") && !second.contains("Ali") && !second.contains("\u{1B}[2J"))
        terminal.write(second)
        #expect(terminal.lines == ["Ali", "total 22", "end"] && terminal.cursorRow == 3)
        #expect(frame.paint(["Ali", "total 22", "end"]) == "", "nothing has changed")
        terminal.write(frame.paint(["Veli"]))
        #expect(terminal.lines == ["Veli"], "what is not there any more is erased")
    }

    @Test func `a frame that is too tall keeps its last line`() {
        var frame = TerminalFrame(rows: 5)
        var terminal = Terminal(rows: 5)
        terminal.write(frame.paint((1...9).map { "line \($0)" }))
        #expect(terminal.lines == ["line 1", "line 2", "line 3", "line 9"])
    }

    @Test func `whatever frames follow each other, the terminal shows the last one`() {
        let seed: UInt64 = 4_711
        var random = SeededRandom(seed: seed)
        var frame = TerminalFrame(rows: 12)
        var terminal = Terminal(rows: 12)
        for step in 0..<300 {
            let lines = (0..<Int.random(in: 1...11, using: &random)).map { _ in
                String(repeating: "x", count: Int.random(in: 0...4, using: &random))
            }
            terminal.write(frame.paint(lines))
            let shown = Array(lines.reversed().drop { $0.isEmpty }.reversed())
            #expect(terminal.lines == shown, "seed \(seed), step \(step)")
        }
    }
}

/// As much of a terminal as the frames use: placing, erasing, clearing.
private struct Terminal {
    private var screen: [[Character]]
    private(set) var cursorRow = 0
    private var cursorColumn = 0

    init(rows: Int) {
        screen = Array(repeating: [], count: rows)
    }

    /// The rows down to the last one that shows something.
    var lines: [String] {
        let rows = screen.map { String($0) }
        return Array(rows.reversed().drop { $0.isEmpty }.reversed())
    }

    mutating func write(_ text: String) {
        var rest = Substring(text)
        while let character = rest.popFirst() {
            guard character == "\u{1B}" else {
                let row = screen[cursorRow]
                screen[cursorRow] =
                    Array(row.prefix(cursorColumn)) + [character] + Array(row.dropFirst(cursorColumn + 1))
                cursorColumn += 1
                continue
            }
            let sequence = rest.prefix { !$0.isLetter }
            rest = rest.dropFirst(sequence.count)
            if let command = rest.popFirst() { obey(command, sequence.dropFirst()) }
        }
    }

    private mutating func obey(_ command: Character, _ parameters: Substring) {
        switch command {
        case "H":
            let numbers = parameters.split(separator: ";").compactMap { Int($0) }
            (cursorRow, cursorColumn) = (min(numbers[0] - 1, screen.count - 1), numbers[1] - 1)
        case "K": screen[cursorRow] = Array(screen[cursorRow].prefix(cursorColumn))
        case "J":
            let first = parameters == "2" ? 0 : cursorRow
            for row in first..<screen.count { screen[row] = [] }
        default: break
        }
    }
}
