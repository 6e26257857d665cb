public import RefleksDomain

extension Engine {
    /// Pairs of customers who may be one and about whom nobody has decided, by weight, 1…200 a page; waits until the
    /// projection has reached `atLeast`.
    public func matchCandidates(
        after position: MatchCandidatePosition? = nil, limit: Int, verdict: MatchVerdict = .review, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> MatchCandidatePage {
        try checkReadable(atLeast)
        try await waitForProjection(of: atLeast)
        let limit = min(max(limit, 1), Self.maximumPage)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try MatchReader(core: core).page(after: position, limit: limit, atLeast: verdict)
        }
    }

    /// Compares two customers field by field; each as his own record stands, merged or not.
    public func explainMatch(
        _ code: CustomerCode, _ other: CustomerCode, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> MatchExplanation {
        try checkReadable(atLeast)
        return try await core.readers.read { [core] () throws(EngineRefusal) in
            try MatchReader(core: core).explain(code, other)
        }
    }
}
