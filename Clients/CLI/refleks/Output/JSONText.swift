import SwiftProtobuf

/// Messages as protobuf's JSON with the contract's own field names.
enum JSONText {
    static func of(_ message: any Message) throws -> String {
        var options = JSONEncodingOptions()
        options.preserveProtoFieldNames = true
        return try message.jsonString(options: options)
    }
}
