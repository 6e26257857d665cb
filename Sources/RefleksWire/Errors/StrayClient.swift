public import NIOCore
import RefleksMessages

/// A client of something else that has reached this port, as its first bytes tell.
public enum StrayClient: Sendable, Hashable, CaseIterable {
    case http
    case tls
    case text
    case noise
    /// refleks/1 without TLS.
    case plaintext

    /// What the first bytes look like; nil when they may be a frame of refleks/1, whose first byte is always 0.
    public init?(firstBytes: ByteBuffer) {
        guard let first = firstBytes.readableBytesView.first, first != 0 else { return nil }
        self.init(first, of: firstBytes)
    }

    /// What bytes look like that came where TLS begins; nil when they may be TLS: the record of a handshake (22) or, from a
    /// server that refuses, of an alert (21).
    public init?(insteadOfTLS firstBytes: ByteBuffer) {
        guard let first = firstBytes.readableBytesView.first, first != 0x16, first != 0x15 else { return nil }
        self.init(first, of: firstBytes)
    }

    private init(_ first: UInt8, of firstBytes: ByteBuffer) {
        if first == 0 {
            self = .plaintext
        } else if Self.methods.contains(where: { firstBytes.readableBytesView.starts(with: $0) }) {
            self = .http
        } else if first == 0x16 {
            self = .tls
        } else if firstBytes.readableBytesView.prefix(16).allSatisfy({ Self.isText($0) }) {
            self = .text
        } else {
            self = .noise
        }
    }

    /// The name in errors.
    public var name: String {
        switch self {
        case .http: "HTTP"
        case .tls: "TLS"
        case .text: "text"
        case .noise: "binary data"
        case .plaintext: "refleks/1 without TLS"
        }
    }

    /// What such a client is answered before the connection is closed: HTTP in HTTP, everything else in one line.
    public var refusal: ByteBuffer {
        let sentence = Catalogue.Wire.strayClient.text(.english, [name]) + "\r\n"
        guard self == .http else { return ByteBuffer(string: "Refleks: " + sentence) }
        return ByteBuffer(
            string: """
                HTTP/1.1 400 Bad Request\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Length: \(sentence.utf8.count)\r
                Connection: close\r
                \r
                \(sentence)
                """)
    }

    /// What requests begin with, and the answers of web servers.
    private static let methods = [
        "GET ", "POST ", "PUT ", "HEAD ", "OPTIONS ", "DELETE ", "PATCH ", "CONNECT ", "TRACE ", "PRI * ",
        "HTTP/",
    ]
    .map { Array($0.utf8) }

    private static func isText(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte) || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
