import Glibc
import RefleksCrypto
import RefleksStore
import RefleksTestSupport
import Testing

@Suite struct MasterKeyTests {
    private let directory: TemporaryDirectory
    private let digits = String(repeating: "0f", count: 32)

    init() throws { directory = try TemporaryDirectory() }

    private func load(environment: String? = nil) throws -> MasterKey {
        try MasterKey.load(directory: directory.path, environmentValue: environment, random: SystemRandom())
    }

    @Test func `a new directory gets a key that only its owner may read`() throws {
        let made = try load()
        var status = stat()
        #expect(stat(directory.file("master.key"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(try load().secret.isEqual(to: made.secret))
        #expect(directory.names == ["master.key"])
    }

    @Test func `a key that others may read is refused`() throws {
        _ = try load()
        chmod(directory.file("master.key"), 0o640)
        #expect(try failure { try load() } == .incompatible)
    }

    @Test func `the environment's key comes first and makes no file`() throws {
        let key = try load(environment: " \(digits)\n")
        #expect(key.secret.isEqual(to: SecretBytes(copying: [UInt8](repeating: 0x0f, count: 32))))
        #expect(directory.names == [])
    }

    @Test(arguments: ["", "0f", "zz", String(repeating: "0f", count: 33), String(repeating: "0g", count: 32)])
    func `text that is no key is refused without being shown`(_ text: String) throws {
        do throws(StoreError) {
            _ = try MasterKey.load(directory: directory.path, environmentValue: text, random: SystemRandom())
            Issue.record("\(text.count) digits were accepted")
        } catch {
            #expect(StoreErrorKind(error) == .incompatible)
            #expect(text.count < 3 || !"\(error)".contains(text))
        }
        try directory.write(Array(text.utf8), to: "master.key")
        #expect(try failure { try load() } == .incompatible)
    }

    @Test func `a missing key beside existing keys is refused, not replaced`() throws {
        try directory.write([1], to: "keys.db")
        #expect(try failure { try load() } == .incompatible)
        #expect(!directory.names.contains("master.key"))
    }
}
