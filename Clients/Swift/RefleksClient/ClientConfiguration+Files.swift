public import RefleksMessages
import RefleksTransport

extension ClientConfiguration {
    /// A configuration from three PEM files, with every other setting at its default: all that most programs need, and
    /// without a look at the transport.
    ///
    /// - Parameters:
    ///   - certificateFile: The client's certificate, with its chain if it has one.
    ///   - keyFile: The client's private key.
    ///   - authorityFile: The authority that signed the server's certificate.
    public init(
        host: String, port: Int = 7360, certificateFile: String, keyFile: String, authorityFile: String,
        language: Language = .english
    ) {
        self.init(
            host: host, port: port,
            tls: TLSConfiguration(certificateFile: certificateFile, keyFile: keyFile, authorityFile: authorityFile),
            language: language)
    }
}
