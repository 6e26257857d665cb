import RefleksDomain

/// Which source systems certificates may write for besides their own name, as a setting's text:
/// `system/erp=pos,web-shop; branch/34-001=kiosk`.
struct SourceRegistrations: Sendable, Hashable {
    let systems: [String: Set<String>]

    init(_ systems: [String: Set<String>]) {
        self.systems = systems
    }

    /// nil when the text is malformed; empty text registers nothing.
    init?(_ text: String) {
        var systems: [String: Set<String>] = [:]
        for entry in text.split(separator: ";", omittingEmptySubsequences: true) {
            let halves = entry.split(separator: "=", omittingEmptySubsequences: false)
            guard halves.count == 2, let certificate = Self.certificate(halves[0]) else { return nil }
            let names = halves[1].split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
            guard names.allSatisfy(Self.isName) else { return nil }
            systems[certificate, default: []].formUnion(names)
        }
        self.systems = systems
    }

    var registry: SourceRegistry { SourceRegistry(systems) }

    /// The text that reads back as the same registrations.
    var text: String {
        systems.sorted { $0.key < $1.key }
            .map { "\($0.key)=\($0.value.sorted().joined(separator: ","))" }
            .joined(separator: ";")
    }

    private static func certificate(_ text: Substring) -> String? {
        let name = trimmed(text)
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isCertificate =
            parts.count == 2 && ["branch", "agent", "system", "admin"].contains(parts[0]) && isName(String(parts[1]))
        return isCertificate ? name : nil
    }

    /// Names of certificates and source systems: 1…64 of `A-Z a-z 0-9 . _ -`.
    private static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
