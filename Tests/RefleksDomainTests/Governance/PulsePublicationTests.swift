import Testing

@testable import RefleksDomain

struct PulsePublicationTests {
    typealias Group = PulsePublication.Group

    static func groups(_ answers: [Int]) -> [Group] {
        answers.enumerated().map { Group(name: "B\($0.offset)", answers: $0.element, sum: $0.element * 3) }
    }

    static func shown(_ answers: [Int]) -> [Int] { PulsePublication(groups(answers)).shown.map(\.answers) }

    @Test func `small groups are hidden, with the smallest shown one where the rest would tell`() {
        #expect(Self.shown([5, 9, 7]) == [5, 9, 7])
        // Two hidden of six together: they cannot be told apart.
        #expect(Self.shown([3, 9, 3, 7]) == [9, 7])
        // One hidden group would be the total less the others.
        #expect(Self.shown([4, 9, 7]) == [9])
        #expect(Self.shown([2, 1, 9, 7]) == [9])
        #expect(Self.shown([4, 9]) == [])
        #expect(Self.shown([0, 9, 7]) == [9, 7])
    }

    @Test func `the total is shown when it is large enough`() {
        #expect(PulsePublication(Self.groups([3, 2])).total?.answers == 5)
        #expect(PulsePublication(Self.groups([3, 1])).total == nil)
        #expect(PulsePublication(Self.groups([4])).total == nil)
        #expect(PulsePublication([]).total == nil)
        #expect(PulsePublication(Self.groups([5])).total?.sum == 15)
    }

    /// Somebody who subtracts any shown groups from the total never gets at fewer than five answers, nor at one hidden
    /// group, whatever the sizes.
    @Test func `no difference of shown results is a small group`() {
        let seed: UInt64 = 1_980
        var generator = SeededGenerator(seed: seed)
        for round in 0..<2_000 {
            let sizes = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
                Int.random(in: 0...12, using: &generator)
            }
            let note: Comment = "seed \(seed), round \(round), sizes \(sizes)"
            let publication = PulsePublication(Self.groups(sizes))
            #expect(publication.shown.count + publication.hidden == sizes.count { $0 > 0 }, note)
            #expect(publication.shown.allSatisfy { $0.answers >= PulsePublication.minimumGroup }, note)
            guard let total = publication.total else { continue }
            for subset in 0..<(1 << publication.shown.count) {
                let known = publication.shown.enumerated().reduce(0) {
                    subset & (1 << $1.offset) != 0 ? $0 + $1.element.answers : $0
                }
                let rest = total.answers - known
                #expect(rest == 0 || rest >= PulsePublication.minimumGroup, note)
                let isWholeHidden = subset == (1 << publication.shown.count) - 1
                if isWholeHidden, rest > 0 { #expect(publication.hidden >= 2 || publication.shown.isEmpty, note) }
            }
        }
    }
}
