public import RefleksCrypto
public import RefleksMessages

extension CertificateError {
    /// Cause and mend, for people.
    public func text(_ language: Language) -> String {
        let (template, arguments) = message
        return template.text(language, arguments)
    }

    /// The catalogue's message of this error with its arguments; they are file names, limits and OpenSSL's reasons.
    public var message: (template: MessageTemplate, arguments: [String]) {
        let name = file ?? "?"
        switch reason {
        case .system(let reason): return (Catalogue.TLS.fileFailed, [name, reason])
        case .tooLarge(let limit): return (Catalogue.TLS.fileTooLarge, [name, String(limit)])
        case .alreadyExists: return (Catalogue.TLS.fileExists, [name])
        case .readableByOthers: return (Catalogue.TLS.keyReadableByOthers, [name])
        case .missing(let kind): return (Catalogue.TLS.blockMissing, [name, kind])
        case .malformed(let kind): return (Catalogue.TLS.blockMalformed, [name, kind])
        case .keyMismatch(let keyFile): return (Catalogue.TLS.keyMismatch, [name, keyFile])
        case .notSignedByAuthority: return (Catalogue.TLS.notSignedByAuthority, [name])
        case .notAnAuthority: return (Catalogue.TLS.notAnAuthority, [name])
        case .expired(let time): return (Catalogue.TLS.expired, [name, UTCTime.text(time)])
        case .notYetValid(let time): return (Catalogue.TLS.notYetValid, [name, UTCTime.text(time)])
        case .invalidRequest(let reason): return (Catalogue.TLS.invalidRequest, [reason])
        case .library(let operation, let reason):
            return (Catalogue.TLS.libraryRefused, [file ?? operation, reason])
        }
    }
}

extension CertificateError: CustomStringConvertible {
    /// The English text, for logs.
    public var description: String { text(.english) }
}
