import RefleksMessages
import SwiftProtobuf

/// What people call an enum's value; its constant when this build does not know it.
struct EnumName {
    let language: Language

    func text(_ value: some SwiftProtobuf.Enum, _ names: [MessageTemplate]) -> String {
        guard (1...names.count).contains(value.rawValue) else { return value.rawValue == 0 ? "" : "#\(value.rawValue)" }
        return names[value.rawValue - 1].text(language)
    }
}
