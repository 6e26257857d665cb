import RefleksStore
import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Places that are kept in order while customers move.
@Suite struct SortedPlacesTests {
    private static func place(_ key: Int32, _ customer: UInt64) -> RankPlace {
        RankPlace(position: RankPosition(key: key, customer: customer), tier: 1, branch: UInt32(customer))
    }

    private static func behind(_ position: RankPosition?, _ places: SortedPlaces, limit: Int = .max) -> [RankPlace] {
        var found: [RankPlace] = []
        places.visit(after: position) { entry in
            found.append(entry.place)
            return found.count < limit
        }
        return found
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `whoever moves stands where a sorted list has him, and a page begins behind any position`(seed: UInt64) {
        let random = SeededRandom(seed: seed)
        var places = SortedPlaces()
        var keys: [UInt64: Int32] = [:]
        for step in 0..<6_000 {
            let customer = UInt64(random.below(1_500))
            // Few keys, so that many customers share one.
            let key = Int32(random.below(40)) - 20
            if let before = keys[customer] { places.remove(RankPosition(key: before, customer: customer)) }
            if random.below(4) == 0 {
                keys[customer] = nil
            } else {
                keys[customer] = key
                places.insert(Self.place(key, customer), at: UInt64(step))
            }
            guard step % 500 == 499 else { continue }
            let expected = keys.map { Self.place($0.value, $0.key) }.sorted { $0.position < $1.position }
            #expect(Self.behind(nil, places) == expected, "seed \(seed), step \(step)")
            for _ in 0..<20 {
                let position = RankPosition(key: Int32(random.below(44)) - 22, customer: UInt64(random.below(1_600)))
                let rest = expected.filter { position < $0.position }
                #expect(Self.behind(position, places) == rest, "seed \(seed), step \(step)")
                #expect(Self.behind(position, places, limit: 7) == Array(rest.prefix(7)), "seed \(seed), step \(step)")
            }
        }
    }

    @Test func `nobody is behind the last, and taking away who is not there changes nothing`() {
        var places = SortedPlaces()
        #expect(Self.behind(nil, places).isEmpty)
        places.remove(RankPosition(key: 1, customer: 1))
        places.insert(Self.place(5, 7), at: 3)
        places.remove(RankPosition(key: 5, customer: 8))
        places.remove(RankPosition(key: 4, customer: 7))
        #expect(Self.behind(nil, places) == [Self.place(5, 7)])
        #expect(Self.behind(RankPosition(key: 5, customer: 7), places).isEmpty)
        places.visit(after: RankPosition(key: 6, customer: 0)) { entry in
            #expect(entry.seq == 3)
            return true
        }
        places.remove(RankPosition(key: 5, customer: 7))
        #expect(Self.behind(nil, places).isEmpty)
    }
}
