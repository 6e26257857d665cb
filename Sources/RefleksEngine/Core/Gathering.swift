/// Whether the projector goes on letting entries gather, by what it sees each time that it looks.
///
/// During a burst everything gathers: answers come first, the overlay is there to hold what a burst brings, and a batch
/// begun in the middle of it would take the processors and the disk from its commits.
struct Gathering {
    /// Entries that are worth a batch while no burst is on.
    let batch: Int
    private var last: UInt64?

    /// Entries between two looks, more than which are a burst: 10,000 a second at the usual delay.
    static let burst: UInt64 = 1_000

    init(batch: Int) {
        self.batch = batch
    }

    /// Whether a batch is due now: `durable` is the last durable entry, `gathered` entries are not projected, some of
    /// them are sought where only the projection finds them, and commands queue (`isBusy`).
    mutating func isDue(durable: UInt64, gathered: Int, isSought: Bool, isBusy: Bool) -> Bool {
        let came = last.map { durable &- $0 }
        last = durable
        guard !isBusy, came ?? 0 <= Self.burst else { return false }
        return came == 0 || isSought || gathered >= batch
    }
}
