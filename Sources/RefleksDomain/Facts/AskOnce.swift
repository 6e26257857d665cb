import RefleksMessages

/// Something a company wants to know of every customer, and how long the answer stays fresh.
public struct Question: Sendable, Hashable {
    public let category: FactCategory
    public let key: FactKey
    /// Days after which it is asked again; nil: never.
    public let freshForDays: Int?

    /// A question.
    public init(category: FactCategory, key: FactKey, freshForDays: Int?) {
        self.category = category
        self.key = key
        self.freshForDays = freshForDays.map { max(1, $0) }
    }
}

/// Ask once: what one branch was told no branch asks again. What is known and nobody asks for is not to be asked either.
public struct AskOnce: Sendable, Hashable {
    /// A question whose answer is known and fresh.
    public struct Known: Sendable, Hashable {
        public let question: Question
        /// The answer, with its source.
        public let fact: Fact
        /// Whole days since it was recorded.
        public let ageDays: Int
    }

    /// A question to be asked.
    public struct Open: Sendable, Hashable {
        public let question: Question
        public let reason: Reason
    }

    /// Not to be asked: answers in the order of the questions, then what is known without being asked for, by category and
    /// key.
    public let doNotAsk: [Known]
    /// To be asked, in the order of the questions.
    public let ask: [Open]

    /// Sorts `questions` by what is known of a customer at `now`. What was only inferred is no answer.
    public init(questions: [Question], facts: [Fact], now: Timestamp) {
        let view = FactView.facts(facts, validAt: now, knownAt: now)
        var known: [Known] = []
        var open: [Open] = []
        var asked: Set<Question> = []
        for question in questions {
            asked.insert(Question(category: question.category, key: question.key, freshForDays: nil))
            guard let fact = view.first(where: { $0.category == question.category && $0.key == question.key }) else {
                open.append(Open(question: question, reason: Reason(Catalogue.Privacy.answerMissing)))
                continue
            }
            guard fact.origin != .inferred else {
                open.append(Open(question: question, reason: Reason(Catalogue.Privacy.answerInferred)))
                continue
            }
            let age = Self.ageDays(of: fact, at: now)
            if let limit = question.freshForDays, age >= limit {
                let reason = Reason(Catalogue.Privacy.answerStale, [String(age), String(limit)])
                open.append(Open(question: question, reason: reason))
            } else {
                known.append(Known(question: question, fact: fact, ageDays: age))
            }
        }
        for fact in view where fact.origin != .inferred {
            let unasked = Question(category: fact.category, key: fact.key, freshForDays: nil)
            guard !asked.contains(unasked) else { continue }
            known.append(Known(question: unasked, fact: fact, ageDays: Self.ageDays(of: fact, at: now)))
        }
        doNotAsk = known
        ask = open
    }

    private static func ageDays(of fact: Fact, at now: Timestamp) -> Int {
        Int(max(0, now.microseconds(since: fact.recordedAt)) / Timestamp.microsecondsPerDay)
    }
}
