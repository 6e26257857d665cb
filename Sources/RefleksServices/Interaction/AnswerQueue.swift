import DequeModule

/// Answers that leave in the order in which their questions came, whatever the order in which they are found.
///
/// A question may carry what withdraws it: `Handle`.
struct AnswerQueue<Answer: Sendable, Handle: Sendable>: Sendable {
    private struct Question: Sendable {
        var answer: Answer?
        var handle: Handle?
        var weight = 0
    }

    /// Questions that have left the queue.
    struct Taken: Sendable {
        /// In the questions' order.
        var answers: [Answer] = []
        /// Of no use any more: whoever takes them says when, and on which thread, what they hold goes.
        var handles: [Handle] = []
    }

    /// From the oldest untaken question on.
    private var questions: Deque<Question> = []
    /// The place of `questions`' first element.
    private var first: UInt64 = 0
    private var isFinished = false
    private let limit: Int
    private let weightLimit: Int
    /// What the questions weigh: an answer refers to what was decided, so that it weighs what its question does.
    private(set) var weight = 0
    /// Questions without an answer.
    private(set) var pending = 0

    /// A queue of at most `limit` questions; while they weigh `weightLimit` or more, it is full too.
    init(limit: Int, weightLimit: Int = .max) {
        self.limit = limit
        self.weightLimit = weightLimit
    }

    var isFull: Bool { questions.count >= limit || weight >= weightLimit }

    /// Whether `take` has something to say.
    var isReady: Bool {
        guard let oldest = questions.first else { return isFinished }
        return oldest.answer != nil
    }

    /// What withdraws the questions that have no answer yet.
    var handles: [Handle] { questions.compactMap { $0.answer == nil ? $0.handle : nil } }

    /// The next place; nil while the queue is full.
    mutating func reserve() -> UInt64? {
        guard !isFull else { return nil }
        questions.append(Question())
        pending += 1
        return first + UInt64(questions.count - 1)
    }

    /// Keeps what withdraws the question at `place`, and what it weighs until its answer is taken.
    mutating func attach(_ handle: Handle, weight: Int = 0, to place: UInt64) {
        guard let index = index(of: place), questions[index].answer == nil else { return }
        questions[index].handle = handle
        questions[index].weight = weight
        self.weight += weight
    }

    /// Keeps the answer to the question at `place`, which was reserved and has none yet.
    mutating func fulfil(_ place: UInt64, _ answer: Answer) {
        guard let index = index(of: place), questions[index].answer == nil else { return }
        questions[index].answer = answer
        pending -= 1
    }

    /// No place will be reserved any more.
    mutating func finish() {
        isFinished = true
    }

    /// Takes the oldest questions with their answers, up to the first one that has none; nil when no question will follow.
    mutating func take() -> Taken? {
        if questions.isEmpty, isFinished { return nil }
        var taken = Taken()
        while let answer = questions.first?.answer {
            let question = questions.removeFirst()
            if let handle = question.handle { taken.handles.append(handle) }
            weight -= question.weight
            first += 1
            taken.answers.append(answer)
        }
        return taken
    }

    /// Lets go of the questions that are answered and will not be taken.
    mutating func forgetAnswered() {
        for index in questions.indices where questions[index].answer != nil { questions[index].handle = nil }
    }

    private func index(of place: UInt64) -> Int? {
        guard place >= first, let index = Int(exactly: place - first), index < questions.count else { return nil }
        return index
    }
}
