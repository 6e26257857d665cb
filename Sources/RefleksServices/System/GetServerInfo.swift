public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension SystemService {
    /// Returns version, limits and position of the server, and who it takes the caller for.
    public func getServerInfo(
        _ request: Judged<GetServerInfoRequest>, _ context: CallContext
    ) async throws -> Reply<GetServerInfoResponse> {
        _ = try request.accepted()
        let engine = environment.engine
        var response = GetServerInfoResponse()
        response.version = description.version
        response.`protocol` = "refleks/1"
        response.contractDigest = Contract.digest
        response.serverID = description.serverID
        response.startedAtUs = description.startedAt.microseconds
        response.serverTimeUs = environment.clock.now().microseconds
        response.epoch = engine.epoch
        response.commitSeq = engine.durableSeq
        response.caller = context.principal.uri
        response.certificateNotAfterUs = description.certificateExpiry()?.microseconds ?? 0
        response.limits = description.limits
        return Reply(response, commitSeq: response.commitSeq)
    }
}
