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

    /// Tokens of which one is enough.
    private struct Group {
        private var lists: [(token: UInt64, next: UInt64)]

        init(tokens: [UInt64]) {
            lists = tokens.map { ($0, 0) }
        }

        /// The first customer of all lists at or after `candidate`; candidates never fall, so a list that is beyond it
        /// already is not asked again.
        mutating func first(
            from candidate: UInt64, seek: (UInt64, UInt64) throws(StoreError) -> UInt64?
        ) throws(StoreError) -> UInt64? {
            var first = UInt64.max
            for index in lists.indices {
                if lists[index].next < candidate {
                    lists[index].next = try seek(lists[index].token, candidate) ?? .max
                }
                first = min(first, lists[index].next)
            }
            return first == .max ? nil : first
        }
    }

    /// - Parameter seek: the first customer of a token's list that is at least the given number.
    mutating func customers(
        seek: (_ token: UInt64, _ atLeast: UInt64) throws(StoreError) -> UInt64?
    ) throws(StoreError) -> [UInt64] {
        guard !groups.isEmpty, after < UInt64(Int64.max) else { return [] }
        var found: [UInt64] = []
        var candidate = after + 1
        while found.count < limit {
            guard let match = try nextMatch(from: candidate, seek: seek) else { break }
            found.append(match)
            guard match < UInt64(Int64.max) else { break }
            candidate = match + 1
        }
        return found
    }

    /// The first customer at or after `start` that all groups hold.
    private mutating func nextMatch(
        from start: UInt64, seek: (UInt64, UInt64) throws(StoreError) -> UInt64?
    ) throws(StoreError) -> UInt64? {
        var candidate = start
        var agreed = 0
        var index = 0
        while agreed < groups.count {
            guard let next = try groups[index].first(from: candidate, seek: seek) else { return nil }
            agreed = next == candidate ? agreed + 1 : 1
            candidate = next
            index = (index + 1) % groups.count
        }
        return candidate
    }
}
