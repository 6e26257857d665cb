import Testing

@testable import protoc_gen_refleks_swift

@Suite struct RenderTests {
    @Test(arguments: [
        (
            ShapeModel.unary,
            "_ request: consuming Judged<GetThingRequest>, _ context: CallContext) async throws -> "
                + "Reply<GetThingResponse>"
        ),
        (
            .serverStreaming,
            "_ request: Judged<GetThingRequest>, _ responses: ResponseWriter<GetThingResponse>, _ context: CallContext) "
                + "async throws -> StreamEnd"
        ),
        (
            .clientStreaming,
            "_ requests: RequestStream<GetThingRequest>, _ context: CallContext) async throws -> Reply<GetThingResponse>"
        ),
        (
            .bidirectional,
            "_ requests: RequestStream<GetThingRequest>, _ responses: ResponseWriter<GetThingResponse>, "
                + "_ context: CallContext) async throws -> StreamEnd"
        ),
    ])
    func `each shape has its provider method and its stub`(shape: ShapeModel, signature: String) {
        let file = ServiceFile.render(Samples.service([Samples.method(shape: shape)]))
        #expect(file.name == "ThingService.refleks.swift")
        #expect(file.contents.contains("    func getThing(\(signature)\n"))
        let handler = shape == .unary ? ") { try await self.getThing(consume $0, $1) }" : ", getThing)"
        #expect(file.contents.contains(".\(shape.rawValue)(ThingServiceMethods.getThing\(handler),"))
        #expect(file.contents.contains("shape: .\(shape.rawValue), roles: [.admin], retry: .read,"))
        #expect(file.contents.contains("public func getThing("))
    }

    @Test func `a field's rules become one line of validation`() {
        let text = ValidationFile.render([
            Samples.message([
                Samples.field("name", .string) { ($0.required, $0.maxLength, $0.format) = (true, 64, .ident) },
                Samples.field("alias", .string, presence: true) { $0.maxLength = 8 },
                Samples.field("size", .integer(isSigned: false)) { $0.maximum = 200 },
                Samples.field("kinds", .enumeration(greatest: 4), repeated: true) { $0.maxItems = 3 },
                Samples.field("id", .integer(isSigned: false)) { $0.serverAssigned = true },
                Samples.field("flag", .boolean),
            ])
        ]).contents
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.contains("validator.text(\"name\", name, TextRule(required: true, maximum: 64, format: .ident))"))
        #expect(lines.contains("if hasAlias { validator.text(\"alias\", alias, TextRule(maximum: 8)) }"))
        #expect(lines.contains("validator.integer(\"size\", size, required: false, range: 0...200)"))
        #expect(
            lines.contains(
                "validator.enumerations(\"kinds\", kinds.map(\\.rawValue), required: false, maximum: 3, greatest: 4)"))
        #expect(lines.contains("validator.unset(\"id\", id == 0)"))
        #expect(!text.contains("flag"))
    }

    @Test func `a comment of several paragraphs stays one comment`() {
        var text = SourceText(from: "a.proto")
        text.comment("One.\n\nTwo.")
        #expect(text.contents.hasSuffix("/// One.\n///\n/// Two.\n"))
    }

    @Test func `text in a literal is escaped`() {
        #expect(SourceText.literal("a \"b\" \\ c\nd") == #""a \"b\" \\ c\nd""#)
    }
}
