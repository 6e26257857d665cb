import DequeModule

/// The commands between admission and decision, in the order of their admission.
///
/// Two threads serve it. While little waits, the writer takes what has arrived and loads it itself: one thread is woken
/// for a small group, not two. When a backlog has gathered behind a commit, the loader's thread loads it meanwhile. One of them
/// loads at a time, which `Loader` depends on.
final class CommandQueue: @unchecked Sendable {
    // Sendable: everything below the conditions is reached under their one lock only.
    private let writer = Condition()
    private let loader: Condition
    private var arrived = Deque<PendingCommand>()
    private var loaded = Deque<PendingCommand>()
    private var isLoading = false
    private var isClosed = false
    private var writerWaits = false
    private var loaderWaits = false
    private var delay = CommitDelay()
    /// The writer has some commands and waits for more of them.
    private var gathers = false

    /// Arrived commands from which on waking the loader is worth its price: about as many as are decided during one
    /// sync.
    static let backlog = 64

    /// What the writer is to do next.
    enum Work {
        case loaded([PendingCommand])
        /// To be loaded by the writer, which says `finishLoading` afterwards.
        case unloaded([PendingCommand])
    }

    init() {
        loader = Condition(sharingLockOf: writer)
    }

    /// False when the queue is closed: the command was not taken over.
    func push(_ command: PendingCommand) -> Bool {
        writer.withLock {
            guard !isClosed else { return false }
            arrived.append(command)
            wake()
            return true
        }
    }

    /// Commands that the writer took and that have to be loaded once more; also after `close`. They were admitted before all
    /// that wait, and go on before them.
    func putBack(_ commands: [PendingCommand]) {
        writer.withLock { arrived.prepend(contentsOf: commands) }
    }

    /// For the writer: 1…`limit` commands, waiting for the first; nil when the queue is closed and empty.
    func take(limit: Int) -> Work? {
        writer.withLock {
            while true {
                if !loaded.isEmpty { return .loaded(Self.first(limit, of: &loaded)) }
                if !isLoading {
                    if !arrived.isEmpty {
                        gather()
                        isLoading = true
                        return .unloaded(Self.first(limit, of: &arrived))
                    }
                    if isClosed { return nil }
                }
                writerWaits = true
                writer.wait()
                writerWaits = false
            }
        }
    }

    /// Lets a few more commands arrive where that pays. Meanwhile everything is the writer's to load.
    private func gather() {
        let count = arrived.count
        guard delay.isDue(count: count), !isClosed else { return }
        let deadline = Monotonic.now.adding(microseconds: CommitDelay.microseconds)
        gathers = true
        while arrived.count < CommitDelay.enough, !isClosed, Monotonic.now < deadline { writer.wait(until: deadline) }
        gathers = false
        delay.note(came: arrived.count - count, to: count)
    }

    /// For the loader: commands to load, waiting until there is a backlog; nil when the queue is closed, for the writer
    /// loads what is left. `finishLoading` follows.
    func takeBacklog(limit: Int) -> [PendingCommand]? {
        writer.withLock {
            while !isClosed {
                if !isLoading, !gathers, arrived.count >= Self.backlog {
                    isLoading = true
                    return Self.first(limit, of: &arrived)
                }
                loaderWaits = true
                loader.wait()
                loaderWaits = false
            }
            return nil
        }
    }

    /// What was taken is loaded; `commands` are for the writer to take, in their turn.
    func finishLoading(_ commands: [PendingCommand] = []) {
        writer.withLock {
            isLoading = false
            loaded.append(contentsOf: commands)
            wake()
        }
    }

    /// No more pushes; the writer drains what is left.
    func close() {
        writer.withLock {
            isClosed = true
            writer.signal()
            loader.signal()
        }
    }

    /// Wakes who has something to do now.
    private func wake() {
        if gathers {
            if arrived.count == CommitDelay.enough { writer.signal() }
        } else if writerWaits {
            guard !isLoading || !loaded.isEmpty else { return }
            writerWaits = false
            writer.signal()
        } else if loaderWaits, !isLoading, arrived.count >= Self.backlog {
            loader.signal()
        }
    }

    private static func first(_ limit: Int, of queue: inout Deque<PendingCommand>) -> [PendingCommand] {
        let count = min(limit, queue.count)
        defer { queue.removeFirst(count) }
        return Array(queue.prefix(count))
    }
}
