import RefleksContract
import RefleksRPC
import SwiftProtobuf
import Testing

@Suite struct ContractDescriptorTests {
    @Test func `the embedded descriptor set holds every method that the contract lists`() throws {
        let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: Contract.fileDescriptorSet)
        let names = set.file.flatMap { file in
            file.service.flatMap { service in
                service.method.map { "\(file.package).\(service.name)/\($0.name)" }
            }
        }
        #expect(names == Contract.methods.map(\.fullName))
        #expect(names.count == 153)
    }

    @Test func `comments travel with the descriptor set`() throws {
        let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: Contract.fileDescriptorSet)
        let comments = set.file.flatMap(\.sourceCodeInfo.location).map(\.leadingComments)
        #expect(comments.contains { $0.contains("Records one interaction.") })
    }

    @Test func `a method's id is the FNV-1a hash of its full name`() {
        for method in Contract.methods {
            let hash = method.fullName.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
            #expect(method.id == hash, "\(method.fullName)")
        }
        #expect(Set(Contract.methods.map(\.id)).count == Contract.methods.count)
    }

    @Test func `what DescribeServices tells agrees with the descriptors`() {
        let described = Contract.services.flatMap(\.methods)
        #expect(described.map(\.id) == Contract.methods.map(\.id))
        #expect(described.allSatisfy { !$0.comment.isEmpty && !$0.roles.isEmpty && $0.retry != .unspecified })
    }

    @Test func `the digest is 32 bytes in both forms`() {
        #expect(Contract.digestBytes.count == 32)
        let text = Contract.digestBytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(text == Contract.digest)
    }

    @Test func `a monitor reads no person`() {
        let allowed = Contract.methods.filter { $0.roles.contains(.monitor) }.map(\.fullName)
        #expect(allowed.allSatisfy { $0.hasPrefix("refleks.v1.SystemService/") })
    }

    @Test func `an analyst writes nothing`() {
        let allowed = Contract.methods.filter { $0.roles.contains(.analyst) }
        #expect(allowed.allSatisfy { $0.retry == .read })
    }
}
