import Testing

@testable import protoc_gen_refleks_swift

@Suite struct ContractCheckTests {
    @Test func `two names with one id are refused`() {
        let problems = ContractCheck.collisions(["a/B", "c/D", "e/F"], hash: { $0 == "e/F" ? 2 : 1 })
        #expect(problems == ["a/B and c/D have the same method id; rename one"])
        #expect(ContractCheck.collisions(["a/B", "c/D"]).isEmpty)
    }

    @Test func `a method without options is refused with every reason`() {
        let problems = ContractCheck.problems(Samples.method(roles: [], retry: "", deadlines: (0, 0)))
        #expect(problems.count == 3)
        #expect(problems.allSatisfy { $0.hasPrefix("test.v1.ThingService/GetThing: ") })
    }

    @Test func `a default deadline beyond the maximum is refused`() {
        #expect(ContractCheck.problems(Samples.method(deadlines: (3000, 2000))).count == 1)
        #expect(ContractCheck.problems(Samples.method(shape: .serverStreaming, deadlines: (0, 0))).isEmpty)
    }

    @Test(arguments: [
        Samples.field("name", .string),
        Samples.field("names", .string, repeated: true) { $0.maxLength = 10 },
        Samples.field("labels", .map) { $0.maxItems = 3 },
        Samples.field("amount", .integer(isSigned: true)) { $0.maximum = 5 },
        Samples.field("count", .integer(isSigned: false)) { ($0.minimum, $0.maximum) = (6, 5) },
        Samples.field("kind", .enumeration(greatest: nil)),
        Samples.field("blob", .bytes),
        Samples.field("rate", .real),
        Samples.field("flag", .boolean) { $0.required = true },
    ])
    func `a field without a limit, or with a senseless one, is refused`(field: FieldModel) {
        #expect(ContractCheck.problems(Samples.message([field])).count == 1)
    }

    @Test(arguments: [
        Samples.field("code", .string) { $0.format = .customerCode },
        Samples.field("name", .string) { $0.maxLength = 200 },
        Samples.field("at", .integer(isSigned: true)) { $0.format = .timestampUs },
        Samples.field("id", .string) { $0.serverAssigned = true },
    ])
    func `a bounded field passes`(field: FieldModel) {
        #expect(ContractCheck.problems(Samples.message([field])).isEmpty)
    }

    @Test func `members of a oneof are checked as well`() {
        let oneof = OneofModel(name: "key", property: "key", isRequired: true, members: [Samples.field("x", .string)])
        #expect(ContractCheck.problems(Samples.message([], oneofs: [oneof])).count == 1)
    }

    @Test func `the whole check tells all problems at once`() {
        let contract = ContractModel(
            services: [Samples.service([]), Samples.service([Samples.method(roles: [])])],
            requests: [Samples.message([Samples.field("name", .string)])])
        let error = #expect(throws: GeneratorError.self) { try ContractCheck.check(contract) }
        #expect(error?.problems.count == 3)
    }
}
