@testable import protoc_gen_refleks_swift

/// Small models for tests to spoil.
enum Samples {
    static func method(
        _ name: String = "GetThing", shape: ShapeModel = .unary, roles: [String] = ["admin"], retry: String = "read",
        deadlines: (UInt32, UInt32) = (1000, 2000)
    ) -> MethodModel {
        MethodModel(
            name: name, fullName: "test.v1.ThingService/\(name)", shape: shape, roles: roles, retry: retry,
            defaultDeadline: deadlines.0, maximumDeadline: deadlines.1,
            request: TypeName(proto: "test.v1.\(name)Request", swift: "\(name)Request"),
            response: TypeName(proto: "test.v1.\(name)Response", swift: "\(name)Response"), comment: "Gets a thing.")
    }

    static func service(_ methods: [MethodModel]) -> ServiceModel {
        ServiceModel(
            name: "ThingService", fullName: "test.v1.ThingService", file: "test/v1/thing.proto", comment: "Things.",
            methods: methods)
    }

    static func field(
        _ name: String, _ kind: FieldModel.Kind, repeated: Bool = false, presence: Bool = false,
        _ configure: (inout FieldRules) -> Void = { _ in }
    ) -> FieldModel {
        var rules = FieldRules()
        configure(&rules)
        return FieldModel(
            name: name, number: 1, kind: kind, typeText: "string", isRepeated: repeated, hasPresence: presence,
            property: name, hasProperty: "has" + name.prefix(1).uppercased() + name.dropFirst(), rules: rules,
            comment: "")
    }

    static func message(_ fields: [FieldModel], oneofs: [OneofModel] = []) -> MessageModel {
        MessageModel(
            type: TypeName(proto: "test.v1.Thing", swift: "Thing"), file: "test/v1/thing.proto", comment: "",
            fields: fields, oneofs: oneofs)
    }
}
