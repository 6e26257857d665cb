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
    private var descriptor: Int32 = -1

    init(path: String, isResuming: Bool, language: Language) {
        self.path = path
        self.isResuming = isResuming
        self.language = language
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Writes through to the file, so that a killed import has lost none.
    func append(line: Int, _ reject: ImportReject) throws(CommandError) {
        if descriptor < 0 { try open() }
        DescriptorSink(descriptor: descriptor).write(
            CSVText.line([String(line), reject.code, reject.text(language), reject.event]))
    }

    private func open() throws(CommandError) {
        let exists = isResuming && access(path, F_OK) == 0
        descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | (exists ? 0 : O_TRUNC), 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path, String(cString: strerror(errno))) }
        if !exists {
            DescriptorSink(descriptor: descriptor).write(CSVText.line(["line", "code", "reason", "source_event_id"]))
        }
    }
}
