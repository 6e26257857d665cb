import RefleksMessages
public import RefleksRPC
import RefleksWire
import SwiftProtobuf

/// A request that the contract's rules have judged and the method's own have not: whatever the two find is refused at
/// once. Nobody gets at the message in any other way than by accepting it.
///
/// A class, so that who waits for a handler keeps a reference, and nothing once the handler has consumed it.
public final class Judged<Message: RequestMessage>: Sendable {
    private let message: Message
    private let violations: [Violation]
    private let omitted: Int

    init(_ message: Message) {
        var validator = Validator()
        message.validate(into: &validator)
        self.message = message
        violations = validator.violations
        omitted = validator.omitted
    }

    /// The message, for a method without rules of its own.
    ///
    /// - Throws: INVALID_ARGUMENT / `REQUEST_INVALID` with all violations.
    public func accepted() throws(RPCError) -> Message {
        guard violations.isEmpty else { throw Validator.refusal(violations, omitted: omitted) }
        return message
    }

    /// The message, and what the method's own rules made of it.
    ///
    /// `rules` see a message that may break the contract's rules; the validator passes over what is refused already.
    /// They return nil only after they have reported why. A message that breaks more of the contract's rules than can
    /// be listed is not judged any further.
    ///
    /// - Throws: INVALID_ARGUMENT / `REQUEST_INVALID` with all violations, the contract's first.
    public func accepted<Value>(
        _ rules: (Message, inout Validator) -> Value?
    ) throws(RPCError) -> (message: Message, value: Value) {
        guard omitted == 0 else { throw Validator.refusal(violations, omitted: omitted) }
        var validator = Validator(after: violations)
        let value = rules(message, &validator)
        try validator.finish()
        guard let value else {
            throw RPCError(.internal, Catalogue.Contract.refusalUnexplained, [Message.protoMessageName])
        }
        return (message, value)
    }
}
