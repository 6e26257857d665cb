import Foundation
import RefleksTestSupport
import Testing

@Suite struct StaleCodeTests {
    /// Runs the same script as `make generate`, with the plugins of this build, into a temporary directory.
    ///
    /// protoc comes with `scripts/bootstrap --test`; without it the script, and so this test, fails and says that.
    @Test(.timeLimit(.minutes(2)))
    func `the committed generated code is what the .proto files yield`() async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let checked = try await run(
            root.appending(path: "scripts/generate").path, ["--check", "--plugins", try Self.productsDirectory().path])
        #expect(checked.status == 0, "\(checked.output)")
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
