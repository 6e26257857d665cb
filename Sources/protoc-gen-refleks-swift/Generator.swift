import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The protoc plugin: read the descriptors, check the house's rules, render, hand the files to protoc.
///
/// Each step is a pure function of the step before. `Emit=Methods` renders METHODS.md instead of Swift.
@main
struct Generator: CodeGenerator {
    let supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] = [.proto3Optional]

    let customOptionExtensions: [any AnyMessageExtension] = [
        Extensions_method, Extensions_field, Extensions_oneof,
    ]

    func generate(
        files: [FileDescriptor], parameter: any CodeGeneratorParameter, protoCompilerContext: any ProtoCompilerContext,
        generatorOutputs: any GeneratorOutputs
    ) throws {
        let contract = try ContractReader().read(files)
        try ContractCheck.check(contract)
        for output in try render(contract, files, Emission(parameter)) {
            try generatorOutputs.add(fileName: output.name, contents: output.contents)
        }
    }

    private func render(
        _ contract: ContractModel, _ files: [FileDescriptor], _ emission: Emission
    ) throws -> [RenderedFile] {
        switch emission {
        case .methods: [MethodsDocument.render(contract)]
        case .swift:
            contract.services.map { ServiceFile.render($0) }
                + [
                    ValidationFile.render(contract.requests),
                    DescriptorFile.render(contract, try EmbeddedFiles(files)),
                ]
        }
    }
}

/// A file for protoc to write.
struct RenderedFile {
    let name: String
    let contents: String
}
