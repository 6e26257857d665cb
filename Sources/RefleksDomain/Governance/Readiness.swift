public import RefleksMessages

/// One respondent's answers to the eleven questions of readiness.
public struct ReadinessAnswers: Sendable, Hashable {
    /// How many questions there are.
    public static let questions = 11

    /// Bit i is a yes to question i + 1.
    public let yes: UInt16

    /// Answers in the questions' order; nil unless there are eleven.
    public init?(_ answers: [Bool]) {
        guard answers.count == Self.questions else { return nil }
        yes = answers.enumerated().reduce(0) { $1.element ? $0 | 1 << UInt16($1.offset) : $0 }
    }

    /// The answers that `yes` held; nil for bits of questions that there are not.
    package init?(stored yes: UInt64) {
        guard yes < 1 << UInt64(Self.questions) else { return nil }
        self.yes = UInt16(truncatingIfNeeded: yes)
    }
}

/// What several respondents say of one question.
public struct ReadinessLine: Sendable, Hashable {
    /// 1…11.
    public let number: Int
    public let yes: Int
    public let no: Int

    /// The question in words.
    public var question: MessageTemplate { Catalogue.Readiness.questions[number - 1].question }

    /// What to do; nil when nobody says no.
    public var advice: MessageTemplate? { no > 0 ? Catalogue.Readiness.questions[number - 1].advice : nil }

    /// How far the respondents disagree, in ten-thousandths: 0 when all say the same, 10,000 when half say yes. It is the
    /// variance of a yes, 4 · p · (1 − p), rounded down.
    public var disagreement: Int {
        let total = yes + no
        return total == 0 ? 0 : 40_000 * yes * no / (total * total)
    }
}

/// What all respondents of a date say.
public struct ReadinessSummary: Sendable, Hashable {
    /// Respondents that are summed up at once.
    public static let maximumRespondents = 10_000

    public let respondents: Int
    /// One for each question, in order.
    public let lines: [ReadinessLine]

    /// Sums up; respondents beyond the maximum are left out.
    public init(_ answers: some Sequence<ReadinessAnswers>) {
        let counted = Array(answers.prefix(Self.maximumRespondents))
        respondents = counted.count
        lines = (0..<ReadinessAnswers.questions).map { question in
            let yes = counted.count { $0.yes & (1 << UInt16(question)) != 0 }
            return ReadinessLine(number: question + 1, yes: yes, no: counted.count - yes)
        }
    }

    /// The share of yes among all answers in ten-thousandths, rounded down; 0 without respondents.
    public var share: Int {
        let answers = respondents * ReadinessAnswers.questions
        return answers == 0 ? 0 : lines.reduce(0) { $0 + $1.yes } * 10_000 / answers
    }
}
