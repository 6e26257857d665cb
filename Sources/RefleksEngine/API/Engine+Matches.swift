public import RefleksDomain

extension Engine {
    /// Pairs of customers who may be one and about whom nobody has decided, by weight, 1…200 a page; waits until the
    /// projection has reached `atLeast`, and every pair that was found before the call. With a code only those of that customer, and of whoever is one with him.
    public func matchCandidates(
        of code: CustomerCode? = nil, after position: MatchCandidatePosition? = nil, limit: Int,
        verdict: MatchVerdict = .review, atLeast: UInt64 = 0
    ) async throws(EngineRefusal) -> MatchCandidatePage {
        try checkReadable(atLeast)
        try await waitForProjection(of: max(atLeast, core.state.withLock { $0.newestMatchSeq }))
        let limit = min(max(limit, 1), Self.maximumPage)
        var numbers: [UInt64] = []
        if let code {
            let survivor = try await customer(.code(code), atLeast: atLeast).customer
            numbers = ([survivor.code] + survivor.mergedCodes).map(\.number)
        }
        return try await core.readers.read { [core, numbers] () throws(EngineRefusal) in
            try MatchReader(core: core).page(of: numbers, after: position, limit: limit, atLeast: verdict)
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
