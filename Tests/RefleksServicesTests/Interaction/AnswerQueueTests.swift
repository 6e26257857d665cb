import Testing

@testable import RefleksServices

struct AnswerQueueTests {
    @Test func `answers leave in the order of the questions`() {
        var queue = AnswerQueue<String, Int>(limit: 3)
        #expect([queue.reserve(), queue.reserve(), queue.reserve(), queue.reserve()] == [0, 1, 2, nil])
        queue.fulfil(2, "c")
        queue.fulfil(1, "b")
        #expect(!queue.isReady && queue.pending == 1 && queue.take()?.answers == [])
        queue.fulfil(0, "a")
        #expect(queue.isReady && queue.take()?.answers == ["a", "b", "c"] && queue.take()?.answers == [])
        #expect(queue.reserve() == 3)
        queue.finish()
        #expect(!queue.isReady && queue.take()?.answers == [])
        queue.fulfil(3, "d")
        #expect(queue.take()?.answers == ["d"] && queue.isReady && queue.take() == nil)
    }

    @Test func `an answer to a question that is gone, and a second answer, are dropped`() {
        var queue = AnswerQueue<String, Int>(limit: 1)
        _ = queue.reserve()
        queue.fulfil(0, "a")
        queue.fulfil(0, "again")
        #expect(queue.pending == 0 && queue.take()?.answers == ["a"])
        queue.fulfil(0, "late")
        queue.fulfil(9, "early")
        #expect(queue.take()?.answers == [] && !queue.isFull && queue.pending == 0)
    }

    @Test func `only questions without an answer can be withdrawn`() {
        var queue = AnswerQueue<String, Int>(limit: 3)
        for handle in 0..<3 {
            let place = queue.reserve()
            queue.attach(handle, to: place ?? .max)
        }
        queue.fulfil(1, "b")
        queue.attach(9, to: 7)
        #expect(queue.handles == [0, 2])
        queue.fulfil(0, "a")
        #expect(queue.take()?.handles == [0, 1], "what they hold is let go of by whoever takes the answers")
        #expect(queue.handles == [2])
    }

    @Test func `heavy questions fill the queue until their answers are taken`() {
        var queue = AnswerQueue<String, Int>(limit: 9, weightLimit: 100)
        for place in UInt64(0)..<2 {
            #expect(queue.reserve() == place)
            queue.attach(0, weight: 60, to: place)
        }
        #expect(queue.isFull && queue.weight == 120 && queue.reserve() == nil)
        queue.fulfil(0, "a")
        #expect(queue.isFull && queue.weight == 120, "it is answered, and waits to leave")
        #expect(queue.take()?.answers == ["a"])
        #expect(!queue.isFull && queue.weight == 60 && queue.reserve() == 2)
        // Answered before it was attached: it weighs nothing.
        queue.fulfil(2, "c")
        queue.attach(0, weight: 1_000, to: 2)
        queue.fulfil(1, "b")
        #expect(queue.take()?.answers == ["b", "c"])
        #expect(queue.weight == 0)
    }
}
