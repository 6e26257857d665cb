import Glibc
import RefleksMessages

/// The file or stream to import.
struct ImportInput {
    let source: any ByteSource
    /// nil for a stream.
    let bytes: Int64?
    /// Nanoseconds since the epoch; 0 for a stream.
    let modifiedAt: Int64

    /// The file stays open as long as the process: an import is the program's last act.
    ///
    /// - Parameter standardInput: What `-` means; without it `-` is a file's name.
    init(_ path: String, standardInput: (any ByteSource)?) throws(CommandError) {
        if path == "-", let standardInput {
            source = standardInput
            bytes = nil
            modifiedAt = 0
            return
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            throw CommandError(status: .noInput, cause: Catalogue.CLIImport.fileUnreadable, arguments: [path])
        }
        source = DescriptorSource(descriptor: descriptor)
        bytes = Int64(status.st_size)
        modifiedAt = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    }
}
