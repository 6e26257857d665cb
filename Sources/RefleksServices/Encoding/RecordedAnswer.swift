import RefleksContract
import RefleksDomain
import RefleksEngine

/// The answer to one recorded item, written as the bytes of a `RecordInteractionResponse`: it is made for every item
/// that is pushed, and generated messages cost several times as much.
struct RecordedAnswer: Sendable {
    private let effects: RefleksEngine.Effects
    private let recordedAt: Timestamp
    /// The commit that holds the item.
    let commitSeq: UInt64
    /// An earlier commit had recorded the item.
    let isReplayed: Bool

    /// The answer to the item of `committed` that had these effects.
    init(_ effects: RefleksEngine.Effects, of committed: Committed) {
        self.effects = effects
        recordedAt = committed.recordedAt
        commitSeq = effects.commitSeq == 0 ? committed.commitSeq : effects.commitSeq
        isReplayed = committed.isReplayed || effects.isReplayed
    }

    /// A `RecordInteractionResponse`.
    func response() -> [UInt8] {
        var writer = MessageWriter(reserving: 128)
        write(to: &writer)
        return writer.bytes
    }

    /// The fields of a `PushAck` with this answer.
    func writeAck(of sequence: UInt64, to writer: inout MessageWriter) {
        writer.integer(1, sequence)
        writer.message(2) { write(to: &$0) }
    }

    /// The fields of a `RecordInteractionResponse`.
    func write(to writer: inout MessageWriter) {
        writer.integer(1, effects.interactionID)
        writer.text(2, CustomerCode.text(effects.customerNumber))
        writer.integer(3, commitSeq)
        writer.integer(4, recordedAt.microseconds)
        writer.flag(5, isReplayed)
        writer.message(6) { writeEffects(to: &$0) }
    }

    /// The fields of an `Effects`.
    private func writeEffects(to writer: inout MessageWriter) {
        writer.flag(1, effects.isNewCustomer)
        writer.flag(2, effects.totals.isFirstInteraction)
        writer.integer(3, effects.totals.interactionsBefore)
        writer.integer(4, effects.totals.interactionsAfter)
        for change in effects.totals.money {
            writer.message(5) { writer in
                writer.integer(1, UInt64(change.kind.rawValue))
                writer.text(2, change.currency.code)
                writer.integer(3, change.before)
                writer.integer(4, change.after)
            }
        }
        if !effects.conflictingNumbers.isEmpty {
            writer.message(6) { writer in
                for number in effects.conflictingNumbers { writer.text(1, CustomerCode.text(number)) }
            }
        }
        if effects.subjectNumber != 0, effects.subjectNumber != effects.customerNumber {
            writer.text(7, CustomerCode.text(effects.subjectNumber))
        }
        if let score = effects.score { writer.message(8) { ScoreEncoding.write(score, to: &$0) } }
        for warning in effects.warnings {
            writer.message(9) { writer in
                writer.integer(1, UInt64(warning.rule.rawValue))
                writer.message(2) { writer in
                    CareEncoding.write(
                        warning.care, of: CustomerCode(number: effects.customerNumber), now: recordedAt, to: &writer)
                }
            }
        }
    }
}
