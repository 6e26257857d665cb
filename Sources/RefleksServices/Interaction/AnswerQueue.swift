import DequeModule

/// Answers that leave in the order in which their questions came, whatever the order in which they are found.
struct AnswerQueue<Answer: Sendable>: Sendable {
    /// What the taker finds.
    enum Head: Sendable {
        case answer(Answer)
        /// The oldest question has no answer yet, or there is no question.
        case pending
        /// The last answer has been taken and no question will follow.
        case end
    }

    /// From the oldest unanswered place on; nil = not there yet.
    private var answers: Deque<Answer?> = []
    /// The place of `answers`' first element.
    private var first: UInt64 = 0
    private var isFinished = false
    private let limit: Int

    /// A queue of at most `limit` questions.
    init(limit: Int) {
        self.limit = limit
    }

    var isFull: Bool { answers.count >= limit }

    /// Whether `take` has something to say.
    var isReady: Bool {
        guard let oldest = answers.first else { return isFinished }
        return oldest != nil
    }

    /// The next place; nil while the queue is full.
    mutating func reserve() -> UInt64? {
        guard !isFull else { return nil }
        answers.append(nil)
        return first + UInt64(answers.count - 1)
    }

    /// Keeps the answer to the question at `place`, which was reserved and has none yet.
    mutating func fulfil(_ place: UInt64, _ answer: Answer) {
        guard place >= first, let index = Int(exactly: place - first), index < answers.count else { return }
        answers[index] = answer
    }

    /// No place will be reserved any more.
    mutating func finish() {
        isFinished = true
    }

    /// Takes the oldest question's answer, when it is there.
    mutating func take() -> Head {
        guard let oldest = answers.first else { return isFinished ? .end : .pending }
        guard let answer = oldest else { return .pending }
        answers.removeFirst()
        first += 1
        return .answer(answer)
    }
}
