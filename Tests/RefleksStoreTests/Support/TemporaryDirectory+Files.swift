import Glibc
import RefleksTestSupport

/// What the tests do to a store's files behind its back.
extension TemporaryDirectory {
    /// The files in it, ascending.
    var names: [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    func contents(of name: String) throws -> [UInt8] {
        let descriptor = open(file(name), O_RDONLY)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes += buffer.prefix(count)
        }
    }

    /// Replaces a file's contents.
    func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) throws {
        unlink(file(name))
        let descriptor = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, mode)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        defer { close(descriptor) }
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw SystemFailure(code: errno) }
    }

    /// Overwrites bytes in the middle of a file.
    func overwrite(_ name: String, at offset: Int, with bytes: [UInt8]) throws {
        let descriptor = open(file(name), O_WRONLY)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        defer { close(descriptor) }
        guard pwrite(descriptor, bytes, bytes.count, off_t(offset)) == bytes.count else {
            throw SystemFailure(code: errno)
        }
    }

    func remove(_ name: String) throws {
        guard unlink(file(name)) == 0 else { throw SystemFailure(code: errno) }
    }
}

struct SystemFailure: Error {
    let code: Int32
}
