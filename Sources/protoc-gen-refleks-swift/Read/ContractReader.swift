import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Descriptors → model.
struct ContractReader {
    private let namer = SwiftProtobufNamer()

    func read(_ files: [FileDescriptor]) throws -> ContractModel {
        let services = files.flatMap(\.services).map(service)
        let inputs = files.flatMap(\.services).flatMap(\.methods).map(\.inputType)
        return ContractModel(services: services, requests: try requests(reachableFrom: inputs.compactMap { $0 }, files))
    }

    private func service(_ descriptor: ServiceDescriptor) -> ServiceModel {
        ServiceModel(
            name: descriptor.name, fullName: descriptor.fullName, file: descriptor.file.name,
            comment: comment(descriptor), methods: descriptor.methods.map { method($0, of: descriptor) })
    }

    private func method(_ descriptor: MethodDescriptor, of service: ServiceDescriptor) -> MethodModel {
        let rules = descriptor.options.method
        return MethodModel(
            name: descriptor.name, fullName: "\(service.fullName)/\(descriptor.name)",
            shape: ShapeModel(
                clientStreams: descriptor.clientStreaming, serverStreams: descriptor.serverStreaming),
            roles: rules.roles.compactMap(name), retry: name(rules.retry), defaultDeadline: rules.defaultDeadlineMs,
            maximumDeadline: rules.maximumDeadlineMs, request: type(descriptor.inputType),
            response: type(descriptor.outputType), comment: comment(descriptor))
    }

    private func requests(reachableFrom inputs: [Descriptor], _ files: [FileDescriptor]) throws -> [MessageModel] {
        var reached: Set<String> = []
        var pending = inputs
        while let message = pending.popLast() {
            guard reached.insert(message.fullName).inserted else { continue }
            pending += message.fields.filter { !$0.isMap }.compactMap(\.messageType)
        }
        return try files.flatMap { file in
            try file.messages.filter { reached.contains($0.fullName) }.map { try message($0, in: file) }
        }
    }

    private func message(_ descriptor: Descriptor, in file: FileDescriptor) throws -> MessageModel {
        MessageModel(
            type: type(descriptor), file: file.name, comment: comment(descriptor),
            fields: try descriptor.fields.filter { $0.realContainingOneof == nil }.map(field),
            oneofs: try descriptor.realOneofs.map { oneof in
                OneofModel(
                    name: oneof.name, property: namer.messagePropertyName(oneof: oneof, prefixed: "").name,
                    isRequired: oneof.options.oneof.required, members: try oneof.fields.map(field))
            })
    }

    private func field(_ descriptor: FieldDescriptor) throws -> FieldModel {
        let names = namer.messagePropertyNames(field: descriptor, prefixed: "", includeHasAndClear: true)
        return FieldModel(
            name: descriptor.name, number: Int(descriptor.number), kind: try kind(descriptor),
            typeText: typeText(descriptor), isRepeated: descriptor.isRepeated && !descriptor.isMap,
            hasPresence: descriptor.hasPresence, property: names.name, hasProperty: names.has,
            rules: descriptor.options.field, comment: comment(descriptor))
    }

    private func kind(_ descriptor: FieldDescriptor) throws -> FieldModel.Kind {
        if descriptor.isMap { return .map }
        switch descriptor.type {
        case .string: return .string
        case .bytes: return .bytes
        case .bool: return .boolean
        case .double, .float: return .real
        case .int32, .int64, .sint32, .sint64, .sfixed32, .sfixed64: return .integer(isSigned: true)
        case .uint32, .uint64, .fixed32, .fixed64: return .integer(isSigned: false)
        case .enum: return .enumeration(greatest: greatest(of: descriptor.enumType))
        case .message: return .message(type(descriptor.messageType))
        case .group: throw GeneratorError(["\(descriptor.fullName): groups are not part of the contract's language"])
        }
    }

    private func greatest(of descriptor: EnumDescriptor) -> Int? {
        let numbers = descriptor.values.map { Int($0.number) }.sorted()
        return numbers == Array(numbers.indices) ? numbers.last : nil
    }

    private func type(_ descriptor: Descriptor) -> TypeName {
        TypeName(proto: descriptor.fullName, swift: namer.fullName(message: descriptor))
    }

    private func typeText(_ descriptor: FieldDescriptor) -> String {
        if let pair = descriptor.isMap ? descriptor.messageType?.mapKeyAndValue : nil {
            return "map<\(scalarText(pair.key)), \(scalarText(pair.value))>"
        }
        let isOptional = descriptor.hasPresence && descriptor.type != .message && descriptor.realContainingOneof == nil
        let label = descriptor.isRepeated ? "repeated " : isOptional ? "optional " : ""
        return label + scalarText(descriptor)
    }

    private func scalarText(_ descriptor: FieldDescriptor) -> String {
        switch descriptor.type {
        case .message: descriptor.messageType.name
        case .enum: descriptor.enumType.name
        default: "\(descriptor.type)"
        }
    }

    /// `CALLER_ROLE_BRANCH` → `branch`; unspecified and unknown roles are dropped and refused by the check.
    private func name(_ role: CallerRole) -> String? {
        switch role {
        case .branch: "branch"
        case .agent: "agent"
        case .system: "system"
        case .analyst: "analyst"
        case .admin: "admin"
        case .monitor: "monitor"
        case .unspecified, .UNRECOGNIZED: nil
        }
    }

    private func name(_ retry: RetryRule) -> String {
        switch retry {
        case .read: "read"
        case .keyed: "keyed"
        case .unsafe: "unsafe"
        case .unspecified, .UNRECOGNIZED: ""
        }
    }

    private func comment(_ element: some ProvidesSourceCodeLocation) -> String {
        guard let location = element.sourceCodeInfoLocation else { return "" }
        return location.leadingComments.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.drop { $0 == " " } }.joined(separator: "\n")
            .trimmingEnds()
    }
}

extension String {
    /// Without white space at both ends.
    func trimmingEnds() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
