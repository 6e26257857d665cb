/// Which results of an anonymous question may be shown, so that nobody's answer can be told from them.
///
/// A group of fewer than `minimumGroup` answers is hidden. The total is shown, so what is hidden can be computed from it as a
/// whole: while that whole is smaller than the minimum, or is one group alone, the smallest shown group is hidden as well
/// (complementary suppression, Cox 1980). Answers of two periods are never in one result, so no two results differ by a
/// few people.
public struct PulsePublication: Sendable, Hashable {
    /// The answers of one group in one period.
    public struct Group: Sendable, Hashable {
        /// A branch, never a person.
        public let name: String
        /// Answers.
        public let answers: Int
        /// The sum of their scores.
        public let sum: Int

        /// A group.
        public init(name: String, answers: Int, sum: Int) {
            self.name = name
            self.answers = answers
            self.sum = sum
        }
    }

    /// Fewer answers than this are never shown, nor can they be computed.
    public static let minimumGroup = 5

    /// Groups that are shown, by name.
    public let shown: [Group]
    /// How many groups are hidden.
    public let hidden: Int
    /// All answers together; nil while they are fewer than the minimum.
    public let total: Group?

    /// What was decided, as it was stored.
    package init(stored shown: [Group], hidden: Int, total: Group?) {
        self.shown = shown
        self.hidden = hidden
        self.total = total
    }

    /// Decides what may be shown of a closed period. Groups without answers are neither shown nor hidden; equal sizes are
    /// decided by name, so the same answers give the same publication.
    public init(_ groups: [Group]) {
        let answered = groups.filter { $0.answers > 0 }
        var shown = answered.filter { $0.answers >= Self.minimumGroup }
            .sorted { ($0.answers, $0.name) < ($1.answers, $1.name) }
        let all = answered.reduce((answers: 0, sum: 0)) { ($0.answers + $1.answers, $0.sum + $1.sum) }
        var hidden = answered.count - shown.count
        var left = all.answers - shown.reduce(0) { $0 + $1.answers }
        while hidden > 0, hidden == 1 || left < Self.minimumGroup, !shown.isEmpty {
            left += shown.removeFirst().answers
            hidden += 1
        }
        self.hidden = hidden
        self.shown = shown.sorted { $0.name < $1.name }
        // One hidden group alone would be the total itself.
        let mayShow = all.answers >= Self.minimumGroup && !(hidden == 1 && left < Self.minimumGroup)
        total = mayShow ? Group(name: "", answers: all.answers, sum: all.sum) : nil
    }
}
