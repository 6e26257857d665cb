import RefleksContract
import SwiftProtobuf

/// A descriptor set by names, with the comments of its source.
struct DescriptorIndex {
    struct MessageEntry {
        let fullName: String
        let comment: String
        let fields: [FieldEntry]
    }

    struct FieldEntry {
        let name: String
        let number: Int32
        let type: String
        let comment: String
        let rules: FieldRules
        /// The oneof that it belongs to, or empty.
        let oneof: String
    }

    struct EnumEntry {
        let fullName: String
        let comment: String
        let values: [(name: String, number: Int32, comment: String)]
    }

    private(set) var messages: [MessageEntry] = []
    private(set) var enums: [EnumEntry] = []

    /// - Throws: when the bytes are no descriptor set.
    init(_ bytes: some SwiftProtobufContiguousBytes) throws {
        let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: bytes, extensions: Options_Extensions)
        for file in set.file { add(file) }
    }

    /// By full name, or by the last part of it.
    func message(_ name: String) -> MessageEntry? {
        messages.first { $0.fullName == name || $0.fullName.hasSuffix("." + name) }
    }

    /// By full name, or by the last part of it.
    func enumeration(_ name: String) -> EnumEntry? {
        enums.first { $0.fullName == name || $0.fullName.hasSuffix("." + name) }
    }

    private mutating func add(_ file: Google_Protobuf_FileDescriptorProto) {
        var comments: [[Int32]: String] = [:]
        for location in file.sourceCodeInfo.location { comments[location.path] = Self.clean(location.leadingComments) }
        // Numbers of descriptor.proto: 4 = message_type of a file, 2 = field of a message, 5 = enum_type, 2 = value.
        for (index, message) in file.messageType.enumerated() {
            let path = [4, Int32(index)]
            let fields = message.field.enumerated().map { position, field in
                FieldEntry(
                    name: field.name, number: field.number, type: Self.type(of: field, in: message),
                    comment: comments[path + [2, Int32(position)]] ?? "", rules: field.options.field,
                    oneof: Self.oneof(of: field, in: message))
            }
            messages.append(
                MessageEntry(
                    fullName: "\(file.package).\(message.name)", comment: comments[path] ?? "",
                    fields: fields.sorted { $0.number < $1.number }))
        }
        for (index, enumeration) in file.enumType.enumerated() {
            let path = [5, Int32(index)]
            let values = enumeration.value.enumerated().map { position, value in
                (value.name, value.number, comments[path + [2, Int32(position)]] ?? "")
            }
            enums.append(
                EnumEntry(
                    fullName: "\(file.package).\(enumeration.name)", comment: comments[path] ?? "", values: values))
        }
    }

    private static func clean(_ comment: String) -> String {
        comment.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    }

    private static func oneof(
        of field: Google_Protobuf_FieldDescriptorProto, in message: Google_Protobuf_DescriptorProto
    ) -> String {
        let index = Int(field.oneofIndex)
        guard field.hasOneofIndex, !field.proto3Optional, message.oneofDecl.indices.contains(index) else { return "" }
        return message.oneofDecl[index].name
    }

    private static func type(
        of field: Google_Protobuf_FieldDescriptorProto, in message: Google_Protobuf_DescriptorProto
    ) -> String {
        let entry = message.nestedType.first { field.typeName.hasSuffix(".\(message.name).\($0.name)") }
        if let entry, entry.options.mapEntry, entry.field.count == 2 {
            return "map<\(scalar(entry.field[0])), \(scalar(entry.field[1]))>"
        }
        let label = field.label == .repeated ? "repeated " : field.proto3Optional ? "optional " : ""
        return label + scalar(field)
    }

    private static func scalar(_ field: Google_Protobuf_FieldDescriptorProto) -> String {
        guard field.typeName.isEmpty else { return field.typeName.split(separator: ".").last.map(String.init) ?? "" }
        return "\(field.type)"
    }
}
