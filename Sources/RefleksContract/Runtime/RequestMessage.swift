public import RefleksRPC
public import SwiftProtobuf

/// A message that a caller may send: it can judge itself by the rules of the contract.
///
/// `protoc-gen-refleks-swift` writes the conformance of every message that a request reaches, from the field options.
public protocol RequestMessage: SwiftProtobuf.Message {
    /// Reports every rule that the message breaks. Items that are answered one by one are not looked into.
    func validate(into validator: inout Validator)
}

extension RequestMessage {
    /// Judges one item of a batch or push by itself.
    ///
    /// - Parameter prefix: Of the violations' paths: `items[3]`; empty for none.
    /// - Throws: INVALID_ARGUMENT / `REQUEST_INVALID` with all violations at once.
    public func validated(at prefix: String = "") throws(RPCError) -> Self {
        var validator = Validator(prefix: prefix)
        validate(into: &validator)
        try validator.finish()
        return self
    }
}
