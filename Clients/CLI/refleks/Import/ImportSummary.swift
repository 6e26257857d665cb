import RefleksMessages

/// What an import came to.
struct ImportSummary {
    let recorded: Int
    let replayed: Int
    let rejected: Int
    /// Microseconds.
    let elapsed: Int64
    let rejectsPath: String

    private var perSecond: Int64 { Int64(recorded + replayed + rejected) * 1_000_000 / max(1, elapsed) }

    func write(_ printer: Printer) throws {
        switch printer.format {
        case .table: printer.lines(lines(printer.screen))
        case .json, .ndjson:
            printer.sink.write(
                "{\"recorded\":\(recorded),\"replayed\":\(replayed),\"rejected\":\(rejected),"
                    + "\"elapsed_us\":\(elapsed)}\n")
        case .csv:
            var csv = CSVText(["recorded", "replayed", "rejected", "elapsed_us"])
            csv.append([String(recorded), String(replayed), String(rejected), String(elapsed)])
            printer.sink.write(csv.text)
        }
    }

    private func lines(_ screen: Screen) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let summary = screen.text(
            Catalogue.CLILabel.importSummary, numbers.count(recorded), numbers.count(replayed), numbers.count(rejected),
            TimeText(language: screen.language).duration(elapsed), numbers.count(perSecond))
        let mark = rejected == 0 ? StyledText("✓ ", .strongGood) : StyledText("! ", .warning)
        let rejects = StyledText("  " + screen.text(Catalogue.CLIImport.rejectsFile, rejectsPath), .warning)
        return [mark + StyledText(summary)] + (rejected == 0 ? [] : [rejects])
    }
}
