import Foundation
import RefleksTestSupport
import Testing

/// What the real programs answer to `--help`, by the environment's language.
struct HelpTests {
    @Test(arguments: [
        (
            "refleks", ["customer", "merge", "--help"], "GENEL BAKIŞ: Bir müşteriyi başka bir müşteriyle",
            "OVERVIEW: Merge one"
        ),
        ("refleks", ["help", "segment"], "GENEL BAKIŞ: Segmentleri kaydeder", "OVERVIEW: Record segments"),
        ("refleks", ["calendar"], "GENEL BAKIŞ: Şubelerin ne zaman", "OVERVIEW: Record and list when"),
        ("refleksd", ["backup", "--help"], "GENEL BAKIŞ: Defteri, anahtar tablosunu", "OVERVIEW: Copy the ledger"),
    ])
    func `help is in the reader's language`(
        program: String, words: [String], turkish: String, english: String
    ) async throws {
        let path = ServerProcess.products.appending(path: program).path
        for (language, beginning) in [("tr", turkish), ("en", english)] {
            let told = try await run("env", ["REFLEKS_LOCALE=\(language)", path] + words)
            #expect(told.status == 0 && told.output.hasPrefix(beginning), "\(told.output)")
        }
    }

    @Test(arguments: ["refleks", "refleksd"])
    func `an unknown subcommand is named, with exit code 64`(program: String) async throws {
        let path = ServerProcess.products.appending(path: program).path
        let told = try await run("env", ["REFLEKS_LOCALE=tr", path, "uydur", "--config", "x"])
        #expect(
            told.status == 64 && told.output.contains("uydur adında bir alt komut yok; bilinenler: "), "\(told.output)")
    }
}
