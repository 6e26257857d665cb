import RefleksCrypto
import RefleksMessages
import RefleksStore
import RefleksTransport

/// What `config check` judges: the settings, and the files and the key that `serve` would refuse to start with.
struct ConfigurationCheck {
    let options: ConfigurationOptions
    let surroundings: ServeConfiguration.Surroundings
    /// Unix seconds; certificates are judged by it.
    let now: Int64

    /// Everything that is wrong, a sentence each; empty when the server could start.
    func findings(_ language: Language) -> [String] {
        var findings: [String] = []
        guard let configuration = configuration(language, &findings) else { return findings }
        findings += certificateFaults(configuration).map { StartFailure($0).text(language) }
        do throws(StoreError) {
            try MasterKey.check(
                directory: configuration.data, environmentValue: surroundings.environment["REFLEKS_MASTER_KEY"])
        } catch {
            findings.append(StartFailure(error).text(language))
        }
        return findings
    }

    /// The settings; where only files are missing they are known all the same, and the other files are judged too.
    private func configuration(_ language: Language, _ findings: inout [String]) -> ServeConfiguration? {
        do throws(ConfigurationError) {
            return try ServeConfiguration.resolve(options, surroundings)
        } catch {
            findings = error.violations.map { $0.text(language) }
        }
        var lenient = surroundings
        lenient.requiresFiles = false
        do throws(ConfigurationError) {
            return try ServeConfiguration.resolve(options, lenient)
        } catch {
            return nil
        }
    }

    /// Of files that cannot be read the settings tell already; in development mode they are made when the server starts.
    private func certificateFaults(_ configuration: ServeConfiguration) -> [CertificateError] {
        guard !configuration.isDevelopment else { return [] }
        let faults = configuration.tls.faults(now: now).filter { $0.file.map(surroundings.isReadable) ?? true }
        let isReadable = [configuration.certificate, configuration.key, configuration.ca]
            .allSatisfy(surroundings.isReadable)
        guard faults.isEmpty, isReadable else { return faults }
        do throws(CertificateError) {
            // What only the library finds, such as a key that is too short.
            _ = try TLSContext(.server, configuration.tls, clock: { [now] in now })
            return []
        } catch {
            return [error]
        }
    }
}
