import Testing

@testable import RefleksEngine

struct CommandQueueTests {
    static func commands(_ count: Int) -> [PendingCommand] {
        (0..<count).map { _ in PendingCommand(.expireKeys([]), principal: "test") }
    }

    /// What the writer got, as it came.
    static func taken(_ work: CommandQueue.Work?) -> (commands: [PendingCommand], isLoaded: Bool) {
        switch work {
        case .loaded(let commands): (commands, true)
        case .unloaded(let commands): (commands, false)
        case nil: ([], false)
        }
    }

    @Test func `the writer loads a few commands itself, in their order`() throws {
        let queue = CommandQueue()
        let commands = Self.commands(5)
        for command in commands { #expect(queue.push(command)) }
        let first = Self.taken(queue.take(limit: 3))
        #expect(!first.isLoaded && first.commands.elementsEqual(commands[..<3], by: ===))
        queue.finishLoading()
        let second = Self.taken(queue.take(limit: 3))
        #expect(!second.isLoaded && second.commands.elementsEqual(commands[3...], by: ===))
    }

    @Test func `a backlog is loaded by the loader, and the writer takes it first`() throws {
        let queue = CommandQueue()
        let commands = Self.commands(CommandQueue.backlog + 2)
        let taken = Shared<[PendingCommand]>([])
        let thread = WorkerThread.start("test-load") {
            let backlog = queue.takeBacklog(limit: CommandQueue.backlog) ?? []
            taken.withLock { $0 = backlog }
        }
        for command in commands { #expect(queue.push(command)) }
        try #require(thread).join()
        let backlog = taken.withLock { $0 }
        #expect(backlog.elementsEqual(commands[..<CommandQueue.backlog], by: ===))
        queue.finishLoading(backlog)
        let first = Self.taken(queue.take(limit: 1_000))
        #expect(first.isLoaded && first.commands.elementsEqual(backlog, by: ===))
        let rest = Self.taken(queue.take(limit: 1_000))
        #expect(!rest.isLoaded && rest.commands.elementsEqual(commands[CommandQueue.backlog...], by: ===))
    }

    @Test func `only one of the two loads at a time`() throws {
        let queue = CommandQueue()
        let commands = Self.commands(CommandQueue.backlog * 2)
        for command in commands[..<CommandQueue.backlog] { #expect(queue.push(command)) }
        #expect(Self.taken(queue.take(limit: 10)).commands.count == 10)
        let order = Shared<[String]>([])
        let thread = WorkerThread.start("test-load") {
            let backlog = queue.takeBacklog(limit: 1_000) ?? []
            order.withLock { $0.append("loader took \(backlog.count)") }
        }
        for command in commands[CommandQueue.backlog...] { #expect(queue.push(command)) }
        order.withLock { $0.append("writer has loaded") }
        queue.finishLoading()
        try #require(thread).join()
        #expect(order.withLock { $0 } == ["writer has loaded", "loader took \(CommandQueue.backlog * 2 - 10)"])
    }

    @Test func `what has to be loaded once more goes on before what was admitted after it`() throws {
        let queue = CommandQueue()
        let commands = Self.commands(5)
        for command in commands[..<3] { #expect(queue.push(command)) }
        let first = Self.taken(queue.take(limit: 2)).commands
        queue.finishLoading()
        for command in commands[3...] { #expect(queue.push(command)) }
        queue.putBack(first)
        let isInOrder = Self.taken(queue.take(limit: 10)).commands.elementsEqual(commands, by: ===)
        #expect(isInOrder)
        queue.finishLoading()
    }

    @Test func `a closed queue takes nothing more, and the writer drains it`() throws {
        let queue = CommandQueue()
        let commands = Self.commands(3)
        #expect(queue.push(commands[0]))
        queue.close()
        #expect(!queue.push(commands[1]))
        #expect(queue.takeBacklog(limit: 10) == nil)
        let first = Self.taken(queue.take(limit: 10)).commands
        #expect(first.elementsEqual(commands[..<1], by: ===))
        // What the writer could not decide comes back even now.
        queue.finishLoading()
        queue.putBack(first)
        #expect(Self.taken(queue.take(limit: 10)).commands.count == 1)
        queue.finishLoading()
        #expect(queue.take(limit: 10) == nil)
    }
}
