import RefleksDomain

extension Decider {
    /// What somebody is scored by after a decision, and what that did to his score; no change where nothing counts.
    struct Scored {
        var aggregates: ScoringAggregates
        var change: ScoreChange?
    }

    /// What is added, or taken back.
    enum Scoring {
        case adding(InteractionFigures)
        case takingBack(InteractionFigures)

        fileprivate var figures: InteractionFigures {
            switch self {
            case .adding(let figures), .takingBack(let figures): figures
            }
        }
    }

    /// Scores somebody before and after, both on the day of the commit: nothing of the difference is time.
    ///
    /// - Parameter occurred: His first interaction before and after.
    func score(
        _ scoring: Scoring, _ aggregates: ScoringAggregates, occurred: (before: Timestamp?, after: Timestamp?)
    ) throws(Undecided) -> Scored {
        guard ScoringAggregates.concern(scoring.figures) || (occurred.before != occurred.after && !aggregates.isEmpty)
        else { return Scored(aggregates: aggregates) }
        var after = aggregates
        do throws(ArithmeticOverflow) {
            switch scoring {
            case .adding(let figures): try after.add(figures)
            case .takingBack(let figures): try after.remove(figures)
            }
        } catch {
            throw .refused(.amountOverflow)
        }
        let scorer = state.directory.scorer
        let day = now.istanbulDay
        let change = ScoreChange(
            from: scorer.assess(aggregates, since: occurred.before, on: day),
            to: scorer.assess(after, since: occurred.after, on: day), policy: scorer.policy.version)
        after.level = change.level
        return Scored(aggregates: after, change: change)
    }

    /// The same for all who are one customer; their level follows from the highest that one of them holds.
    func scoreOfSet(
        _ scoring: Scoring, _ set: [CustomerState], occurred: (before: Timestamp?, after: Timestamp?)
    ) throws(Undecided) -> ScoreChange? {
        let combined: ScoringAggregates
        do throws(ArithmeticOverflow) {
            combined = try ScoringAggregates.combining(set.map(\.scoring))
        } catch {
            throw .refused(.amountOverflow)
        }
        return try score(scoring, combined, occurred: occurred).change
    }
}
