/// How a call ended: what its STATUS frame will say.
public enum CallResult: Sendable {
    case reply(EncodedReply)
    case failure(RPCError)
}
