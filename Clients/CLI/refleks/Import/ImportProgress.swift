import RefleksMessages

/// One line on standard error that tells how far an import is: redrawn on a terminal, otherwise written now and then.
struct ImportProgress {
    let shell: Shell
    let screen: Screen
    /// Bytes of the whole file; nil for a stream.
    let totalBytes: Int64?
    private let startedAt: Int64
    private var drawnAt: Int64 = 0

    init(shell: Shell, screen: Screen, totalBytes: Int64?) {
        self.shell = shell
        self.screen = screen
        self.totalBytes = totalBytes
        startedAt = shell.now()
    }

    /// Microseconds since the beginning.
    var elapsed: Int64 { max(1, shell.now() - startedAt) }

    /// Draws at most ten times a second on a terminal, every ten seconds elsewhere.
    mutating func update(line: Int, bytes: Int, answered: Int, rejected: Int) {
        let now = shell.now()
        guard now - drawnAt >= (shell.isErrorTerminal ? 100_000 : 10_000_000) else { return }
        let isFirst = drawnAt == 0
        drawnAt = now
        if isFirst, !shell.isErrorTerminal { return }
        let text = self.text(line: line, bytes: bytes, answered: answered, rejected: rejected)
        let rendered = text.rendered(colour: shell.isErrorTerminal && screen.isColoured)
        shell.errors.write(shell.isErrorTerminal ? "\r\u{1B}[K" + rendered : rendered + "\n")
    }

    /// Says something once, above the line.
    func note(_ template: MessageTemplate, _ arguments: String...) {
        clear()
        let line = StyledText("  ! " + template.text(screen.language, arguments), .warning)
        shell.errors.write(line.rendered(colour: shell.isErrorTerminal && screen.isColoured) + "\n")
    }

    /// Removes the line from a terminal.
    func clear() {
        if shell.isErrorTerminal { shell.errors.write("\r\u{1B}[K") }
    }

    func text(line: Int, bytes: Int, answered: Int, rejected: Int) -> StyledText {
        let numbers = NumberText(language: screen.language)
        let rate = Int64(answered) * 1_000_000 / elapsed
        var text = StyledText("  ")
        if let totalBytes, totalBytes > 0 {
            let permille = min(1_000, Int64(bytes) * 1_000 / totalBytes)
            let filled = Int(permille * 24 / 1_000)
            text += StyledText(String(repeating: "━", count: filled), .good)
            text += StyledText(String(repeating: "━", count: 24 - filled), .faint)
            text += StyledText(" \(permille / 10) % ", .strong)
        }
        text += StyledText(" " + screen.text(Catalogue.CLILabel.importLine, numbers.count(line)))
        text += StyledText("  \(numbers.count(rate))/s", .accent)
        if rejected > 0 {
            text += StyledText("  \(screen.text(Catalogue.CLILabel.importRejected)) \(numbers.count(rejected))", .bad)
        }
        return text
    }
}
