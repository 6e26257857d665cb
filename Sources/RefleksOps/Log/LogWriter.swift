import Glibc
import NIOPosix
import Synchronization

/// Writes log lines to a file descriptor from a thread of its own, so that a blocked terminal or pipe never blocks an
/// event loop. At most `limit` bytes wait; lines that find the buffer full are dropped and counted.
public final class LogWriter: Sendable {
    private struct State {
        var pending: [UInt8] = []
        var isDraining = false
        var dropped = 0.0
    }

    private let descriptor: Int32
    private let limit: Int
    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let state = Mutex(State())
    /// One writer to the descriptor at a time, so that lines stay whole and in order.
    private let writing = Mutex(())

    /// - Parameters:
    ///   - descriptor: where lines go; standard error by default. Not closed.
    ///   - limit: bytes that may wait.
    public init(descriptor: Int32 = 2, limit: Int = 1 << 20) {
        self.descriptor = descriptor
        self.limit = limit
        thread.start()
    }

    /// Lines dropped so far.
    public var droppedLines: Double { state.withLock { $0.dropped } }

    /// Queues a line (its line feed included). Any thread; never blocks on the descriptor.
    func write(_ line: String) {
        let mustStart = state.withLock { state in
            guard state.pending.count + line.utf8.count <= limit else {
                state.dropped += 1
                return false
            }
            state.pending += line.utf8
            defer { state.isDraining = true }
            return !state.isDraining
        }
        guard mustStart else { return }
        thread.submit { [self] _ in drain() }
    }

    /// Writes what waits and returns when it is written: for the end of the process.
    public func flush() { drain() }

    private func drain() {
        writing.withLock { _ in
            while true {
                let bytes = state.withLock { state in
                    defer { state.pending = [] }
                    state.isDraining = !state.pending.isEmpty
                    return state.pending
                }
                guard !bytes.isEmpty else { return }
                writeAll(bytes)
            }
        }
    }

    /// A descriptor that refuses bytes (closed pipe, full disk) loses them: there is nowhere to report that.
    private func writeAll(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count < 0, errno == EAGAIN {
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, 1_000)
            } else if count >= 0 || errno != EINTR {
                return
            }
        }
    }
}
