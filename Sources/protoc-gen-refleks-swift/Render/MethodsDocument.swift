/// Protocol/METHODS.md: every method with what it demands, and every request's fields with their limits.
enum MethodsDocument {
    static func render(_ contract: ContractModel) -> RenderedFile {
        var lines = [
            "# Methods of refleks.v1", "",
            "Made by `make generate` from `refleks/v1/*.proto`; do not edit. The id is FNV-1a 32 of the full name. Deadlines",
            "are in milliseconds; 0 on a stream means none. A caller's role is the first path component of the URI in its",
            "certificate; it is checked before the request is decoded.", "",
        ]
        for service in contract.services { lines += table(service) }
        lines += rolesTable(contract)
        for service in contract.services { lines += details(service) }
        lines += ["## Messages of requests", ""]
        lines += [
            "All broken rules of a request are reported at once. Lengths count Unicode scalars. *Personal* fields are kept",
            "sealed under the customer's key.", "",
        ]
        for message in contract.requests { lines += fields(message) }
        return RenderedFile(name: "METHODS.md", contents: lines.joined(separator: "\n").trimmingEnds() + "\n")
    }

    private static func table(_ service: ServiceModel) -> [String] {
        var lines = [
            "## \(service.fullName)", "", "| method | id | shape | retry | deadline: default | maximum |",
            "|---|---|---|---|---:|---:|",
        ]
        for method in service.methods {
            lines.append(
                "| [\(method.name)](#\(method.name.lowercased())) | `\(Hexadecimal.text(method.id))` | "
                    + "\(shape(method.shape)) | \(method.retry) | \(method.defaultDeadline) | \(method.maximumDeadline) |"
            )
        }
        return lines + [""]
    }

    private static let roles = ["branch", "agent", "system", "analyst", "admin", "monitor"]

    private static func rolesTable(_ contract: ContractModel) -> [String] {
        var lines = [
            "## Who may call what", "", "| method | " + roles.joined(separator: " | ") + " |",
            "|---|" + String(repeating: ":-:|", count: roles.count),
        ]
        for method in contract.services.flatMap(\.methods) {
            let marks = roles.map { method.roles.contains($0) ? "✓" : "" }
            lines.append("| \(method.name) | " + marks.joined(separator: " | ") + " |")
        }
        return lines + [""]
    }

    private static func details(_ service: ServiceModel) -> [String] {
        service.methods.flatMap { method in
            [
                "### \(method.name)", "",
                "`\(method.fullName)` takes \(direction(method.request, method.shape, .request))"
                    + " and answers \(direction(method.response, method.shape, .response)).", "", method.comment, "",
            ]
        }
    }

    private enum Side { case request, response }

    private static func direction(_ type: TypeName, _ shape: ShapeModel, _ side: Side) -> String {
        let streams =
            switch side {
            case .request: shape == .clientStreaming || shape == .bidirectional
            case .response: shape == .serverStreaming || shape == .bidirectional
            }
        return (streams ? "a stream of " : "") + "`\(type.swift)`"
    }

    private static func fields(_ message: MessageModel) -> [String] {
        let members = message.oneofs.flatMap { oneof in oneof.members.map { (field: $0, oneof: Optional(oneof)) } }
        let all = (message.fields.map { (field: $0, oneof: OneofModel?.none) } + members)
            .sorted { $0.field.number < $1.field.number }
        guard !all.isEmpty else { return [] }
        var lines = ["### \(message.type.swift)", "", "| no. | field | type | rules |", "|---:|---|---|---|"]
        for (field, oneof) in all {
            var rules = RuleText.describe(field)
            if let oneof { rules.insert("\(oneof.isRequired ? "exactly" : "at most") one of `\(oneof.name)`", at: 0) }
            lines.append(
                "| \(field.number) | `\(field.name)` | \(field.typeText.replacing("<", with: "&lt;")) | "
                    + "\(rules.joined(separator: ", ")) |")
        }
        return lines + [""]
    }

    private static func shape(_ shape: ShapeModel) -> String {
        switch shape {
        case .unary: "unary"
        case .serverStreaming: "server stream"
        case .clientStreaming: "client stream"
        case .bidirectional: "bidirectional"
        }
    }
}
