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
        case hearing(FeedbackVoice, at: Timestamp)

        /// Whether it can change a score.
        fileprivate var isCounted: Bool {
            switch self {
            case .adding(let figures), .takingBack(let figures): ScoringAggregates.concern(figures)
            case .hearing: true
            }
        }
    }

    /// Scores somebody before and after, both on the day of the commit: nothing of the difference is time.
    ///
    /// - Parameters:
    ///   - occurred: His first interaction before and after.
    ///   - contestedFrom: The day from which he, or one of those who are one with him, objects to the level.
    func score(
        _ scoring: Scoring, _ aggregates: ScoringAggregates, occurred: (before: Timestamp?, after: Timestamp?),
        contestedFrom: Int32?
    ) throws(Undecided) -> Scored {
        guard scoring.isCounted || (occurred.before != occurred.after && !aggregates.isEmpty)
        else { return Scored(aggregates: aggregates) }
        var after = aggregates
        do throws(ArithmeticOverflow) {
            switch scoring {
            case .adding(let figures): try after.add(figures)
            case .takingBack(let figures): try after.remove(figures)
            case .hearing(let voice, let at): try after.add(voice, on: at.istanbulDay)
            }
        } catch {
            throw .refused(.amountOverflow)
        }
        let scorer = state.directory.scorer
        let day = now.istanbulDay
        let change = ScoreChange(
            from: scorer.assess(aggregates, since: occurred.before, on: day, contestedFrom: contestedFrom),
            to: scorer.assess(after, since: occurred.after, on: day, contestedFrom: contestedFrom),
            policy: scorer.policy.version)
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
        return try score(
            scoring, combined, occurred: occurred, contestedFrom: Self.levelContestedFrom(by: set)
        ).change
    }

    /// The day from which the customer, or one of those who are one with him, objects to the level. An objection is of the
    /// person: it holds what each of them has.
    func levelContestedFrom(_ customer: CustomerState) throws(Undecided) -> Int32? {
        customer.isInSet
            ? Self.levelContestedFrom(by: try mergedSet(of: customer)) : customer.identity.fields.levelContestedFrom
    }

    /// The day from which one of them objects to the level that they are served at; nil when nobody does.
    static func levelContestedFrom(by set: [CustomerState]) -> Int32? {
        set.lazy.compactMap(\.identity.fields.levelContestedFrom).min()
    }

    /// What is upheld when the customers' objection to their level is granted: the level that only the objection has held is
    /// theirs from today on, for the dwell of whoever enters it. Nil where the score holds it, or nothing is to be held.
    func upheldLevel(of set: [CustomerState]) throws(Undecided) -> LevelUpheld? {
        let day = now.istanbulDay
        let assessment: Assessment
        do throws(ArithmeticOverflow) {
            assessment = state.directory.scorer.assess(
                try ScoringAggregates.combining(set.map(\.scoring)),
                since: set.compactMap(\.totals.firstOccurredAt).min(), on: day,
                contestedFrom: Self.levelContestedFrom(by: set))
        } catch {
            throw .refused(.amountOverflow)
        }
        guard assessment.levelReason == .contested else { return nil }
        let tier = assessment.level.tier
        let holding = set.filter { $0.scoring.level.tier == tier }.map(\.identity.number)
        return LevelUpheld(numbers: holding, level: HeldLevel(tier: tier, since: day))
    }
}
