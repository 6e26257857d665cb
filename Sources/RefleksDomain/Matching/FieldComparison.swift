/// What single fields of two records have in common.
enum FieldComparison {
    /// Names this alike, in ten-thousandths, differ by a slip of the pen.
    static let similarName = 8_800

    /// A finding and, of names and addresses, how alike they are.
    struct Outcome {
        let finding: MatchFinding
        var similarity: Int?

        static let notCompared = Outcome(finding: .notCompared)
    }

    static func name(_ first: MatchText, _ second: MatchText) -> Outcome {
        guard !first.isEmpty, !second.isEmpty else { return .notCompared }
        let similarity = JaroWinkler.similarity(first.scalars, second.scalars)
        if first.words == second.words { return Outcome(finding: .same, similarity: similarity) }
        if isInitial(first, of: second) || isInitial(second, of: first) {
            return Outcome(finding: .initial, similarity: similarity)
        }
        let isPart = Set(first.words).isSubset(of: second.words) || Set(second.words).isSubset(of: first.words)
        if isPart { return Outcome(finding: .partial, similarity: similarity) }
        return Outcome(finding: similarity >= similarName ? .similar : .different, similarity: similarity)
    }

    private static func isInitial(_ short: MatchText, of long: MatchText) -> Bool {
        short.scalars.count == 1 && long.scalars.count > 1 && short.scalars[0] == long.scalars[0]
    }

    static func birthDate(_ first: CalendarDate?, _ second: CalendarDate?) -> Outcome {
        guard let first, let second else { return .notCompared }
        if first == second {
            let isConventional = first.day == 1 && (first.month == 1 || first.month == 7)
            return Outcome(finding: isConventional ? .sameConventional : .same)
        }
        if first.year == second.year, first.month == second.day, first.day == second.month {
            return Outcome(finding: .dayAndMonthSwapped)
        }
        return Outcome(
            finding: isOneOff(Array(first.description.utf8), Array(second.description.utf8))
                ? .oneDigitOff : .different)
    }

    static func phone(_ first: [String], _ second: [String]) -> Outcome {
        values(first, second) { isOneOff(Array($0.utf8), Array($1.utf8)) ? .oneDigitOff : .different }
    }

    static func email(_ first: [String], _ second: [String]) -> Outcome {
        values(first, second) { left, right in
            let name = left.prefix { $0 != "@" }
            let isMoved = name.utf8.count >= 6 && name == right.prefix { $0 != "@" }
            return isMoved || isOneOff(Array(left.utf8), Array(right.utf8)) ? .similar : .different
        }
    }

    static func stateNumber(_ first: MatchRecord, _ second: MatchRecord) -> Outcome {
        var found = Outcome.notCompared
        for kind in [IdentifierKind.tckn, .ykn, .vkn] {
            switch values(first.values(of: kind), second.values(of: kind), nearly: { _, _ in .different }).finding {
            case .different: return Outcome(finding: .different)
            case .same: found = Outcome(finding: .same)
            default: continue
            }
        }
        return found
    }

    /// A device never joins two customers who are both somebody: families share tablets, offices computers.
    static func device(_ first: MatchRecord, _ second: MatchRecord) -> Outcome {
        guard !first.isIdentified || !second.isIdentified else { return .notCompared }
        let outcome = values(first.values(of: .device), second.values(of: .device), nearly: { _, _ in .different })
        return outcome.finding == .same ? outcome : .notCompared
    }

    /// By the share of words that both have; neighbours are similar at most.
    static func address(_ first: MatchAddress, _ second: MatchAddress) -> Outcome {
        guard !first.isEmpty, !second.isEmpty else { return .notCompared }
        let share = first.share(with: second)
        let isNextDoor = first.isNextDoor(to: second)
        let finding: MatchFinding =
            share >= 8_000 ? (isNextDoor ? .similar : .same) : share >= 5_000 && !isNextDoor ? .similar : .different
        return Outcome(finding: finding, similarity: share)
    }

    /// The best that any value of one has with any value of the other.
    private static func values(
        _ first: [String], _ second: [String], nearly: (String, String) -> MatchFinding
    ) -> Outcome {
        guard !first.isEmpty, !second.isEmpty else { return .notCompared }
        var best = MatchFinding.different
        for left in first {
            for right in second {
                if left == right { return Outcome(finding: .same) }
                if best == .different { best = nearly(left, right) }
            }
        }
        return Outcome(finding: best)
    }

    /// Whether two texts of one length differ in one place, or in two neighbouring places that are exchanged.
    static func isOneOff(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard first.count == second.count else { return false }
        let places = first.indices.filter { first[$0] != second[$0] }
        guard let place = places.first, places.count <= 2 else { return false }
        guard places.count == 2 else { return true }
        return places[1] == place + 1 && first[place] == second[place + 1] && first[place + 1] == second[place]
    }
}
