/// The customers that have one token of each of some groups, found by leaping: each group is asked only for its first
/// customer at or after the others' candidate, so that the shortest list bounds the work.
struct TokenIntersection {
    private var groups: [Group]
    private let after: UInt64
    private let limit: Int

    /// None for no groups, and for a group without a token.
    init(groups: [[UInt64]], after: UInt64, limit: Int) {
        self.groups = groups.map { Group(tokens: $0) }
        self.after = after
        self.limit = limit
    }

    /// Asks for the first customers of a token's list that are at least the given number, ascending, at most so many.
    typealias Fetch = (_ token: UInt64, _ atLeast: UInt64, _ limit: Int) throws(StoreError) -> [UInt64]

    /// Tokens of which one is enough.
    private struct Group {
        private var lists: [List]

        init(tokens: [UInt64]) {
            lists = tokens.map { List(token: $0) }
        }

        /// The first customer of all lists at or after `candidate`; candidates never fall.
        mutating func first(from candidate: UInt64, fetch: Fetch) throws(StoreError) -> UInt64? {
            var first: UInt64?
            for index in lists.indices {
                guard let next = try lists[index].first(from: candidate, fetch: fetch) else { continue }
                first = min(first ?? next, next)
            }
            return first
        }
    }

    /// The customers of one token, fetched ahead: one by one where the candidates leap over many, in blocks where they
    /// nearly follow each other, since a step in an index costs a tenth of a search.
    private struct List {
        private let token: UInt64
        private var block: [UInt64] = []
        private var place = 0
        private var answers = 0
        private var size = 2
        private var isComplete = false

        private static let sizes = 1...64

        init(token: UInt64) {
            self.token = token
        }

        mutating func first(from candidate: UInt64, fetch: Fetch) throws(StoreError) -> UInt64? {
            while place < block.count, block[place] < candidate { place += 1 }
            if place == block.count, !isComplete {
                let factor = answers * 2 >= block.count ? size * 2 : size / 4
                size = min(max(factor, Self.sizes.lowerBound), Self.sizes.upperBound)
                block = try fetch(token, candidate, size)
                isComplete = block.count < size
                place = 0
                answers = 0
            }
            guard place < block.count else { return nil }
            answers += 1
            return block[place]
        }
    }

    /// The customers, read by `fetch`.
    mutating func customers(fetch: Fetch) throws(StoreError) -> [UInt64] {
        guard !groups.isEmpty, after < UInt64(Int64.max) else { return [] }
        var found: [UInt64] = []
        var candidate = after + 1
        while found.count < limit {
            guard let match = try nextMatch(from: candidate, fetch: fetch) else { break }
            found.append(match)
            guard match < UInt64(Int64.max) else { break }
            candidate = match + 1
        }
        return found
    }

    /// The first customer at or after `start` that all groups hold.
    private mutating func nextMatch(from start: UInt64, fetch: Fetch) throws(StoreError) -> UInt64? {
        var candidate = start
        var agreed = 0
        var index = 0
        while agreed < groups.count {
            guard let next = try groups[index].first(from: candidate, fetch: fetch) else { return nil }
            agreed = next == candidate ? agreed + 1 : 1
            candidate = next
            index = (index + 1) % groups.count
        }
        return candidate
    }
}
