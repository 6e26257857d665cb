/// The customers that have one token of each of some groups, found by leaping: each group is asked only for its first
/// customer at or after the others' candidate, so that the shortest list bounds the work, and an effort does where no
/// list is short.
struct TokenIntersection {
    private var groups: [TokenUnion]
    private let after: UInt64
    private let limit: Int

    /// None for no groups, and for a group without a token.
    init(groups: [[UInt64]], after: UInt64, limit: Int) {
        self.groups = groups.map { TokenUnion(tokens: $0) }
        self.after = after
        self.limit = limit
    }

    /// Asks for the first customers of a token's list that are at least the given number, ascending, at most so many.
    typealias Fetch = (_ token: UInt64, _ atLeast: UInt64, _ limit: Int) throws(StoreError) -> [UInt64]

    /// What a search in the index costs beside a step in it.
    private static let searchEffort = 10

    /// The customers, read by `fetch`; ends early, behind at least one number, when `effort` is used up.
    mutating func customers(effort: inout Int, fetch: Fetch) throws(StoreError) -> FoundCustomers {
        var found = FoundCustomers(numbers: [], next: nil)
        guard !groups.isEmpty, limit > 0, after < UInt64(Int64.max) else { return found }
        var left = effort
        defer { effort = left }
        func counted(_ token: UInt64, _ atLeast: UInt64, _ limit: Int) throws(StoreError) -> [UInt64] {
            let customers = try fetch(token, atLeast, limit)
            left -= Self.searchEffort + customers.count
            return customers
        }
        var candidate = after + 1
        var agreed = 0
        var index = 0
        while let next = try groups[index].first(from: candidate, fetch: counted) {
            agreed = next == candidate ? agreed + 1 : 1
            candidate = next
            index = (index + 1) % groups.count
            if agreed >= groups.count {
                found.numbers.append(candidate)
                guard candidate < UInt64(Int64.max) else { break }
                if found.numbers.count == limit {
                    found.next = candidate
                    break
                }
                candidate += 1
                agreed = 0
            }
            // Nobody before the candidate is missing.
            if left <= 0, candidate > after + 1 {
                found.next = candidate - 1
                break
            }
        }
        return found
    }
}

/// The customers that have one of some tokens, ascending: a heap of their lists by the customer that comes next.
private struct TokenUnion {
    private var lists: [TokenList]
    private var isOrdered = false

    init(tokens: [UInt64]) {
        lists = tokens.map { TokenList(token: $0) }
    }

    /// The first customer at or after `candidate`; candidates never fall.
    mutating func first(from candidate: UInt64, fetch: TokenIntersection.Fetch) throws(StoreError) -> UInt64? {
        if !isOrdered { try order(from: candidate, fetch: fetch) }
        while let head = lists.first?.head, head < candidate {
            try lists[0].advance(to: candidate, fetch: fetch)
            if lists[0].head == nil {
                lists.swapAt(0, lists.count - 1)
                lists.removeLast()
            }
            sink(0)
        }
        return lists.first?.head
    }

    private mutating func order(from candidate: UInt64, fetch: TokenIntersection.Fetch) throws(StoreError) {
        isOrdered = true
        for index in lists.indices { try lists[index].advance(to: candidate, fetch: fetch) }
        lists.removeAll { $0.head == nil }
        for index in (0..<lists.count / 2).reversed() { sink(index) }
    }

    /// Lets the list at `index` down to its place among those below it.
    private mutating func sink(_ index: Int) {
        var index = index
        while true {
            var least = index
            for child in 2 * index + 1...2 * index + 2 where child < lists.count {
                if lists[child].number < lists[least].number { least = child }
            }
            guard least != index else { return }
            lists.swapAt(index, least)
            index = least
        }
    }
}

/// The customers of one token, fetched ahead: one by one where the candidates leap over many, in blocks where they
/// nearly follow each other, since a step in an index costs a tenth of a search.
private struct TokenList {
    private let token: UInt64
    private var block: [UInt64] = []
    private var place = 0
    private var answers = 0
    private var size = 2
    private var isComplete = false

    private static let sizes = 1...256
    /// Of so many fetched customers one is to be used, for a block to be worth more than searches.
    private static let stepsOfSearch = 8

    init(token: UInt64) {
        self.token = token
    }

    /// The customer that comes next; nil when there is none, and before the first `advance`.
    var head: UInt64? { place < block.count ? block[place] : nil }

    /// The same, with the end behind everybody.
    var number: UInt64 { head ?? .max }

    /// Goes on to the first customer at or after `candidate`.
    mutating func advance(to candidate: UInt64, fetch: TokenIntersection.Fetch) throws(StoreError) {
        while place < block.count, block[place] < candidate { place += 1 }
        if place == block.count, !isComplete {
            let factor = answers * Self.stepsOfSearch >= block.count ? size * 2 : size / 4
            size = min(max(factor, Self.sizes.lowerBound), Self.sizes.upperBound)
            block = try fetch(token, candidate, size)
            isComplete = block.count < size
            place = 0
            answers = 0
        }
        answers += 1
    }
}
