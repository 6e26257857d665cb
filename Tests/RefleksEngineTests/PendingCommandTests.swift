import RefleksTestSupport
import Testing

@testable import RefleksEngine

/// Who answers a command, and how often, when it is cancelled around its submission.
@Suite struct PendingCommandTests {
    /// The answers that a command was given so far.
    private final class Answers: Sendable {
        private let said = Shared<[String]>([])
        var all: [String] { said.withLock { $0 } }

        func note(_ result: Result<Committed, EngineRefusal>) {
            said.withLock { said in
                switch result {
                case .success: said.append("committed")
                case .failure(.cancelled): said.append("cancelled")
                case .failure(let refusal): said.append("\(refusal)")
                }
            }
        }
    }

    private let command = PendingCommand(.expireKeys([]), principal: "test")
    private let answers = Answers()

    @Test func `one that was cancelled before it is submitted is answered when it is, and not decided`() {
        command.cancel()
        command.cancel()
        #expect(answers.all.isEmpty)
        #expect(!command.await(answers.note))
        #expect(command.isCancelled)
        #expect(!command.beginDecision())
        #expect(answers.all == ["cancelled"])
    }

    @Test func `one that waits is answered once, whoever comes first`() {
        #expect(command.await(answers.note))
        command.cancel()
        command.cancel()
        command.refuse(.notServing)
        #expect(!command.beginDecision())
        #expect(answers.all == ["cancelled"])
    }

    @Test func `one that is decided cannot be cancelled, and one that goes back can`() {
        #expect(command.await(answers.note))
        #expect(command.beginDecision())
        command.cancel()
        #expect(answers.all.isEmpty)
        command.returnToLoader()
        command.cancel()
        #expect(answers.all == ["cancelled"])
    }
}
