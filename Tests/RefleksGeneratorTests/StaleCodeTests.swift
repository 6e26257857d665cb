import Foundation
import Testing

@Suite struct StaleCodeTests {
    /// Runs the same script as `make generate`, with the plugins of this build, into a temporary directory.
    ///
    /// protoc comes with `scripts/bootstrap --test`; without it the script, and so this test, fails and says that.
    @Test(.timeLimit(.minutes(2)))
    func `the committed generated code is what the .proto files yield`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appending(path: "scripts/generate")
        process.arguments = ["--check", "--plugins", try Self.productsDirectory().path]
        let output = Pipe()
        process.standardError = output
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
    }

    /// The directory that holds the test bundle also holds the programs that were built with it.
    private static func productsDirectory() throws -> URL {
        let candidates = CommandLine.arguments.map { URL(filePath: $0) } + Bundle.allBundles.map(\.bundleURL)
        let directories = candidates.flatMap { [$0, $0.deletingLastPathComponent()] }
        return try #require(
            directories.first {
                FileManager.default.isExecutableFile(atPath: $0.appending(path: "protoc-gen-refleks-swift").path)
            }, "protoc-gen-refleks-swift is not beside the test bundle")
    }
}
