import RefleksContract
import RefleksDomain
import RefleksEngine

/// What is known of a customer as bytes of the contract's messages: fields 7 and 8 of a `Customer360`.
enum KnowledgeEncoding {
    static func write(
        _ knowledge: CustomerKnowledge, questions: [RefleksDomain.Question], at now: Timestamp,
        to writer: inout MessageWriter
    ) {
        let instant = instant(knowledge, at: now)
        let facts = knowledge.facts.map(\.fact)
        let current = Set(FactView.facts(facts, validAt: instant, knownAt: instant))
        let asking = AskOnce(questions: questions, facts: facts, now: instant)
        let answers = Set(asking.doNotAsk.map(\.fact))
        write(knowledge, current: current, answers: answers, to: &writer)
    }

    /// With those facts marked that hold and decide, and those that need not be asked.
    static func write(
        _ knowledge: CustomerKnowledge, current: Set<RefleksDomain.Fact>, answers: Set<RefleksDomain.Fact>,
        to writer: inout MessageWriter
    ) {
        for known in ordered(knowledge.facts) {
            writer.message(7) { writer in
                write(known, isCurrent: current.contains(known.fact), to: &writer)
                writer.flag(13, answers.contains(known.fact))
            }
        }
        if let preference = knowledge.preference { writer.message(8) { write(preference, to: &$0) } }
    }

    /// When facts are judged: `now`, but a clock that was put back does not hide what has been recorded.
    static func instant(_ knowledge: CustomerKnowledge, at now: Timestamp) -> Timestamp {
        knowledge.facts.reduce(now) { max($0, $1.fact.recordedAt) }
    }

    /// The same at a time of its own: of facts that held then, all of them known.
    static func current(_ knowledge: CustomerKnowledge, validAt time: Timestamp) -> Set<RefleksDomain.Fact> {
        let facts = knowledge.facts.map(\.fact)
        let known = facts.reduce(time) { max($0, $1.recordedAt) }
        return Set(FactView.facts(facts, validAt: time, knownAt: known))
    }

    private static func ordered(_ facts: [KnownFact]) -> [KnownFact] {
        facts.sorted { left, right in
            (left.fact.category.rawValue, left.fact.key, left.fact.validFrom, left.id)
                < (right.fact.category.rawValue, right.fact.key, right.fact.validFrom, right.id)
        }
    }

    /// The fields of a `Fact`.
    static func write(_ known: KnownFact, isCurrent: Bool, to writer: inout MessageWriter) {
        let fact = known.fact
        writer.integer(1, known.id)
        writer.integer(2, UInt64(fact.category.rawValue))
        writer.text(3, fact.key.text)
        writer.text(4, fact.value)
        writer.integer(5, UInt64(fact.origin.rawValue))
        writer.text(6, fact.source)
        writer.text(7, fact.evidence)
        writer.integer(8, UInt64(fact.legalBasis.rawValue))
        writer.integer(9, fact.validFrom.microseconds)
        writer.integer(10, fact.validTo?.microseconds ?? 0)
        writer.integer(11, fact.recordedAt.microseconds)
        writer.flag(12, isCurrent)
    }

    /// The fields of a `ServicePreference`.
    static func write(_ known: KnownPreference, to writer: inout MessageWriter) {
        let contact = known.preference.contact
        writer.integer(1, UInt64(contact.channel?.rawValue ?? 0))
        let unwanted = MessageWriter.packed(contact.unwanted.map { UInt64($0.rawValue) }.sorted())
        if !unwanted.isEmpty { writer.message(2, unwanted) }
        for hours in contact.hours {
            writer.message(3) { writer in
                writer.integer(1, UInt64(hours.weekday.rawValue))
                writer.integer(2, UInt64(hours.from))
                writer.integer(3, UInt64(hours.to))
            }
        }
        writer.text(4, known.preference.branch)
        writer.text(5, known.source)
        writer.integer(6, known.recordedAt.microseconds)
    }
}

extension ContactPreference {
    /// The windows as hours of days, neighbours merged, in order.
    var hours: [(weekday: RefleksDomain.Weekday, from: Int, to: Int)] {
        var hours: [(weekday: RefleksDomain.Weekday, from: Int, to: Int)] = []
        for window in windows.sorted() {
            let from = window.block * ContactWindow.hours
            if let last = hours.last, last.weekday == window.weekday, last.to == from {
                hours[hours.count - 1].to = from + ContactWindow.hours
            } else {
                hours.append((window.weekday, from, from + ContactWindow.hours))
            }
        }
        return hours
    }
}
