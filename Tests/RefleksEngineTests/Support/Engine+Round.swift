import RefleksDomain
import RefleksStore

@testable import RefleksEngine

extension Engine {
    /// By what everybody is ordered now.
    var rankRules: UInt32 { core.state.withLock { $0.directory.rankRules } }

    /// Returns when everybody is ordered by what everybody is scored by now, as of the clock's day. Suites that wait for it have
    /// a time limit: a round that never ends fails them.
    func waitForRound(_ bench: TestBench) async throws {
        try await waitForProjection(of: durableSeq)
        let wanted = RankMark(day: bench.clock.now().istanbulDay, rules: rankRules)
        while try core.store.read({ view throws(StoreError) in try view.rankMark() }) != wanted {
            try Task.checkCancellation()
            core.projectorWork.raise()
            await Task.yield()
        }
    }
}
