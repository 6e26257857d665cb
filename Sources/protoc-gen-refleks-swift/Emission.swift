import SwiftProtobufPluginLibrary

/// What a run of the plugin renders: `--refleks-swift_opt=Emit=Methods`.
enum Emission: String {
    case swift = "Swift"
    case methods = "Methods"

    /// - Throws: for a parameter or value that the plugin does not know.
    init(_ parameter: any CodeGeneratorParameter) throws {
        var emission = Emission.swift
        for pair in parameter.parsedPairs {
            guard pair.key == "Emit", let value = Emission(rawValue: pair.value) else {
                throw GeneratorError(["unknown parameter \(pair.key)=\(pair.value)"])
            }
            emission = value
        }
        self = emission
    }
}
