import RefleksContract
import RefleksDomain

/// Scores, levels and stages as bytes of the contract's messages, written field by field: every view and every recorded
/// interaction may hold them.
enum ScoreEncoding {
    /// Fields 17, 18 and 19 of a `Customer360`.
    static func write(_ assessment: Assessment, policy: UInt32, to writer: inout MessageWriter) {
        writer.message(17) { write(assessment.points, policy: policy, to: &$0) }
        writer.message(18) { writer in
            writer.integer(1, UInt64(assessment.level.tier.rawValue))
            writer.integer(2, assessment.level.sinceUs)
            writer.flag(3, assessment.isContested)
        }
        writer.message(19) { write(assessment.lifecycle, to: &$0) }
    }

    /// The fields of a `Lifecycle`.
    static func write(_ state: LifecycleState, to writer: inout MessageWriter) {
        writer.integer(1, UInt64(state.stage.rawValue))
        writer.integer(2, UInt64(state.reason.rawValue))
        writer.integer(3, state.value)
    }

    /// The fields of a `Score`.
    static func write(_ points: ScorePoints, policy: UInt32, to writer: inout MessageWriter) {
        writer.integer(1, UInt64(UInt32(clamping: points.total)))
        for component in RefleksDomain.ScoreComponent.allCases {
            let given = points.points(of: component)
            guard given != 0 else { continue }
            writer.message(2) { writer in
                writer.integer(1, UInt64(component.rawValue))
                writer.integer(2, Int64(given))
            }
        }
        writer.integer(3, UInt64(policy))
    }

    /// The fields of a `ScoreEffect`.
    static func write(_ change: ScoreChange, to writer: inout MessageWriter) {
        writer.integer(1, UInt64(change.policy))
        writer.integer(2, UInt64(UInt32(clamping: change.before)))
        writer.integer(3, UInt64(UInt32(clamping: change.after)))
        for line in change.lines {
            writer.message(4) { writer in
                writer.integer(1, UInt64(line.rule.rawValue) + 1)
                writer.integer(2, Int64(line.before))
                writer.integer(3, Int64(line.after))
                writer.integer(4, line.raw)
                writer.integer(5, UInt64(line.rule.unit.rawValue))
            }
        }
        writer.integer(5, UInt64(change.tierBefore.rawValue))
        writer.integer(6, UInt64(change.level.tier.rawValue))
        writer.integer(7, UInt64(change.stageBefore.rawValue))
        writer.integer(8, UInt64(change.stage.rawValue))
        writer.integer(9, UInt64(change.stageReason.rawValue))
        guard change.stageBefore != change.stage else { return }
        let passed = LifecycleRule.steps(from: change.stageBefore, to: change.stage).dropLast()
        guard !passed.isEmpty else { return }
        writer.message(10, MessageWriter.packed(passed.map { UInt64($0.to.rawValue) }))
    }
}

extension HeldLevel {
    /// The midnight at which it was entered; 0: from the beginning.
    var sinceUs: Int64 { since == 0 ? 0 : Timestamp(istanbulDay: since).microseconds }
}
