import RefleksRPC

/// A recording whose answer did not come: it may be in the ledger. The same event sent again is recorded once.
struct UnsureRecord: Error {
    let error: RPCError
    /// What the command was not given and has to be given to repeat it; empty when it names its event already.
    let options: String
}
