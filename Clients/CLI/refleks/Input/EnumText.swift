import RefleksMessages
import SwiftProtobuf

/// An enum of the contract whose values can be listed.
typealias ContractEnum = SwiftProtobuf.Enum & CaseIterable

/// Contract enums as people type them: `fraud-prevention`, `BRANCH`, `mobile_app`, without the enum's prefix.
enum EnumText {
    /// The value with this name, nil for an unknown one; the zero value has no name.
    static func value<Value: ContractEnum>(_ text: String, of type: Value.Type) -> Value? {
        let wanted = folded(text)
        return Value.allCases.first { $0.rawValue != 0 && folded("\($0)") == wanted }
    }

    /// The value with this name.
    ///
    /// - Throws: for an unknown one, with the names that are known; `option` says what it was given for.
    static func required<Value: ContractEnum>(_ text: String, _ option: String) throws(CommandError) -> Value {
        guard let value = value(text, of: Value.self) else {
            throw .usage(Catalogue.CLI.unknownChoice, option, choices(of: Value.self))
        }
        return value
    }

    /// All names, comma separated.
    static func choices<Value: ContractEnum>(of type: Value.Type) -> String {
        Value.allCases.filter { $0.rawValue != 0 }.map { name($0) }.joined(separator: ", ")
    }

    /// `mobile-app` for `.mobileApp`, `source-id` for `.sourceID`.
    static func name(_ value: some SwiftProtobuf.Enum) -> String {
        var wasUppercase = true
        return "\(value)".reduce(into: "") { text, letter in
            if letter.isUppercase, !wasUppercase { text.append("-") }
            wasUppercase = letter.isUppercase
            text.append(letter.isASCII ? Character(letter.lowercased()) : letter)
        }
    }

    /// `MOBILE_APP` for `.mobileApp`, for machines.
    static func constant(_ value: some SwiftProtobuf.Enum) -> String {
        String(name(value).map { $0 == "-" ? "_" : Character($0.uppercased()) })
    }

    /// ASCII letters and digits only, in lower case: `MOBILE_APP`, `mobile-app` and `mobileApp` are one.
    private static func folded(_ text: String) -> String {
        String(decoding: text.utf8.compactMap(fold), as: UTF8.self)
    }

    private static func fold(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x61...0x7A, 0x30...0x39: byte
        default: nil
        }
    }
}
