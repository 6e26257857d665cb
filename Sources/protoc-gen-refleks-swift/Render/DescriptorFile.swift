/// One file about the contract as a whole: its digest, its methods, and its own description for reflection.
enum DescriptorFile {
    static func render(_ contract: ContractModel, _ files: EmbeddedFiles) -> RenderedFile {
        var text = SourceText(from: "refleks/v1/*.proto")
        text.line("public import RefleksRPC")
        text.line()
        text.comment("The contract `refleks.v1` about itself.")
        text.block("public enum Contract {") { text in
            text.comment(
                "SHA-256 of the descriptor set without comments, 64 hexadecimal digits; equal digests mean the")
            text.comment("same contract.")
            text.line("public static let digest = \"\(files.digest)\"")
            text.line()
            text.comment("Every method of every service.")
            let lists = contract.services.map { "\($0.name)Methods.all" }.joined(separator: " + ")
            text.line("public static let methods: [MethodDescriptor] = \(lists)")
            text.line()
            text.comment("What DescribeServices answers.")
            text.block("public static let services: [ServiceDescription] = [", closing: "]") { text in
                for service in contract.services { describe(service, &text) }
            }
            text.line()
            text.comment("The descriptor set in Base64; see `fileDescriptorSet`.")
            text.block("static let encodedFileDescriptorSet = \"\"\"", closing: "    \"\"\"") { text in
                for line in files.base64Lines { text.line(line) }
            }
        }
        return RenderedFile(name: "Contract.refleks.swift", contents: text.contents)
    }

    private static func describe(_ service: ServiceModel, _ text: inout SourceText) {
        text.block("describe(\(SourceText.literal(service.fullName)), [", closing: "]),") { text in
            for method in service.methods {
                text.block("describe(", closing: "),") { text in
                    text.line("\(service.name)Methods.\(method.swiftName),")
                    text.line("request: \(SourceText.literal(method.request.proto)),")
                    text.line("response: \(SourceText.literal(method.response.proto)),")
                    text.line("comment: \(SourceText.literal(method.comment))")
                }
            }
        }
    }
}
