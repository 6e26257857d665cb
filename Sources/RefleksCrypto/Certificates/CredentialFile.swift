internal import Glibc

/// Reading and atomically writing the small files that certificates, keys and lists live in.
public enum CredentialFile {
    /// No certificate, key or revocation list is larger (bytes).
    public static let maximumSize = 4 << 20

    /// Who may read a written file.
    public enum Access: Sendable {
        /// 0600: keys.
        case ownerOnly
        /// 0644: certificates and lists.
        case everyone

        var mode: mode_t { self == .ownerOnly ? 0o600 : 0o644 }
    }

    /// The whole file at `path`, at most 4 MiB.
    public static func read(_ path: String) throws(CertificateError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemError(path) }
        defer { close(descriptor) }
        var contents: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return contents }
            if count < 0 {
                if errno == EINTR { continue }
                throw systemError(path)
            }
            contents.append(contentsOf: chunk.prefix(count))
            guard contents.count <= maximumSize else {
                throw CertificateError(.tooLarge(limit: maximumSize), file: path)
            }
        }
    }

    /// Whether there is no file at `path`; one that cannot be looked at is not absent.
    public static func isAbsent(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 && errno == ENOENT
    }

    /// Refuses a key file that everybody on the machine may read.
    static func requirePrivate(_ path: String) throws(CertificateError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw systemError(path) }
        guard status.st_mode & 0o007 == 0 else { throw CertificateError(.readableByOthers, file: path) }
    }

    /// Writes `contents` so that `path` holds either its old contents or all of the new, also after a power loss:
    /// a temporary file beside it, fsync, rename, fsync of the directory. With `replaces` false an existing file is an
    /// error. The file never exists with wider access than asked for.
    public static func write(
        _ contents: [UInt8], to path: String, access: Access, replaces: Bool, random: any RandomSource
    ) throws(CertificateError) {
        let temporary = "\(path).\(Hex.encode(random.bytes(6))).new"
        try create(temporary, contents, access)
        if replaces {
            guard rename(temporary, path) == 0 else { throw abandon(temporary, path) }
        } else {
            // link() refuses an existing target, which rename() would replace.
            guard link(temporary, path) == 0 else { throw abandon(temporary, path) }
            unlink(temporary)
        }
        try synchronizeDirectory(of: path)
    }

    private static func create(_ path: String, _ contents: [UInt8], _ access: Access) throws(CertificateError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, access.mode)
        guard descriptor >= 0 else { throw systemError(path) }
        defer { close(descriptor) }
        var written = 0
        while written < contents.count {
            let count = contents.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw abandon(path, path)
            }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw abandon(path, path) }
    }

    private static func synchronizeDirectory(of path: String) throws(CertificateError) {
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let directory = parent.isEmpty ? "/" : parent
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemError(directory) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw systemError(directory) }
    }

    /// Removes the temporary file and says why the step before failed.
    private static func abandon(_ temporary: String, _ path: String) -> CertificateError {
        let error = systemError(path)
        unlink(temporary)
        return error
    }

    private static func systemError(_ path: String) -> CertificateError {
        let code = errno
        if code == EEXIST { return CertificateError(.alreadyExists, file: path) }
        let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        return CertificateError(.system(reason), file: path)
    }
}
