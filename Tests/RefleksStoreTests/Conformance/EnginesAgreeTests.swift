import RefleksCrypto
import RefleksStore
import Testing

/// Random batches leave the same rows in every engine.
@Suite struct EnginesAgreeTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>) func `random batches give the same rows in both engines`(
        _ seed: UInt64
    ) throws {
        var random = SeededRandom(seed: seed)
        let memory = try Bench(.memory)
        let sqlite = try Bench(.sqlite)
        let last: UInt64 = 60
        for bench in [memory, sqlite] { try bench.store.append(Samples.entries(1...last), expectedTail: 0) }
        var seq: UInt64 = 0
        while seq < last {
            seq = min(last, seq + random.below(9) + 1)
            let batch = Self.batch(to: seq, &random)
            try memory.store.apply(batch)
            try sqlite.store.apply(batch)
        }
        let rows = try memory.store.everyRow(pageSize: 11)
        #expect(rows.count > 50, "seed \(seed)")
        #expect(try sqlite.store.everyRow(pageSize: 13) == rows, "seed \(seed)")
        #expect(rows == rows.sorted { $0.position < $1.position }, "seed \(seed)")
        try Self.expectSameAnswers(memory.store, sqlite.store, seed: seed)
    }

    private static func batch(to seq: UInt64, _ random: inout SeededRandom) -> ProjectionBatch {
        var batch = ProjectionBatch(appliedSeq: seq)
        for _ in 0..<random.below(30) {
            let index = BlindIndex(high: random.below(4) << 62, low: random.below(4) << 62)
            let keys: [EntityKey] = [
                .customer(random.below(12)), .identifier(index), .event(index), .idempotency(index),
                .knowledge(random.below(12)), .permission(index), .block(index), .reference(index),
                .match(CustomerPair(random.below(4), random.below(4))),
            ]
            let key = keys[Int(random.below(9))]
            let rank = random.below(3) == 0 ? nil : Int64(random.below(5)) - 2
            let record = EntityRecord(
                bytes: [UInt8(random.below(256))], seq: seq, rank: Self.isMatch(key) ? rank : nil)
            batch.entities.updateValue(random.below(4) == 0 ? nil : record, forKey: key)
            batch.timeline.append(
                TimelineRow(
                    customer: random.below(5), occurredAt: Int64(random.below(9)) - 4, id: random.below(9), seq: seq,
                    recordedAt: Int64(random.below(99)), kind: UInt16(random.below(65_536)),
                    publicBytes: [UInt8](repeating: 1, count: Int(random.below(3))),
                    sealedBytes: [UInt8](repeating: 2, count: Int(random.below(3)))))
            let token = NameToken(token: random.below(4) << 62, customer: random.below(9))
            if random.below(3) == 0 {
                batch.removedNameTokens.append(token)
            } else {
                batch.addedNameTokens.append(token)
            }
            if random.below(4) == 0 {
                batch.words.append(NameWord(token: token.token, forms: [random.below(5) << 61, random.below(5) << 61]))
            }
        }
        return batch
    }

    private static func isMatch(_ key: EntityKey) -> Bool {
        if case .match = key { true } else { false }
    }

    private static func expectSameAnswers(_ left: any Store, _ right: any Store, seed: UInt64) throws {
        func answers(_ store: any Store) throws -> [[UInt64]] {
            try store.read { view throws(StoreError) in
                var answers: [[UInt64]] = [try view.customers(after: 2, limit: 5)]
                for customer in 0..<6 as Range<UInt64> {
                    let position = TimelinePosition(occurredAt: 1, id: 4)
                    answers.append(
                        try view.timeline(customer: customer, before: nil, limit: 6, maximumBytes: .max).map(\.id))
                    answers.append(
                        try view.timeline(customer: customer, before: position, limit: 6, maximumBytes: .max).map(\.id))
                }
                for token in 0..<4 as Range<UInt64> {
                    let groups = [[token << 62, 1 << 61], [((token + 1) % 4) << 62, ((token + 2) % 4) << 62]]
                    answers.append(try view.customers(withOneOfEach: groups, after: 1, limit: 3))
                    var effort = 20
                    let part = try view.customers(havingOneOfEach: groups, after: 1, limit: 3, effort: &effort)
                    answers.append(part.numbers + [part.next ?? 0])
                    answers.append(try view.words(havingForm: token << 61, limit: 2))
                }
                var position: MatchPosition?
                for _ in 0..<4 {
                    let page = try view.matches(after: position, limit: 2)
                    answers += page.map { [$0.pair.first, $0.pair.second, UInt64(bitPattern: $0.record.rank ?? 99)] }
                    guard let last = page.last else { break }
                    position = MatchPosition(rank: last.record.rank ?? 99, pair: last.pair)
                }
                for customer in 0..<6 as Range<UInt64> {
                    let pairs = try view.matches(of: customer, limit: 100).map(\.pair).sorted()
                    answers.append(pairs.flatMap { [$0.first, $0.second] })
                }
                answers.append(try view.references().flatMap { $0.bytes.map(UInt64.init) + [$0.seq] })
                return answers
            }
        }
        #expect(try answers(left) == answers(right), "seed \(seed)")
    }
}

/// splitmix64: a sequence that a printed seed repeats.
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: UInt64) -> UInt64 { next() % bound }
}
