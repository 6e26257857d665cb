import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The descriptor set that a server carries in itself: for reflection with comments, for the digest without.
struct EmbeddedFiles {
    /// 64 hexadecimal digits.
    let digest: String
    /// Base64 in lines of 100 characters.
    let base64Lines: [String]

    init(_ files: [FileDescriptor]) throws {
        var extraction = ExtractProtoOptions()
        extraction.includeSourceCodeInfo = true
        let protos = files.map { $0.extractProto(options: extraction) }.sorted { $0.name < $1.name }
        digest = Hexadecimal.text(SHA256.hash(try Self.encode(protos.map(Self.withoutSource))))
        let text = Data(try Self.encode(protos.map(Self.withComments))).base64EncodedString()
        base64Lines = stride(from: 0, to: text.utf8.count, by: 100).map { start in
            String(text.dropFirst(start).prefix(100))
        }
    }

    private static func encode(_ protos: [Google_Protobuf_FileDescriptorProto]) throws -> [UInt8] {
        var set = Google_Protobuf_FileDescriptorSet()
        set.file = protos
        return try set.serializedBytes()
    }

    private static func withoutSource(
        _ proto: Google_Protobuf_FileDescriptorProto
    ) -> Google_Protobuf_FileDescriptorProto {
        var proto = proto
        proto.clearSourceCodeInfo()
        return proto
    }

    /// Only what has a comment keeps its place; line and column numbers help nobody at run time.
    private static func withComments(
        _ proto: Google_Protobuf_FileDescriptorProto
    ) -> Google_Protobuf_FileDescriptorProto {
        var proto = proto
        proto.sourceCodeInfo.location = proto.sourceCodeInfo.location.filter(\.hasLeadingComments).map { location in
            var kept = Google_Protobuf_SourceCodeInfo.Location()
            kept.path = location.path
            kept.leadingComments = location.leadingComments
            return kept
        }
        return proto
    }
}
