/// The customers that have every one of some tokens, found by leaping: each list is asked only for its first customer
/// at or after the others' candidate, so that the shortest list bounds the work.
struct TokenIntersection {
    let tokens: [UInt64]
    let after: UInt64
    let limit: Int

    /// - Parameter seek: the first customer of a token's list that is at least the given number.
    func customers(
        seek: (_ token: UInt64, _ atLeast: UInt64) throws(StoreError) -> UInt64?
    ) throws(StoreError) -> [UInt64] {
        guard !tokens.isEmpty, after < UInt64(Int64.max) else { return [] }
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

    /// The first customer at or after `start` that all lists hold.
    private func nextMatch(
        from start: UInt64, seek: (UInt64, UInt64) throws(StoreError) -> UInt64?
    ) throws(StoreError) -> UInt64? {
        var candidate = start
        var agreed = 0
        var index = 0
        while agreed < tokens.count {
            guard let next = try seek(tokens[index], candidate) else { return nil }
            agreed = next == candidate ? agreed + 1 : 1
            candidate = next
            index = (index + 1) % tokens.count
        }
        return candidate
    }
}
