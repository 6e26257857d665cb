public import RefleksDomain
import RefleksStore

/// Whose permissions are asked for.
public enum PermissionTarget: Sendable, Hashable {
    /// Those of every address that the customer holds.
    case customer(CustomerSelector)
    /// Those of a phone or e-mail address, whoever holds it.
    case address(Identifier)
}

extension Engine {
    /// What the target's addresses permit; current like every read by key.
    public func permissions(
        of target: PermissionTarget, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> PermissionView {
        try checkReadable(atLeast)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try CustomerReader(core: core).permissions(of: target)
        }
    }

    /// What waits for the registry, in the order of recording: at most `limit` (1…200) records after the id `after` that
    /// `isWanted`; waits until the projection has reached `atLeast`, and whatever was recorded before the call.
    public func outbox(
        after: UInt64, limit: Int, atLeast: UInt64 = 0, where isWanted: @escaping @Sendable (KnownPermission) -> Bool
    ) async throws(EngineRefusal) -> OutboxPage {
        try checkReadable(atLeast)
        try await waitForProjection(of: max(atLeast, core.state.withLock { $0.newestPermissionSeq }))
        let limit = min(max(limit, 1), Self.maximumPage)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try CustomerReader(core: core).outbox(after: after, limit: limit, isWanted)
        }
    }
}
