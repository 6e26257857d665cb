public import RefleksDomain
import RefleksStore

extension Engine {
    /// Reads which prompts were shown from `first` to `last`, both included, and what was said of showings meanwhile, in the order
    /// of the ledger, on the thread of statements; interactions are passed over by their first bytes. Nothing is kept but what
    /// `take` keeps.
    ///
    /// - Returns: The tally, and the last commit that was read.
    /// - Throws: `.overloaded` while another report is made; `.cancelled`, `.notServing`, `.corrupt`.
    public func scanPrompts<Tally: Sendable>(
        from first: Timestamp, through last: Timestamp, into tally: Tally,
        _ take: @escaping @Sendable (inout Tally, PromptShowing) -> Void
    ) async throws(EngineRefusal) -> (tally: Tally, asOf: UInt64) {
        try checkReadable(0)
        return try await stating { core, isCancelled throws(EngineRefusal) in
            var tally = tally
            let end = try core.walk(from: first, through: last, isCancelled) { stored in
                stored.isInteraction
            } visit: { entry in
                for change in entry.changes {
                    switch change {
                    case let change as PromptsShown: for showing in change.showings { take(&tally, showing) }
                    case let change as PromptTold: take(&tally, change.showing)
                    default: break
                    }
                }
            }
            return (tally, end)
        }
    }
}
