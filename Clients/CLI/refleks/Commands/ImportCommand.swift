import ArgumentParser
import Glibc
import RefleksClient
import RefleksContract
import RefleksMessages

/// `refleks import FILE`: many interactions, customers and facts from a file, a directory or standard input.
struct ImportCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Record the interactions, customers and facts of a file, as fast as the server takes them.",
        discussion: """
            Formats: ndjson (a request, an Interaction or a Customer per line), csv (header of field names; subject \
            columns code, tckn, phone, email, loyalty, source; money columns revenue, discount, return …; a file with \
            legal_basis holds facts, one without type and channel customers), segment (identify, track, page, screen, \
            group), cdnow, online-retail, complaints, bank-marketing and berka (public data sets; berka is a directory).
            Every line has a source event id that depends only on its content, so an import can be repeated: what is \
            already there is answered `replayed`. An import that was stopped goes on behind the last answered line \
            (FILE.refleks-import). Lines that are refused go to FILE.rejects.csv with line, code and reason; the exit \
            code is then 65. --dry-run judges every line by the contract's rules and sends nothing. --shift-days N moves \
            every event, due date and validity N days on, for old data; an import is repeated with the same N.
            """)
    static let limitsEachCall = true

    @Argument(help: "File, directory (berka), or - for standard input.")
    var file: String

    @Option(
        help:
            "ndjson, csv, segment, cdnow, online-retail, complaints, bank-marketing or berka. Default: by the file's name."
    )
    var format: ImportFormat?

    @Option(help: "The source system of the events. Default: the certificate's name.")
    var source: String?

    @Option(help: ArgumentHelp("Where rejected lines go. Default: FILE.rejects.csv.", valueName: "file"))
    var rejects: String?

    @Option(help: "Items on their way at once, 1 to 10000.")
    var window = 2_000

    @Flag(help: "Begin with the first line even if an earlier run came further.")
    var restart = false

    @Flag(help: "Judge every line and send nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("Move everything that has a time on by that many days, 0 to 36500.", valueName: "days"))
    var shiftDays = 0

    @OptionGroup var reading: ImportOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        guard let format = format ?? ImportFormat(path: file) else { throw Self.formatMissing(file) }
        guard ImportShift.range.contains(shiftDays) else {
            let ends = [ImportShift.range.lowerBound, ImportShift.range.upperBound].map { String($0) }
            throw CommandError.usage(Catalogue.CLIUsage.outOfRange, "--shift-days", ends[0], ends[1])
        }
        let info = try await call.system.getServerInfo(GetServerInfoRequest(), call.options).message
        let own = info.caller.split(separator: "/").last.map(String.init) ?? ""
        let parts = try format.parts(file, try reading.settings(source: source ?? own))
        var summary = ImportSummary(isDryRun: dryRun)
        for part in parts {
            let input = try ImportInput(part.path, standardInput: parts.count == 1 ? shell.input : nil)
            let checkpoint = ImportCheckpoint(
                fileBytes: input.bytes ?? 0, fileModifiedAt: input.modifiedAt, format: format.rawValue,
                source: source ?? own, shiftDays: shiftDays, address: call.settings.address, epoch: info.epoch,
                line: 0)
            let pass = ImportPass(
                part: part, input: input, checkpoint: checkpoint, command: self, call: call, shell: shell,
                rejectsPath: parts.count == 1
                    ? rejects ?? part.name + RejectsFile.suffix : part.name + RejectsFile.suffix,
                encoding: format.mayBeWindows1254 ? reading.encoding : .utf8)
            summary.add(try await pass.run())
        }
        try summary.write(printer(call, shell))
        if summary.rejected > 0 { throw ExitCode(ExitStatus.data.rawValue) }
    }
}

extension ImportCommand {
    /// Neither an option nor the name tells what the file is.
    private static func formatMissing(_ file: String) -> CommandError {
        var status = stat()
        if file != "-", stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            return .usage(Catalogue.CLIImport.directoryWithoutFormat, file)
        }
        let choices = ImportFormat.allCases.filter { $0 != .berka }.map(\.rawValue).joined(separator: ", ")
        return .usage(Catalogue.CLIImport.formatMissing, file, choices)
    }
}

/// How the lines are to be read.
struct ImportOptions: ParsableArguments {
    @Option(help: "csv: utf-8, windows-1254 or auto. auto takes a file that is no UTF-8 for Windows-1254 and says so.")
    var encoding = TextEncoding.auto

    @Option(help: ArgumentHelp("csv: , ; or tab. Default: by the header.", valueName: "character"))
    var delimiter: String?

    @Flag(help: "csv: amounts have a decimal comma; 1.234 is more than a thousand.")
    var decimalComma = false

    @Option(help: ArgumentHelp("csv: JSON file with columns (theirs to ours) and constants.", valueName: "file"))
    var map: String?

    @Option(help: "segment: the system whose ids the user ids are. Default: the source system.")
    var system: String?

    @Option(
        help:
            "segment: on which ground of KVKK groups are kept: contract, legitimate-interest … Without one they are refused."
    )
    var basis: String?

    func settings(source: String) throws(CommandError) -> ImportSettings {
        var settings = ImportSettings(source: source, system: system ?? source)
        settings.csv.delimiter = try separator()
        settings.csv.hasDecimalComma = decimalComma
        if let map { settings.csv.map = try ColumnMap.read(map) }
        if let basis { settings.basis = try EnumText.required(basis, "basis") }
        return settings
    }

    private func separator() throws(CommandError) -> Character? {
        guard let delimiter else { return nil }
        let names: [String: Character] = [",": ",", ";": ";", "\t": "\t", "tab": "\t", "\\t": "\t"]
        guard let character = names[delimiter] else {
            throw .usage(Catalogue.CLI.unknownChoice, "delimiter", ", ; tab")
        }
        return character
    }
}
