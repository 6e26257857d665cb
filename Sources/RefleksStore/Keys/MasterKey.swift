import Glibc
public import RefleksCrypto

/// The key that wraps every other key. It lives outside the databases: in DIR/master.key or in the environment.
public struct MasterKey: Sendable {
    /// Bytes of the key.
    public static let size = AESGCM.keySize

    /// 32 bytes.
    public let secret: SecretBytes

    /// A fresh key.
    public init(from random: any RandomSource) {
        secret = SecretBytes(count: Self.size, from: random)
    }

    /// Reads 64 hexadecimal digits, surrounding white space ignored; `source` names where they came from in errors.
    ///
    /// - Throws: `.incompatible`, which never shows the text.
    public init(hexadecimal text: String, source: String) throws(StoreError) {
        let digits = text.filter { !$0.isWhitespace }
        guard let bytes = Hex.decode(digits), bytes.count == Self.size else {
            throw .incompatible("\(source) does not hold a master key: 64 hexadecimal digits are expected")
        }
        secret = SecretBytes(copying: bytes)
    }

    /// The directory's master key: `environmentValue` (64 hexadecimal digits) when there is one, else the file
    /// DIR/master.key, which is made with mode 0600 for a directory that has no keys yet.
    ///
    /// - Throws: `.incompatible` when the file is missing beside existing keys, malformed, or readable by others.
    public static func load(
        directory: String, environmentValue: String?, random: any RandomSource
    ) throws(StoreError) -> MasterKey {
        if let environmentValue {
            return try fromEnvironment(environmentValue)
        }
        try MasterKeyRotation.settle(directory: directory)
        let path = directory + "/" + FileName.masterKey
        if DataDirectory.exists(path) { return try read(path) }
        try requireNoKeys(directory: directory, path)
        let key = MasterKey(from: random)
        try key.write(path, directory: directory)
        return key
    }

    /// What `load` would refuse, without making or settling anything: the environment's text or the file that is there, and a file
    /// that is missing beside existing keys.
    public static func check(directory: String, environmentValue: String?) throws(StoreError) {
        let path = directory + "/" + FileName.masterKey
        if let environmentValue {
            _ = try fromEnvironment(environmentValue)
        } else if DataDirectory.exists(path) {
            _ = try read(path)
        } else {
            try requireNoKeys(directory: directory, path)
        }
    }

    private static func fromEnvironment(_ text: String) throws(StoreError) -> MasterKey {
        try MasterKey(hexadecimal: text, source: "The environment's master key")
    }

    private static func requireNoKeys(directory: String, _ path: String) throws(StoreError) {
        guard DataDirectory.size(of: directory + "/" + FileName.keys) == 0 else {
            throw .incompatible(
                "\(path) is missing, and \(FileName.keys) beside it cannot be read without it. Put the file back, or "
                    + "give the key in the environment.")
        }
    }

    static func read(_ path: String) throws(StoreError) -> MasterKey {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DataDirectory.failure("open", path) }
        defer { Glibc.close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DataDirectory.failure("examine", path) }
        guard status.st_mode & 0o077 == 0 else {
            throw .incompatible("\(path) may be read by other users: run chmod 600 on it")
        }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        guard count >= 0 else { throw DataDirectory.failure("read", path) }
        return try MasterKey(hexadecimal: String(decoding: buffer.prefix(count), as: UTF8.self), source: path)
    }

    /// Makes the file durable under a temporary name first: a half-written key file would lock everything out.
    func write(_ path: String, directory: String) throws(StoreError) {
        let partial = path + ".partial"
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DataDirectory.failure("create", partial) }
        defer { Glibc.close(descriptor) }
        let text = Array((secret.withUnsafeBytes { Hex.encode($0) } + "\n").utf8)
        guard Glibc.write(descriptor, text, text.count) == text.count, fsync(descriptor) == 0 else {
            throw DataDirectory.failure("write", partial)
        }
        guard rename(partial, path) == 0 else { throw DataDirectory.failure("rename", partial) }
        try DataDirectory.sync(directory: directory)
    }
}
