/// The house's rules for the contract itself. All breaches are told at once.
enum ContractCheck {
    static func check(_ contract: ContractModel) throws {
        let methods = contract.services.flatMap(\.methods)
        let problems =
            contract.services.flatMap(problems) + methods.flatMap(problems) + collisions(methods.map(\.fullName))
            + contract.requests.flatMap(problems)
        guard problems.isEmpty else { throw GeneratorError(problems) }
    }

    /// Two methods with one id cannot be told apart on the wire; `hash` is a parameter for the tests' sake.
    static func collisions(_ names: [String], hash: (String) -> UInt32 = FNV1a32.hash) -> [String] {
        Dictionary(grouping: names, by: hash).filter { $0.value.count > 1 }.values
            .map { "\($0.sorted().joined(separator: " and ")) have the same method id; rename one" }
            .sorted()
    }

    private static func problems(_ service: ServiceModel) -> [String] {
        service.methods.isEmpty ? ["\(service.fullName) has no methods"] : []
    }

    static func problems(_ method: MethodModel) -> [String] {
        var problems: [String] = []
        func refuse(_ condition: Bool, _ text: String) {
            if condition { problems.append("\(method.fullName): \(text)") }
        }
        refuse(method.comment.isEmpty, "needs a comment")
        refuse(method.roles.isEmpty, "names no role in its (refleks.v1.method) option")
        refuse(Set(method.roles).count != method.roles.count, "names a role twice")
        refuse(method.retry.isEmpty, "names no retry rule in its (refleks.v1.method) option")
        if method.shape == .unary {
            refuse(method.defaultDeadline == 0 || method.maximumDeadline == 0, "a unary method needs both deadlines")
        }
        refuse(
            method.maximumDeadline > 0 && method.defaultDeadline > method.maximumDeadline,
            "its default deadline exceeds its maximum")
        return problems
    }

    static func problems(_ message: MessageModel) -> [String] {
        let fields = message.fields + message.oneofs.flatMap(\.members)
        return fields.flatMap { field in
            problems(field).map { "\(message.type.proto).\(field.name): \($0)" }
        }
    }

    private static func problems(_ field: FieldModel) -> [String] {
        var problems: [String] = []
        func refuse(_ condition: Bool, _ text: String) {
            if condition { problems.append(text) }
        }
        let rules = field.rules
        // What only the server sets is refused whole; its length and range are the server's business.
        guard !rules.serverAssigned else { return [] }
        if field.isRepeated || field.kind == .map { refuse(rules.maxItems == 0, "a list in a request needs max_items") }
        refuse(
            rules.hasMinimum && rules.hasMaximum && rules.minimum > rules.maximum, "its minimum exceeds its maximum")
        switch field.kind {
        case .string: refuse(!isBounded(rules), "a string in a request needs max_length or a form that bounds it")
        case .map: refuse(rules.maxLength == 0 || rules.maxKeyLength == 0, "a map needs max_length and max_key_length")
        case .integer(let isSigned):
            refuse(isSigned && rules.hasMaximum && !rules.hasMinimum, "a signed number with a maximum needs a minimum")
            refuse(
                rules.format != .unspecified && rules.format != .timestampUs, "a number has no form but TIMESTAMP_US")
        case .enumeration(nil): problems.append("its enum's numbers are not dense from 0")
        case .bytes: refuse(rules.maxBytes == 0, "bytes in a request need max_bytes")
        case .real: problems.append("floating-point numbers are not part of the contract's language")
        case .boolean: refuse(rules.required, "a boolean cannot be required: false and absent are the same")
        case .message, .enumeration: break
        }
        return problems
    }

    private static func isBounded(_ rules: FieldRules) -> Bool {
        rules.maxLength > 0 || rules.maxBytes > 0 || [.customerCode, .currency, .date].contains(rules.format)
    }
}
