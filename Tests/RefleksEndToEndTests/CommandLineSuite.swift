import Foundation
import RefleksTestSupport

/// A suite that drives a real server by the real command line.
protocol CommandLineSuite {
    /// Whose certificate a command has unless it says so.
    var role: String { get }
    /// What commands speak unless they are told otherwise.
    var language: String { get }
}

extension CommandLineSuite {
    var role: String { "branch" }
    var language: String { "en" }

    /// Runs `refleks` with `arguments` against `server`.
    func refleks(
        _ server: ServerProcess, as role: String? = nil, language: String? = nil, _ arguments: String...
    ) async throws -> ProgramResult {
        try await refleks(server, as: role, language: language, arguments: arguments)
    }

    /// The same of arguments that are put together.
    func refleks(
        _ server: ServerProcess, as role: String? = nil, language: String? = nil, arguments: [String]
    ) async throws -> ProgramResult {
        let program = ServerProcess.products.appending(path: "refleks").path
        let connection = ["--config", server.configuration(of: role ?? self.role), "--address", server.address]
        return try await run(
            "env", ["REFLEKS_LOCALE=\(language ?? self.language)", program] + arguments + connection)
    }
}
