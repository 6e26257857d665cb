public import SwiftProtobuf

/// A message that a caller may send: it can judge itself by the rules of the contract.
///
/// `protoc-gen-refleks-swift` writes the conformance of every message that a request reaches, from the field options.
public protocol RequestMessage: SwiftProtobuf.Message {
    /// Reads the message in its usual form; nil when it has another or is malformed, which `MessageCodec.decode` finds
    /// out. Nothing is allocated beyond what the bytes hold.
    static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self?

    /// Reports every rule that the message breaks. Items that are answered one by one are not looked into.
    func validate(into validator: inout Validator)
}

extension RequestMessage {
    /// The message as the contract's rules see it: a whole request, or one item of a batch or push.
    public func judged() -> Judged<Self> { Judged(self) }
}
