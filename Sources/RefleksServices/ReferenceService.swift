import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksRPC

/// A service among whose methods some put reference data or read it.
protocol ReferenceService {
    var environment: ServiceEnvironment { get }
}

extension SystemService: ReferenceService {}
extension ScoringService: ReferenceService {}
extension GovernanceService: ReferenceService {}
extension FeedbackService: ReferenceService {}

extension ReferenceService {
    /// Commits a version of reference data.
    func put(
        _ reference: Reference, _ key: IdempotencyKey?, _ context: CallContext
    ) async throws(RPCError) -> Committed {
        let command = Command(.putReference(reference), principal: context.principal.name, idempotency: key)
        return try await answering { () async throws(EngineRefusal) in try await environment.engine.submit(command) }
    }

    /// The answer to whoever put it.
    func answer(_ committed: Committed) -> Reply<PutReferenceResponse> {
        var response = PutReferenceResponse()
        response.version = UInt32(clamping: committed.effects.version)
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }

    /// The reference data that an answer reflects.
    func directory(_ context: CallContext) throws(RPCError) -> (directory: ReferenceDirectory, asOf: UInt64) {
        do throws(EngineRefusal) {
            return try environment.engine.references(atLeast: context.minimumCommitSeq)
        } catch {
            throw RPCError(error)
        }
    }
}
