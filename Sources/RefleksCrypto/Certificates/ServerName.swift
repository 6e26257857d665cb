internal import Glibc

/// How clients address a server: a DNS name or an IP address.
public enum ServerName: Sendable, Hashable, CustomStringConvertible {
    case dns(String)
    /// 4 bytes (IPv4) or 16 bytes (IPv6), with the text they were parsed from.
    case address([UInt8], text: String)

    /// Parses an IP address, else a DNS name of letters, digits, hyphens and dots (1…253 characters, RFC 1123), with at
    /// most a leading `*.` as wildcard; nil for anything else.
    public init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self = .address(Array(bytes.prefix(4)), text: text)
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self = .address(bytes, text: text)
        } else if ServerName.isHostName(text.hasPrefix("*.") ? text.dropFirst(2) : text[...]) {
            self = .dns(text.lowercased())
        } else {
            return nil
        }
    }

    /// The address of 4 or 16 bytes; nil for another number of them.
    public init?(address: [UInt8]) {
        guard let family = [4: AF_INET, 16: AF_INET6][address.count] else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(family, address, &text, socklen_t(text.count)) != nil else { return nil }
        self = .address(
            address, text: String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    public var description: String {
        switch self {
        case .dns(let name): name
        case .address(_, let text): text
        }
    }

    private static func isHostName(_ name: Substring) -> Bool {
        guard (1...253).contains(name.utf8.count) else { return false }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.utf8.first != UInt8(ascii: "-")
                && label.utf8.last != UInt8(ascii: "-") && label.utf8.allSatisfy(isLabelCharacter)
        }
    }

    private static func isLabelCharacter(_ character: UInt8) -> Bool {
        switch character {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
