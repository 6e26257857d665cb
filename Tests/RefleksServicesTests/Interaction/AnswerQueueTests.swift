import Testing

@testable import RefleksServices

struct AnswerQueueTests {
    @Test func `answers leave in the order of the questions`() {
        var queue = AnswerQueue<String>(limit: 3)
        #expect([queue.reserve(), queue.reserve(), queue.reserve(), queue.reserve()] == [0, 1, 2, nil])
        queue.fulfil(2, "c")
        queue.fulfil(1, "b")
        #expect(!queue.isReady && Self.text(queue.take()) == "pending")
        queue.fulfil(0, "a")
        #expect((0..<4).map { _ in Self.text(queue.take()) } == ["a", "b", "c", "pending"])
        #expect(queue.reserve() == 3)
        queue.finish()
        #expect(Self.text(queue.take()) == "pending")
        queue.fulfil(3, "d")
        #expect(Self.text(queue.take()) == "d" && Self.text(queue.take()) == "end")
    }

    @Test func `an answer to a question that is gone is dropped`() {
        var queue = AnswerQueue<String>(limit: 1)
        _ = queue.reserve()
        queue.fulfil(0, "a")
        _ = queue.take()
        queue.fulfil(0, "late")
        queue.fulfil(9, "early")
        #expect(Self.text(queue.take()) == "pending" && !queue.isFull)
    }

    static func text(_ head: AnswerQueue<String>.Head) -> String {
        switch head {
        case .answer(let answer): answer
        case .pending: "pending"
        case .end: "end"
        }
    }
}
