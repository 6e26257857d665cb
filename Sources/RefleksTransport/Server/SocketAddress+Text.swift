import NIOCore

extension SocketAddress {
    /// `192.0.2.7:50123` or `[2001:db8::7]:50123`; the path of a socket that has no port.
    var text: String {
        guard let ipAddress, let port else { return pathname ?? "unknown" }
        return ipAddress.contains(":") ? "[\(ipAddress)]:\(port)" : "\(ipAddress):\(port)"
    }
}
