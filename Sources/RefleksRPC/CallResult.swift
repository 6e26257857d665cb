/// How a call ended: what its STATUS frame will say.
public enum CallResult: Sendable {
    case reply(EncodedReply)
    /// Apart, because it is several times as large as what nearly all calls come to.
    indirect case failure(RPCError)
}
