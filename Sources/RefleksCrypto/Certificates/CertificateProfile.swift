/// What a certificate to be issued is for.
public enum CertificateProfile: Sendable, Hashable {
    /// A server that clients reach under these names (at least one).
    case server(names: [ServerName])
    /// A client whose identity is this URI, `refleks://role/id`, ASCII.
    case client(uri: String)
}

/// How long a certificate or list is valid, Unix seconds, both ends included.
public struct ValidityPeriod: Sendable, Hashable {
    /// Seconds of a day.
    public static let day: Int64 = 86_400
    /// Seconds that issuing dates back, so that a peer whose clock is slow accepts the certificate.
    public static let backdating: Int64 = 300

    public let start: Int64
    public let end: Int64

    public init(start: Int64, end: Int64) {
        self.start = start
        self.end = end
    }

    /// From five minutes before `now` to `days` after it.
    public static func days(_ days: Int64, from now: Int64) -> ValidityPeriod {
        ValidityPeriod(start: now - backdating, end: now + days.multipliedReportingOverflow(by: day).partialValue)
    }
}
