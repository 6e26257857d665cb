import RefleksCrypto
import RefleksMessages
import RefleksStore
import RefleksTransport

/// Why the server could not start, with the exit code that says so.
struct StartFailure: Error {
    /// What the message names: words of no language, or what is wrong with certificates.
    private enum Cause {
        case arguments([String])
        case certificates(CertificateError)
    }

    let status: ExitStatus
    let template: MessageTemplate
    private let cause: Cause

    init(_ status: ExitStatus, _ template: MessageTemplate, _ arguments: [String]) {
        self.status = status
        self.template = template
        cause = .arguments(arguments)
    }

    /// The data directory cannot be worked with; a full disk passes, and trying again helps.
    init(_ error: StoreError) {
        if case .full = error {
            self.init(.noRoom, Catalogue.Server.storeFull, [error.text])
        } else {
            self.init(.dataDirectory, Catalogue.Server.storeFailed, [error.text])
        }
    }

    /// The certificates cannot be used.
    init(_ error: CertificateError) {
        status = .certificates
        template = Catalogue.Server.certificatesFailed
        cause = .certificates(error)
    }

    /// Cause and mend, for people.
    func text(_ language: Language) -> String {
        switch cause {
        case .arguments(let arguments): template.text(language, arguments)
        case .certificates(let error): template.text(language, [error.text(language)])
        }
    }
}
