import Glibc

/// A small file that is replaced as a whole: after a crash it holds what it held before, or what was to be held.
struct KeptFile {
    let path: String

    /// More is not read: nobody writes it.
    private static let maximumSize: UInt64 = 1 << 30

    /// nil when there is none.
    func read() throws(StoreError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw DataDirectory.failure("open", path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DataDirectory.failure("look at", path) }
        let size = UInt64(clamping: status.st_size)
        guard size <= Self.maximumSize else { throw .corrupt("\(path) is larger than anything that is kept there") }
        var bytes = [UInt8](repeating: 0, count: Int(size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            guard count >= 0 else { throw DataDirectory.failure("read", path) }
            guard count > 0 else { break }
            filled += count
        }
        return Array(bytes.prefix(filled))
    }

    /// Durably, under another name first.
    func replace(by bytes: [UInt8]) throws(StoreError) {
        let new = path + ".new"
        let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DataDirectory.failure("create", new) }
        do throws(StoreError) {
            defer { close(descriptor) }
            try Self.write(bytes, to: descriptor, new)
        } catch {
            unlink(new)
            throw error
        }
        guard rename(new, path) == 0 else { throw DataDirectory.failure("rename", new) }
        try DataDirectory.sync(directory: DataDirectory.parent(of: path))
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(StoreError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            guard count > 0 else { throw DataDirectory.failure("write", path) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw DataDirectory.failure("sync", path) }
    }
}
