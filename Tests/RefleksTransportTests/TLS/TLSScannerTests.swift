import COpenSSL
import Foundation
import FoundationXML
import RefleksTestSupport
import Testing

@testable import RefleksTransport

/// What `sslscan` finds: the protocol versions, ciphers, groups and old weaknesses that a stranger can see.
///
/// The scanner has no client certificate and offers no application protocol. The server refuses a ClientHello without
/// `refleks/1` before it looks at anything else, so against it as it is the scanner finds nothing at all. For the
/// enumeration that one check is taken out: then the handshake goes as far as the certificate that the scanner does not
/// have, and everything before it is decided as for any client.
@Suite(.timeLimit(.minutes(2))) struct TLSScannerTests {
    /// The elements of a report with their attributes.
    private final class Report: NSObject, XMLParserDelegate {
        private(set) var elements: [(name: String, attributes: [String: String])] = []

        init(_ xml: String) {
            super.init()
            let parser = XMLParser(data: Data(xml.utf8))
            parser.delegate = self
            if !parser.parse() { elements = [] }
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.append((name, attributes))
        }

        /// The attributes of every element of that name.
        func all(_ name: String) -> [[String: String]] {
            elements.filter { $0.name == name }.map(\.attributes)
        }

        /// The protocol versions that are enabled, `tls1.3`.
        var versions: [String] {
            all("protocol").filter { $0["enabled"] == "1" }.map { ($0["type"] ?? "") + ($0["version"] ?? "") }
        }

        /// What the scanner could use of ciphers.
        var ciphers: Set<String> { Set(all("cipher").compactMap { $0["cipher"] }) }
    }

    private func scan(_ scenario: TLSScenario, as identity: TestCA.Identity? = nil) async throws -> Report {
        let own = identity.map { ["--certs=\($0.certificateFile)", "--pk=\($0.keyFile)"] } ?? []
        let result = try await run(
            "sslscan", ["--xml=-", "--no-colour", "--timeout=60"] + own + ["127.0.0.1:\(scenario.server.port)"])
        #expect(result.status == 0, "\(result.output)")
        let report = Report(result.output)
        #expect(report.all("ssltest").count == 1, "\(result.output)")
        #expect(report.all("protocol").count == 6, "\(result.output)")
        return report
    }

    /// The scan of a server with `minimumVersion` that does not insist on the application protocol at first.
    private func enumeration(
        _ minimumVersion: TLSConfiguration.MinimumVersion, hasCertificate: Bool = false
    ) async throws -> Report {
        let scenario = try await TLSScenario(minimumVersion: minimumVersion)
        SSL_CTX_set_client_hello_cb(scenario.source.current.pointer, nil, nil)
        let report = try await scan(scenario, as: hasCertificate ? scenario.ca.client() : nil)
        #expect(report.all("heartbleed").allSatisfy { $0["vulnerable"] == "0" })
        #expect(report.all("compression").allSatisfy { $0["supported"] == "0" })
        #expect(report.all("renegotiation").allSatisfy { $0["supported"] == "0" || $0["secure"] == "1" })
        // Without the client's certificate, and in the end without the protocol, no handshake was good.
        #expect(await scenario.server.outcome().map { if case .handshake = $0 { true } else { false } } == false)
        return report
    }

    @Test func `a scanner gets nothing out of a server whose protocol it does not offer`() async throws {
        let report = try await scan(TLSScenario())
        #expect(report.versions.isEmpty)
        #expect(report.ciphers.isEmpty)
        #expect(report.all("group").isEmpty)
        #expect(report.all("heartbleed").allSatisfy { $0["vulnerable"] == "0" })
    }

    @Test func `a scanner finds TLS 1_3 with three AEAD ciphers and three curves, and no weakness`() async throws {
        let report = try await enumeration(.tls13)
        #expect(report.versions == ["tls1.3"])
        #expect(
            report.ciphers == ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"])
        #expect(report.all("cipher").allSatisfy { $0["strength"] == "acceptable" || $0["strength"] == "strong" })
        // secp256r1, secp384r1, x25519
        #expect(Set(report.all("group").compactMap { $0["id"] }) == ["0x0017", "0x0018", "0x001d"])
        #expect(report.all("renegotiation").allSatisfy { $0["supported"] == "0" })
        #expect(report.all("heartbleed").count == 1)
    }

    @Test func `a scanner finds nothing weak where TLS 1_2 is allowed`() async throws {
        // In TLS 1.2 a scanner without certificate never sees a handshake's end, and would find no cipher at all.
        let report = try await enumeration(.tls12, hasCertificate: true)
        #expect(report.versions == ["tls1.2", "tls1.3"])
        let old = report.all("cipher").filter { $0["sslversion"] == "TLSv1.2" }
        #expect(old.count >= 3)
        for cipher in old.compactMap({ $0["cipher"] }) {
            #expect(cipher.hasPrefix("ECDHE-") && (cipher.contains("GCM") || cipher.contains("CHACHA20")), "\(cipher)")
        }
        let weak = report.all("cipher").filter { $0["strength"] == "weak" || $0["strength"] == "null" }
        #expect(weak.isEmpty, "\(weak)")
        #expect(Set(report.all("group").compactMap { $0["id"] }) == ["0x0017", "0x0018", "0x001d"])
    }
}
