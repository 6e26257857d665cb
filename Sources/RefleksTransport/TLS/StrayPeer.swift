/// What a peer speaks, told from the first byte it sends.
enum StrayPeer: Equatable {
    case tls
    case http
    case other

    /// A TLS connection starts with a handshake record (22) or, from a refusing server, an alert record (21); HTTP/1
    /// with a method's or the version's capital letter.
    init(firstByte: UInt8) {
        self =
            switch firstByte {
            case 22, 21: .tls
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): .http
            default: .other
            }
    }

    /// What a browser or curl on the TLS port is told, in plain text.
    static let httpRefusal: String = {
        let body = "This port speaks refleks/1 over TLS with client certificates, not HTTP.\n"
        return "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n"
            + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
    }()
}
