import ArgumentParser
import Foundation
import RefleksMessages
import Testing

@testable import refleks

/// What cannot be written is said: a stump that looks whole is worse than nothing.
@Suite struct DescriptorSinkTests {
    /// Runs a command whose output goes to a device without room.
    private func runFull(_ arguments: [String]) async throws -> (code: Int32, errors: String) {
        let test = TestShell()
        var shell = test.shell
        shell.output = try DescriptorSink(path: "/dev/full", flags: 0)
        let command = try RefleksCommand.parseAsRoot(arguments + TestShell.connection)
        let runnable = try #require(command as? any ShellCommand)
        do {
            try await runnable.perform(in: shell)
            return (0, test.errors.text)
        } catch let code as ExitCode {
            return (code.rawValue, test.errors.text)
        }
    }

    @Test(
        arguments: [
            ["list"], ["360", "1000000005", "-o", "json"], ["timeline", "1000000005", "-o", "csv"],
            ["export", "customers"], ["export", "interactions"], ["subject", "export", "1000000005"],
            ["tail", "--from-start", "-o", "ndjson"], ["health"],
            ["call", "CustomerService/GetCustomer", "-d", #"{"code":"1000000005"}"#],
        ])
    func `output that finds no room ends with 73, in both languages`(_ arguments: [String]) async throws {
        for (language, sentence) in [("en", "/dev/full cannot be written"), ("tr", "/dev/full yazılamıyor")] {
            let (code, errors) = try await runFull(arguments + ["--locale", language])
            #expect(code == 73, "\(arguments): \(errors)")
            #expect(errors.contains(sentence), "\(errors)")
        }
    }

    @Test func `what the process was given has no name`() throws {
        let descriptor = open("/dev/full", O_WRONLY | O_CLOEXEC)
        defer { close(descriptor) }
        let sink = DescriptorSink(descriptor: descriptor)
        try sink.check()
        sink.write("")
        try sink.check()
        sink.write("x")
        let error = #expect(throws: CommandError.self) { try sink.check() }
        #expect(error?.cause == Catalogue.CLI.outputNotWhole && error?.status == .cannotCreate)
    }

    @Test func `a reader that has read enough is no error`() throws {
        signal(SIGPIPE, SIG_IGN)
        let pipe = Pipe()
        let sink = DescriptorSink(descriptor: pipe.fileHandleForWriting.fileDescriptor)
        try pipe.fileHandleForReading.close()
        sink.write("x")
        sink.write("y")
        try sink.check()
    }

    @Test func `rejects and pages that find no room are told`() throws {
        let rejects = RejectsFile(path: "/dev/full", isResuming: false, language: .english)
        let error = #expect(throws: CommandError.self) {
            try rejects.append(line: 1, ImportReject(Catalogue.CLIImport.headerMissing))
        }
        #expect(error?.status == .cannotCreate && error?.arguments.first == "/dev/full")
    }
}
