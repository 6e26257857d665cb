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

    /// Options that can be read and are wrong: what is said of them in both languages.
    @Test(arguments: [
        (
            ["backup", "f", "--data", "d", "--keys", "--audit"],
            "Şunlardan yalnız biri verilebilir: --keys, --audit.", "Only one of these can be given: --keys, --audit."
        ),
        (
            ["audit", "verify"], "Şunlardan tam olarak biri verilmelidir: --data, --file.",
            "Exactly one of these must be given: --data, --file."
        ),
        (
            ["cert", "init-ca", "--days", "0"], "--days, 1 ile 7300 arasında olmalıdır.",
            "--days must be from 1 to 7300."
        ),
        (
            ["cert", "renew", "--within", "0"], "--within, 1 ile 3650 arasında olmalıdır.",
            "--within must be from 1 to 3650."
        ),
        (
            ["cert", "renew", "--days", "0"], "--days, 1 ile 3650 arasında olmalıdır.",
            "--days must be from 1 to 3650."
        ),
    ])
    func `options that do not go together or fit are told in the reader's language`(
        words: [String], turkish: String, english: String
    ) async throws {
        let path = ServerProcess.products.appending(path: "refleksd").path
        for (language, sentence) in [("tr", turkish), ("en", english)] {
            let told = try await run("env", ["REFLEKS_LOCALE=\(language)", path] + words)
            #expect(told.status == 64 && told.output.contains("refleksd: " + sentence), "\(told.output)")
        }
    }
}
