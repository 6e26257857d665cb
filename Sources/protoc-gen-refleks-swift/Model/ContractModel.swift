/// The contract as the renderers need it: plain values without descriptors.
struct ContractModel {
    var services: [ServiceModel]
    /// Every message that a request reaches, in the order of files and fields.
    var requests: [MessageModel]
}

struct ServiceModel {
    /// `InteractionService`.
    let name: String
    /// `refleks.v1.InteractionService`.
    let fullName: String
    /// The .proto file it is written in.
    let file: String
    let comment: String
    let methods: [MethodModel]
}

/// The four call shapes, by the names that RefleksRPC gives them.
enum ShapeModel: String {
    case unary
    case serverStreaming
    case clientStreaming
    case bidirectional

    init(clientStreams: Bool, serverStreams: Bool) {
        self =
            switch (clientStreams, serverStreams) {
            case (false, false): .unary
            case (false, true): .serverStreaming
            case (true, false): .clientStreaming
            case (true, true): .bidirectional
            }
    }
}

struct MethodModel {
    /// `RecordInteraction`.
    let name: String
    /// `refleks.v1.InteractionService/RecordInteraction`.
    let fullName: String
    let shape: ShapeModel
    /// Lower case, in the order of the IDL's enum.
    let roles: [String]
    /// `read`, `keyed`, `unsafe`; empty when the option is missing.
    let retry: String
    let defaultDeadline: UInt32
    let maximumDeadline: UInt32
    let request: TypeName
    let response: TypeName
    let comment: String

    var id: UInt32 { FNV1a32.hash(fullName) }
    /// `recordInteraction`.
    var swiftName: String { name.prefix(1).lowercased() + name.dropFirst() }
}

/// A message type in both languages.
struct TypeName: Hashable {
    let proto: String
    let swift: String
}
