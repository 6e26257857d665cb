import RefleksContract
import RefleksDomain
import RefleksMessages

/// How a customer is named on the command line.
enum CustomerArgument: Equatable {
    case code(String)
    case identifier(IdentifierInput)
    case name(String)

    /// Reads `1000000005`, `tckn:…`, `source:SYSTEM/ID` or a name. A value of `-` is read from `input`.
    ///
    /// Ten digits are a code. The value of an identifier is judged here already, so that a typing error needs no server.
    init(_ text: String, input: any ByteSource) throws {
        if let colon = text.firstIndex(of: ":") {
            // No name has a colon: a word before one is meant as a kind.
            guard let kind = IdentifierPrefix(rawValue: ASCIIText.lowercased(String(text[..<colon]))) else {
                throw CommandError.usage(
                    Catalogue.CLI.unknownSelector, String(text[..<colon]), mend: Catalogue.CLI.mendSelector)
            }
            var value = String(text[text.index(after: colon)...])
            if value == "-" { value = try Self.readLine(input) }
            self = .identifier(try kind.identifier(value))
        } else if text.utf8.count == 10, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            do throws(FieldRefusal) {
                self = .code(try CustomerCode(text).description)
            } catch {
                throw CommandError.refused(error)
            }
        } else {
            self = .name(text)
        }
    }

    /// For requests that need one certain customer.
    ///
    /// - Throws: when the argument is a name.
    func selector() throws(CommandError) -> CustomerSelector {
        var selector = CustomerSelector()
        switch self {
        case .code(let code): selector.code = code
        case .identifier(let identifier): selector.identifier = identifier
        case .name: throw .usage(Catalogue.CLI.nameIsNoSelector, mend: Catalogue.CLI.mendSelector)
        }
        return selector
    }

    private static func readLine(_ input: any ByteSource) throws -> String {
        let bytes = try input.readAll(atMost: 4_096)
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        guard !line.isEmpty else { throw CommandError.usage(Catalogue.CLI.emptyInput) }
        return String(decoding: line, as: UTF8.self)
    }
}

/// The word before the colon of an identifier.
enum IdentifierPrefix: String, CaseIterable {
    case tckn, ykn, vkn, source, loyalty, email, phone, device

    var kind: RefleksContract.IdentifierKind {
        switch self {
        case .tckn: .tckn
        case .ykn: .ykn
        case .vkn: .vkn
        case .source: .sourceID
        case .loyalty: .loyalty
        case .email: .email
        case .phone: .phone
        case .device: .device
        }
    }

    /// The identifier with this value; `SYSTEM/ID` for `source`.
    func identifier(_ text: String) throws(CommandError) -> IdentifierInput {
        var identifier = IdentifierInput()
        identifier.kind = kind
        identifier.value = text
        if self == .source {
            guard let slash = text.firstIndex(of: "/") else { throw .usage(Catalogue.CLI.sourceWithoutSlash) }
            identifier.namespace = String(text[..<slash])
            identifier.value = String(text[text.index(after: slash)...])
        }
        try check(identifier)
        return identifier
    }

    /// - Throws: with the kind in front, not the value: several identifiers may be wrong.
    private func check(_ identifier: IdentifierInput) throws(CommandError) {
        guard let raw = UInt8(exactly: identifier.kind.rawValue), let kind = RefleksDomain.IdentifierKind(rawValue: raw)
        else { return }
        do throws(FieldRefusal) {
            _ = try RefleksDomain.Identifier(kind: kind, namespace: identifier.namespace, raw: identifier.value)
        } catch {
            throw .refused(error, of: rawValue)
        }
    }
}
