import ArgumentParser
import Foundation
import RefleksMessages
import Testing

@testable import refleks

@Suite struct ConnectionSettingsTests {
    @Test func `flags precede the environment, which precedes the file`() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: directory) } catch {} }
        let file = directory.appending(path: "branch.json")
        let json = #"{"address":"file:1","ca":"ca.pem","certificate":"/abs/c.pem","key":"k.pem","locale":"tr"}"#
        try Data(json.utf8).write(to: file)

        var options = try ConnectionOptions.parse(["--config", file.path])
        var settings = try ConnectionSettings.resolve(options, [:])
        #expect(settings.address == "file:1")
        #expect(settings.authority == directory.appending(path: "ca.pem").path)
        #expect(settings.certificate == "/abs/c.pem")
        #expect(settings.language == .turkish)

        settings = try ConnectionSettings.resolve(options, ["REFLEKS_ADDRESS": "env:2", "REFLEKS_LOCALE": "en"])
        #expect(settings.address == "env:2")
        #expect(settings.language == .english)

        options = try ConnectionOptions.parse(["--config", file.path, "--address", "[::1]:3", "--timeout", "1.5"])
        settings = try ConnectionSettings.resolve(options, ["REFLEKS_ADDRESS": "env:2"])
        #expect(settings.host == "::1")
        #expect(settings.address == "[::1]:3")
        #expect(settings.deadlineMilliseconds == 1_500)
    }

    @Test(arguments: [("0", 0), ("0.0001", 1), ("0.0011", 2), ("30", 30_000), ("1e300", 1_000_000_000)])
    func `a deadline is rounded up, so that only 0 is the method's own`(seconds: String, milliseconds: UInt32) throws {
        let options = try ConnectionOptions.parse([
            "--address", "a:1", "--ca", "a", "--certificate", "b", "--key", "c", "--timeout=\(seconds)",
        ])
        let settings = try ConnectionSettings.resolve(options, [:], fileExists: { _ in false })
        #expect(settings.deadlineMilliseconds == milliseconds)
    }

    @Test func `everything that is missing is told at once`() throws {
        let options = try ConnectionOptions.parse(["--address", "a:1"])
        let error = #expect(throws: CommandError.self) {
            try ConnectionSettings.resolve(options, [:], fileExists: { _ in false })
        }
        #expect(error?.status == .configuration)
        #expect(error?.arguments == ["ca, certificate, key"])
    }

    @Test(arguments: ["localhost", "localhost:", "localhost:0", "localhost:99999", ":7360", "[]:1"])
    func `an address needs host and port`(address: String) throws {
        let options = try ConnectionOptions.parse([
            "--address", address, "--ca", "a", "--certificate", "b", "--key", "c",
        ])
        let error = #expect(throws: CommandError.self) {
            try ConnectionSettings.resolve(options, [:], fileExists: { _ in false })
        }
        #expect(error?.cause.code == "ADDRESS_MALFORMED")
    }

    @Test(
        arguments: [
            (#"{"adress":"a:1","locall":"tr","ca":"x"}"#, "CONFIGURATION_KEY_UNKNOWN", "adress, locall"),
            (#"{"address":"a:1","key":7}"#, "CONFIGURATION_NO_TEXT", "key"),
            ("[1]", "CONFIGURATION_MALFORMED", nil), (#"{"address"#, "CONFIGURATION_MALFORMED", nil),
        ] as [(String, String, String?)])
    func `a setting that there is not, or no text, is told by its name`(
        _ json: String, _ code: String, _ named: String?
    ) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "refleks-\(UUID().uuidString).json")
        try Data(json.utf8).write(to: file)
        defer { do { try FileManager.default.removeItem(at: file) } catch {} }
        let error = #expect(throws: CommandError.self) { try ConfigurationFile.read(file.path) }
        #expect(error?.cause.code == code && error?.status == .configuration)
        let arguments = error?.arguments ?? []
        if let named {
            #expect(arguments[1...].contains(named))
            #expect(error?.cause.text(.english, arguments) != error?.cause.text(.turkish, arguments))
        }
    }

    @Test func `a file that is missing or no JSON is a configuration error`() throws {
        let options = try ConnectionOptions.parse(["--config", "/nonexistent/x.json"])
        let error = #expect(throws: CommandError.self) { try ConnectionSettings.resolve(options, [:]) }
        #expect(error?.cause.code == "CONFIGURATION_UNREADABLE")
    }
}
