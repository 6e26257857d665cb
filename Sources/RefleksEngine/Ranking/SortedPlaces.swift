import RefleksStore

/// Places of one order, kept in it while customers move one by one: short runs, so that a change touches a few hundred bytes
/// and a page begins where it should, however many there are.
struct SortedPlaces {
    struct Entry {
        let place: RankPlace
        /// The entry that put the customer there.
        let seq: UInt64
    }

    /// None is empty; ascending, as is each of them.
    private var runs: [[Entry]] = []

    private static let maximumRun = 256

    mutating func insert(_ place: RankPlace, at seq: UInt64) {
        let entry = Entry(place: place, seq: seq)
        guard !runs.isEmpty else { return runs.append([entry]) }
        let run = min(firstRun(from: place.position), runs.count - 1)
        runs[run].insert(entry, at: Self.first(in: runs[run], from: place.position))
        guard runs[run].count > Self.maximumRun else { return }
        let half = runs[run].count / 2
        runs.insert(Array(runs[run][half...]), at: run + 1)
        runs[run].removeSubrange(half...)
    }

    /// Nobody has the position any more; nothing happens where nobody had it.
    mutating func remove(_ position: RankPosition) {
        let run = firstRun(from: position)
        guard run < runs.count else { return }
        let place = Self.first(in: runs[run], from: position)
        guard runs[run][place].place.position == position else { return }
        runs[run].remove(at: place)
        if runs[run].isEmpty { runs.remove(at: run) }
    }

    /// Everybody behind `position` in turn, until `body` returns false.
    func visit(after position: RankPosition?, _ body: (Entry) -> Bool) {
        var run = position.map { firstRun(from: $0) } ?? 0
        guard run < runs.count else { return }
        var place = position.map { Self.first(in: runs[run], from: $0) } ?? 0
        if let position, runs[run][place].place.position == position { place += 1 }
        while run < runs.count {
            while place < runs[run].count {
                guard body(runs[run][place]) else { return }
                place += 1
            }
            (run, place) = (run + 1, 0)
        }
    }

    /// The first run that ends at `position` or behind it; their number where none does.
    private func firstRun(from position: RankPosition) -> Int {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if let last = runs[middle].last, last.place.position < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first place of a run at `position` or behind it.
    private static func first(in run: [Entry], from position: RankPosition) -> Int {
        var (low, high) = (0, run.count)
        while low < high {
            let middle = (low + high) / 2
            if run[middle].place.position < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
