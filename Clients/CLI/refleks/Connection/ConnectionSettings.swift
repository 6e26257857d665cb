import RefleksMessages

/// Where and as whom to connect, from flags, environment and file; complete and checked.
struct ConnectionSettings: Sendable, Equatable {
    var host: String
    var port: UInt16
    /// PEM files.
    var authority: String
    var certificate: String
    var key: String
    var language: Language
    /// Who reads; every read of a person says it.
    var actor: String
    var purpose: String
    /// Milliseconds; 0 = the method's own.
    var deadlineMilliseconds: UInt32 = 0

    /// `host:port`.
    var address: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
