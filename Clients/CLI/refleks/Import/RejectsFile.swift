import FoundationEssentials
import Glibc
import RefleksMessages

/// The lines that were not recorded, as CSV: line, code, reason, source_event_id. Made when the first one comes; a resumed
/// import appends.
final class RejectsFile {
    /// What its name ends in.
    static let suffix = ".rejects.csv"

    let path: String
    private let isResuming: Bool
    private let language: Language
    private var sink: DescriptorSink?

    init(path: String, isResuming: Bool, language: Language) {
        self.path = path
        self.isResuming = isResuming
        self.language = language
    }

    /// Writes through to the file, so that a killed import has lost none.
    func append(line: Int, _ reject: ImportReject) throws(CommandError) {
        let sink = try opened()
        sink.write(CSVText.line([String(line), reject.code, reject.text(language), reject.event]))
        try sink.check()
    }

    private func opened() throws(CommandError) -> DescriptorSink {
        if let sink { return sink }
        let exists = isResuming && access(path, F_OK) == 0
        let sink = try DescriptorSink(path: path, flags: O_APPEND | (exists ? 0 : O_TRUNC))
        if !exists { sink.write(CSVText.line(["line", "code", "reason", "source_event_id"])) }
        self.sink = sink
        return sink
    }
}
