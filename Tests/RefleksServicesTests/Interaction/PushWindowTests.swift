import Testing

@testable import RefleksServices

struct PushWindowTests {
    @Test func `a full window lets the next one in when an answer is taken`() async throws {
        let window = PushWindow<Int, Int>(limit: 1)
        let first = try await window.reserve()
        async let second = window.reserve()
        window.fulfil(first, 10)
        #expect(try await window.next()?.answers == [10])
        window.fulfil(try await second, 20)
        window.finish()
        #expect(try await window.next()?.answers == [20])
        #expect(try await window.next()?.answers == nil)
    }

    @Test func `whoever waits is woken by an answer, however late`() async throws {
        let window = PushWindow<Int, Int>(limit: 2)
        let place = try await window.reserve()
        async let answer = window.next()
        window.fulfil(place, 1)
        #expect(try await answer?.answers == [1])
    }

    @Test func `an abandoned window lets nobody wait`() async throws {
        let window = PushWindow<Int, Int>(limit: 1)
        _ = try await window.reserve()
        let second = Task { try await window.reserve() }
        #expect(window.abandon() == [])
        await #expect(throws: CancellationError.self) { try await second.value }
    }

    @Test func `a cancelled task stops waiting`() async throws {
        let window = PushWindow<Int, Int>(limit: 1)
        let task = Task { try await window.next() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `abandoning gives back what withdraws the unanswered, and settling waits for them`() async throws {
        let window = PushWindow<Int, Int>(limit: 3)
        for handle in 10..<13 { window.attach(handle, to: try await window.reserve()) }
        window.fulfil(1, 1)
        #expect(window.abandon() == [10, 12])
        let settled = Task { await window.settle() }
        settled.cancel()
        window.fulfil(0, 0)
        window.fulfil(2, 2)
        await settled.value
    }

    @Test func `a window that has settled keeps nothing of what nobody took`() async throws {
        final class Item: Sendable {}
        let window = PushWindow<Int, Item>(limit: 3)
        var item: Item? = Item()
        weak let kept = item
        let place = try await window.reserve()
        if let item { window.attach(item, to: place) }
        item = nil
        window.fulfil(place, 1)
        #expect(kept != nil && window.abandon().isEmpty)
        await window.settle()
        #expect(kept == nil)
    }

    @Test func `a window full of heavy items lets the next one in when an answer is taken`() async throws {
        let window = PushWindow<Int, Int>(limit: 9, weightLimit: 10)
        let first = try await window.reserve()
        window.attach(1, weight: 10, to: first)
        async let second = window.reserve()
        window.fulfil(first, 10)
        #expect(try await window.next()?.answers == [10])
        #expect(try await second == 1)
    }
}
