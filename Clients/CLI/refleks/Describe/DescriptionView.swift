import RefleksContract
import RefleksMessages

/// A service, method, message or enum as the server describes it.
struct DescriptionView {
    let screen: Screen

    /// All methods, service by service.
    func list(_ services: [ServiceDescription]) -> [StyledText] {
        services.flatMap { service in
            var table = TextTable([
                .init(title: screen.text(Catalogue.CLILabel.method)),
                .init(title: screen.text(Catalogue.CLILabel.shape)),
                .init(title: screen.text(Catalogue.CLILabel.retry)),
                .init(title: screen.text(Catalogue.CLILabel.roles), isFlexible: true),
            ])
            for method in service.methods {
                table.append([
                    StyledText(shortName(method.fullName), .strong), StyledText(method.shape),
                    StyledText(EnumText.name(method.retry)),
                    StyledText(method.roles.map { EnumText.name($0) }.joined(separator: " "), .faint),
                ])
            }
            return [StyledText(service.fullName, .heading)] + table.lines(width: screen.width) + [StyledText()]
        }
    }

    /// Whatever it is.
    func lines(_ thing: DescribedThing, _ index: DescriptorIndex) -> [StyledText] {
        switch thing {
        case .service(let service): self.service(service)
        case .method(let method): self.method(method, index)
        case .message(let entry): message(entry)
        case .enumeration(let entry): enumeration(entry)
        }
    }

    /// A service with what each method is for.
    private func service(_ service: ServiceDescription) -> [StyledText] {
        [StyledText(service.fullName, .heading)]
            + service.methods.flatMap { method in
                [StyledText(), StyledText("  " + shortName(method.fullName), .strong)] + wrapped(method.comment, 4)
            }
    }

    /// A method with the fields of its request and reply.
    private func method(_ method: MethodDescription, _ index: DescriptorIndex) -> [StyledText] {
        let deadlines = "\(method.defaultDeadlineMs) / \(method.maximumDeadlineMs) ms"
        let hexadecimal = String(method.id, radix: 16, uppercase: true)
        let facts = [
            method.shape, EnumText.name(method.retry), deadlines, "0x" + hexadecimal,
            method.roles.map { EnumText.name($0) }.joined(separator: " "),
        ]
        var lines = [StyledText(method.fullName, .heading)] + wrapped(method.comment, 2)
        lines.append(StyledText("  " + facts.joined(separator: " · "), .faint))
        for (label, type) in [
            (Catalogue.CLILabel.request, method.requestType), (Catalogue.CLILabel.response, method.responseType),
        ] {
            guard let entry = index.message(type) else { continue }
            lines += [StyledText(), screen.heading(label, note: type)] + fields(entry)
        }
        return lines
    }

    private func message(_ entry: DescriptorIndex.MessageEntry) -> [StyledText] {
        [StyledText(entry.fullName, .heading)] + wrapped(entry.comment, 2) + [StyledText()] + fields(entry)
    }

    private func enumeration(_ entry: DescriptorIndex.EnumEntry) -> [StyledText] {
        var table = TextTable([.init(alignment: .trailing), .init(), .init(isFlexible: true)])
        for value in entry.values {
            table.append([
                StyledText(String(value.number), .faint), StyledText(value.name, .strong),
                StyledText(value.comment, .faint),
            ])
        }
        return [StyledText(entry.fullName, .heading)] + wrapped(entry.comment, 2) + table.lines(width: screen.width)
    }

    private func fields(_ entry: DescriptorIndex.MessageEntry) -> [StyledText] {
        entry.fields.flatMap { field in
            let rules = [
                field.oneof.isEmpty ? "" : "oneof \(field.oneof)",
                FieldRuleText(language: screen.language).text(field.rules),
            ]
            let head =
                StyledText("  \(field.number)  ".leftPadded(to: 6), .faint) + StyledText(field.name, .strong)
                + "  " + StyledText(field.type, .accent)
                + StyledText("  " + rules.filter { !$0.isEmpty }.joined(separator: ", "), .warning)
            return [head] + wrapped(field.comment, 6)
        }
    }

    private func wrapped(_ text: String, _ indent: Int) -> [StyledText] {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, DisplayWidth.of(line) + DisplayWidth.of(word) + 1 > screen.width - indent {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        if !line.isEmpty { lines.append(line) }
        return lines.map { StyledText(margin + $0, .faint) }
    }

    private func shortName(_ fullName: String) -> String {
        fullName.split(separator: "/").last.map(String.init) ?? fullName
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
