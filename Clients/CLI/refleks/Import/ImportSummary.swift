import RefleksMessages

/// What an import came to.
struct ImportSummary {
    /// One pass over one file.
    struct Part {
        let name: String
        let recorded: Int
        let replayed: Int
        let rejected: Int
        /// Microseconds.
        let elapsed: Int64
        let rejectsPath: String
    }

    /// Nothing was sent: what is counted as recorded would have been.
    let isDryRun: Bool
    private var parts: [Part] = []

    init(isDryRun: Bool) {
        self.isDryRun = isDryRun
    }

    mutating func add(_ part: Part) { parts.append(part) }

    var recorded: Int { parts.reduce(0) { $0 + $1.recorded } }
    var replayed: Int { parts.reduce(0) { $0 + $1.replayed } }
    var rejected: Int { parts.reduce(0) { $0 + $1.rejected } }
    private var elapsed: Int64 { parts.reduce(0) { $0 + $1.elapsed } }

    func write(_ printer: Printer) throws {
        switch printer.format {
        case .table: printer.lines(parts.flatMap { lines($0, printer.screen) })
        case .json, .ndjson:
            printer.sink.write(
                "{\"recorded\":\(recorded),\"replayed\":\(replayed),\"rejected\":\(rejected),"
                    + "\"elapsed_us\":\(elapsed),\"dry_run\":\(isDryRun)}\n")
        case .csv:
            var csv = CSVText(["file", "recorded", "replayed", "rejected", "elapsed_us"])
            for part in parts {
                csv.append([
                    part.name, String(part.recorded), String(part.replayed), String(part.rejected),
                    String(part.elapsed),
                ])
            }
            printer.sink.write(csv.text)
        }
    }

    private func lines(_ part: Part, _ screen: Screen) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let perSecond = Int64(part.recorded + part.replayed + part.rejected) * 1_000_000 / max(1, part.elapsed)
        let duration = TimeText(language: screen.language).duration(part.elapsed)
        let counts = [part.recorded, part.replayed, part.rejected].map { numbers.count($0) }
        let summary =
            isDryRun
            ? screen.text(Catalogue.CLILabel.importJudged, counts[0], counts[2], duration, numbers.count(perSecond))
            : screen.text(
                Catalogue.CLILabel.importSummary, counts[0], counts[1], counts[2], duration, numbers.count(perSecond))
        let mark = part.rejected == 0 ? StyledText("✓ ", .strongGood) : StyledText("! ", .warning)
        let name = parts.count == 1 ? StyledText() : StyledText(part.name + "  ", .strong)
        let rejects = StyledText("  " + screen.text(Catalogue.CLIImport.rejectsFile, part.rejectsPath), .warning)
        return [mark + name + StyledText(summary)] + (part.rejected == 0 ? [] : [rejects])
    }
}
